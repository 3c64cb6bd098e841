import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { standing } from '../../src/judge/index.ts';
import { stageOf } from '../../src/judge/tolerance.ts';
import type { CheckSnapshot, Finding, Metric, Plan, Round, Verdict } from '../../src/model/index.ts';
import { render } from '../../src/report/index.ts';
import { seeded } from '../stats/noise.ts';
import {
  budget,
  check,
  codes,
  judge,
  measured,
  ms,
  plan,
  rate,
  roundsOf,
  snapshot,
  steady,
  time,
} from './samples.ts';

fc.configureGlobal({ seed: 20260404 });

const one = check([budget('time', { tolerance: 0.05 })]);
const gate = plan([one]);

interface Series {
  readonly head: readonly number[];
  readonly base: readonly number[];
  /** What base beside itself reads; the same as base where nothing is said. */
  readonly control?: readonly number[];
}

interface Circumstances {
  readonly inBlock?: number;
  /** The round from which on there is a control. */
  readonly from?: number;
  readonly ended?: CheckSnapshot['ended'];
  readonly midway?: number;
  readonly of?: Plan;
}

/** The verdict on these readings, so many rounds to a block. */
function verdictOn(
  { head, base, control = base }: Series,
  { inBlock = 1, from = 0, ended = 'settled', midway, of = gate }: Circumstances = {},
): Verdict {
  const rounds = (values: readonly number[]) => roundsOf({ time: values }, inBlock);
  const twin = rounds([...steady(0, from), ...control]).slice(from);
  return judge(
    of,
    snapshot([
      measured([time], {}, { rounds: rounds(head), ended, ...(midway === undefined ? {} : { midway }) }),
    ]),
    snapshot([measured([time], {}, { rounds: rounds(base), control: twin, ended })]),
  ).verdicts[0]!;
}

const worse = (rounds: number) => ({ head: steady(120, rounds), base: steady(100, rounds) });
const summary = (verdict: Verdict) => [verdict.outcome, ...codes(verdict)];

test('what fails at a look has to fail again on blocks of its own', () => {
  const outlier = [...steady(150, 5), ...steady(100, 5)];
  const base = steady(100, 10);
  expect(summary(verdictOn({ head: outlier.slice(0, 5), base: base.slice(0, 5) }))).toEqual([
    'inconclusive',
    'unconfirmed',
  ]);
  expect(verdictOn({ head: outlier, base }).findings).toContainEqual({
    code: 'unconfirmed',
    params: { rounds: 5 },
  });
  expect(summary(verdictOn(worse(10)))).toEqual(['fail', 'tolerance-exceeded']);
});

test('a suspicion that does not come true ends in a pass once all blocks together are within the tolerance', () => {
  const head = [...steady(150, 5), ...steady(100, 58)];
  const verdict = verdictOn({ head, base: steady(100, 63) });
  expect([verdict.outcome, verdict.change]).toEqual(['pass', 'unchanged']);
});

test('rounds of one pair of processes count once, however many they are', () => {
  const rounds = { head: steady(120, 90), base: steady(100, 90) };
  expect(verdictOn(rounds, { inBlock: 90 }).findings).toEqual([
    { code: 'too-few-rounds', params: { rounds: 1, needed: 5 } },
  ]);
  expect(summary(verdictOn(rounds, { inBlock: 9 }))).toEqual(['fail', 'tolerance-exceeded']);
  expect(verdictOn(rounds, { inBlock: 9 }).difference).toMatchObject({ rounds: 10 });
  expect(verdictOn(rounds, { inBlock: 9 }).head).toMatchObject({ readings: 90 });
});

test('a lucky pair of processes moves one block, not the verdict', () => {
  const head = [...steady(300, 6), ...steady(100, 24)];
  const verdict = verdictOn({ head, base: steady(100, 30) }, { inBlock: 6 });
  expect(verdict.outcome).not.toBe('fail');
  expect(verdict.difference!.relative).toBeCloseTo(0, 2);
});

test('where base moved against itself in the blocks that confirm, nothing is told of head', () => {
  const moved = verdictOn({ ...worse(10), control: steady(120, 5) }, { from: 5 });
  expect(summary(moved)).toEqual(['inconclusive', 'control-moved']);
  expect(moved.findings[0]!.params).toEqual({
    low: expect.closeTo(0.2, 1),
    high: expect.closeTo(0.2, 1),
  });
  const fallen = verdictOn({ ...worse(10), control: steady(80, 5) }, { from: 5 });
  expect(summary(fallen)).toEqual(['inconclusive', 'control-moved']);
});

