import { expect, test } from '@jest/globals';
import { go } from '../../src/formats/go.ts';
import { fault, listed, valueOf, written } from './support.ts';

test('reads every pair of value and unit; repeats are samples; Unit lines say what is exact and better', () => {
  expect(listed(go.read(written('go.txt')))).toEqual([
    'example.com/shop/parser.Parse/time | ms | lower | sampled',
    'example.com/shop/parser.Parse/MB/s | MB/s | higher | sampled',
    'example.com/shop/parser.Parse/hits/op | hits/op | higher | sampled',
    'example.com/shop/parser.Parse/bytes | B | lower | sampled',
    'example.com/shop/parser.Parse/allocs | count | lower | exact',
    'example.com/shop/sorter.Sort/size=10/time | ms | lower | sampled',
    'example.com/shop/sorter.Sort/size=10/bytes | B | lower | sampled',
    'example.com/shop/sorter.Sort/size=10/allocs | count | lower | exact',
    'example.com/shop/sorter.Sort/size=1000/time | ms | lower | sampled',
    'example.com/shop/sorter.Sort/size=1000/bytes | B | lower | sampled',
    'example.com/shop/sorter.Sort/size=1000/allocs | count | lower | exact',
  ]);
});

test('allocations are sampled unless a Unit line says otherwise', () => {
  const text = written('go.txt').replace('Unit allocs/op assume=exact\n', '');
  expect(listed(go.read(text))).toContain('example.com/shop/parser.Parse/allocs | count | lower | sampled');
});

test('a value is the median of the repeats, from nanoseconds', () => {
  const text = 'BenchmarkA-8 10 1416 ns/op\nBenchmarkA-8 10 1410 ns/op\nBenchmarkA-8 10 1263 ns/op\n';
  expect(go.read(text)).toEqual([
    {
      metric: { id: 'A/time', unit: 'ms', better: 'lower', nature: 'sampled' },
      value: 0.00141,
    },
  ]);
});

test('the number of processors is no part of a name, unless it is what varies', () => {
  const ids = (text: string) => go.read(text).map(({ metric }) => metric.id);
  expect(ids('BenchmarkA-8 1 1 ns/op')).toEqual(ids('BenchmarkA-2 1 1 ns/op'));
  expect(ids('BenchmarkA/size-2 1 1 ns/op\nBenchmarkB 1 1 ns/op')).toEqual(['A/size-2/time', 'B/time']);
  expect(ids(written('go-cpu.txt'))).toEqual([
    'example.com/shop/sorter.Sort/size=10/time',
    'example.com/shop/sorter.Sort/size=10-2/time',
    'example.com/shop/sorter.Sort/size=1000/time',
    'example.com/shop/sorter.Sort/size=1000-2/time',
  ]);
});

test('the names that go test -v announces are no results', () => {
  expect(go.read(written('go-verbose.txt'))).toHaveLength(2);
});

test('a benchmark that prints into its own line is an error, not a missing metric', () => {
  expect(fault(go, written('go-loud.txt'))).toMatch(/^format-broken-line: Line 6 .*hello from the benchmark/);
});

test('a benchmark that failed is an error', () => {
  expect(fault(go, written('go-broken.txt'))).toContain(
    'format-benchmark-failed: The benchmark "BenchmarkBroken"',
  );
  expect(fault(go, 'FAIL\texample.com/shop [build failed]\n')).toContain('format-benchmark-failed');
});

test('what is declared exact and varies is an error', () => {
  expect(fault(go, written('go-flaky.txt'))).toBe(
    'format-not-exact: "example.com/shop/flaky.Flaky/cells/op" was declared exact, but its repeats differ: 2, 4.',
  );
});

test('a Unit line for seconds holds for nanoseconds', () => {
  const [time] = go.read('Unit sec/op better=higher\nBenchmarkA 1 5 ns/op\n');
  expect(time?.metric.better).toBe('higher');
});

test('rates of an unknown unit are better higher, other figures lower, and zero of them is allowed', () => {
  const reports = go.read('BenchmarkA 1 5 rows/s 0 misses/op\n');
  expect(listed(reports)).toEqual([
    'A/rows/s | /s | higher | sampled',
    'A/misses/op | misses/op | lower | sampled',
  ]);
  expect(valueOf(reports, 'A/misses/op')).toBe(0);
});

test.each([
  [
    'Unit x better=higher\nUnit x better=lower\n',
    'format-unit-contradiction: The unit x is said to be better=higher and',
  ],
  ['Unit x better=bigger\n', 'format-broken-line: Line 1 '],
  ['BenchmarkA 1 5 ns/op 7\n', 'format-broken-line: '],
  ['BenchmarkA 1\n', 'format-broken-line: '],
  ['BenchmarkA \t\n', 'format-broken-line: '],
  ['BenchmarkA 1 5 ns/op 6 ns/op\n', 'format-broken-line: '],
  ['BenchmarkA 1 five ns/op\n', 'format-broken-line: '],
  ['BenchmarkA 1 NaN ns/op\n', 'format-not-a-number: '],
  ['BenchmarkA 1 +Inf ns/op\n', 'format-not-a-number: '],
  ['BenchmarkA 1 -5 ns/op\n', 'format-negative: "A/time" is -0.000005 ms'],
  ['BenchmarkA 1 -5 ns/op\nBenchmarkA 1 5 ns/op\nBenchmarkA 1 6 ns/op\n', 'format-negative: '],
  ['BenchmarkA 1 0 ns/op\n', 'format-zero: '],
  ['PASS\nok  \texample.com/shop\t0.002s\n', 'format-no-benchmarks: '],
  ['Benchmarking the shop\n', 'format-no-benchmarks: '],
])('refuses %j', (text, expected) => {
  expect(fault(go, text)).toContain(expected);
});
