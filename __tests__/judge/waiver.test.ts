import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge as judgeBy } from '../../src/judge/index.ts';
import type { Budget, Metric, Report, Verdict, Waiver } from '../../src/model/index.ts';
import {
  budget,
  bytes,
  check,
  codes,
  inForce,
  measured,
  ms,
  plan,
  rate,
  size,
  snapshot,
  steady,
  time,
} from './samples.ts';

fc.configureGlobal({ seed: 20260406 });

const waiver = (rest: Partial<Waiver> = {}): Waiver => ({
  check: 'parser',
  metric: 'size',
  ceiling: bytes(120),
  until: '2026-12-31',
  reason: 'checkout',
  owner: '@ana',
  at: { file: 'perf.yml', line: 30, column: 5 },
  ...rest,
});

interface Judging {
  readonly promise: Budget;
  readonly waivers: readonly Waiver[];
  readonly metric?: Metric;
  readonly head: readonly number[];
  readonly base?: readonly number[];
  readonly today?: string;
}

function reportOn({ promise, waivers, metric = size, head, base, today = '2026-11-03' }: Judging): Report {
  const side = (values: readonly number[]) => snapshot([measured([metric], { [metric.id]: values })]);
  const terms = inForce(plan([check([promise])], {}, { waivers }), { today });
  return judgeBy(terms, side(head), base ? side(base) : null);
}

const verdictOn = (judging: Judging): Verdict => reportOn(judging).verdicts[0]!;

/** Bytes are better few; this is a count of them that is better high. */
const coverage: Metric = { ...size, id: 'size', better: 'higher' };

describe('a ceiling bounds the direction in which the budget was broken', () => {
  test.each<[string, Metric, Partial<Budget>, number, number, string, string]>([
    ['less is better, over its max', size, { max: bytes(100) }, 120, 110, 'pass', 'waived'],
    ['less is better, over its max', size, { max: bytes(100) }, 120, 121, 'fail', 'waiver-exceeded'],
    ['less is better, under its min', size, { min: bytes(100) }, 80, 90, 'pass', 'waived'],
    ['less is better, under its min', size, { min: bytes(100) }, 80, 79, 'fail', 'waiver-exceeded'],
    ['more is better, under its min', coverage, { min: bytes(100) }, 80, 90, 'pass', 'waived'],
    ['more is better, under its min', coverage, { min: bytes(100) }, 80, 79, 'fail', 'waiver-exceeded'],
    ['more is better, over its max', coverage, { max: bytes(100) }, 120, 110, 'pass', 'waived'],
    ['more is better, over its max', coverage, { max: bytes(100) }, 120, 121, 'fail', 'waiver-exceeded'],
  ])('%s: ceiling and value', (_what, metric, promise, ceiling, value, outcome, code) => {
    const verdict = verdictOn({
      promise: budget('size', promise),
      waivers: [waiver({ ceiling: bytes(ceiling) })],
      metric,
      head: [value],
    });
    expect([verdict.outcome, ...codes(verdict)]).toEqual([outcome, 'limit-broken', code]);
  });

  test.each([
    [size, 110, 'pass'],
    [size, 125, 'fail'],
    [coverage, 90, 'pass'],
    [coverage, 75, 'fail'],
  ] as const)('a tolerance is broken the worse way: %j at %d', (metric, value, outcome) => {
    const ceiling = bytes(metric.better === 'lower' ? 120 : 80);
    const verdict = verdictOn({
      promise: budget('size', { tolerance: 0.01 }),
      waivers: [waiver({ ceiling })],
      metric,
      head: [value],
      base: [100],
    });
    expect(verdict.outcome).toBe(outcome);
  });

  test('of what is sampled the whole interval has to be under it', () => {
    const judged = (ceiling: number) =>
      verdictOn({
        promise: budget('rate', { min: { value: 100, unit: '/s' } }),
        waivers: [waiver({ metric: 'rate', ceiling: { value: ceiling, unit: '/s' } })],
        metric: rate,
        head: steady(80, 20),
      }).outcome;
    expect([judged(70), judged(80.1), judged(90)]).toEqual(['pass', 'inconclusive', 'fail']);
  });
});

test('it holds to the end of its last day, and then fails with the date', () => {
  const on = (today: string) =>
    verdictOn({
      promise: budget('size', { max: bytes(100) }),
      waivers: [waiver({ until: '2026-11-03' })],
      head: [110],
      today,
    });
  expect(on('2026-11-03').outcome).toBe('pass');
  expect(on('2026-11-04').outcome).toBe('fail');
  expect(on('2026-11-04').findings.at(-1)).toEqual({
    code: 'waiver-expired',
    params: { ceiling: 120, until: '2026-11-03', reason: 'checkout', owner: '@ana' },
  });
});

