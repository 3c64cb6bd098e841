import { expect, test } from '@jest/globals';
import type { Metric } from '../../src/model/index.ts';
import {
  bare,
  budget,
  bytes,
  check,
  judge,
  codes,
  errors,
  measured,
  plan,
  size,
  snapshot,
  verdictOf,
} from './samples.ts';

test('a size within its limit passes, one byte more fails', () => {
  const limit = budget('size', { max: bytes(170_000) });
  expect(verdictOf(limit, size, [170_000], null).outcome).toBe('pass');
  const over = verdictOf(limit, size, [170_001], null);
  expect(over.outcome).toBe('fail');
  expect(over.findings).toEqual([{ code: 'limit-broken', params: { bound: 'max', limit: 170_000 } }]);
});

test('a score below its minimum fails', () => {
  const score: Metric = { id: 'score', unit: 'points', better: 'higher', nature: 'exact' };
  const limit = budget('score', { min: bare(90) });
  expect(verdictOf(limit, score, [90], null).outcome).toBe('pass');
  expect(verdictOf(limit, score, [89.9], null).findings[0]!.params).toEqual({ bound: 'min', limit: 90 });
});

test.each([
  [100, 129, 0.29, 'pass'],
  [100, 130, 0.29, 'fail'],
  [1000, 1001, 0.001, 'pass'],
  [1000, 1000, 0, 'pass'],
  [1000, 1001, 0, 'fail'],
  [1000, 10, 0, 'pass'],
])('from %d to %d bytes with a tolerance of %d: %s', (base, head, tolerance, outcome) => {
  expect(verdictOf(budget('size', { tolerance }), size, [head], [base]).outcome).toBe(outcome);
});

test('what is better high is worse when it falls', () => {
  const score: Metric = { id: 'score', unit: 'points', better: 'higher', nature: 'exact' };
  const tolerated = budget('score', { tolerance: 0.1 });
  expect(verdictOf(tolerated, score, [90], [100])).toMatchObject({ outcome: 'pass', change: 'regressed' });
  expect(verdictOf(tolerated, score, [89], [100])).toMatchObject({ outcome: 'fail', change: 'regressed' });
  expect(verdictOf(tolerated, score, [130], [100])).toMatchObject({ outcome: 'pass', change: 'improved' });
});

test('an exact difference is certain: no interval, confidence 1', () => {
  expect(verdictOf(budget('size', { tolerance: 0.5 }), size, [110, 110], [100, 100]).difference).toEqual({
    relative: 0.1,
    low: 0.1,
    high: 0.1,
    absolute: 10,
    confidence: 1,
    rounds: 2,
    resolution: null,
  });
});

test('nothing to nothing is unchanged, something from nothing fails any tolerance and has no ratio', () => {
  const tolerated = budget('errors', { tolerance: 5 });
  expect(verdictOf(tolerated, errors, [0], [0])).toMatchObject({
    outcome: 'pass',
    change: 'unchanged',
    difference: { relative: 0 },
  });
  expect(verdictOf(tolerated, errors, [1], [0])).toMatchObject({
    outcome: 'fail',
    change: 'regressed',
    difference: { relative: null },
  });
});

test('a limit that base has broken already does not block a head that is no worse', () => {
  const limit = budget('size', { max: bytes(100) });
  const same = verdictOf(limit, size, [120], [120]);
  expect([same.outcome, ...codes(same)]).toEqual(['pass', 'pre-existing']);
  const worse = verdictOf(limit, size, [121], [120]);
  expect([worse.outcome, ...codes(worse)]).toEqual(['fail', 'limit-broken', 'pre-existing']);
  const tolerated = verdictOf(budget('size', { max: bytes(100), tolerance: 0.05 }), size, [121], [120]);
  expect([tolerated.outcome, ...codes(tolerated)]).toEqual(['pass', 'pre-existing']);
});

test('a strict limit blocks whatever base did', () => {
  expect(verdictOf(budget('size', { max: bytes(100), strict: true }), size, [120], [120]).outcome).toBe(
    'fail',
  );
});

test('a limit holds although the tolerance has room left', () => {
  expect(verdictOf(budget('size', { max: bytes(100), tolerance: 0.5 }), size, [101], [99]).outcome).toBe(
    'fail',
  );
});

test('of error counts that differ from round to round the worst counts', () => {
  const none = verdictOf(budget('errors', { max: bare(0), implied: true }), errors, [0, 0, 3, 0], null);
  expect([none.outcome, none.head?.value]).toEqual(['fail', 3]);
  expect(codes(none)).toEqual(['limit-broken', 'worst-round']);
});

test('a count that base broke in one round, and head in each, is not pre-existing', () => {
  const rounds = (values: number[]) => [...values, ...Array.from({ length: 20 - values.length }, () => 0)];
  const each = Array.from({ length: 20 }, () => 1);
  const limit = budget('errors', { max: bare(0) });
  const worse = verdictOf(limit, errors, each, rounds([1]));
  expect([worse.outcome, worse.change, ...codes(worse)]).toEqual([
    'fail',
    'regressed',
    'limit-broken',
    'pre-existing',
    'worst-round',
    'average-round',
  ]);
  expect(worse.findings.at(-1)!.params).toEqual({ base: 0.05, head: 1 });
  const same = verdictOf(limit, errors, rounds([0, 2, 1]), rounds([1, 0, 2]));
  expect([same.outcome, codes(same)[0]]).toEqual(['pass', 'pre-existing']);
  expect(
    verdictOf(budget('errors', { max: bare(5), tolerance: 0.5 }), errors, each, rounds([1])).outcome,
  ).toBe('fail');
});