test('a control that rose from 0 is told without a number that JSON does not have', () => {
  const side = (value: number, rest = {}) => snapshot([measured([time], { time: steady(value, 10) }, rest)]);
  const control = roundsOf({ time: steady(5, 10) });
  const report = judge(gate, side(10), side(0, { control }));
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(report.verdicts[0]!.findings).toEqual([{ code: 'control-moved', params: {} }]);
  expect(render(report, 'terminal').replaceAll(/\s+/g, ' ')).toContain('moved too, up from 0: what');
});

test('a control that stays within the tolerance, or is too short to tell, lets a failure stand', () => {
  const still = verdictOn({ ...worse(10), control: steady(103, 5) }, { from: 5 });
  expect(summary(still)).toEqual(['fail', 'tolerance-exceeded']);
  const short = verdictOn({ ...worse(10), control: steady(150, 4) }, { from: 6 });
  expect(summary(short)).toEqual(['fail', 'tolerance-exceeded', 'control-missing']);
});

describe('a control is held against what the tolerance allows, by the same ratio up and down', () => {
  const outcomeOf = (metric: Metric, tolerance: number, [base, head, twin]: readonly number[]) => {
    const side = (value: number, rest = {}) =>
      snapshot([measured([metric], { [metric.id]: steady(value, 10) }, rest)]);
    const control = roundsOf({ [metric.id]: steady(twin!, 10) });
    const tolerant = plan([check([budget(metric.id, { tolerance })])]);
    return judge(tolerant, side(head!), side(base!, { control })).verdicts[0]!.outcome;
  };

  test.each([
    [1, [100, 300, 210], 'inconclusive'],
    [1, [100, 300, 190], 'fail'],
    [1, [100, 300, 48], 'inconclusive'],
    [1, [100, 300, 52], 'fail'],
    [4, [100, 600, 19], 'inconclusive'],
  ])('of a time that may grow by %d, base, head and control %j: %s', (tolerance, values, outcome) => {
    expect(outcomeOf(time, tolerance, values)).toBe(outcome);
  });

  test.each([
    [[100, 30, 36], 'inconclusive'],
    [[100, 30, 44], 'fail'],
    [[100, 30, 240], 'fail'],
    [[100, 30, 260], 'inconclusive'],
  ])('of a rate that may fall by 0.6, base, head and control %j: %s', (values, outcome) => {
    expect(outcomeOf(rate, 0.6, values)).toBe(outcome);
  });
});

describe('a failure that no control speaks of stands, and says so', () => {
  const missing = (params: Finding['params']) => ({ code: 'control-missing', params });
  const few = (blocks: number) => missing({ code: 'too-few-rounds', blocks, needed: 5 });
  const exceeded = { code: 'tolerance-exceeded', params: { tolerance: 0.05 } };
  /** The verdict with this control from the sixth round on, of base with these warnings. */
  const controlledBy = (control: readonly Round[], warnings: readonly Finding[] = []) => {
    const [head, base] = [steady(120, 10), steady(100, 10)].map((values) =>
      measured([time], { time: values }),
    );
    const report = judge(gate, snapshot([head!]), snapshot([{ ...base!, control, warnings }]));
    return { ...report.verdicts[0]!, text: render(report, 'terminal').replaceAll(/\s+/g, ' ') };
  };
  const twin = roundsOf({ time: steady(150, 10) }).slice(5);

  test('where it has too few blocks of those that confirm', () => {
    const short = verdictOn({ ...worse(10), control: steady(150, 4) }, { from: 6 });
    expect([short.outcome, short.findings]).toEqual(['fail', [exceeded, few(4)]]);
    const early = verdictOn({ ...worse(10), control: steady(150, 5) });
    expect([early.outcome, early.findings]).toEqual(['fail', [exceeded, few(0)]]);
  });

  test('where the time was over before it had enough', () => {
    const cut = verdictOn({ ...worse(9), control: steady(150, 4) }, { from: 5, ended: 'time-limit' });
    expect([cut.outcome, cut.findings]).toEqual(['fail', [exceeded, few(4)]]);
  });

  test.each([
    ['is missing', {}, 'readings-missing'],
    ['is no number', { time: Number.NaN }, 'not-finite'],
    ['is impossible', { time: -1 }, 'negative'],
  ])('where a reading of it %s', (_what, values, code) => {
    const { outcome, findings } = controlledBy([...twin.slice(0, 4), { ...twin[4]!, values }]);
    expect([outcome, findings]).toEqual(['fail', [exceeded, missing({ code, blocks: 0 })]]);
  });

  test('where it could not be measured, for the reason that measuring gave', () => {
    const failed = missing({ code: 'command-failed' });
    const { outcome, findings } = controlledBy(twin.slice(0, 2), [failed]);
    expect([outcome, findings]).toEqual(['fail', [exceeded, failed]]);
  });

  test('where its readings have no ratio', () => {
    const drift: Metric = { id: 'drift', unit: 'number', better: 'lower', nature: 'sampled' };
    const side = (value: number, rest = {}) =>
      snapshot([measured([drift], { drift: Array.from({ length: 10 }, () => value) }, rest)]);
    const control = roundsOf({ drift: Array.from({ length: 10 }, (_, n) => -2 - n) });
    const limited = plan([check([budget('drift', { max: { value: 0, unit: 'bare' } })])]);
    const { outcome, findings } = judge(limited, side(5), side(-2, { control })).verdicts[0]!;
    const broken = { code: 'limit-broken', params: { bound: 'max', limit: 0 } };
    expect([outcome, findings]).toEqual(['fail', [broken, missing({ code: 'no-ratio', blocks: 5 })]]);
  });

  test('in words that fit each of these', () => {
    const repeated = 'so nothing but its repetition speaks for a failure.';
    const unreadable = [...twin.slice(0, 4), { ...twin[4]!, values: {} }];
    expect(controlledBy(twin.slice(0, 2)).text).toContain(
      `Base was measured beside itself in 2 of the 5 rounds that it takes to tell anything, ${repeated}`,
    );
    expect(controlledBy(unreadable).text).toContain(
      `What was read of base beside itself cannot be used (readings-missing), ${repeated}`,
    );
    expect(controlledBy([], [missing({ code: 'command-failed' })]).text).toContain(
      `Base could not be measured beside itself (command-failed), ${repeated}`,
    );
  });

  test('but not where no base is measured beside head', () => {
    const limited = plan([check([budget('time', { max: ms(100) })])]);
    const stored = snapshot([measured([time], { time: steady(90, 10) })], { session: 'monday' });
    for (const base of [null, stored]) {
      const head = snapshot([measured([time], { time: steady(120, 10) })]);
      expect(summary(judge(limited, head, base).verdicts[0]!)).toEqual(['fail', 'limit-broken']);
    }
  });
});

