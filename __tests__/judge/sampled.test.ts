import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Metric } from '../../src/model/index.ts';
import {
  budget,
  check,
  codes,
  errors,
  judge,
  measured,
  ms,
  plan,
  rate,
  snapshot,
  steady,
  time,
  verdictOf,
} from './samples.ts';

fc.configureGlobal({ seed: 20260402 });

test('five quiet rounds are enough to pass, four are not', () => {
  const tolerated = budget('time', { tolerance: 0.05 });
  expect(verdictOf(tolerated, time, steady(100, 5), steady(100, 5))).toMatchObject({
    outcome: 'pass',
    change: 'unchanged',
  });
  const four = verdictOf(tolerated, time, steady(100, 4), steady(100, 4));
  expect(four.outcome).toBe('inconclusive');
  expect(four.findings).toEqual([{ code: 'too-few-rounds', params: { rounds: 4, needed: 5 } }]);
  expect(four.difference).toMatchObject({ low: null, high: null, resolution: null });
});

test('a regression fails once fresh blocks have confirmed it, and not before', () => {
  const tolerated = budget('time', { tolerance: 0.05 });
  const early = verdictOf(tolerated, time, steady(150, 9), steady(100, 9));
  expect([early.outcome, early.change]).toEqual(['inconclusive', 'regressed']);
  expect(early.findings).toEqual([{ code: 'unconfirmed', params: { rounds: 4 } }]);
  const later = verdictOf(tolerated, time, steady(150, 10), steady(100, 10));
  expect([later.outcome, later.change, ...codes(later)]).toEqual(['fail', 'regressed', 'tolerance-exceeded']);
  expect(later.difference?.relative).toBeCloseTo(0.5, 2);
});

test('the same worsening that fails alone is not yet certain among a hundred budgets', () => {
  const many = Array.from({ length: 100 }, (_, n) => ({ ...time, id: `t${n}` }));
  const gate = plan([check([budget('*', { tolerance: 0.05 })])]);
  const verdicts = (rounds: number) => {
    const values = (value: number) => Object.fromEntries(many.map(({ id }) => [id, steady(value, rounds)]));
    return judge(gate, snapshot([measured(many, values(150))]), snapshot([measured(many, values(100))]))
      .verdicts;
  };
  expect(new Set(verdicts(5).map((verdict) => codes(verdict).join()))).toEqual(new Set(['likely-worse']));
  expect(new Set(verdicts(17).map((verdict) => codes(verdict).join()))).toEqual(new Set(['unconfirmed']));
  expect(new Set(verdicts(18).map(({ outcome }) => outcome))).toEqual(new Set(['fail']));
});

test('noise over the threshold stays inconclusive and names the resolution', () => {
  const wild = [80, 130, 95, 140, 70, 120, 100, 90, 135];
  const verdict = verdictOf(budget('time', { tolerance: 0.02 }), time, wild, wild.toReversed());
  expect([verdict.outcome, verdict.change, ...codes(verdict)]).toEqual([
    'inconclusive',
    'unsure',
    'too-noisy',
  ]);
  expect(verdict.difference!.resolution).toBeGreaterThan(0.02);
});

test('a rate is worse when it falls', () => {
  const tolerated = budget('rate', { tolerance: 0.05 });
  expect(verdictOf(tolerated, rate, steady(50, 19), steady(100, 19))).toMatchObject({
    outcome: 'fail',
    change: 'regressed',
  });
  expect(verdictOf(tolerated, rate, steady(200, 19), steady(100, 19))).toMatchObject({
    outcome: 'pass',
    change: 'improved',
  });
});

test('a change is none where its interval lies within what the tolerance allows, also of what is better high', () => {
  const verdict = verdictOf(
    budget('rate', { tolerance: 0.5 }),
    rate,
    [60, 95, 105, 110, 120],
    steady(100, 5),
  );
  expect(verdict.difference).toMatchObject({ low: expect.closeTo(-0.4, 2), high: expect.closeTo(0.2, 2) });
  expect([verdict.outcome, verdict.change]).toEqual(['pass', 'unchanged']);
});

test('swapping the sides mirrors the difference', () => {
  const reading = fc.double({ min: 1, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(reading, reading), { minLength: 5, maxLength: 30 }), (pairs) => {
      const [one, other] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
      const there = verdictOf(budget('time', { tolerance: 0.05 }), time, one, other);
      const back = verdictOf(budget('time', { tolerance: 0.05 }), time, other, one);
      const mirror = (ratio: number | null) =>
        ratio === null ? null : expect.closeTo(1 / (1 + ratio) - 1, 6);
      expect(back.difference).toMatchObject({
        relative: mirror(there.difference!.relative),
        low: mirror(there.difference!.high),
        high: mirror(there.difference!.low),
        absolute: expect.closeTo(-there.difference!.absolute, 6),
      });
      const swapped = {
        improved: 'regressed',
        regressed: 'improved',
        unchanged: 'unchanged',
        unsure: 'unsure',
      } as const;
      expect(back.change).toBe(swapped[there.change!]);
      expect([there.outcome, back.outcome]).not.toEqual(['fail', 'fail']);
    }),
  );
});

