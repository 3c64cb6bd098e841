/** What the statistics promise, tried on seeded noise through the very functions that stop sampling and judge. */
import { expect, test } from '@jest/globals';
import { judge, settled } from '../../src/judge/index.ts';
import type { Metric, Plan, Report, Round } from '../../src/model/index.ts';
import { bursty, cauchy, mostExpected, seeded } from '../stats/noise.ts';
import { budget, check, measured, plan, snapshot } from './samples.ts';

/** One round of one metric on both sides. */
type Draw = (random: () => number, round: number) => readonly [base: number, head: number];

const metricsOf = (count: number): Metric[] =>
  Array.from({ length: count }, (_, n) => ({ id: `m${n}`, unit: 'ms', better: 'lower', nature: 'sampled' }));

/** Measures until settled or out of rounds, exactly as the sampler does, and judges. */
function runGate(gate: Plan, metrics: readonly Metric[], draw: Draw, random: () => number, atMost: number): Report {
  const [base, head]: [Round[], Round[]] = [[], []];
  const side = (rounds: readonly Round[]) => measured(metrics, {}, { rounds });
  for (let round = 0; round < atMost; round++) {
    if (settled(gate, gate.checks[0]!, side(head), side(base))) break;
    const pairs = metrics.map(({ id }) => [id, draw(random, round)] as const);
    base.push({ block: 0, round, first: true, values: Object.fromEntries(pairs.map(([id, [value]]) => [id, value])) });
    head.push({ block: 0, round, first: false, values: Object.fromEntries(pairs.map(([id, [, value]]) => [id, value])) });
  }
  return judge(gate, snapshot([side(head)]), snapshot([side(base)]));
}

/** Noises of an unchanged head; each is exchangeable within a pair, as random order makes it. */
const unchanged: Record<string, Draw> = {
  'bursts on either side': (random) => [100 * bursty(random), 100 * bursty(random)],
  'noise without a mean': (random) => [100 * Math.exp(cauchy(random, 0.03) % 5), 100 * Math.exp(cauchy(random, 0.03) % 5)],
  'a drifting machine where the second of a pair is slower': (random, round) => {
    const [first, second] = [100 * (1 + round / 20) * bursty(random), 104 * (1 + round / 20) * bursty(random)];
    return random() < 0.5 ? [first, second] : [second, first];
  },
  'two speeds, one of each in every pair': (random) => (random() < 0.5 ? [100, 130] : [130, 100]),
  'whole milliseconds': (random) => [Math.round(4 * bursty(random)), Math.round(4 * bursty(random))],
};

test.each(Object.entries(unchanged))(
  'an unchanged head is blocked at most at the rate of the file, through all looks and 20 budgets: %s',
  (_name, draw) => {
    const metrics = metricsOf(20);
    const falseAlarms = 0.05;
    const gate = plan([check(metrics.map(({ id }) => budget(id, { tolerance: 0 })))], { falseAlarms });
    const random = seeded(7);
    const gates = 400;
    let blocked = 0;
    for (let n = 0; n < gates; n++) blocked += Number(runGate(gate, metrics, draw, random, 42).exitCode === 1);
    expect(blocked).toBeLessThanOrEqual(mostExpected(gates, falseAlarms));
  },
  120_000,
);

test('a head that is worse by just the tolerance passes at most at 5 %, through all looks', () => {
  const metrics = metricsOf(1);
  const gate = plan([check([budget('m0', { tolerance: 0.1 })])]);
  const random = seeded(3);
  const worse: Draw = (draw) => [100 * bursty(draw), 110.00001 * bursty(draw)];
  let passed = 0;
  const gates = 3000;
  for (let n = 0; n < gates; n++) passed += Number(runGate(gate, metrics, worse, random, 42).verdicts[0]!.outcome === 'pass');
  expect(passed).toBeLessThanOrEqual(mostExpected(gates, 0.05));
  expect(passed).toBeGreaterThan(gates * 0.02);
}, 120_000);

test('a head that is much worse is blocked, in 20 budgets at the default rate', () => {
  const metrics = metricsOf(20);
  const gate = plan([check(metrics.map(({ id }) => budget(id, { tolerance: 0.05 })))]);
  const random = seeded(5);
  const worse: Draw = (draw) => [100 * bursty(draw), 150 * bursty(draw)];
  for (let n = 0; n < 20; n++) expect(runGate(gate, metrics, worse, random, 63).exitCode).toBe(1);
}, 60_000);

test('a main that has broken its limit does not block an unchanged head more often than the rate', () => {
  const metrics = metricsOf(5);
  const random = seeded(13);
  const falseAlarms = 0.05;
  for (const limit of [90, 100, 101]) {
    const gate = plan([check(metrics.map(({ id }) => budget(id, { max: { value: limit, unit: 'ms' } })))], { falseAlarms });
    let blocked = 0;
    for (let n = 0; n < 300; n++) {
      blocked += Number(runGate(gate, metrics, unchanged['bursts on either side']!, random, 42).exitCode === 1);
    }
    expect(blocked).toBeLessThanOrEqual(mostExpected(300, falseAlarms));
  }
}, 120_000);

test('ten thousand budgets of 200 rounds are judged, each with a verdict', () => {
  const metrics = metricsOf(10_000);
  const gate = plan([check([budget('*', { tolerance: 0.05 })])]);
  const random = seeded(1);
  const side = () =>
    snapshot([measured(metrics, Object.fromEntries(metrics.map(({ id }) => [id, Array.from({ length: 200 }, () => 100 * bursty(random))])))]);
  const [head, base] = [side(), side()];
  const started = performance.now();
  const report = judge(gate, head, base);
  process.stderr.write(`judged in ${Math.round(performance.now() - started)} ms\n`);
  expect(report.verdicts).toHaveLength(10_000);
  expect(report.exitCode).toBe(0);
}, 120_000);
