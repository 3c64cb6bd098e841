import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { percent, quantity, scaleFor, share } from '../../src/report/format.ts';

const spaced = (text: string): string => text.replaceAll('\u00A0', ' ');

test.each([
  ['ms', 0.000435, '435 ns'],
  ['ms', 0.435, '435 µs'],
  ['ms', 12.345, '12.3 ms'],
  ['ms', 2500, '2.5 s'],
  ['B', 0, '0 B'],
  ['B', 812, '812 B'],
  ['B', 170_000, '170 kB'],
  ['B', 1_214_700, '1.21 MB'],
  ['/s', 2000, '2000/s'],
  ['/s', 12_345.6, '12,346/s'],
  ['points', 1, '1 point'],
  ['points', 91, '91 points'],
  ['count', 451_200, '451,200'],
  ['number', 0.0123, '0.0123'],
  ['widgets', 12.5, '12.5 widgets'],
  ['ms', -3, '−3 ms'],
])('%s %d is written %s', (unit, value, text) => {
  expect(spaced(quantity(unit, value))).toBe(text);
});

test('everything in a row has the same unit and precision', () => {
  const scale = scaleFor('B', [169_204, 191_400, 170_000], true);
  expect([169_204, 191_400].map((value) => spaced(scale.show(value)))).toEqual(['169.2 kB', '191.4 kB']);
  expect(spaced(scale.short(170_000))).toBe('170 kB');
});

test('one byte over an exact limit does not look like the limit', () => {
  const scale = scaleFor('B', [1_000_001, 1_000_000], true);
  expect(spaced(scale.show(1_000_001))).toBe('1000.001 kB');
  expect(spaced(scale.short(1_000_000))).toBe('1000 kB');
});

test('what is missing is a dash and what is no number says so, never 0', () => {
  const scale = scaleFor('ms', [12]);
  expect([null, undefined, NaN, Infinity].map((value) => scale.show(value))).toEqual([
    '–',
    '–',
    'not a number',
    'not a number',
  ]);
});

test('a quantity reads 0 only if it is zero', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('ms', 'B', '/s', 'count', 'number'),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (unit, value) => {
        const beside = scaleFor(unit, [value, 500]).show(value);
        for (const text of [quantity(unit, value), beside])
          expect(/^−?0(?![.\d])/.test(text)).toBe(value === 0);
      },
    ),
  );
});

test('a quantity reads as what it is, within a part in two hundred', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e8, noNaN: true }), (value) => {
      const text = quantity('number', value).replaceAll(',', '');
      expect(Math.abs(Number(text) / value - 1)).toBeLessThan(0.005);
    }),
  );
});

test.each([
  [0.1234, '+12.3 %'],
  [0.01, '+1 %'],
  [-0.184, '−18.4 %'],
  [0.0042, '+0.42 %'],
  [0.0000001, '+0.00001 %'],
  [0, '0 %'],
  [2.5, '+250 %'],
])('a change of %d is written %s', (fraction, text) => {
  expect(spaced(percent(fraction))).toBe(text);
});

test('a share has no sign', () => {
  expect(spaced(share(0.98))).toBe('98 %');
});