test('another unit of time changes no verdict', () => {
  const reading = fc.double({ min: 1, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(reading, reading), { minLength: 1, maxLength: 30 }), (pairs) => {
      const outcomes = [1, 1000].map((scale) => {
        const limited = budget('time', { max: ms(300 * scale), tolerance: 0.05 });
        const verdict = verdictOf(
          limited,
          time,
          pairs.map(([a]) => a * scale),
          pairs.map(([, b]) => b * scale),
        );
        return [verdict.outcome, verdict.change, ...codes(verdict)];
      });
      expect(outcomes[0]).toEqual(outcomes[1]);
    }),
  );
});

test('the median is held against a limit by its interval', () => {
  const limit = budget('time', { max: ms(100) });
  expect(verdictOf(limit, time, steady(90, 5), null).outcome).toBe('pass');
  expect(verdictOf(limit, time, steady(110, 13), null)).toMatchObject({ outcome: 'fail' });
  const around = verdictOf(limit, time, [90, 95, 99, 101, 105, 98, 102, 97, 104], null);
  expect([around.outcome, ...codes(around)]).toEqual(['inconclusive', 'too-noisy']);
  expect(around.head).toMatchObject({ value: 99, readings: 9 });
});

test('limit and tolerance must both hold', () => {
  const both = budget('time', { max: ms(120), tolerance: 0.05 });
  expect(verdictOf(both, time, steady(110, 13), steady(100, 13)).outcome).toBe('fail');
  expect(verdictOf(both, time, steady(121, 13), steady(119, 13)).outcome).toBe('fail');
  expect(verdictOf(both, time, steady(100, 13), steady(100, 13)).outcome).toBe('pass');
});

test('a limit broken on main too blocks only what is surely worse', () => {
  const limit = budget('time', { max: ms(100) });
  const same = verdictOf(limit, time, steady(120, 19), steady(120, 19).toReversed());
  expect([same.outcome, ...codes(same)]).toEqual(['inconclusive', 'pre-existing', 'too-noisy']);
  const better = verdictOf(limit, time, steady(110, 19), steady(120, 19));
  expect([better.outcome, ...codes(better)]).toEqual(['pass', 'pre-existing']);
  expect(verdictOf(limit, time, steady(140, 19), steady(120, 19)).outcome).toBe('fail');
  const tolerated = verdictOf(
    budget('time', { max: ms(100), tolerance: 0.05 }),
    time,
    steady(121, 19),
    steady(120, 19),
  );
  expect([tolerated.outcome, ...codes(tolerated)]).toEqual(['pass', 'pre-existing']);
  const strict = budget('time', { max: ms(100), strict: true });
  expect(verdictOf(strict, time, steady(120, 19), steady(120, 19)).outcome).toBe('fail');
});

test('sampled metrics are not compared with another job', () => {
  const gate = plan([check([budget('time', { tolerance: 0.05 })])]);
  const stored = snapshot([measured([time], { time: steady(100, 9) })], { session: 'monday' });
  const verdict = judge(gate, snapshot([measured([time], { time: steady(100, 9) })]), stored).verdicts[0]!;
  expect([verdict.outcome, ...codes(verdict)]).toEqual(['inconclusive', 'stored-baseline-sampled']);
});

test('sampled metrics are compared with another job where the policy asks and nothing else differs', () => {
  const gate = plan([check([budget('time', { tolerance: 0.05 })])], { storedSampled: 'compare' });
  const head = snapshot([measured([time], { time: steady(150, 13) })]);
  const stored = (cpu: string) =>
    snapshot([measured([time], { time: steady(100, 13) })], { session: 'monday', fingerprint: { cpu } });
  const alike = judge(gate, head, stored('z80')).verdicts[0]!;
  expect([alike.outcome, ...codes(alike)]).toEqual([
    'fail',
    'tolerance-exceeded',
    'stored-baseline-compared',
  ]);
  expect(codes(judge(gate, head, stored('mos6502')).verdicts[0]!)).toEqual(['stored-baseline-sampled']);
});

test('only rounds of both sides are pairs', () => {
  const gate = plan([check([budget('time', { tolerance: 0.05 })])]);
  const report = judge(
    gate,
    snapshot([measured([time], { time: steady(100, 9) })]),
    snapshot([measured([time], { time: steady(100, 5) })]),
  );
  expect(report.verdicts[0]!.difference!.rounds).toBe(5);
});

