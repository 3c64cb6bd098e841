/** Documents may come from anybody: whatever the bytes, reading them costs little and touches nothing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CAPS, excessOf } from '../../src/documents/caps.ts';
import { parseBaseline, parseSnapshot, readReport, readSnapshot } from '../../src/documents/index.ts';
import { PierceError } from '../../src/errors.ts';
import { makeFolder } from '../support/repository.ts';
import { baseline, snapshot } from './sample.ts';

/** What all maps have in common, before anything was read. */
const UNTOUCHED = Reflect.ownKeys(Object.prototype);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const toBytes = (document: unknown): Uint8Array => encode(JSON.stringify(document));

/** Each document that a stage takes from another, with one that is good. */
const READERS: readonly (readonly [what: string, parse: Parse, document: object])[] = [
  ['snapshot', parseSnapshot, snapshot],
  ['baseline', parseBaseline, baseline],
];

type Parse = (bytes: Uint8Array, name: string, project: string) => unknown;

/** What reading comes to: the document, or the code of the error that a user is told. */
function outcomeOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof PierceError) return error.code;
    throw error;
  }
}

test.each(READERS)('a %s in memory is read as it was written', (_, parse, document) => {
  expect(parse(toBytes(document), 'x.json', 'shop')).toEqual(document);
  expect(parse(encode(`\uFEFF${JSON.stringify(document, null, 2)}\n`), 'x.json', 'shop')).toEqual(document);
});

/** The good document with text of JSON in place of its project, which comes first. */
const withText = (document: object, text: string): Uint8Array =>
  encode(JSON.stringify({ ...document, project: 'HERE' }).replace('"HERE"', () => text));

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

const HOSTILE: readonly (readonly [promise: string, text: string, code: string])[] = [
  ['33 levels of lists', deep(32), 'document-too-large'],
  ['33 levels of maps', `${'{"a":'.repeat(32)}1${'}'.repeat(32)}`, 'document-too-large'],
  ['a million levels that never end', '['.repeat(1_000_000), 'document-too-large'],
  ['a string of more than 64 kB', `"${'x'.repeat(65_537)}"`, 'document-too-large'],
  ['a key of more than 64 kB', `{"${'x'.repeat(65_537)}":1}`, 'document-too-large'],
  ['a number beyond all', '1e999', 'document-invalid'],
  ['a number below all, deep in a list', '[[-1e999]]', 'document-invalid'],
  ['__proto__', '{"__proto__":{"polluted":1}}', 'document-key'],
  ['__proto__ in disguise', String.raw`{"\u005f_proto__":{"polluted":1}}`, 'document-key'],
  ['constructor, deep down', '[[{"constructor":{"prototype":{"polluted":1}}}]]', 'document-key'],
  ['prototype', '{"prototype":{}}', 'document-key'],
  ['no end of a string', '"', 'document-not-json'],
  ['a comma too many', '[1,]', 'document-not-json'],
  ['a number of the language, not of JSON', 'NaN', 'document-not-json'],
  ['nothing of the schema', '{}', 'document-invalid'],
];

test.each(
  READERS.flatMap(([what, parse, document]) =>
    HOSTILE.map((row) => [what, ...row, parse, document] as const),
  ),
)('a %s with %s is refused, and no prototype is touched', (_what, _promise, text, code, parse, document) => {
  expect(outcomeOf(() => parse(withText(document, text), 'x.json', 'shop'))).toBe(code);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('polluted' in {}).toBe(false);
});

