/** What the statistics promise, tried on seeded noise through the very functions that stop sampling and judge. */
import { expect, test } from '@jest/globals';
import { judge } from '../../src/judge/index.ts';
import { bursty, mostExpected, seeded } from '../stats/noise.ts';
import { budget, check, measured, ms, plan, snapshot, time } from './samples.ts';
import { type Draw, runGate, runStored, unchanged } from './simulation.ts';

/** A gate of checks with one budget each: every one of them stops as soon as it can, which is the worst case. */
const gateOf = (count: number, promise: Parameters<typeof budget>[1], falseAlarms: number) =>
  plan(
    Array.from({ length: count }, (_, n) => check([budget('time', promise)], { name: `check ${n}` })),
    { falseAlarms },
  );

test.each(Object.entries(unchanged))(
  'an unchanged head is blocked at most at the rate of the file, through all looks and 20 budgets: %s',
  (_name, draw) => {
    const gate = gateOf(20, { tolerance: 0 }, 0.05);
    const random = seeded(7);
    const gates = 100;
    let blocked = 0;
    for (let n = 0; n < gates; n++) blocked += Number(runGate(gate, draw, random, 28).exitCode === 1);
    expect(blocked).toBeLessThanOrEqual(mostExpected(gates, 0.05));
  },
  120_000,
);

test('a head that is worse by just the tolerance passes at most at 5 %, through all looks', () => {
  const gate = gateOf(1, { tolerance: 0.1 }, 0.005);
  const random = seeded(3);
  const worse: Draw = (draw) => [100 * bursty(draw), 110.00001 * bursty(draw)];
  const gates = 2000;
  let passed = 0;
  for (let n = 0; n < gates; n++)
    passed += Number(runGate(gate, worse, random, 42).verdicts[0]!.outcome === 'pass');
  expect(passed).toBeLessThanOrEqual(mostExpected(gates, 0.05));
  expect(passed).toBeGreaterThan(gates * 0.02);
}, 120_000);

test('a head that is much worse is blocked, in 20 budgets at the default rate', () => {
  const gate = gateOf(20, { tolerance: 0.05 }, 0.005);
  const random = seeded(5);
  const worse: Draw = (draw) => [100 * bursty(draw), 150 * bursty(draw)];
  for (let n = 0; n < 10; n++) {
    const { verdicts } = runGate(gate, worse, random, 63);
    expect(verdicts.filter(({ outcome }) => outcome === 'fail').length).toBeGreaterThan(18);
  }
}, 60_000);

test.each([90, 100, 101])(
  'a main around its limit of %d ms does not block an unchanged head more often than the rate',
  (limit) => {
    const gate = gateOf(5, { max: ms(limit) }, 0.05);
    const random = seeded(13);
    let blocked = 0;
    for (let n = 0; n < 300; n++)
      blocked += Number(runGate(gate, unchanged['bursts']!, random, 28).exitCode === 1);
    expect(blocked).toBeLessThanOrEqual(mostExpected(300, 0.05));
  },
  120_000,
);

test('a main just within its limit excuses no head beyond it more often than 5 %', () => {
  const gate = gateOf(1, { max: ms(20), tolerance: 0.15 }, 0.005);
  const random = seeded(17);
  const worse: Draw = (draw) => [19.9 * bursty(draw), 21.3 * bursty(draw)];
  const gates = 400;
  const outcomes = Array.from({ length: gates }, () => runGate(gate, worse, random, 42).verdicts[0]!.outcome);
  const share = (outcome: string) => outcomes.filter((one) => one === outcome).length;
  expect(share('pass')).toBeLessThanOrEqual(mostExpected(gates, 0.05));
  expect(share('fail')).toBeGreaterThan(gates * 0.8);
}, 120_000);

test.each([5, 9, 19])(
  'against a stored baseline of %d rounds an unchanged head is blocked at most at the rate, a much worse one always',
  (ofBase) => {
    const policy = { storedSampled: 'compare', falseAlarms: 0.05 } as const;
    const gate = plan([check([budget('time', { tolerance: 0 })])], policy);
    const random = seeded(19);
    const gates = 400;
    const blocked = (draw: Draw, of: number) =>
      Array.from({ length: of }, () => runStored(gate, draw, random, 28, ofBase)).filter(
        ({ exitCode }) => exitCode === 1,
      ).length;
    expect(blocked(unchanged['bursts']!, gates)).toBeLessThanOrEqual(mostExpected(gates, 0.05));
    expect(blocked((draw) => [23 * bursty(draw), 306 * bursty(draw)], 50)).toBe(50);
  },
  120_000,
);

test('a thousand budgets of 200 rounds each get a verdict', () => {
  const metrics = Array.from({ length: 1000 }, (_, n) => ({ ...time, id: `m${n}` }));
  const gate = plan([check([budget('*', { tolerance: 0.05 })])]);
  const random = seeded(1);
  const side = () => {
    const values = metrics.map(
      ({ id }) => [id, Array.from({ length: 200 }, () => 100 * bursty(random))] as const,
    );
    return snapshot([measured(metrics, Object.fromEntries(values))]);
  };
  const report = judge(gate, side(), side());
  expect(report.verdicts).toHaveLength(1000);
  expect(report.verdicts.filter(({ outcome }) => outcome === 'pass').length).toBeGreaterThan(900);
  expect(report.exitCode).toBe(0);
}, 60_000);
