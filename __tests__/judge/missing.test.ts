import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Budget, CheckSnapshot, Metric, Plan, Report, Snapshot } from '../../src/model/index.ts';
import {
  bare,
  budget,
  bytes,
  check,
  codes,
  errors,
  judge,
  measured,
  ms,
  plan,
  size,
  snapshot,
  time,
  verdictOf,
} from './samples.ts';

fc.configureGlobal({ seed: 20260403 });

const crash = { code: 'command-failed', params: { command: 'node bench.js' } };
const both = plan([check([budget('size', { max: bytes(100) }), budget('size', { tolerance: 0.01 })])]);
const good = () => measured([size], { size: [90] });

const waiver = {
  check: 'parser',
  metric: 'size',
  ceiling: bytes(120),
  until: '2026-11-03',
  reason: 'checkout',
  owner: '@ana',
  at: both.checks[0]!.at,
};

const summary = ({ verdicts }: Report) => verdicts.map((verdict) => [verdict.outcome, ...codes(verdict)]);

test('a check that failed on head is an error, whatever base did', () => {
  const report = judge(both, snapshot([measured([size], {}, { failure: crash })]), snapshot([good()]));
  expect(summary(report)).toEqual([
    ['error', 'measuring-failed'],
    ['error', 'measuring-failed'],
  ]);
  expect(report.verdicts[0]!.faults).toEqual([{ side: 'head', check: 'parser', cell: null, failure: crash }]);
  expect([report.answer, report.exitCode]).toEqual(['clarify', 2]);
});

test('a check that failed on base is an error for what compares with base; limits are judged on head', () => {
  const report = judge(both, snapshot([good()]), snapshot([measured([size], {}, { failure: crash })]));
  expect(summary(report)).toEqual([['pass'], ['error', 'measuring-failed']]);
  expect(report.verdicts[1]!.faults).toEqual([{ side: 'base', check: 'parser', cell: null, failure: crash }]);
  expect(report.exitCode).toBe(2);
});

test('a side whose set-up failed is named with its failure', () => {
  const report = judge(both, snapshot([good()]), snapshot([], { failures: [crash] }));
  expect(summary(report)).toEqual([['pass'], ['error', 'measuring-failed']]);
  expect(report.faults).toEqual([{ side: 'base', check: null, cell: null, failure: crash }]);
  const noHead = judge(both, snapshot([], { failures: [crash] }), null);
  expect(summary(noHead)).toEqual([
    ['error', 'measuring-failed'],
    ['error', 'measuring-failed'],
  ]);
});

test('a definite failure is a No although something else is broken', () => {
  const over = measured([size], { size: [101] });
  const report = judge(both, snapshot([over]), snapshot([], { failures: [crash] }));
  expect([report.answer, report.exitCode]).toEqual(['no', 1]);
});

describe('a worse head turns no error into a Yes', () => {
  const half = { ...good(), rounds: [...good().rounds, { ...good().rounds[0]!, round: 1, values: {} }] };
  const judged = (value: number, rest: Partial<Plan> = {}, promise: Partial<Budget> = {}, of = {}) => {
    const gate = plan([check([budget('size', { max: bytes(100), tolerance: 0.01, ...promise })])], {}, rest);
    const report = judge(gate, snapshot([measured([size], { size: [value] }, of)]), snapshot([half]));
    return [report.answer, report.exitCode, ...summary(report)[0]!];
  };
  const within = ['clarify', 2, 'error', 'readings-missing'];

  test('where its failure only warns', () => {
    expect(judged(90, {}, { severity: 'warn' })).toEqual(within);
    expect(judged(150, {}, { severity: 'warn' })).toEqual([...within.slice(0, 3), 'limit-broken', within[3]]);
  });

  test('where a waiver permits its failure', () => {
    const waivers = [{ ...waiver, ceiling: bytes(200) }];
    expect(judged(90, { waivers })).toEqual(within);
    expect(judged(150, { waivers })).toEqual([...within.slice(0, 3), 'limit-broken', within[3], 'waived']);
    expect(judged(250, { waivers }).slice(0, 3)).toEqual(['no', 1, 'fail']);
  });

  test('where no second round has confirmed its failure', () => {
    const cut = { ended: 'time-limit' };
    expect(judged(90, {}, {}, cut)).toEqual(within);
    expect(judged(150, {}, {}, cut).slice(0, 3)).toEqual(within.slice(0, 3));
  });

  test('and a failure that blocks is a No', () => {
    expect(judged(150).slice(0, 3)).toEqual(['no', 1, 'fail']);
  });
});

