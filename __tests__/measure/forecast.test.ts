import { expect, test } from '@jest/globals';
import { forecast, roundsInBlock, tolerancesOf } from '../../src/measure/forecast.ts';
import type { Budget, Round } from '../../src/model/index.ts';
import { normal, seeded } from '../stats/noise.ts';
import { roundsOf, steady } from '../judge/samples.ts';
import { scriptedCheck, tolerated } from '../support/scripted.ts';

/** Blocks of six rounds: noise that a block shares, and noise of each round. */
function measured(between: number, within: number, blocks = 40): readonly [base: Round[], head: Round[]] {
  const random = seeded(31);
  const offsets = Array.from({ length: blocks }, () => normal(random, between));
  const head = offsets.flatMap((offset) =>
    Array.from({ length: 6 }, () => 100 * Math.exp(offset + normal(random, within))),
  );
  const rounds = (values: readonly number[]): Round[] => [...roundsOf({ time: values }, 6)];
  return [rounds(steady(100, head.length)), rounds(head)];
}

const checked = (metric: string, tolerance: number) =>
  tolerancesOf({ ...scriptedCheck, budgets: [tolerated(metric, tolerance)] }, new Set(['time']));

test('the time that a tolerance takes grows with the square of the noise and falls with that of the tolerance', () => {
  const needed = (noise: number, tolerance: number) => {
    const [base, head] = measured(noise, 0);
    return forecast(checked('time', tolerance), base, head, 1000, 0)[0]!.needed;
  };
  expect(needed(0.1, 0.05) / needed(0.05, 0.05)).toBeCloseTo(4, 0);
  expect(needed(0.05, 0.02) / needed(0.05, 0.04)).toBeCloseTo((Math.log(1.04) / Math.log(1.02)) ** 2, 3);
});

test('what fits into the time left is not foretold, nor what has no noise or allows nothing', () => {
  const [base, head] = measured(0.05, 0);
  const foretold = (tolerance: number, left: number) =>
    forecast(checked('time', tolerance), base, head, 1000, left);
  const [told] = foretold(0.05, 1000);
  expect(told).toMatchObject({ metric: 'time', tolerance: 0.05, left: 1000 });
  expect(foretold(0.05, told!.needed + 1)).toEqual([]);
  expect(foretold(0, 1000)).toEqual([]);
  const [still, same] = measured(0, 0);
  expect(forecast(checked('time', 0.05), still, same, 1000, 1000)).toEqual([]);
});

test('a pattern is foretold for the metrics that fit it', () => {
  const [base, head] = measured(0.1, 0);
  expect(forecast(checked('*', 0.01), base, head, 1000, 1000)).toMatchObject([{ metric: 'time' }]);
});

test('blocks have more rounds the more opening costs, and fewer the more processes differ', () => {
  const [few, many] = [36, 144].map((cost) => roundsInBlock(['time'], ...measured(0.05, 0.05), cost));
  expect(many! / few!).toBeGreaterThan(1.5);
  expect(roundsInBlock(['time'], ...measured(0.1, 0.05), 144)).toBeLessThan(many!);
});

test('a block has 4 to 16 rounds', () => {
  expect(roundsInBlock(['time'], ...measured(0.1, 0.001), 1)).toBe(4);
  expect(roundsInBlock(['time'], ...measured(0.02, 0.1), 1000)).toBe(16);
  expect(roundsInBlock([], ...measured(0.02, 0.1), 1000)).toBe(4);
});

test('where processes do not differ at all, a block has as many rounds as it may', () => {
  const [base, head] = measured(0, 0);
  const noisy = head.map((round) => ({ ...round, values: { time: 100 + (round.round % 6) } }));
  expect(roundsInBlock(['time'], base, noisy, 4)).toBe(16);
});

const latencies = new Set(['latency.p50', 'latency.p99', 'throughput', 'errors']);
const limited = (metric: string): Budget => ({
  ...tolerated(metric),
  tolerance: null,
  max: { value: 9, unit: 'ms' },
});
const allowed = (...budgets: Budget[]) =>
  tolerancesOf({ ...scriptedCheck, budgets }, latencies).map(
    ({ metric, tolerance }) => `${metric} ${tolerance}`,
  );

test('a pattern is about the metrics that fit it, and about no others', () => {
  expect(allowed(tolerated('lat*'))).toEqual(['latency.p50 0.05', 'latency.p99 0.05']);
});

test('a limit on a metric, written or implied, leaves it the tolerance of the pattern that it fits', () => {
  expect(allowed(tolerated('lat*'), limited('latency.p50'))).toEqual([
    'latency.p50 0.05',
    'latency.p99 0.05',
  ]);
  expect(allowed(tolerated('e*'), { ...limited('errors'), implied: true })).toEqual(['errors 0.05']);
});

test('a tolerance of a metric takes the place of that of every pattern that it fits', () => {
  expect(
    allowed(tolerated('lat*'), tolerated('*.p50', 0.01), tolerated('latency.p50', 0.2), tolerated('gone')),
  ).toEqual(['latency.p99 0.05', 'latency.p50 0.2']);
});

test('of several patterns that a metric fits, each holds', () => {
  expect(allowed(tolerated('*.p99', 0.1), tolerated('lat*99'))).toEqual([
    'latency.p99 0.1',
    'latency.p99 0.05',
  ]);
});
