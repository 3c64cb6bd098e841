/**
 * What the statistics promise, tried on seeded and on recorded noise through the very functions that stop measuring and
 * judge. `tables.ts` takes many more gates of the same; its figures are in docs/statistics.md.
 */
import { expect, test } from '@jest/globals';
import { standing } from '../../src/judge/index.ts';
import type { Round } from '../../src/model/index.ts';
import { bursty, mostExpected, normal, seeded } from '../stats/noise.ts';
import { countBlocked, gateOf, tally, upperBound } from './counting.ts';
import {
  changed,
  madeUp,
  type Noise,
  readRecording,
  recorded,
  RECORDINGS,
  restlessness,
  unchanged,
} from './noises.ts';
import { budget, check, measured, ms, plan, time } from './samples.ts';
import { runGate, runStored, midwayOf } from './simulation.ts';

const all = Object.entries(unchanged);
const strict = gateOf(50, { tolerance: 0 }, { falseAlarms: 0.05 });

test.each(all)(
  'a gate of 50 unchanged budgets is blocked at most at the rate of the file: %s',
  (_name, noise) => {
    expect(countBlocked(strict, [noise], 10, 28)).toBeLessThanOrEqual(mostExpected(10, 0.05));
  },
);

test('a gate of 50 unchanged budgets of all noises is blocked at most at the rate of the file', () => {
  const gates = 60;
  const blocked = countBlocked(strict, Object.values(unchanged), gates, 28);
  expect(blocked).toBeLessThanOrEqual(mostExpected(gates, 0.05));
  expect(upperBound(blocked, gates)).toBeLessThan(0.1);
});

const noises = [
  'bursts',
  'no mean (Cauchy)',
  'processes that differ by 3 %, four rounds each',
  'recorded command-cpu-in-turn',
  'recorded http-latency',
].map((name) => [name, unchanged[name]!] as const);

/** Just more than a tolerance of 5 % allows. */
const EDGE = 1.050001;

test.each(noises)(
  'the shown interval holds the truth at its rate, whenever measuring stopped: %s',
  (_name, noise) => {
    for (const factor of [1, EDGE, 1.1]) {
      const gates = 200;
      const { above, below } = tally(gateOf(1, { tolerance: 0.05 }), noise, factor, { gates, atMost: 42 });
      expect(above).toBeLessThanOrEqual(mostExpected(gates, 0.05));
      expect(below).toBeLessThanOrEqual(mostExpected(gates, 0.05));
    }
  },
);

const normalPairs =
  (scale: number): Noise =>
  () =>
  (random) => [[100, 100 * Math.exp(normal(random, scale)), 100 * Math.exp(normal(random, scale))]];

test('in 2,000 gates that stop as soon as they can the interval holds the truth at its rate, and is no wider than it has to be', () => {
  const gates = 2000;
  const found = tally(gateOf(1, { tolerance: 0.05 }), normalPairs(0.03), 1, { gates, atMost: 42 });
  expect(found.above).toBeLessThanOrEqual(mostExpected(gates, 0.05));
  expect(found.below).toBeLessThanOrEqual(mostExpected(gates, 0.05));
  expect(found.below).toBeGreaterThan(gates * 0.01);
  expect(found.outcomes.fail).toBe(0);
});

test('a head that is worse by just more than the tolerance passes at most at 5 %, through all looks', () => {
  const gates = 500;
  const { outcomes } = tally(gateOf(1, { tolerance: 0.05 }), madeUp['bursts']!, EDGE, { gates, atMost: 42 });
  expect(outcomes.pass).toBeLessThanOrEqual(mostExpected(gates, 0.05));
  expect(outcomes.pass).toBeGreaterThan(gates * 0.02);
});

/** Processes that differ by 1.5 %, as was seen of HTTP services, and four noisy rounds in each block. */
const services: Noise = () => (random) => {
  const [base, head, twin] = [0, 0, 0].map(() => 100 * Math.exp(normal(random, 0.015)));
  const round = (level: number) => level * Math.exp(normal(random, 0.02));
  return Array.from({ length: 4 }, () => [round(base!), round(head!), round(twin!)] as const);
};

test('a planted 5 % is caught although processes differ, and an unchanged head passes', () => {
  const gate = gateOf(1, { tolerance: 0.02 });
  const circumstances = { gates: 100, atMost: 63 };
  expect(tally(gate, services, 1.05, circumstances).outcomes.fail).toBeGreaterThanOrEqual(95);
  const { pass, fail } = tally(gate, services, 1, circumstances).outcomes;
  expect([pass >= 90, fail]).toEqual([true, 0]);
});

test('rounds of one pair of processes would pass for many: that is what blocks are for', () => {
  const gate = gateOf(1, { tolerance: 0.02 }, { falseAlarms: 0.05 });
  const apart: Noise = (random) => {
    const draw = services(random);
    const [first] = [draw(random, 0)];
    const [base, head] = [first[0]![0], first[0]![1] * 1.06];
    return (coins) => [[base * Math.exp(normal(coins, 0.002)), head * Math.exp(normal(coins, 0.002))]];
  };
  expect(tally(gate, apart, 1, { gates: 40, atMost: 19 }).outcomes.fail).toBeGreaterThan(20);
  expect(tally(gate, services, 1, { gates: 40, atMost: 19 }).outcomes.fail).toBe(0);
});