test.each(READERS)(
  'a %s at the edge of what is read is refused for its schema only',
  (_, parse, document) => {
    const edges = [deep(31), `"${'x'.repeat(65_536)}"`, `"${String.raw`\"`.repeat(32_768)}"`, '1e308'];
    for (const text of edges)
      expect(outcomeOf(() => parse(withText(document, text), 'x.json', 'shop'))).toBe('document-invalid');
  },
);

test.each(READERS)(
  'a %s that is not UTF-8 is refused, wherever the wrong byte stands',
  (_, parse, document) => {
    const whole = toBytes(document);
    for (const at of [0, 5, whole.length - 1]) {
      const broken = whole.slice();
      broken[at] = 0xff;
      expect(outcomeOf(() => parse(broken, 'x.json', 'shop'))).toBe('document-unreadable');
    }
  },
);

test.each(READERS)('a %s of another version is refused by that, whatever else is in it', (_, parse) => {
  for (const version of [0, 2, 17])
    expect(outcomeOf(() => parse(toBytes({ version, all: 'new' }), 'x.json', 'shop'))).toBe(
      'document-version',
    );
  for (const version of ['1', 1.5, null, true])
    expect(outcomeOf(() => parse(toBytes({ version }), 'x.json', 'shop'))).toBe('document-invalid');
});

test.each(READERS)('a %s with a surplus entry is refused', (_, parse, document) => {
  expect(outcomeOf(() => parse(toBytes({ ...document, answer: 'yes' }), 'x.json', 'shop'))).toBe(
    'document-invalid',
  );
});

test('a version is told as a version, an endless number as one, and what is too large by how much', () => {
  const told = (bytes: Uint8Array): string => {
    try {
      return String(parseBaseline(bytes, 'baseline.json', 'shop'));
    } catch (error) {
      return (error as PierceError).message;
    }
  };
  expect(told(toBytes({ version: 2 }))).toBe(
    'The baseline baseline.json is of version 2, and this Pierce reads version 1.',
  );
  expect(told(encode('{"version":1,"x":[1e999]}'))).toContain('it is beyond what can be counted with');
  expect(told(encode(deep(40)))).toBe(
    'The baseline baseline.json has more than 32 levels of lists and maps, and no more of it is read.',
  );
});

test.each<readonly [string, unknown]>([
  ['of another project inside than outside', { ...baseline, snapshot: { ...snapshot, project: 'blog' } }],
  ['of another project outside than inside', { ...baseline, project: 'blog' }],
])('a baseline %s is refused', (_, document) => {
  expect(outcomeOf(() => parseBaseline(toBytes(document), 'x.json', 'shop'))).toBe('snapshot-other-project');
});

const [entry] = baseline.history;

test.each<readonly [string, unknown]>([
  ['more than 200 commits', { ...baseline, history: Array.from({ length: 201 }, () => entry) }],
  ['a commit of no known answer', { ...baseline, history: [{ ...entry, answer: 'maybe' }] }],
  [
    'noise below zero',
    { ...baseline, history: [{ ...entry, values: [{ ...entry!.values[0], noise: -1 }] }] },
  ],
  [
    'a value that is none',
    { ...baseline, history: [{ ...entry, values: [{ ...entry!.values[0], value: '17' }] }] },
  ],
  [
    'a regression that nobody named',
    { ...baseline, history: [{ ...entry, regressions: [{ check: 'app' }] }] },
  ],
  ['half a snapshot', { ...baseline, snapshot: { ...snapshot, checks: undefined } }],
])('a baseline with %s is refused', (_, document) => {
  expect(outcomeOf(() => parseBaseline(toBytes(document), 'x.json', 'shop'))).toBe('document-invalid');
});

test('values are counted before anything is made of them, and text is not mistaken for them', () => {
  const most = (values: number) => ({ bytes: 1000, levels: 5, values, text: 50 });
  const text = encode(String.raw`{"a":[1,2,{"b":"[,[,\",{"}],"c":null}`);
  expect(excessOf(text, most(7))).toBeNull();
  expect(excessOf(text, most(5))).toBe('values');
  expect(excessOf(text, { ...most(9), levels: 3 })).toBeNull();
  expect(excessOf(text, { ...most(9), levels: 2 })).toBe('levels');
  expect(excessOf(text, { ...most(9), text: 8 })).toBeNull();
  expect(excessOf(text, { ...most(9), text: 7 })).toBe('text');
  expect(excessOf(text, { ...most(9), bytes: text.length })).toBeNull();
  expect(excessOf(text, { ...most(9), bytes: text.length - 1 })).toBe('bytes');
});

test('five million numbers are more than a snapshot may have, and are not even read', () => {
  const numbers = Buffer.alloc(2 * CAPS.snapshot.values + 3, '1,');
  expect(outcomeOf(() => parseSnapshot(numbers, 'x.json', 'shop'))).toBe('document-too-large');
});

/** JSON with one thing in it changed: a value for another, a key for another, a part left out or put in twice. */
const anyChange = (document: unknown): fc.Arbitrary<string> =>
  fc
    .record({
      at: fc.nat({ max: 400 }),
      value: fc.oneof(
        fc.json(),
        fc.constantFrom(
          '1e999',
          '-0',
          'null',
          '{}',
          '[]',
          '"__proto__"',
          '{"__proto__":[]}',
          '5e-324',
          deep(40),
        ),
      ),
      how: fc.constantFrom('replace', 'rename', 'drop', 'add'),
      key: fc.oneof(
        fc.string(),
        fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'values'),
      ),
    })
    .map((change) => mutated(document, change));

function mutated(
  document: unknown,
  {
    at,
    value,
    how,
    key,
  }: { readonly at: number; readonly value: string; readonly how: string; readonly key: string },
): string {
  const parts: readonly string[] =
    JSON.stringify(document).match(/"(?:[^"\\]|\\.)*":?|[[\]{},]|[^"[\]{},:]+/g) ?? [];
  const place = at % parts.length;
  const name = `${JSON.stringify(key)}:`;
  switch (how) {
    case 'rename':
      return parts
        .with(
          parts.findIndex((part, index) => index >= place && part.endsWith(':')),
          name,
        )
        .join('');
    case 'drop':
      return parts.toSpliced(place, 1).join('');
    case 'add':
      return parts
        .map((part, index) => (index === place && part === '{' ? `{${name}${value},` : part))
        .join('');
    default:
      return parts.with(place, value).join('');
  }
}

/** Bytes of a good document with some of them changed or cut off. */
const anyDamage = (document: unknown): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      at: fc.array(fc.tuple(fc.nat({ max: 4000 }), fc.nat({ max: 255 })), { maxLength: 4 }),
      cut: fc.nat({ max: 4000 }),
    })
    .map(({ at, cut }) => {
      const bytes = toBytes(document);
      for (const [place, byte] of at) bytes[place % bytes.length] = byte;
      return cut % 3 === 0 ? bytes.slice(0, cut % bytes.length) : bytes;
    });

test.each(READERS)(
  'whatever the bytes of a %s, it is refused or as the schema has it, and no prototype is touched',
  (_, parse, document) => {
    const anyBytes = fc.oneof(
      { weight: 4, arbitrary: anyChange(document).map(encode) },
      { weight: 3, arbitrary: anyDamage(document) },
      { weight: 2, arbitrary: fc.json({ maxDepth: 6 }).map(encode) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
    );
    let accepted = 0;
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const outcome = outcomeOf(() => parse(bytes, 'x.json', 'shop'));
        if (typeof outcome === 'string') expect(outcome).toMatch(/^document-|^snapshot-other-project$/);
        else {
          accepted += 1;
          expect(outcome).toMatchObject({ version: 1, project: 'shop' });
          expect(JSON.stringify(parse(toBytes(outcome), 'x.json', 'shop'))).toBe(JSON.stringify(outcome));
        }
        expect(Reflect.ownKeys(Object.prototype)).toEqual(UNTOUCHED);
      }),
      { seed: 20261120, numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(20);
  },
);

test.each<readonly [string, (path: string) => Promise<unknown>]>([
  ['snapshot', (path) => readSnapshot(path, 'shop')],
  ['report', readReport],
])('a %s file is read as distrustfully as bytes are', async (_, read) => {
  using folder = makeFolder();
  const path = join(folder.path, 'document.json');
  const cases: readonly (readonly [Uint8Array, string])[] = [
    [encode(deep(33)), 'document-too-large'],
    [encode('{"__proto__":{"polluted":1}}'), 'document-key'],
    [encode('{"version":3}'), 'document-version'],
    [encode('{"version":1,"file":1e999}'), 'document-invalid'],
    [Uint8Array.of(0x22, 0xff, 0x22), 'document-unreadable'],
  ];
  for (const [bytes, code] of cases) {
    writeFileSync(path, bytes);
    await expect(read(path)).rejects.toMatchObject({ code });
  }
});
