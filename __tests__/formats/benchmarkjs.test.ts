import { expect, test } from '@jest/globals';
import { benchmarkjs } from '../../src/formats/benchmarkjs.ts';
import { fault, listed, valueOf, written } from './support.ts';

test('reads the lines, names with " x " too, and passes over the summary', () => {
  expect(listed(benchmarkjs.read(written('benchmarkjs.txt')))).toEqual([
    'sort numbers | /s | higher | sampled',
    'RegExp x 2#test | /s | higher | sampled',
    'wait | /s | higher | sampled',
  ]);
});

test('commas and fractions are parts of the number', () => {
  const reports = benchmarkjs.read(written('benchmarkjs.txt'));
  expect(valueOf(reports, 'RegExp x 2#test')).toBe(25_214_492);
  expect(valueOf(reports, 'wait')).toBe(32.91);
});

test('reads +- where a terminal had no ±', () => {
  expect(valueOf(benchmarkjs.read('a x 12.5 ops/sec +-0.10% (1 run sampled)'), 'a')).toBe(12.5);
});

test('a benchmark that threw is an error', () => {
  expect(fault(benchmarkjs, written('benchmarkjs-broken.txt'))).toBe(
    'format-benchmark-failed: The benchmark "broken" failed: it threw.',
  );
});

test.each([
  ['a x 1,234 ops/s', 'format-broken-line: Line 1 '],
  ['a x 1,234 ', 'format-broken-line: Line 1 '],
  ['a x Infinity ops/sec ±0.00% (5 runs sampled)', 'format-not-a-number: '],
  ['a x NaN ops/sec ±NaN% (5 runs sampled)', 'format-not-a-number: '],
  ['a x 0.00 ops/sec ±0.00% (5 runs sampled)', 'format-zero: '],
  ['Fastest is a', 'format-no-benchmarks: '],
])('refuses %j', (text, expected) => {
  expect(fault(benchmarkjs, text)).toContain(expected);
});
