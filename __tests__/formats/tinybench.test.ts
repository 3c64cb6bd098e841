import { expect, test } from '@jest/globals';
import { tinybench } from '../../src/formats/tinybench.ts';
import { fault, listed, written } from './support.ts';

const LISTED = ['sort numbers | ms | lower | sampled', 'parse manifest | ms | lower | sampled'];

test.each([2, 3, 4, 5, 6])('reads the samples of tinybench %d', (version) => {
  expect(listed(tinybench.read(written(`tinybench-${version}.json`)))).toEqual(LISTED);
});

test.each([
  ['tasks with the result beside the name', 'tinybench-6-flat.json', LISTED],
  ['tasks of tinybench 2 printed whole', 'tinybench-2-tasks.json', LISTED],
  ['tasks that kept no samples', 'tinybench-6-bare.json', LISTED],
  ['the table', 'tinybench-6-table.json', LISTED],
])('reads %s', (_what, file, expected) => {
  expect(listed(tinybench.read(written(file)))).toEqual(expected);
});

test('a value is the median of the samples, which tinybench calls p50', () => {
  const text = written('tinybench-6.json');
  const stated = JSON.parse(text).map(
    (task: { result: { latency: { p50: number } } }) => task.result.latency.p50,
  );
  expect(tinybench.read(text).map(({ value }) => value)).toEqual(stated);
});

test('the table counts in nanoseconds', () => {
  const text = written('tinybench-6-table.json');
  const stated = JSON.parse(text).map(
    (row: Record<string, string>) => Number.parseFloat(row['Latency med (ns)']!) / 1e6,
  );
  expect(tinybench.read(text).map(({ value }) => value)).toEqual(stated);
});

test.each([
  ['tinybench-6-broken.json', 'it threw'],
  ['tinybench-2-broken.json', 'it threw'],
  ['tinybench-6-table-broken.json', 'boom'],
])('a benchmark that threw is an error in %s', (file, reason) => {
  expect(fault(tinybench, written(file))).toBe(
    `format-benchmark-failed: The benchmark "broken" failed: ${reason}.`,
  );
});

test.each(['aborted', 'aborted-with-statistics', 'not-started', 'started'])(
  'a task left %s is an error',
  (state) => {
    const [task] = JSON.parse(written('tinybench-6.json'));
    task.result.state = state;
    expect(fault(tinybench, JSON.stringify([task]))).toContain(`"sort numbers" failed: it is ${state}.`);
  },
);

test('an aborted task of tinybench 5 is an error', () => {
  const text = written('tinybench-5.json').replace('"aborted":false', '"aborted":true');
  expect(fault(tinybench, text)).toContain('format-benchmark-failed');
});

test.each(['tinybench-6-results.json', 'tinybench-6-tasks.json'])(
  '%s has no names, and the hint says how',
  (file) => {
    expect(fault(tinybench, written(file))).toMatch(/^format-wrong-shape: .* \[0\]\.name should be a text/);
  },
);