test('a check without budgets that failed still asks for Clarify', () => {
  const gate = plan([check([budget('size', { max: bytes(100) })]), check([], { name: 'aside' })]);
  const report = judge(gate, snapshot([good(), measured([], {}, { check: 'aside', failure: crash })]), null);
  expect([report.answer, report.exitCode]).toEqual(['clarify', 2]);
});

test('a check that nobody measured is an error', () => {
  expect(summary(judge(both, snapshot([]), null))).toEqual([
    ['error', 'check-missing'],
    ['error', 'check-missing'],
  ]);
});

test('a check that base, measured beside head, does not have is new; limits alone judge it', () => {
  const report = judge(both, snapshot([good()]), snapshot([]));
  expect(summary(report)).toEqual([
    ['pass', 'metric-new'],
    ['inconclusive', 'metric-new'],
  ]);
  expect(report.exitCode).toBe(0);
});

test.each(['time-limit', 'cancelled'] as const)(
  'a side without a single reading is an error, not a doubt: %s',
  (ended) => {
    const gate = plan([check([budget('time', { max: ms(20) }), budget('time', { tolerance: 0.1 })])]);
    const hung = measured([time], {}, { ended });
    const why = ['error', 'no-readings', ended];
    const alone = judge(gate, snapshot([hung]), null);
    expect([alone.exitCode, ...summary(alone)]).toEqual([2, why, why]);
    const read = snapshot([measured([time], { time: [9, 9, 9, 9, 9] })]);
    const withBase = judge(gate, read, snapshot([measured([], {}, { ended })]));
    expect([withBase.exitCode, ...summary(withBase)]).toEqual([2, ['pass'], why]);
  },
);

test.each([
  ['options', { config: 'decaf' }],
  ['kind', { kind: 'bundle' }],
])('a head that was measured with another %s than the file asks for is stale', (_what, rest) => {
  const report = judge(both, snapshot([measured([size], { size: [90] }, rest)]), snapshot([good()]));
  expect(summary(report)).toEqual([
    ['error', 'config-stale'],
    ['error', 'config-stale'],
  ]);
});

test('a check that a snapshot has twice is an error: nobody can say which one counts', () => {
  const twice = [good(), measured([size], { size: [1000] })];
  expect(summary(judge(both, snapshot(twice), null))[0]).toEqual(['error', 'check-repeated']);
  for (const session of ['tuesday', 'monday']) {
    const report = judge(both, snapshot([good()]), snapshot(twice, { session }));
    expect(summary(report)).toEqual([['pass'], ['error', 'check-repeated']]);
  }
});

test('a commit that is compared with itself is said to be', () => {
  const side = (sha: string, dirty: boolean) => snapshot([good()], { commit: { sha, ref: null, dirty } });
  const found = (head: Snapshot, base: Snapshot) => judge(both, head, base).findings;
  expect(found(side('abc', false), side('abc', false))).toEqual([
    { code: 'same-commit', params: { sha: 'abc' } },
  ]);
  expect(found(side('abc', true), side('abc', false))).toEqual([]);
  expect(found(side('abd', false), side('abc', false))).toEqual([]);
});

