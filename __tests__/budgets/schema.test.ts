import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { AJV_OPTIONS } from '../../scripts/compile-schema.ts';
import { readBudgets } from '../../src/budgets/load.ts';
import { BudgetsError, MEANING_RULES, type Rule } from '../../src/budgets/mistake.ts';
import { kinds as realKinds } from '../../src/kinds/index.ts';
import { mistakesIn, schema, SOUND } from './kinds.ts';

const top = join(import.meta.dirname, '../..');
const committed = (path: string): string => readFileSync(join(top, path), 'utf8');

test('the committed schema and its compiled form are those of the kinds', () => {
  const { stderr, status } = spawnSync(process.execPath, ['scripts/generate.ts', '--check'], {
    cwd: top,
    encoding: 'utf8',
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
}, 120_000);

test('the compiled schema needs no other module', () => {
  expect(committed('src/budgets/validate.generated.js')).not.toMatch(/^import |[^"\\]require\("/m);
});

test('the schema is a valid draft-07 schema, and every example in it fits its own part', () => {
  const ajv = new Ajv({ ...AJV_OPTIONS, verbose: false });
  const whole = JSON.parse(committed('budgets.schema.json')) as {
    definitions: Record<string, { examples?: readonly unknown[] }>;
  };
  expect(ajv.validateSchema(whole)).toBe(true);
  ajv.addSchema(whole, 'budgets');
  for (const [name, { examples = [] }] of Object.entries(whole.definitions)) {
    const fits = ajv.getSchema(`budgets#/definitions/${name}`)!;
    for (const example of examples) expect([name, example, fits(example)]).toEqual([name, example, true]);
  }
});

test('every option of every kind is described for the editor', () => {
  for (const { name, schema: options } of realKinds) {
    const properties = Object.entries(options['properties'] as Record<string, { description?: string }>);
    expect([
      name,
      options['additionalProperties'],
      properties.filter(([, own]) => !own.description).map(([key]) => key),
    ]).toEqual([name, false, []]);
  }
});

// Structure is what the schema says, no more and no less: on any file, the loader finds a fault in the structure exactly
// if a validator that knows nothing but the schema does. Rules of meaning are a closed list, beyond every schema.

const outside = new Ajv({ ...AJV_OPTIONS, verbose: false, allErrors: false }).compile(schema);

const asRead = (text: string): unknown => JSON.parse(text, (_key, value: unknown) => value) as unknown;

function agreesWithSchema(value: unknown): void {
  const text = JSON.stringify(value);
  const rules = mistakesIn(text, 'budgets.json').map(({ rule }) => rule);
  expect([text, rules.includes('structure')]).toEqual([text, !outside(asRead(text))]);
  const allowed: readonly Rule[] = ['structure', ...MEANING_RULES];
  expect(rules.filter((rule) => !allowed.includes(rule))).toEqual([]);
}

const STRANGERS = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  '',
  ' ',
  'x',
  '5%',
  '20 ms',
  '170 kB',
  '3/s',
  '2 KB',
  [],
  {},
  [1],
  { max: 1 },
  { a: {} },
  'budgets',
  'api',
];
const KEYS = [
  'max',
  'min',
  'tolerance',
  'size',
  'latency.p50',
  'weigh',
  'ask',
  'run',
  'budgets',
  'format',
  'a b',
  '*',
  '$schema',
  'x',
  'A',
  '0',
  'toString',
  'files/a',
  '~1',
];

const sound: unknown = parse(SOUND);

/** The sound file with a few of its parts replaced, removed, renamed or added to. */
const damaged = fc
  .array(
    fc.record({
      at: fc.nat(997),
      how: fc.nat(6),
      key: fc.constantFrom(...KEYS),
      value: fc.constantFrom(...STRANGERS),
    }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((damages) => damages.reduce<unknown>(damage, sound));

type Container = Record<string, unknown>;

function damage(
  root: unknown,
  { at, how, key, value }: { at: number; how: number; key: string; value: unknown },
): unknown {
  const copy = structuredClone({ root }) as Container;
  const slots = slotsIn(copy);
  const [container, slot] = slots[at % slots.length]!;
  const own = container[slot];
  if (how === 0) container[slot] = value;
  else if (how < 4 && slot !== 'root') delete container[slot];
  else if (how === 4 && slot !== 'root') [container[key], container[slot]] = [own, undefined];
  else if (typeof own === 'object' && own !== null)
    (own as Container)[Array.isArray(own) ? own.length : key] = value;
  else container[slot] = `${String(own)}x`;
  return copy['root'];
}

function slotsIn(container: Container): readonly (readonly [Container, string])[] {
  return Object.entries(container).flatMap(([key, value]) => [
    [container, key] as const,
    ...(typeof value === 'object' && value !== null ? slotsIn(value as Container) : []),
  ]);
}

test('on damaged files the loader and the schema never disagree', () => {
  fc.assert(fc.property(damaged, agreesWithSchema), { numRuns: 3000, seed: 20_260_101 });
});

test('on random values the loader and the schema never disagree', () => {
  const any = fc.jsonValue({ maxDepth: 5 });
  const nearly = fc.record(
    {
      version: fc.constantFrom(1, 2, '1'),
      project: fc.constantFrom('p', 'P'),
      checks: any,
      services: any,
      waivers: any,
      policy: any,
    },
    { requiredKeys: [] },
  );
  fc.assert(fc.property(fc.oneof(any, nearly), agreesWithSchema), { numRuns: 1000, seed: 20_260_102 });
});

test('the damages are not all of one sort: some files stay sound, some lose their structure, some only their meaning', () => {
  const counts = { sound: 0, structure: 0, meaning: 0 };
  for (const value of fc.sample(damaged, { numRuns: 1000, seed: 20_260_103 })) {
    const rules = mistakesIn(JSON.stringify(value), 'budgets.json').map(({ rule }) => rule);
    counts[rules.length === 0 ? 'sound' : rules.includes('structure') ? 'structure' : 'meaning'] += 1;
  }
  for (const [sort, count] of Object.entries(counts))
    expect([sort, count, count > 10]).toEqual([sort, count, true]);
});

test('the shipped validator is what the loader uses when none is given', () => {
  const text =
    'version: 1\nproject: p\nchecks: { a: { lighthouse: { url: "http://localhost/" }, budgets: { performance: { min: 90 } } } }\n';
  expect(readBudgets('budgets.yml', text, realKinds).checks[0]).toMatchObject({
    kind: 'lighthouse',
    budgets: [{ metric: 'performance' }],
  });
  expect(() => readBudgets('budgets.yml', text.replace('min: 90', 'min: 900'), realKinds)).toThrow(
    BudgetsError,
  );
});
