/** Whatever a budgets file holds, it is a plan or it is refused with its mistakes; nothing crashes, hangs or reaches a prototype. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BudgetsError } from '../../src/budgets/mistake.ts';
import { readBudgets } from '../../src/budgets/load.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { Plan } from '../../src/model/index.ts';
import { campaign, CASES } from './campaign.ts';

/** A sound file of the real kinds, as the value that it is. */
const SOUND = {
  version: 1,
  project: 'shop',
  policy: { falseAlarms: '1%', timeLimit: '90 s', inconclusive: 'block' },
  setup: ['npm ci'],
  services: {
    api: { run: 'node server.js', ready: 'http://127.0.0.1:${PORT}/', env: { A: '1' }, readyTimeout: '5 s' },
  },
  checks: {
    app: { bundle: { files: 'dist/*.js' }, budgets: { size: { max: '170 kB', tolerance: '1%' } } },
    search: {
      http: { service: 'api', path: '/s', connections: 2 },
      budgets: { 'latency.p50': { max: '20 ms' } },
    },
    home: {
      lighthouse: { service: 'api', runs: 3 },
      budgets: { performance: { min: 90, severity: 'warn' } },
    },
    parser: { command: { run: 'node b.js', format: 'tinybench' }, budgets: { '*': { tolerance: '5%' } } },
    work: { work: { run: 'node w.js' }, budgets: { calls: { tolerance: '0.5%' } } },
  },
  waivers: [
    { check: 'app', metric: 'size', ceiling: '180 kB', until: '2030-01-31', reason: 'r', owner: 'o' },
  ],
};

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const WORDS = [
  '__proto__', 'constructor', 'prototype', 'toString', '<<', '*', '**', '', ' ', '1e999', '-1', '0x10', '1 kB', '5%', 'yes', '~',
  '::error::x', '${PORT}', 'http://169.254.169.254/', '\u0000', '\uD800', '\u202E', 'a\nb', 'x'.repeat(5000), '*'.repeat(60),
]; // prettier-ignore
const NUMBERS = [0, -0, -1, Infinity, -Infinity, 1e308, 5e-324, 0.1, 2 ** 53, 1e21, NaN];
const DEEP: Json = Array.from({ length: 60 }).reduce<Json>((inner) => [inner], 1);

const junk: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(...WORDS, ...NUMBERS, null, true, [], {}, DEEP),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
  fc.dictionary(fc.constantFrom(...WORDS), fc.constantFrom<Json>(...WORDS, ...NUMBERS), {
    maxKeys: 4,
  }) as fc.Arbitrary<Json>,
);

/** A place in the file, found by numbers, and what is done there. */
const change = fc.record({
  steps: fc.array(fc.nat(7), { minLength: 1, maxLength: 5 }),
  act: fc.constantFrom('replace', 'remove', 'add', 'rename', 'repeat', 'swap'),
  word: fc.constantFrom(...WORDS, 'max', 'min', 'size', 'run', 'budgets', 'command'),
  value: junk,
});
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

/** The entries of what can have some, as pairs, so that a key may stand there twice and may be `__proto__`. */
type Node = { readonly map: [string, Node][] } | { readonly list: Node[] } | { readonly leaf: Json };

function nodeOf(value: Json): Node {
  if (Array.isArray(value)) return { list: value.map(nodeOf) };
  if (typeof value !== 'object' || value === null) return { leaf: value };
  return { map: Object.entries(value).map(([key, own]) => [key, nodeOf(own)]) };
}

function changed(root: Node, { steps, act, word, value }: Change): void {
  let at = root;
  for (const step of steps.slice(0, -1)) {
    const inner = 'map' in at ? at.map.map(([, own]) => own) : 'list' in at ? at.list : [];
    if (inner.length === 0) break;
    at = inner[step % inner.length]!;
  }
  const index = steps.at(-1)!;
  if ('list' in at) {
    if (act === 'remove') at.list.splice(index, 1);
    else if (act === 'repeat') at.list.push(...at.list.slice(0, 50));
    else at.list[index % (at.list.length + 1)] = nodeOf(value);
  }
  if (!('map' in at)) return;
  const place = index % (at.map.length + 1);
  const entry = at.map[place];
  if (act === 'remove') at.map.splice(place, 1);
  else if (!entry || act === 'add') at.map.push([word, nodeOf(value)]);
  else if (act === 'rename') entry[0] = word;
  else if (act === 'repeat') at.map.push(entry);
  else if (act === 'swap') at.map.push([entry[0], root]);
  else entry[1] = nodeOf(value);
}

