import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PierceError } from '../../src/errors.ts';
import { go } from '../../src/formats/go.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { customSmallerIsBetter } from '../../src/formats/custom.ts';
import { pytest } from '../../src/formats/pytest.ts';
import { report } from '../../src/formats/reported.ts';
import { listed, written } from './support.ts';

const SEED = { seed: 20_261_123, numRuns: 400 };

const REAL: readonly (readonly [string, string])[] = [
  ['tinybench', 'tinybench-6.json'],
  ['mitata', 'mitata-json.json'],
  ['vitest', 'vitest.json'],
  ['benchmarkjs', 'benchmarkjs.txt'],
  ['hyperfine', 'hyperfine.json'],
  ['go', 'go.txt'],
  ['pytest', 'pytest.json'],
];

const NASTY = [
  '',
  'null',
  'NaN',
  '-1',
  '0',
  '1e999',
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  '\n',
  '\u0000',
  '{}',
  '"toString":1,',
  ' x ',
];

test.each(REAL)('whatever is done to its output, %s gives sound numbers or a coded error', (name, file) => {
  const format = FORMATS.find((each) => each.name === name);
  const text = written(file);
  const damage = fc.tuple(fc.nat(text.length), fc.nat(12), fc.constantFrom(...NASTY));
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const damaged = damages.reduce(
        (all, [at, length, put]) => all.slice(0, at) + put + all.slice(at + length),
        text,
      );
      try {
        for (const { value } of format?.read(damaged) ?? []) expect(Number.isFinite(value)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(PierceError);
        expect((error as PierceError).code).toMatch(/^format-/);
        expect((error as PierceError).message).not.toMatch(/\{\w+\}/);
      }
    }),
    SEED,
  );
});

test('lines of a log around the results change nothing', () => {
  const text = written('pytest.json');
  const expected = listed(pytest.read(text));
  const log = fc
    .array(fc.string({ unit: 'grapheme-ascii' }).map((line) => `log ${line}\n`))
    .map((lines) => lines.join(''));
  fc.assert(
    fc.property(log, log, (before, behind) => {
      expect(listed(pytest.read(`${before}${text.trimEnd()}\n${behind}`))).toEqual(expected);
    }),
    { ...SEED, numRuns: 50 },
  );
});

test('the value is the median of all samples', () => {
  const samples = fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), {
    minLength: 1,
    maxLength: 3000,
    size: 'max',
  });
  fc.assert(
    fc.property(samples, (value) => {
      const reported = report({ name: 'a', unit: 'ms', better: 'lower', value });
      const below = value.filter((each) => each < reported.value).length;
      const above = value.filter((each) => each > reported.value).length;
      expect(Math.max(below, above)).toBeLessThanOrEqual(value.length / 2);
    }),
    { ...SEED, numRuns: 60 },
  );
});

test('a name that people can read comes back as the id', () => {
  const name = fc
    .stringMatching(/^[\p{L}\d][\p{L}\d ()[\]{}:,.*/_-]{0,40}[\p{L}\d]$/u)
    .filter((each) => !/\s\s/.test(each));
  fc.assert(
    fc.property(name, (each) => {
      const [one] = customSmallerIsBetter.read(JSON.stringify([{ name: each, unit: 'ms', value: 1 }]));
      expect(one?.metric.id).toBe(each);
    }),
    SEED,
  );
});

test('the order of packages and repeats does not change what go gives', () => {
  const lines = written('go.txt')
    .split('\n')
    .filter((line) => line.startsWith('Benchmark'));
  const ids = (texts: readonly string[]) => listed(go.read(texts.join('\n'))).toSorted();
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
      expect(ids(shuffled)).toEqual(ids(lines));
    }),
    { ...SEED, numRuns: 50 },
  );
});
