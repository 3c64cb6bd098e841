import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { lighthouse, type LighthouseOptions } from '../../../src/kinds/lighthouse/index.ts';

function validated(options: Record<string, unknown>): { valid: boolean; options: LighthouseOptions } {
  const ajv = new Ajv({ useDefaults: true, strict: true });
  const definitions = { duration: { type: 'string' } };
  const filled = structuredClone(options);
  const valid = ajv.compile({ ...lighthouse.schema, definitions })(filled);
  return { valid, options: filled };
}

function mistakenOptions(options: Partial<LighthouseOptions>): string[] {
  return lighthouse.mistakes!(options).map(({ option }) => option);
}

test('a service alone is enough: mobile, performance, five runs', () => {
  expect(validated({ service: 'web' })).toEqual({
    valid: true,
    options: { service: 'web', preset: 'mobile', categories: ['performance'], runs: 5 },
  });
});

test.each([
  { service: 'web', preset: 'tablet' },
  { service: 'web', categories: ['pwa'] },
  { service: 'web', categories: [] },
  { service: 'web', runs: 0 },
  { service: 'web', path: 'about' },
  { service: 'web', chromeFlags: ['no-sandbox'] },
  { service: 'web', budget: 'budget.json' },
])('%j is refused by the schema', (options) => {
  expect(validated(options).valid).toBe(false);
});

test('every option is described', () => {
  const properties = lighthouse.schema['properties'] as Record<string, { description?: string }>;
  for (const property of Object.values(properties)) expect(property.description).toMatch(/\w{3}/);
  expect(lighthouse.schema['additionalProperties']).toBe(false);
});

test('nothing to measure is a mistake', () => {
  expect(mistakenOptions({})).toEqual(['service']);
});

test('a service and a url are one target too many', () => {
  expect(mistakenOptions({ service: 'web', url: 'http://localhost:3000/' })).toEqual(['url']);
});

test('a path beside a url is a mistake', () => {
  expect(mistakenOptions({ url: 'http://localhost:3000/', path: '/about' })).toEqual(['path']);
});

test('a page of another machine is a mistake', () => {
  expect(mistakenOptions({ url: 'https://example.com/' })).toEqual(['url']);
});

test('flags that Pierce sets itself are a mistake', () => {
  expect(
    mistakenOptions({ service: 'web', chromeFlags: ['--user-data-dir=/home/me', '--no-sandbox'] }),
  ).toEqual(['chromeFlags']);
});

test('a header that would break the request is a mistake', () => {
  expect(mistakenOptions({ service: 'web', headers: { 'x-one': 'a\r\nx-two: b' } })).toEqual(['headers']);
  expect(mistakenOptions({ service: 'web', headers: { authorization: 'Bearer x' } })).toEqual([]);
});

test('a check takes as many rounds as it asks for, and more while undecided', () => {
  expect(lighthouse.rounds({ service: 'web', runs: 7 })).toEqual({ atLeast: 7, atMost: 40, warmUp: 0 });
});