/** As JSON, which YAML in braces is too; numbers that JSON lacks are written out. */
function written(node: Node, depth = 0): string {
  if (depth > 80) return 'null';
  if ('leaf' in node) return typeof node.leaf === 'number' ? String(node.leaf) : JSON.stringify(node.leaf);
  if ('list' in node) return `[${node.list.map((own) => written(own, depth + 1)).join(', ')}]`;
  return `{${node.map.map(([key, own]) => `${JSON.stringify(key)}: ${own === node ? 'null' : written(own, depth + 1)}`).join(', ')}}`;
}

function read(file: string, text: string): Plan | BudgetsError {
  try {
    return readBudgets(file, text, kinds);
  } catch (error) {
    if (error instanceof BudgetsError) return error;
    throw error;
  }
}

function hold(result: Plan | BudgetsError): void {
  if (result instanceof BudgetsError) {
    expect(result.mistakes.length).toBeGreaterThan(0);
    expect(result.explanation).toMatch(/\S/);
    return;
  }
  // a plan has finite numbers and names that mean nothing to an object
  JSON.stringify(result, (key, value: unknown) => {
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    expect(['__proto__', 'prototype']).not.toContain(key);
    return value;
  });
}

test.each(['budgets.json', 'budgets.yml'])(
  'a sound file with a few changes (%s)',
  (file) => {
    expect(read(file, JSON.stringify(SOUND))).not.toBeInstanceOf(BudgetsError);
    const fuzz = campaign(`mutations of ${file}`);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const root = nodeOf(SOUND);
        for (const one of changes) if (one.act !== 'swap') changed(root, one);
        const text = written(root);
        hold(fuzz.run(() => read(file, text)));
      }),
      { numRuns: CASES, seed: 1304 },
    );
    expect(fuzz.end()).toBe('');
  },
  3_600_000,
);

const SIGNS = [
  '&a ', '*a', '<<: ', '<<: *a', '{', '}', '[', ']', '\t', '"', "'", '|', '>', '- ', '? ', ': ', ':', '!!', '!', '%', '@', '#', ',',
  '---\n', '...\n', '\n', '  ', '\u0000', '\u2028', '\uFEFF', '\uD800', '__proto__: ', 'version: 1\n', 'checks:\n', '1e999', '.inf', '.nan',
  '0x1F', '!!binary ', '!!js/function ', '2030-01-01', '\\', '\\u', 'x',
]; // prettier-ignore

test.each(['budgets.json', 'budgets.yml'])(
  'any text at all (%s)',
  (file) => {
    const fuzz = campaign(`texts of ${file}`);
    const text = fc.oneof(
      fc.array(fc.constantFrom(...SIGNS), { maxLength: 60 }).map((signs) => signs.join('')),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .tuple(
          fc.constant(JSON.stringify(SOUND, null, 1)),
          fc.nat(1500),
          fc.nat(40),
          fc.constantFrom(...SIGNS),
        )
        .map(([sound, at, cut, sign]) => sound.slice(0, at) + sign + sound.slice(at + cut)),
    );
    fc.assert(
      fc.property(text, (one) => hold(fuzz.run(() => read(file, one)))),
      { numRuns: CASES, seed: 1305 },
    );
    expect(fuzz.end()).toBe('');
  },
  3_600_000,
);

const levels = (count: number): string =>
  Array.from({ length: count }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`).join('\n');

test.each([
  ['aliases that double', `a0: &a0 [x, x]\n${levels(22)}\n`],
  ['50 kB of aliases', `a: &a [${'x,'.repeat(100)}x]\n${'b: [*a, *a, *a, *a]\n'.repeat(2500)}`],
  ['a merge key', 'a: &a { b: 1 }\nc: { <<: *a }\n'],
  [
    'merge keys in a row',
    `a0: &a0 { k: 1 }\n${Array.from({ length: 1000 }, (_, n) => `a${n + 1}: &a${n + 1}\n  <<: [*a${n}, *a${n}]`).join('\n')}\n`,
  ],
  ['depth', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
  ['depth by keys', Array.from({ length: 300 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
  ['a prototype', '{ __proto__: { polluted: 1 }, constructor: { prototype: { polluted: 1 } } }'],
  [
    'numbers beyond all',
    '{ version: 1e999, project: -1e999, checks: .inf, a: 99999999999999999999999999, b: 0x1p9999 }',
  ],
  [
    'words that are maps',
    '{ policy: { inconclusive: { toString: 1 } }, checks: { a: { lighthouse: { categories: [{ toString: 1 }] } } } }',
  ],
  ['a number of 50 kB', `version: ${'9'.repeat(50_000)}`],
])('%s are refused', (what, text) => {
  const fuzz = campaign(what);
  for (const file of ['budgets.yml', 'budgets.json']) {
    expect(fuzz.run(() => read(file, text))).toBeInstanceOf(BudgetsError);
  }
  expect(fuzz.end()).toBe('');
  expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false);
});
