import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diagnose } from '../../src/budgets/diagnosis.ts';
import { parseQuantity, patternOf, type Sort, unitsOf } from '../../src/budgets/quantity.ts';
import { UNITS } from '../../src/model/units.ts';

test.each([
  ['170 kB', 170_000, 'B'],
  ['166 KiB', 169_984, 'B'],
  ['0.1 kB', 100, 'B'],
  ['1.1 MB', 1_100_000, 'B'],
  ['2.5 s', 2500, 'ms'],
  ['20ms', 20, 'ms'],
  ['300 us', 0.3, 'ms'],
  ['300 \u00B5s', 0.3, 'ms'],
  ['300 \u03BCs', 0.3, 'ms'],
  ['0.3 us', 0.0003, 'ms'],
  ['1416 ns', 0.001416, 'ms'],
  ['10 min', 600_000, 'ms'],
  ['2000/s', 2000, '/s'],
  ['90 /min', 1.5, '/s'],
  ['5%', 0.05, 'fraction'],
  ['0.7%', 0.007, 'fraction'],
  ['9007199.25474 GB', 9_007_199_254_740_000, 'B'],
])('%s is %d %s exactly', (written, value, unit) => {
  expect(parseQuantity(written)).toEqual({ value, unit });
});

test('a number without a unit stays bare', () => {
  expect(parseQuantity(12.5)).toEqual({ value: 12.5, unit: 'bare' });
});

test.each(['170', 'kB', '170 KB', '-1 ms', '1e3 ms', '1 000 B', '', '5 constructor', '5 __proto__'])(
  '%j is no quantity',
  (written) => {
    expect(() => parseQuantity(written)).toThrow('is no quantity');
  },
);

const SORTS_WITH_UNITS = ['duration', 'size', 'rate', 'percent', 'any'] as const;

test('whatever a pattern lets through can be read, in a unit of its sort', () => {
  const written = fc
    .constantFrom(...SORTS_WITH_UNITS)
    .chain((sort) => fc.tuple(fc.constant(sort), fc.stringMatching(new RegExp(patternOf(sort)))));
  fc.assert(
    fc.property(written, ([sort, text]) => {
      const { value, unit } = parseQuantity(text);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(unitsOf(sort).map((one) => UNITS[one]?.base)).toContain(unit);
    }),
  );
});

test('whole amounts of whole units are exact', () => {
  const units = unitsOf('size');
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.constantFrom(...units), (amount, unit) => {
      expect(parseQuantity(`${amount} ${unit}`).value).toBe(amount * UNITS[unit]!.times);
    }),
  );
});

test('a larger amount of a unit is never a smaller value', () => {
  const cents = fc.nat(1_000_000).map((hundredths) => ({ hundredths, text: (hundredths / 100).toFixed(2) }));
  fc.assert(
    fc.property(cents, cents, fc.constantFrom(...unitsOf('any')), (one, other, unit) => {
      const difference =
        parseQuantity(`${one.text} ${unit}`).value - parseQuantity(`${other.text} ${unit}`).value;
      expect(Math.sign(difference)).toBe(Math.sign(one.hundredths - other.hundredths));
    }),
  );
});

test.each<[unknown, Sort, string | null]>([
  ['170 KB', 'size', '`170 kB` (1,000 bytes) or `170 KiB` (1,024 bytes)'],
  ['170kb', 'size', '`170 kB` (1,000 bytes) or `170 KiB` (1,024 bytes)'],
  ['3 bytes', 'size', '`3 B`'],
  ['2 sec', 'duration', '`2 s`'],
  ['5 m', 'duration', '`5 min`'],
  ['20 Ms', 'duration', '`20 ms`'],
  ['2000 rps', 'rate', '`2000/s`'],
  ['2000 requests per second', 'rate', '`2000/s`'],
  ['5 pct', 'percent', '`5%`'],
  [0.05, 'percent', '`5%`'],
  [0.07, 'percent', '`7%`'],
  [5, 'percent', '`5%`'],
  ['1,5 s', 'duration', '`1.5 s`'],
  ['1,000 kB', 'size', '`1000 kB`'],
  ['.5 s', 'duration', '`0.5 s`'],
  ['12 things', 'amount', '`12`'],
  ['170 ms', 'size', null],
  ['lots', 'size', null],
])('for %j as a %s the suggestion is %s', (found, sort, suggestion) => {
  expect(diagnose(found, sort, 'x').suggestion).toBe(suggestion);
});

test('every suggestion can be written', () => {
  const found = fc.tuple(
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.constantFrom('KB', 'sec', ' ', 'Mb', 'rps', 'pct', 'kib', 'MS'),
  );
  fc.assert(
    fc.property(found, fc.constantFrom('duration', 'size', 'rate', 'percent'), ([amount, unit], sort) => {
      const { suggestion } = diagnose(`${amount.toFixed(2)} ${unit}`, sort, 'x');
      for (const [, written] of (suggestion ?? '').matchAll(/`([^`]+)`/g))
        expect(written).toMatch(new RegExp(patternOf(sort)));
    }),
  );
});