test('a control that moves excuses no pass, and keeps a check from going on in vain', () => {
  const unchanged = verdictOn({ head: steady(100, 5), base: steady(100, 5), control: steady(200, 5) });
  expect(unchanged.outcome).toBe('pass');
  const rounds = (values: readonly number[]) => roundsOf({ time: values });
  const head = measured([time], {}, { rounds: rounds(steady(120, 10)) });
  const control = rounds(steady(120, 10)).slice(5);
  const base = measured([time], {}, { rounds: rounds(steady(100, 10)), control });
  expect(standing(gate, one, head, base, null)).toBe('settled');
});

test('a limit has two trials too, also without a base', () => {
  const limited = plan([check([budget('time', { max: ms(100) })])]);
  const alone = (rounds: number) =>
    judge(limited, snapshot([measured([time], { time: steady(120, rounds) })]), null).verdicts[0]!;
  expect(summary(alone(9))).toEqual(['inconclusive', 'unconfirmed']);
  expect(summary(alone(10))).toEqual(['fail', 'limit-broken']);
});

test('the first trial ends midway with all that is left of its level, so that the second has time', () => {
  const head = [98, ...steady(120, 11)];
  const summaryOf = (blocks: number, midway?: number) => {
    const sides = { head: head.slice(0, blocks), base: steady(100, blocks) };
    return summary(verdictOn(sides, midway === undefined ? {} : { midway }));
  };
  expect(summaryOf(7, 6)).toEqual(['inconclusive', 'unconfirmed']);
  expect(summaryOf(12, 6)).toEqual(['fail', 'tolerance-exceeded']);
  expect(summaryOf(12)[0]).toBe('inconclusive');
});

test('what becomes suspect only after that cannot fail any more, and does not pass either', () => {
  const head = [...steady(100, 5), ...steady(104, 4), ...steady(120, 60)];
  const late = { head, base: steady(100, head.length) };
  expect(summary(verdictOn(late))[0]).toBe('fail');
  const found = summary(verdictOn(late, { midway: 8 }));
  expect(found).toEqual(['inconclusive', 'likely-worse']);
});

test('a midway that comes too early for the level of a trial ends nothing', () => {
  const cautious = plan([one], { falseAlarms: 1e-6 });
  expect(summary(verdictOn(worse(40), { of: cautious, midway: 4 }))[0]).toBe('fail');
});

