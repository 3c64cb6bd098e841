/** Whatever the bytes are, reading them ends soon, in a plan or in mistakes that are told, and changes nothing else. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSource, type Source } from '../../src/budgets/source.ts';
import { readJson } from '../../src/budgets/json.ts';
import { keyMistakes } from '../../src/budgets/keys.ts';
import { toValue, type Tree } from '../../src/budgets/tree.ts';
import { errorOf, mistakesIn, SOUND } from './kinds.ts';

const LINES = SOUND.split('\n');
const SIGNS = [
  '&a ',
  '*a',
  '<<: ',
  '{',
  '}',
  '[',
  ']',
  '\t',
  '"',
  "'",
  '|',
  '>',
  '- ',
  '? ',
  ': ',
  '!!',
  '%',
  '@',
  '__proto__: ',
  '---\n',
  '\u0000',
  '\u2028',
  '\uD800',
];

const mangled = fc
  .array(fc.record({ line: fc.nat(LINES.length - 1), sign: fc.constantFrom(...SIGNS), at: fc.nat(30) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((cuts) => {
    const lines = [...LINES];
    for (const { line, sign, at } of cuts)
      lines[line] = `${lines[line]!.slice(0, at)}${sign}${lines[line]!.slice(at)}`;
    return lines.join('\n');
  });

test.each(['budgets.yml', 'budgets.json'])(
  'any text is a plan or has mistakes with a place in it (%s)',
  (file) => {
    fc.assert(
      fc.property(fc.oneof(mangled, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const error = errorOf(text, file);
        if (error === null) return;
        expect(error.mistakes.length).toBeGreaterThan(0);
        const { lineStarts } = createSource(file, text);
        for (const { place, problem } of error.mistakes) {
          expect(problem).toMatch(/\S/);
          expect(place.line).toBeLessThanOrEqual(lineStarts.length);
          expect(lineStarts[place.line - 1]! + place.column - 1).toBeLessThanOrEqual(text.length);
        }
        expect(error.explanation).not.toMatch(/undefined|\[object|oneOf/);
        // oxlint-disable-next-line no-control-regex -- what must not reach a terminal
        expect(error.explanation).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
      }),
      { numRuns: 1500, seed: 20_260_104 },
    );
  },
);

test('our reader of JSON takes exactly what JSON.parse takes, and reads the same', () => {
  const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value, null, 1));
  const torn = fc
    .tuple(json, fc.nat(), fc.constantFrom('', ',', '"', '}', '1', '\\', '\n', ' ', 'e', '-', '.'))
    .map(([text, at, sign]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + sign + text.slice(cut + 1);
    });
  fc.assert(
    fc.property(fc.oneof(json, torn), (text) => {
      fc.pre(text.trim() !== '' && !/"(?:__proto__|constructor|prototype)"/.test(text));
      const source = createSource('budgets.json', text);
      const { tree, mistakes } = readJson(source);
      expect([text, mistakes.length > 0]).toEqual([text, !isJson(text)]);
      if (tree) expect(withoutTwins(tree, source)).toEqual(JSON.parse(text));
    }),
    { numRuns: 2000, seed: 20_260_105 },
  );
});

/** Of keys that stand there twice JSON.parse keeps the last, the loader none: such texts are not compared. */
function withoutTwins(tree: Tree, source: Source): unknown {
  return keyMistakes(tree, source).length > 0 ? JSON.parse(source.text) : toValue(tree);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const MEBIBYTE = 1024 * 1024;
const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

test.each([
  ['a mebibyte of open brackets', '['.repeat(MEBIBYTE - 1)],
  ['a mebibyte of dashes', '- '.repeat(MEBIBYTE / 2 - 1)],
  ['a mebibyte of tabs', `a:\n${'\t'.repeat(MEBIBYTE - 10)}`],
  ['as many keys as fit', many(100_000, (index) => `k${index}: 1\n`)],
  [
    'as many unknown checks as fit',
    `version: 1\nproject: p\nchecks:\n${many(15_000, (index) => ` c${index}: {}\n`)}`,
  ],
  ['one key again and again', many(100_000, () => 'version: 1\n')],
  [
    'an alias for each of many anchors',
    `a: &a [x]\n${many(20_000, (index) => `k${index}: &b${index} [*a, *a]\n`)}`,
  ],
  [
    'aliases that double thirty times',
    `a0: &a0 [x, x]\n${many(30, (index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`)}`,
  ],
])(
  '%s is refused while one waits',
  (_what, text) => {
    const error = errorOf(text);
    expect(error?.mistakes.length).toBeGreaterThan(0);
    expect(error!.explanation.length).toBeLessThan(50_000);
  },
  120_000, // an attack that works takes hours
);

test.each([
  ['a mebibyte in one JSON text', `"${'x'.repeat(MEBIBYTE - 10)}"`],
  ['a mebibyte of open brackets in JSON', '['.repeat(MEBIBYTE - 1)],
  ['as many values as fit in JSON', `[${'1,'.repeat(MEBIBYTE / 2 - 2)}1]`],
])('%s is refused', (_what, text) => {
  expect(mistakesIn(text, 'budgets.json')).toHaveLength(1);
});

test('no key can reach the prototype of anything', () => {
  const keys = ['__proto__', 'constructor', 'prototype'];
  const text = `${SOUND}x: { ${keys.map((key) => `${key}: { polluted: yes }`).join(', ')} }\n`;
  const forbidden = mistakesIn(text).filter(({ rule }) => rule === 'keys');
  expect(forbidden.map(({ found }) => found)).toEqual(keys);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