test('one reading before the time was over, or the snapshot full, does not show that a metric is exact', () => {
  const cut = { ended: 'time-limit' } as const;
  const side = (values: Record<string, number[]>, rest = {}) =>
    snapshot([measured([size, errors], values, rest)]);
  const gate = plan([check([budget('size', { max: bytes(100) }), budget('errors', { max: bare(0) })])]);
  const outcomes = (head: Snapshot) => summary(judge(gate, head, null));
  const doubt = ['inconclusive', 'too-few-rounds', 'time-limit'];
  expect(outcomes(side({ size: [90], errors: [0] }, cut))).toEqual([doubt, doubt]);
  expect(outcomes(side({ size: [190], errors: [2] }, cut))).toEqual([doubt, ['fail', 'limit-broken']]);
  expect(outcomes(side({ size: [90], errors: [0] }))).toEqual([['pass'], ['pass']]);
  expect(outcomes(side({ size: [90, 90], errors: [0, 0] }, cut))).toEqual([['pass'], ['pass']]);
  const full = { ended: 'round-limit' } as const;
  expect(outcomes(side({ size: [90], errors: [0] }, full))).toEqual([doubt.slice(0, 2), doubt.slice(0, 2)]);
  expect(outcomes(side({ size: [90, 90], errors: [0, 0] }, full))).toEqual([['pass'], ['pass']]);
  const base = { ...side({ size: [80], errors: [0] }, cut), session: 'monday' };
  const report = judge(both, side({ size: [90], errors: [0] }), base);
  expect(summary(report)).toEqual([['pass'], doubt]);
});

test('a metric that the check does not report is an error, as is a pattern that fits none', () => {
  const gate = plan([check([budget('width', { max: bytes(1) }), budget('size.*', { max: bytes(1) })])]);
  expect(summary(judge(gate, snapshot([good()]), null))).toEqual([
    ['error', 'metric-missing'],
    ['error', 'metric-missing'],
  ]);
});

test('a metric that base had and head lost is an error, also under a pattern', () => {
  const gate = plan([check([budget('*', { tolerance: 0.01 }), budget('gone', { max: bare(1) })])]);
  const gone: Metric = { ...errors, id: 'gone' };
  const report = judge(
    gate,
    snapshot([good()]),
    snapshot([measured([size, gone], { size: [90], gone: [1] })]),
  );
  expect(
    report.verdicts.map(({ metric, outcome, findings }) => [metric?.id, outcome, findings[0]?.code]),
  ).toEqual([
    ['size', 'pass', undefined],
    ['gone', 'error', 'metric-lost'],
    ['gone', 'error', 'metric-lost'],
  ]);
});

test('a metric that is new in head is listed as new; limits alone judge it', () => {
  const gate = plan([
    check([budget('*', { max: bare(1), tolerance: 0.01 }), budget('size', { max: bytes(100) })]),
  ]);
  const extra: Metric = { ...errors, id: 'extra' };
  const report = judge(
    gate,
    snapshot([measured([size, extra], { size: [90], extra: [0] })]),
    snapshot([good()]),
  );
  expect(report.verdicts.map((verdict) => [verdict.metric?.id, verdict.outcome, ...codes(verdict)])).toEqual([
    ['size', 'pass'],
    ['extra', 'inconclusive', 'metric-new'],
    ['size', 'pass'],
  ]);
  const limited = plan([check([budget('extra', { max: bare(1) })])]);
  expect(summary(judge(limited, snapshot([measured([extra], { extra: [0] })]), snapshot([good()])))).toEqual([
    ['pass', 'metric-new'],
  ]);
});

test('where a budget names a metric itself, its thresholds replace those of the pattern', () => {
  const gate = plan([check([budget('*', { tolerance: 0.01 }), budget('size', { tolerance: 0.5 })])]);
  const report = judge(
    gate,
    snapshot([measured([size], { size: [120] })]),
    snapshot([measured([size], { size: [100] })]),
  );
  expect(report.verdicts.map(({ named, outcome }) => [named, outcome])).toEqual([['size', 'pass']]);
});

test('without base, limits are judged and tolerances cannot be', () => {
  const report = judge(both, snapshot([good()]), null);
  expect(summary(report)).toEqual([['pass'], ['inconclusive', 'no-baseline']]);
  expect([report.answer, report.exitCode, report.comparison.source]).toEqual(['yes', 0, 'none']);
  expect(report.findings).toEqual([{ code: 'no-baseline', params: {} }]);
});

test('a policy that blocks on what cannot be told asks for Clarify, but not for the sake of a warning', () => {
  const blocking = { ...both, policy: { ...both.policy, inconclusive: 'block' as const } };
  const other = snapshot([{ ...good(), config: 'other' }]);
  const head = snapshot([good()]);
  const asked = judge(blocking, head, other);
  expect([asked.answer, asked.exitCode]).toEqual(['clarify', 3]);
  const warning = plan([check([budget('size', { tolerance: 0.1, severity: 'warn' })])], {
    inconclusive: 'block',
  });
  expect(judge(warning, head, other).exitCode).toBe(0);
});