test('the end of the time is a look of its own, which may spend all that is left', () => {
  const cautious = plan([one], { falseAlarms: 1e-6 });
  const summaryOf = (rounds: number, ended: CheckSnapshot['ended']) =>
    summary(verdictOn(worse(rounds), { of: cautious, ended }));
  expect(summaryOf(24, 'settled')).toEqual(['inconclusive', 'unconfirmed']);
  expect(summaryOf(23, 'time-limit')).toEqual(['fail', 'tolerance-exceeded']);
  expect(summaryOf(22, 'time-limit')).toEqual(['inconclusive', 'unconfirmed', 'time-limit']);
});

test('where a limit passes at the end of the time, the interval that is shown lies within it', () => {
  const limit = 103;
  const limited = plan([check([budget('time', { max: ms(limit) })])]);
  const values = fc.array(fc.double({ min: 95, max: 105, noNaN: true }), { minLength: 5, maxLength: 40 });
  let passes = 0;
  fc.assert(
    fc.property(values, (readings) => {
      const head = measured([time], { time: readings }, { ended: 'time-limit' });
      const { verdicts } = judge(limited, snapshot([head]), null);
      if (verdicts[0]!.outcome !== 'pass') return;
      passes += 1;
      expect(verdicts[0]!.head!.high).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 300 },
  );
  expect(passes).toBeGreaterThan(20);
});

test('whether a beginning is noisy does not depend on which side of the threshold its blocks lie', () => {
  const allowed = Math.log(1.05);
  const steps = fc.array(fc.tuple(fc.double({ min: -0.5, max: 0.5, noNaN: true }), fc.boolean()), {
    minLength: 5,
    maxLength: 9,
  });
  const stage = (values: readonly number[]) =>
    stageOf(
      { is: 'paired', blocks: values.map((value) => [[100, 100 * Math.exp(value)]] as const) },
      allowed,
      1,
      false,
    );
  fc.assert(
    fc.property(steps, (given) => {
      const there = given.map(([value]) => value);
      const across = given.map(([value, flips]) => (flips ? 2 * allowed - value : value));
      expect(stage(across)).toEqual(stage(there));
    }),
  );
  expect(stage([0.3, -0.2, 0.01, 0.25, -0.3]).isNoisy).toBe(true);
  expect(stage([0.01, -0.02, 0.005, 0.012, -0.01]).isNoisy).toBe(false);
  expect(stage([0.3, 0.28, 0.34, 0.31, 0.27]).isNoisy).toBe(false);
});

const step = fc.double({ min: -0.3, max: 0.3, noNaN: true });

test('what has failed stays failed, whatever is measured after it', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 10, maxLength: 40 }),
      fc.array(step, { maxLength: 40 }),
      fc.double({ min: 0.06, max: 0.4, noNaN: true }),
      (first, then, change) => {
        const head = [...first.map((x) => 100 * Math.exp(change + x / 4)), ...then.map((x) => 100 * (1 + x))];
        const series = (rounds: number): Series => ({
          head: head.slice(0, rounds),
          base: steady(100, rounds),
        });
        fc.pre(verdictOn(series(first.length)).outcome === 'fail');
        for (let rounds = first.length; rounds <= head.length; rounds++)
          expect(verdictOn(series(rounds)).outcome).toBe('fail');
      },
    ),
  );
});

test('more of the same readings never turn a failure into a pass, also where time was over before', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 30 }), fc.nat(10), (steps, n) => {
      const head = steps.map((x) => 100 * Math.exp(x + 0.02 * n));
      const base = steady(100, steps.length);
      fc.pre(verdictOn({ head, base }, { ended: 'time-limit' }).outcome === 'fail');
      for (const times of [2, 3, 5]) {
        const repeated = (values: readonly number[]) => Array.from({ length: times }, () => values).flat();
        const longer = { head: repeated(head), base: repeated(base) };
        expect(verdictOn(longer, { ended: 'time-limit' }).outcome).not.toBe('pass');
      }
    }),
  );
});

test('an unchanged head fails at most one way round, and hardly ever', () => {
  const random = seeded(29);
  let failures = 0;
  for (let n = 0; n < 200; n++) {
    const base = Array.from({ length: 30 }, () => 100 * (1 + 0.2 * random()));
    const head = Array.from({ length: 30 }, () => 100 * (1 + 0.2 * random()));
    const both = [verdictOn({ head, base }), verdictOn({ head: base, base: head })];
    failures += both.filter(({ outcome }) => outcome === 'fail').length;
    expect(both.map(({ outcome }) => outcome)).not.toEqual(['fail', 'fail']);
  }
  expect(failures).toBeLessThanOrEqual(5);
});