test('a head that is much worse is blocked, in 20 budgets at the default rate', () => {
  const gate = gateOf(20, { tolerance: 0.05 });
  const random = seeded(5);
  for (let n = 0; n < 10; n++) {
    const { verdicts } = runGate(gate, changed(madeUp['bursts']!, 1.5), random, 63);
    expect(verdicts.filter(({ outcome }) => outcome === 'fail').length).toBeGreaterThan(18);
  }
});

test('a control that is as still as base seldom keeps a true failure from counting', () => {
  const gates = 200;
  const found = tally(gateOf(1, { tolerance: 0.05 }), normalPairs(0.02), 1.15, { gates, atMost: 63 });
  expect(found.controlled).toBe(gates);
  expect(found.moved).toBeLessThanOrEqual(gates * 0.02);
  expect(found.outcomes.fail).toBeGreaterThanOrEqual(gates * 0.97);
});

test('where base moves as far as head does, no failure counts', () => {
  const restless: Noise = () => (random) => [
    [100 * Math.exp(normal(random, 0.01)), 120, 120 * Math.exp(normal(random, 0.01))],
  ];
  const found = tally(gateOf(1, { tolerance: 0.05 }), restless, 1, { gates: 50, atMost: 42 });
  expect([found.outcomes.fail, found.outcomes.inconclusive, found.moved]).toEqual([0, 50, 50]);
});

test.each([90, 100, 101])(
  'a main around its limit of %d ms does not block an unchanged head more often than the rate',
  (limit) => {
    const gate = gateOf(5, { max: ms(limit) }, { falseAlarms: 0.05 });
    expect(countBlocked(gate, [madeUp['bursts']!], 100, 28)).toBeLessThanOrEqual(mostExpected(100, 0.05));
  },
);

test('a main just within its limit excuses no head beyond it more often than 5 %', () => {
  const beyond: Noise = () => (random) => [[19.9 * bursty(random), 21.3 * bursty(random)]];
  const gates = 100;
  const gate = gateOf(1, { max: ms(20), tolerance: 0.15 });
  const { pass, fail } = tally(gate, beyond, 1, { gates, atMost: 63 }).outcomes;
  expect(pass).toBeLessThanOrEqual(mostExpected(gates, 0.05));
  expect(fail).toBeGreaterThan(gates * 0.5);
});

test.each([5, 9, 19])(
  'against a stored baseline of %d rounds an unchanged head is blocked at most at the rate, a much worse one always',
  (ofBase) => {
    const gate = gateOf(1, { tolerance: 0 }, { storedSampled: 'compare', falseAlarms: 0.05 });
    const random = seeded(19);
    const blocked = (noise: Noise, of: number) =>
      Array.from({ length: of }, () => runStored(gate, noise, random, 28, ofBase)).filter(
        ({ exitCode }) => exitCode === 1,
      ).length;
    expect(blocked(madeUp['bursts']!, 150)).toBeLessThanOrEqual(mostExpected(150, 0.05));
    expect(blocked(() => (coins) => [[23 * bursty(coins), 306 * bursty(coins)]], 30)).toBe(30);
  },
);

test('asking after every block stops where asking at looks does, for nothing else decides', () => {
  const one = check([budget('time', { tolerance: 0.05 })]);
  const gate = plan([one], { falseAlarms: 0.2 });
  const random = seeded(37);
  for (let n = 0; n < 60; n++) {
    const draw = changed(recorded['recorded command-cpu-in-turn']!, 1 + 0.05 * (n % 4))(random);
    const pairs = Array.from({ length: 42 }, (_, block) => draw(random, block)[0]!);
    const side = (which: 0 | 1, count: number) => {
      const rounds = pairs.slice(0, count).map((pair, round): Round => {
        return { block: round, round, first: true, values: { time: pair[which] } };
      });
      const midway = midwayOf(42);
      return measured([time], {}, { rounds, ...(count >= midway ? { midway: midway - 1 } : {}) });
    };
    const everyBlock = pairs.findIndex(
      (_, block) => standing(gate, one, side(1, block + 1), side(0, block + 1), null) === 'settled',
    );
    const replay: Noise = () => (_coins, block) => [pairs[block]!];
    const { schedules } = runGate(gate, replay, random, 42);
    expect(schedules[0]!.blocks).toBe(everyBlock < 0 ? 42 : everyBlock + 1);
  }
});

test.each(RECORDINGS)('the recording %s is whole, and restless as a real machine is', (name) => {
  const { base, head, roundsInBlock, made } = readRecording(name);
  expect(base.length).toBe(head.length);
  expect(base.length % roundsInBlock).toBe(0);
  expect(base.length / roundsInBlock).toBeGreaterThanOrEqual(60);
  expect([...base, ...head].every((value) => Number.isFinite(value) && value > 0)).toBe(true);
  expect(restlessness(name)).toBeGreaterThan(0.002);
  expect(made).toMatch(/^\d{4}-\d\d-\d\d by record\.ts on /);
});

test('the upper bound of a rate is that of Clopper and Pearson', () => {
  expect(upperBound(0, 2000)).toBeCloseTo(1 - 0.05 ** (1 / 2000), 9);
  expect(upperBound(3, 100)).toBeCloseTo(0.07571079374983, 9); // R: binom.test(3, 100, alternative = "less")
});