test('a policy that blocks does not block for want of a base; limits still count', () => {
  const blocking = { ...both, policy: { ...both.policy, inconclusive: 'block' as const } };
  expect(judge(blocking, snapshot([good()]), null).exitCode).toBe(0);
});

test('a failed budget of severity warn is told and does not block', () => {
  const gate = plan([check([budget('size', { max: bytes(1), severity: 'warn' })])]);
  const report = judge(gate, snapshot([good()]), null);
  expect([report.verdicts[0]!.outcome, report.answer]).toEqual(['fail', 'yes']);
});

test('a base whose measuring was cancelled before it came to the check is an error, not the lack of a base', () => {
  const blocking = { ...both, policy: { ...both.policy, inconclusive: 'block' as const } };
  for (const session of ['tuesday', 'monday']) {
    const report = judge(blocking, snapshot([good()]), snapshot([], { session, complete: false }));
    expect(summary(report)).toEqual([['pass'], ['error', 'check-missing']]);
    expect([report.answer, report.exitCode]).toEqual(['clarify', 2]);
  }
  const reached = judge(blocking, snapshot([good()]), snapshot([good()], { complete: false }));
  expect([...summary(reached), reached.answer]).toEqual([['pass'], ['pass'], 'yes']);
});

test('another configuration of the check is not compared', () => {
  const report = judge(
    both,
    snapshot([good()]),
    snapshot([measured([size], { size: [50] }, { config: 'decaf' })]),
  );
  expect(summary(report)).toEqual([['pass'], ['inconclusive', 'config-changed']]);
});

test('a cancelled run ends with 130 and Clarify, whatever was found', () => {
  const report = judge(both, snapshot([measured([size], { size: [1000] })], { complete: false }), null);
  expect([report.answer, report.exitCode, report.findings[0]?.code]).toEqual(['clarify', 130, 'cancelled']);
  expect(summary(judge(both, snapshot([], { complete: false }), null))[0]).toEqual([
    'inconclusive',
    'cancelled',
  ]);
});

test('a plan without any budget is not a Yes', () => {
  const report = judge(plan([check([])]), snapshot([good()]), null);
  expect([report.answer, report.exitCode, report.findings.at(-1)?.code]).toEqual([
    'clarify',
    2,
    'nothing-judged',
  ]);
  expect(report.unjudged).toEqual([{ check: 'parser', cell: null, metric: size, base: null, head: 90 }]);
});

test('a snapshot of another project is not judged against this file', () => {
  expect(judge(both, snapshot([good()], { project: 'blog' }), null).exitCode).toBe(2);
  const report = judge(both, snapshot([good()]), snapshot([good()], { project: 'blog' }));
  expect(summary(report)[1]).toEqual(['inconclusive', 'no-baseline']);
  expect(report.findings[0]).toEqual({ code: 'project-differs', params: { side: 'base', project: 'blog' } });
});

test.each([
  [{ size: [Number.NaN] }, 'not-finite'],
  [{ size: [Infinity] }, 'not-finite'],
  [{ size: [-1] }, 'negative'],
  [{ size: [] }, 'no-readings'],
  [{ size: [1], other: [1, 2] }, 'readings-missing'],
])('readings %j are an error: %s', (values, code) => {
  const gate = plan([check([budget('size', { max: bytes(100) })])]);
  expect(summary(judge(gate, snapshot([measured([size], values)]), null))).toEqual([['error', code]]);
});

test('a round that is there twice cannot be paired', () => {
  const twice = good().rounds[0]!;
  const report = judge(both, snapshot([measured([size], {}, { rounds: [twice, twice] })]), null);
  expect(summary(report)[0]).toEqual(['error', 'round-repeated']);
});

test('a budget in another unit than its metric is an error; a bare figure too where units come in sizes', () => {
  expect(codes(verdictOf(budget('size', { max: ms(5) }), size, [1], null))).toEqual(['unit-mismatch']);
  expect(codes(verdictOf(budget('time', { max: bare(5) }), time, [1], null))).toEqual(['unit-mismatch']);
  expect(verdictOf(budget('size', { max: bare(0) }), size, [0], null).outcome).toBe('pass');
});