test('of rounds that disagree the worst for the limit counts, whichever way the metric is better', () => {
  const limit = budget('errors', { min: bare(5) });
  const verdict = verdictOf(limit, errors, [1, 10, 1, 1, 10], null);
  expect([verdict.outcome, verdict.head?.value]).toEqual(['fail', 1]);
  expect(verdictOf(limit, errors, [5, 10, 5, 5, 10], null).outcome).toBe('pass');
});

test('a size that is declared exact and varies is judged as sampled, and says so', () => {
  const verdict = verdictOf(
    budget('size', { tolerance: 0.05 }),
    size,
    [100, 102, 100, 101, 100],
    [100, 100, 101, 100, 102],
  );
  expect(verdict.outcome).toBe('pass');
  expect(codes(verdict)).toEqual(['not-exact', 'not-exact']);
  const two = verdictOf(budget('size', { tolerance: 0.05 }), size, [100, 102], [100, 100]);
  expect([two.outcome, ...codes(two)]).toEqual(['inconclusive', 'too-few-rounds', 'not-exact']);
});

test('a size that falls to nothing is suspicious, not a pass', () => {
  const verdict = verdictOf(budget('size', { max: bytes(100), tolerance: 0.01 }), size, [0], [90]);
  expect([verdict.outcome, ...codes(verdict)]).toEqual(['inconclusive', 'suspicious-zero']);
});

test('a size that falls to nothing is suspicious, however many rounds its base has', () => {
  const rounds = 200_000;
  const values = (value: number) => Array.from({ length: rounds }, () => value);
  const verdict = verdictOf(budget('size', { max: bytes(100) }), size, values(0), values(90));
  expect(codes(verdict)).toEqual(['suspicious-zero']);
});

test.each([
  ['work-lost', 'lost'],
  ['work-unseen', 'unseen'],
  ['work-broken-off', 'failed'],
])('a count that misses more than on base (%s) is no pass, however small it is', (code, param) => {
  const gate = plan([check([budget('size', { max: bytes(100), tolerance: 0.01 })])]);
  const side = (value: number, missed: number) => {
    const warnings = missed > 0 ? [{ code, params: { [param]: missed } }] : [];
    return snapshot([measured([size], { size: [value, value] }, { warnings })]);
  };
  const verdict = judge(gate, side(9, 2), side(90, 1)).verdicts[0]!;
  expect([verdict.outcome, ...codes(verdict)]).toEqual(['inconclusive', code, code]);
  const alike = judge(gate, side(90, 1), side(90, 1)).verdicts[0]!;
  expect([alike.outcome, ...codes(alike)]).toEqual(['pass', code]);
  expect(judge(gate, side(90, 0), side(90, 1)).verdicts[0]!.outcome).toBe('pass');
  expect(judge(gate, side(120, 1), side(90, 0)).verdicts[0]!.outcome).toBe('fail');
  const alone = judge(gate, side(9, 2), null).verdicts[0]!;
  expect(codes(alone)).toContain(code);
});

test('a doubt about how times were taken is not one about a count', () => {
  const gate = plan([check([budget('size', { max: bytes(100) })])]);
  const warnings = [{ code: 'generator-saturated', params: { busy: 99, connections: 10 } }];
  const head = snapshot([measured([size], { size: [90] }, { warnings })]);
  expect(codes(judge(gate, head, null).verdicts[0]!)).toEqual([]);
});

test('exact metrics gate against a stored baseline too', () => {
  const gate = plan([check([budget('size', { tolerance: 0.01 })])]);
  const head = snapshot([measured([size], { size: [103] })]);
  const base = snapshot([measured([size], { size: [100] })], {
    session: 'monday',
    fingerprint: { cpu: 'mos6502' },
  });
  const report = judge(gate, head, base);
  expect(report.answer).toBe('no');
  expect(report.comparison).toMatchObject({ source: 'stored', differs: ['cpu'] });
  expect(report.findings.map(({ code }) => code)).toEqual(['fingerprint-differs']);
});

test('another compressor on the side of base is named beside a bundle verdict', () => {
  const gate = plan([check([budget('size', { tolerance: 0.01 })], { kind: 'bundle' })]);
  const side = (brotli: string, session: string) =>
    snapshot([measured([size], { size: [100] }, { kind: 'bundle' })], { session, fingerprint: { brotli } });
  const verdict = judge(gate, side('1.2', 'tuesday'), side('1.1', 'monday')).verdicts[0]!;
  expect(verdict.findings).toEqual([
    { code: 'compression-differs', params: { name: 'brotli', base: '1.1', head: '1.2' } },
  ]);
});
