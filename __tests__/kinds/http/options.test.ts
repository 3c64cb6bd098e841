import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { http } from '../../../src/kinds/http/index.ts';
import type { HttpOptions } from '../../../src/kinds/http/options.ts';
import { labAt, readOnce, serve } from './support.ts';

const optionsAt = (options: HttpOptions): readonly string[] =>
  http.mistakes!(options).map(({ option }) => option);

test.each<[string, HttpOptions, string[]]>([
  ['a service with a path', { service: 'api', path: '/search?q=shoes' }, []],
  ['an address on this machine', { url: 'http://localhost:3000/search' }, []],
  ['an IPv6 address on this machine', { url: 'http://[::1]:3000/' }, []],
  ['nothing to load', {}, ['service']],
  ['two things to load', { service: 'api', url: 'http://127.0.0.1/' }, ['url']],
  ['a path without a service', { url: 'http://127.0.0.1/', path: '/x' }, ['path']],
  ['another machine', { url: 'http://example.com/' }, ['url']],
  ['another machine named like this one', { url: 'http://127.0.0.1.example.com/' }, ['url']],
  ['an address that only begins with this machine', { url: 'http://localhost@example.com/' }, ['url']],
  ['TLS, which autocannon does not verify', { url: 'https://localhost/' }, ['url']],
  ['no address at all', { url: 'localhost' }, ['url']],
  ['a body with GET', { service: 'api', body: 'x' }, ['body']],
  ['a header that smuggles another', { service: 'api', headers: { a: '1\r\nb: 2' } }, ['headers']],
  ['a header of the connection', { service: 'api', headers: { Connection: 'close' } }, ['headers']],
  [
    'times out of range',
    { service: 'api', window: 5, warmUp: 0, timeout: 500 },
    ['window', 'warmUp', 'timeout'],
  ],
])('%s: mistakes in %j are %j', (_what, options, mistaken) => {
  expect(optionsAt(options)).toEqual(mistaken);
});

test('every mistake shows how it is done right or why not', () => {
  for (const { problem } of http.mistakes!({ url: 'https://a.b/', path: '/x', body: 'x', window: 5 })) {
    expect(problem).toMatch(/example: |leave it out|keep one|part of the address/);
  }
});

test('the schema is closed, describes every option and accepts its own examples', () => {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  ajv.addSchema({ $id: 'root', definitions: { duration: { type: 'number' } } });
  const valid = ajv.compile({ ...http.schema, definitions: { duration: { type: 'number' } } });
  const { properties } = http.schema as {
    properties: Record<string, { description?: string; examples?: unknown[] }>;
  };
  for (const [name, { description, examples = [] }] of Object.entries(properties)) {
    expect(description).toMatch(/\.$/);
    for (const example of examples) expect([name, valid({ [name]: example })]).toEqual([name, true]);
  }
  expect(valid({ rate: 100 })).toBe(false);
  expect(valid({ path: 'search' })).toBe(false);
});

test('a wrong option that no one caught before fails the check, not the machine of somebody else', async () => {
  await expect(http.open({ url: 'http://example.com/' }, labAt(''))).rejects.toMatchObject({
    code: 'http-options-wrong',
  });
});

test('both sides get windows of one length, long enough for its budgeted percentiles where the file names none', async () => {
  await using slower = await serve((_request, response) => void setTimeout(() => response.end(), 10));
  await using faster = await serve((_request, response) => void response.end());
  const shared = new Map<string, unknown>();
  for (const { url } of [slower, faster]) {
    await using probe = await http.open(
      { service: 'api', warmUp: 300, connections: 5 },
      labAt(url, ['latency.p99'], shared),
    );
    await probe.warmUp!(new AbortController().signal);
    const { evidence } = await probe.read(new AbortController().signal);
    const { text } = evidence!.facts.find(({ name }) => name === 'window')!;
    expect(text).toBe(`${shared.get('window') as number} ms`);
  }
  // 5 connections, each 10 ms or a little more: at most 500 answers a second
  expect(shared.get('window')).toBeGreaterThanOrEqual(400);
  expect(shared.get('window')).toBeLessThanOrEqual(1000);
});

test.each([
  ['of its name', ['latency.p50', 'latency.p99']],
  ['of a pattern', ['latency.p*']],
])(
  'a budget %s on a percentile that the window has too few answers for says what it needs',
  async (_, budgets) => {
    await using slow = await serve((_request, response) => void setTimeout(() => response.end(), 50));
    const { warnings } = await readOnce(slow.url, { window: 100, connections: 2 }, budgets);
    expect(warnings).toContainEqual({
      code: 'window-thin',
      params: { metric: 'latency.p99', answers: expect.any(Number), needed: 100 },
    });
  },
);

test('a generator that has no time left says so, an idle one does not', async () => {
  // the server lives in the generator's own process, so the two keep one event loop busy all the time
  await using greedy = await serve((_request, response) => void response.end());
  await using idle = await serve((_request, response) => void setTimeout(() => response.end(), 20));
  const codes = async (url: string): Promise<string[]> =>
    (await readOnce(url)).warnings!.map(({ code }) => code);
  expect(await codes(greedy.url)).toContain('generator-saturated');
  expect(await codes(idle.url)).not.toContain('generator-saturated');
});