test('sides that declare a metric differently are not compared', () => {
  const gate = plan([check([budget('size', { tolerance: 0.1 })])]);
  const report = judge(
    gate,
    snapshot([good()]),
    snapshot([measured([{ ...size, unit: 'ms' }], { size: [90] })]),
  );
  expect(report.verdicts[0]!.findings).toEqual([
    { code: 'metric-redefined', params: { base: 'ms lower exact', head: 'B lower exact' } },
  ]);
});

test.each([
  [110, '2026-11-03', 'pass', 'waived'],
  [121, '2026-11-03', 'fail', 'waiver-exceeded'],
  [110, '2026-11-02', 'fail', 'waiver-expired'],
])('%d bytes with a waiver up to 120 until %s: %s', (value, until, outcome, code) => {
  const gate: Plan = {
    ...plan([check([budget('size', { max: bytes(100) })])]),
    waivers: [{ ...waiver, until }],
  };
  const verdict = judge(gate, snapshot([measured([size], { size: [value] })]), null).verdicts[0]!;
  expect([verdict.outcome, ...codes(verdict)]).toEqual([outcome, 'limit-broken', code]);
});

test('no junk in a snapshot makes a budget pass that has no finite reading on head', () => {
  const junk = fc.oneof(
    fc.constantFrom(Number.NaN, Infinity, -Infinity, null, undefined, '5', [], {}, true),
    fc.double({ max: -1, noNaN: true }),
  );
  const unit = fc.constantFrom('ms', 'B', '/s', 'count');
  const metric = fc.record({
    id: fc.constantFrom('size', 'time', '__proto__', 'constructor', 'toString'),
    unit,
    better: fc.constantFrom('lower', 'higher'),
    nature: fc.constantFrom('exact', 'sampled'),
  }) as fc.Arbitrary<Metric>;
  const rounds = (id: string) =>
    fc.array(
      fc.record({
        block: fc.constant(0),
        round: fc.nat(12),
        first: fc.boolean(),
        values: fc.oneof(
          fc.constant({}),
          junk.map((value) => ({ [id]: value })),
        ),
      }),
      { maxLength: 12 },
    ) as fc.Arbitrary<CheckSnapshot['rounds']>;
  const thresholds = fc.record({
    max: fc.constantFrom(
      null,
      { value: 1e9, unit: 'bare' },
      { value: 1e9, unit: 'ms' },
      { value: 1e9, unit: 'B' },
    ),
    min: fc.constantFrom(null, { value: -1e9, unit: 'bare' }),
    tolerance: fc.constantFrom(null, 0, 1e9),
    strict: fc.boolean(),
  });
  fc.assert(
    fc.property(
      metric.chain((declared) =>
        fc.tuple(
          fc.constant(declared),
          rounds(declared.id),
          rounds(declared.id),
          fc.constantFrom('*', declared.id),
        ),
      ),
      thresholds,
      fc.boolean(),
      fc.constantFrom('settled', 'time-limit') as fc.Arbitrary<CheckSnapshot['ended']>,
      ([declared, ofHead, ofBase, named], limits, withBase, ended) => {
        const side = (list: CheckSnapshot['rounds']): Snapshot =>
          snapshot([measured([declared], {}, { rounds: list, ended })]);
        const gate = plan([check([budget(named, limits)])]);
        const report = judge(gate, side(ofHead), withBase ? side(ofBase) : null);
        expect(report.verdicts.length).toBeGreaterThan(0);
        for (const { outcome } of report.verdicts) expect(outcome).not.toBe('pass');
      },
    ),
    { numRuns: 2000 },
  );
});

test('a report is a JSON document: no number in it is lost on the way', () => {
  const wild = [1, 1e300, 5, 1e-300, 2, 7, 3, 9, 4];
  const gate = plan([check([budget('time', { tolerance: 0.05, max: ms(5) })])]);
  const side = (values: number[]) => snapshot([measured([time], { time: values })]);
  const report = judge(gate, side(wild), side(wild.toReversed()));
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});
