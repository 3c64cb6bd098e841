import { expect, test } from '@jest/globals';
import { roughly, span, stretch } from '../../src/report/time.ts';

const spaced = (text: string): string => text.replaceAll('\u00A0', ' ');

test.each([
  [0, '0 s'],
  [59_000, '59 s'],
  [60_000, '60 s'],
  [120_000, '2 min'],
  [100 * 60_000, '100 min'],
  [3 * 3_600_000, '3 h'],
  [26 * 3_600_000, '26 h'],
  [72 * 3_600_000, '3 days'],
])('what was stored %d ms ago is %s old', (ms, text) => {
  expect(spaced(span(ms))).toBe(text);
});

test.each([
  [0, '0 ms'],
  [12.6, '13 ms'],
  [430, '430 ms'],
  [12_345, '12.3 s'],
  [119_900, '119.9 s'],
  [180_000, '3 min'],
  [205_400, '3 min 25 s'],
  [NaN, 'not a number'],
])('what took %d ms took %s', (ms, text) => {
  expect(spaced(stretch(ms))).toBe(text);
});

test.each([
  [200, '1 s'],
  [80_001, '81 s'],
  [121_000, '3 min'],
  [7_200_000, '2 h'],
  [8_000_000, '3 h'],
  [1_974_720_000, '23 days'],
  [Infinity, '? s'],
  [NaN, '? s'],
])('what would take %d ms takes about %s, rather too long than too short', (ms, text) => {
  expect(spaced(roughly(ms))).toBe(text);
});
