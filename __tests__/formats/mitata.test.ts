import { expect, test } from '@jest/globals';
import { mitata } from '../../src/formats/mitata.ts';
import { fault, listed, valueOf, written } from './support.ts';

test('reads what run() returns: groups, arguments and samples', () => {
  expect(listed(mitata.read(written('mitata.json')))).toEqual([
    'sort numbers | ms | lower | sampled',
    'joining > join 50000 numbers | ms | lower | sampled',
    'joining > join 100000 numbers | ms | lower | sampled',
    'joining > join (size=50000) | ms | lower | sampled',
    'joining > join (size=100000) | ms | lower | sampled',
  ]);
});

test('reads the json format without samples: the stated median, from nanoseconds', () => {
  const text = written('mitata-json.json');
  const stated = JSON.parse(text).benchmarks[0].runs[0].stats.p50;
  expect(valueOf(mitata.read(text), 'sort numbers')).toBe(stated / 1e6);
});

test.each([
  ['mitata-broken.json', 'it threw'],
  ['mitata-json-broken.json', 'boom'],
])('a benchmark that threw is an error in %s', (file, reason) => {
  expect(fault(mitata, written(file))).toBe(
    `format-benchmark-failed: The benchmark "broken" failed: ${reason}.`,
  );
});
