import { expect, test } from '@jest/globals';
import { hyperfine } from '../../src/formats/hyperfine.ts';
import { fault, listed, valueOf, written } from './support.ts';

test('reads wall and processor time of every command', () => {
  expect(listed(hyperfine.read(written('hyperfine.json')))).toEqual([
    'sleep 0.01/time | ms | lower | sampled',
    'sleep 0.01/cpu | ms | lower | sampled',
    'ls -l //time | ms | lower | sampled',
    'ls -l //cpu | ms | lower | sampled',
  ]);
});

test('seconds become milliseconds', () => {
  const text = written('hyperfine.json');
  const [stated] = JSON.parse(text).results;
  const [time] = hyperfine.read(text);
  expect(time?.value).toBeCloseTo(stated.median * 1000, 9);
});

test('parameters that the name hides are added to it', () => {
  const ids = hyperfine.read(written('hyperfine-parameters.json')).map(({ metric }) => metric.id);
  expect(ids).toEqual([
    'nap (seconds=0.01)/time',
    'nap (seconds=0.01)/cpu',
    'nap (seconds=0.02)/time',
    'nap (seconds=0.02)/cpu',
  ]);
});

test('one sample of 0 is borne, a median of 0 is not', () => {
  const text = written('hyperfine-zero.json');
  expect(valueOf(hyperfine.read(text), 'true/time')).toBeGreaterThan(0);
  const document = JSON.parse(text);
  document.results[0].times = [0, 0, 0.001];
  expect(fault(hyperfine, JSON.stringify(document))).toBe(
    'format-zero: "true/time" took no time at all, which no work does.',
  );
});

test.each([
  ['hyperfine-failed.json', 'it ended with exit code 3'],
  ['hyperfine-killed.json', 'it ended with exit code 137'],
])('a command that failed is an error even if hyperfine was told to ignore it (%s)', (file, reason) => {
  expect(fault(hyperfine, written(file))).toContain(reason);
});

/** hyperfine 1.20 adds `memory_usage_byte`, `src/benchmark/benchmark_result.rs`; zeros where it cannot measure. */
test.each([
  [[3_500_032, 3_600_384, 3_550_208], 3_550_208],
  [[0, 0, 0], undefined],
])('memory of each run %j gives %j', (memory_usage_byte, expected) => {
  const document = JSON.parse(written('hyperfine-zero.json'));
  Object.assign(document.results[0], { memory_usage_byte });
  expect(valueOf(hyperfine.read(JSON.stringify(document)), 'true/memory')).toBe(expected);
});
