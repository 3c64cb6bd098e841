import { expect, test } from '@jest/globals';
import { vitest } from '../../src/formats/vitest.ts';
import { fault, listed, valueOf, written } from './support.ts';

const LISTED = [
  'bench/sort.bench.js > sort > copy | ms | lower | sampled',
  'bench/sort.bench.js > sort > in place | ms | lower | sampled',
  'bench/sort.bench.js > sort > small > copy | ms | lower | sampled',
  'bench/top.bench.js > parse | ms | lower | sampled',
];

test.each([
  ['its file', 'vitest.json'],
  ['its file written to a colourful stdout', 'vitest-stdout.txt'],
])('reads %s, names by file and group', (_what, file) => {
  expect(listed(vitest.read(written(file)))).toEqual(LISTED);
});

test('a value is the median', () => {
  const text = written('vitest.json');
  const { median } = JSON.parse(text).files[0].groups[0].benchmarks[0];
  expect(valueOf(vitest.read(text), 'bench/sort.bench.js > sort > copy')).toBe(median);
});

test('a benchmark that threw is an error, though vitest itself ended well', () => {
  expect(fault(vitest, written('vitest-broken.json'))).toContain(
    'format-benchmark-failed: The benchmark "broken/broken.bench.js > broken > throws" failed',
  );
});