test.each([
  ['paired', {}],
  ['stored', { session: 'monday' }],
])('a step up from 0 is worse than any tolerance, base %s', (_how, rest) => {
  const gate = plan([check([budget('time', { tolerance: 10 })])], { storedSampled: 'compare' });
  const side = (values: readonly number[], of = {}) => snapshot([measured([time], { time: values })], of);
  const blocked = Array.from({ length: 13 }, (_, n) => 290 + n);
  const zeros = Array.from({ length: 13 }, () => 0);
  const verdict = judge(gate, side(blocked), side(zeros, rest)).verdicts[0]!;
  expect([verdict.outcome, verdict.change, codes(verdict)[0]]).toEqual([
    'fail',
    'regressed',
    'tolerance-exceeded',
  ]);
  expect(verdict.difference).toMatchObject({ relative: null, low: null, high: null, resolution: null });
  expect(judge(gate, side(zeros), side(zeros, rest)).verdicts[0]!.outcome).toBe('pass');
});

test('readings that are 0 now and then are compared by their order', () => {
  const tolerated = budget('time', { tolerance: 0.05 });
  const now = (n: number) => (n % 4 === 0 ? 0 : 100 + (n % 3));
  const values = Array.from({ length: 19 }, (_, n) => now(n));
  const same = verdictOf(tolerated, time, values, values.toReversed());
  expect([same.outcome, ...codes(same)]).toEqual(['inconclusive', 'too-noisy']);
  const worse = verdictOf(
    tolerated,
    time,
    values.map((value) => value * 2 + 10),
    values,
  );
  expect(worse.outcome).toBe('fail');
  expect(verdictOf(tolerated, time, [0, 1, 1, 1, 1], [1, 1, 1, 1, 1]).outcome).toBe('pass');
});

test('a rate that falls to 0 is worse than any tolerance', () => {
  const tolerated = budget('rate', { tolerance: 0.9 });
  expect(verdictOf(tolerated, rate, steady(0, 13), steady(100, 13)).outcome).toBe('fail');
});

test('readings below 0 have no ratio', () => {
  const drift: Metric = { id: 'drift', unit: 'number', better: 'lower', nature: 'sampled' };
  const verdict = verdictOf(budget('drift', { tolerance: 0.05 }), drift, [-1, 1, 1, 1, 1], [1, 1, 1, 1, 1]);
  expect([verdict.outcome, ...codes(verdict)]).toEqual(['inconclusive', 'no-ratio']);
});

test.each([
  [1, 19],
  [10, 13],
])(
  'a tolerance of %d on a rate allows anything, which is a mistake and never a pass',
  (tolerance, rounds) => {
    const limited = budget('rate', { tolerance });
    const verdict = verdictOf(limited, rate, steady(1, rounds), steady(10_000, rounds));
    expect([verdict.outcome, ...codes(verdict)]).toEqual(['error', 'tolerance-boundless']);
    expect(verdictOf(limited, rate, [1], [10_000]).outcome).toBe('error');
    expect(verdictOf(budget('rate', { tolerance: 0.999 }), rate, [1], [10_000]).outcome).toBe('inconclusive');
  },
);

test('times that fall to nothing are suspicious, not a pass', () => {
  const verdict = verdictOf(budget('time', { max: ms(100) }), time, [0, 0, 0, 0, 0], [9, 8, 9, 9, 8]);
  expect([verdict.outcome, ...codes(verdict)]).toEqual(['inconclusive', 'suspicious-zero']);
});

test('a service that got faster while its errors rose is suspicious, not a pass', () => {
  const gate = plan([check([budget('rate', { tolerance: 0.05 })])]);
  const side = (value: number, count: number) =>
    snapshot([
      measured([rate, errors], { rate: steady(value, 9), errors: Array.from({ length: 9 }, () => count) }),
    ]);
  const verdict = judge(gate, side(200, 40), side(100, 0)).verdicts[0]!;
  expect([verdict.outcome, ...codes(verdict)]).toEqual(['inconclusive', 'suspicious-errors']);
  expect(judge(gate, side(200, 0), side(100, 0)).verdicts[0]!.outcome).toBe('pass');
});

test("a kind's warning stands beside its sampled verdicts", () => {
  const saturated = { code: 'generator-saturated', params: { share: 0.97 } };
  const gate = plan([check([budget('time', { max: ms(100) })])]);
  const head = snapshot([measured([time], { time: steady(90, 5) }, { warnings: [saturated] })]);
  expect(judge(gate, head, null).verdicts[0]!.findings).toEqual([saturated]);
});

test('a run that was cut short says so, and is never a pass', () => {
  const gate = plan([check([budget('time', { tolerance: 0.05 })])]);
  const side = (rounds: number, ended: 'time-limit' | 'cancelled') =>
    snapshot([measured([time], { time: steady(100, rounds) }, { ended })]);
  const three = judge(gate, side(3, 'time-limit'), side(3, 'time-limit')).verdicts[0]!;
  expect([three.outcome, ...codes(three)]).toEqual(['inconclusive', 'too-few-rounds', 'time-limit']);
});
