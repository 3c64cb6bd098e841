import { expect, test } from '@jest/globals';
import { customBiggerIsBetter, customSmallerIsBetter } from '../../src/formats/custom.ts';
import { fault, listed } from './support.ts';

const one = (entry: object) => JSON.stringify([{ name: 'a', unit: 'ms', value: 5, ...entry }]);

test("reads github-action-benchmark's own examples", () => {
  const smaller = [
    { name: 'My Custom Smaller Is Better Benchmark - CPU Load', unit: 'Percent', value: 50 },
    { name: 'Memory Used', unit: 'Megabytes', value: 100, range: '3', extra: 'Value for Tooltip: 25' },
  ];
  expect(
    customSmallerIsBetter.read(JSON.stringify(smaller)).map(({ metric, value }) => [metric, value]),
  ).toEqual([
    [{ id: smaller[0]?.name, unit: 'Percent', better: 'lower', nature: 'sampled' }, 50],
    [{ id: 'Memory Used', unit: 'B', better: 'lower', nature: 'sampled' }, 1e8],
  ]);
  expect(listed(customBiggerIsBetter.read('[{"name":"Throughput","unit":"req/s","value":70}]'))).toEqual([
    'Throughput | /s | higher | sampled',
  ]);
});

test.each([
  ['ns/iter', 1_500, 0.0015, 'ms'],
  ['µs', 1_500, 1.5, 'ms'],
  ['us/op', 1_500, 1.5, 'ms'],
  ['Seconds', 2, 2000, 'ms'],
  ['min', 2, 120_000, 'ms'],
  ['kB', 3, 3000, 'B'],
  ['KiB', 3, 3072, 'B'],
  ['MB', 3, 3_000_000, 'B'],
  ['MiB', 3, 3_145_728, 'B'],
  ['GB', 3, 3_000_000_000, 'B'],
  ['GiB', 3, 3_221_225_472, 'B'],
  ['bytes', 3, 3, 'B'],
  ['B/op', 0, 0, 'B'],
  ['allocs/op', 0, 0, 'count'],
  ['points', 90, 90, 'points'],
  ['', 3, 3, 'number'],
  ['MB/s', 3, 3, 'MB/s'],
  ['degrees', -3, -3, 'degrees'],
])('%j is kept in base units', (unit, value, expected, base) => {
  const [report] = customSmallerIsBetter.read(one({ unit, value }));
  expect([report?.value, report?.metric.unit]).toEqual([expected, base]);
});

test.each(['ops/sec', 'op/s', 'req/s', 'requests per second', 'iter/s', '/s', 'Hz'])(
  '%s is a rate',
  (unit) => {
    expect(customBiggerIsBetter.read(one({ unit }))[0]?.metric.unit).toBe('/s');
  },
);

test('an entry may turn its own direction, and say that it is exact', () => {
  const text = one({ unit: 'B', better: 'higher', nature: 'exact' });
  expect(listed(customSmallerIsBetter.read(text))).toEqual(['a | B | higher | exact']);
});

test('a rate that should fall and a time that should grow are mistakes, unless the entry insists', () => {
  expect(fault(customSmallerIsBetter, one({ unit: 'ops/s' }))).toBe(
    'format-backward: "a" is in ops/s, but customSmallerIsBetter says that lower is better.',
  );
  expect(fault(customBiggerIsBetter, one({ unit: 'ms' }))).toContain('format-backward');
  expect(listed(customBiggerIsBetter.read(one({ unit: 'ms', better: 'higher' })))).toHaveLength(1);
});

test('a name is kept on one line', () => {
  expect(listed(customSmallerIsBetter.read(one({ name: ' two\n lines\t' })))[0]).toContain('two lines | ');
});

test.each([
  [{ value: null }, 'format-not-a-number: At [0].value should be a number, but there is null.'],
  [{ value: 'NaN' }, 'format-not-a-number: '],
  [{ value: '-Infinity' }, 'format-not-a-number: '],
  [{ value: '5' }, 'format-wrong-shape: '],
  [{ value: -5 }, 'format-negative: '],
  [{ value: 0 }, 'format-zero: '],
  [{ value: 0, unit: 'kB' }, 'was read as a | B'],
  [{ unit: 5 }, 'format-wrong-shape: '],
  [{ name: ' \n' }, 'format-bad-name: '],
  [{ name: '__proto__' }, 'format-bad-name: '],
  [{ name: 'constructor' }, 'format-bad-name: '],
  [{ name: 'x'.repeat(301) }, 'format-long-name: '],
  [{ better: 'smaller' }, 'at [0].better should be "lower" or "higher", but there is "smaller".'],
  [{ nature: 'stable' }, 'at [0].nature should be "exact" or "sampled"'],
  [{ toString: 5, value: { toString: 5 } }, 'format-wrong-shape: '],
])('%j gives %s', (entry, expected) => {
  expect(fault(customSmallerIsBetter, one(entry))).toContain(expected);
});

test('a number too large for a computer is no number', () => {
  expect(fault(customSmallerIsBetter, '[{"name":"a","unit":"ms","value":1e999}]')).toContain(
    'format-not-a-number',
  );
});

test('two entries of one name are an error', () => {
  const entry = { name: 'a', unit: 'ms', value: 5 };
  expect(fault(customSmallerIsBetter, JSON.stringify([entry, { ...entry, unit: 's' }]))).toBe(
    'format-duplicate: Two results are called "a".',
  );
});