test('on a day that is none nothing is waived', () => {
  for (const today of ['', '0', '1999', 'today', '2026-11-3'])
    expect(
      verdictOn({ promise: budget('size', { max: bytes(100) }), waivers: [waiver()], head: [110], today })
        .outcome,
    ).toBe('fail');
});

test('of several waivers on a budget the one counts that permits, wherever it stands', () => {
  const low = waiver({ ceiling: bytes(105) });
  const over = waiver({ ceiling: bytes(500), until: '2026-01-01' });
  const right = waiver({ owner: '@bob' });
  for (const waivers of [
    [low, over, right],
    [right, over, low],
    [over, right, low],
  ]) {
    const verdict = verdictOn({ promise: budget('size', { max: bytes(100) }), waivers, head: [110] });
    expect(verdict.findings.at(-1)).toMatchObject({ code: 'waived', params: { owner: '@bob' } });
  }
  const none = verdictOn({ promise: budget('size', { max: bytes(100) }), waivers: [over, low], head: [110] });
  expect(codes(none).at(-1)).toBe('waiver-exceeded');
});

test('a waiver may name a pattern as the file does, or one of the metrics it covers', () => {
  for (const metric of ['*', 'size'])
    expect(
      verdictOn({
        promise: budget('*', { max: bytes(100) }),
        waivers: [waiver({ metric })],
        head: [110],
      }).outcome,
    ).toBe('pass');
});

test('a ceiling in another unit permits nothing', () => {
  expect(
    verdictOn({
      promise: budget('size', { max: bytes(100) }),
      waivers: [waiver({ ceiling: ms(500) })],
      head: [110],
    }).outcome,
  ).toBe('fail');
});

describe('what the report says of waivers', () => {
  const promise = budget('size', { max: bytes(100) });
  const told = (waivers: readonly Waiver[], head: readonly number[]) =>
    reportOn({ promise, waivers, head }).findings.filter(({ code }) => code.startsWith('waiver'));

  test('one that is not needed', () => {
    expect(told([waiver()], [90])).toEqual([
      {
        code: 'waiver-unused',
        params: { check: 'parser', metric: 'size', until: '2026-12-31', owner: '@ana' },
      },
    ]);
    expect(told([waiver()], [110])).toEqual([]);
    expect(told([waiver()], [150])).toEqual([]);
  });

  test('nothing of one whose budget could not be told', () => {
    const terms = inForce(plan([check([promise])], {}, { waivers: [waiver()] }));
    const { findings } = judgeBy(terms, snapshot([]), null);
    expect(findings.filter(({ code }) => code === 'waiver-unused')).toEqual([]);
  });

  test.each([
    ['2026-11-03', [0]],
    ['2026-11-04', [1]],
    ['2026-11-17', [14]],
    ['2026-11-18', []],
    ['2026-11-02', []],
  ])('one that ends on %s', (until, days) => {
    const soon = told([waiver({ until })], [110]).filter(({ code }) => code === 'waiver-ends-soon');
    expect(soon.map(({ params }) => params['days'])).toEqual(days);
  });
});

test('a waiver never makes of a value beyond its ceiling a pass, whichever way the budget is broken', () => {
  fc.assert(
    fc.property(
      fc.nat(200),
      fc.nat(200),
      fc.nat(200),
      fc.constantFrom('max' as const, 'min' as const),
      fc.constantFrom(size, coverage),
      (limit, ceiling, value, bound, metric) => {
        const promise = budget('size', { [bound]: bytes(limit) });
        const { outcome } = verdictOn({
          promise,
          waivers: [waiver({ ceiling: bytes(ceiling) })],
          metric,
          head: [value],
        });
        const holds = bound === 'max' ? value <= Math.max(limit, ceiling) : value >= Math.min(limit, ceiling);
        expect(outcome).toBe(holds ? 'pass' : 'fail');
      },
    ),
    { numRuns: 1000 },
  );
});

test('a time that is over its limit is waived as far as its whole interval is under the ceiling', () => {
  const judged = verdictOn({
    promise: budget('time', { max: ms(90) }),
    waivers: [waiver({ metric: 'time', ceiling: ms(110) })],
    metric: time,
    head: steady(100, 20),
  });
  expect([judged.outcome, codes(judged).at(-1)]).toEqual(['pass', 'waived']);
});
