/** What main carries forward: values, noise, and who let it get worse. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nextBaseline } from '../../src/baseline/history.ts';
import { openRegressions, regressionFindings } from '../../src/baseline/regressions.ts';
import { parseBaseline } from '../../src/documents/index.ts';
import { judge, termsOf } from '../../src/judge/index.ts';
import type {
  BaselineDocument,
  Budget,
  HistoryEntry,
  Metric,
  Plan,
  Report,
  Snapshot,
  Verdict,
} from '../../src/model/index.ts';
import { reportWords } from '../../src/report/findings.ts';
import { plain } from '../../src/report/phrase.ts';
import {
  budget,
  bytes,
  check,
  measured,
  plan,
  rate,
  roundsOf,
  size,
  snapshot,
  time,
} from '../judge/samples.ts';

const TODAY = '2026-11-28';

const shaOf = (index: number): string => index.toString(16).padStart(40, '0');

/** The snapshot of commit number `index` with so many bytes. */
function commit(index: number, bytesOfApp: number, changes: Partial<Snapshot> = {}): Snapshot {
  return snapshot([measured([size], { size: [bytesOfApp] })], {
    session: `night ${index}`,
    commit: { sha: shaOf(index), ref: 'main', dirty: false },
    ...changes,
  });
}

const tolerated = plan([check([budget('size', { tolerance: 0.05 })])]);
const nobody = (): null => null;

/** Main as it goes on: each snapshot judged against what main left before it, then stored. */
function goOn(
  commits: readonly Snapshot[],
  by: Plan = tolerated,
  acceptedBy: (verdict: Verdict) => string | null = nobody,
  from: BaselineDocument | null = null,
): BaselineDocument {
  const last = commits.reduce<BaselineDocument | null>((before, next) => {
    const report = judge(termsOf(by, null, [], TODAY), next, before?.snapshot ?? null);
    return nextBaseline(before, next, report, acceptedBy).document;
  }, from);
  if (!last) throw new Error('there is one commit at least');
  return last;
}

const newest = (document: BaselineDocument): HistoryEntry => document.history.at(-1)!;

test('the history has each commit with what the gate said, its values and how it was measured', () => {
  const document = goOn([commit(1, 100), commit(2, 102)]);
  expect(document.snapshot.commit.sha).toBe(shaOf(2));
  expect(document.history).toEqual([
    expect.objectContaining({ commit: { sha: shaOf(1), ref: 'main', dirty: false } }),
    {
      commit: { sha: shaOf(2), ref: 'main', dirty: false },
      measured: '2026-11-03T10:05:00Z',
      fingerprint: { cpu: 'z80' },
      configs: { parser: 'c0ffee' },
      answer: 'yes',
      values: [{ check: 'parser', metric: size, value: 102, noise: null }],
      regressions: [],
    },
  ]);
});

test('a commit that is measured again takes its own place, and no other is lost', () => {
  const document = goOn([commit(1, 100), commit(2, 102), commit(2, 101)]);
  expect(document.history.map(({ commit: { sha } }) => sha)).toEqual([shaOf(1), shaOf(2)]);
  expect(newest(document).values[0]!.value).toBe(101);
});

test('what was measured outside of git stands beside, never in the place of another', () => {
  const nowhere = { commit: { sha: null, ref: null, dirty: false } };
  expect(goOn([commit(1, 100, nowhere), commit(1, 101, nowhere)]).history).toHaveLength(2);
});

test('the history ends after 100 commits, the oldest forgotten first', () => {
  const commits = Array.from({ length: 130 }, (_, index) => commit(index, 100));
  const { history } = goOn(commits);
  expect(history).toHaveLength(100);
  expect(history[0]!.commit.sha).toBe(shaOf(30));
  expect(newest(goOn(commits)).commit.sha).toBe(shaOf(129));
});

test('a large project remembers fewer commits, and always the newest', () => {
  const entry = newest(goOn([commit(1, 100)]));
  const values = Array.from({ length: 30_000 }, () => entry.values[0]!);
  const large = {
    ...goOn([commit(1, 100)]),
    history: Array.from({ length: 9 }, () => ({ ...entry, values })),
  };
  expect(goOn([commit(2, 100)], tolerated, nobody, large).history).toHaveLength(4);
  const metrics = Array.from({ length: 100_001 }, (_, index): Metric => ({ ...size, id: `m${index}` }));
  const readings = Object.fromEntries(metrics.map(({ id }) => [id, [1]]));
  const huge = commit(2, 100, { checks: [measured(metrics, readings)] });
  expect(goOn([huge], plan([]), nobody, large).history).toHaveLength(1);
});

test('no history to carry on, and one of another project, begin anew and say so', () => {
  const [head, report] = [commit(1, 100), judge(termsOf(tolerated, null, [], TODAY), commit(1, 100), null)];
  const blog = { ...goOn([commit(7, 100)]), project: 'blog' };
  expect(nextBaseline(null, head, report, nobody)).toMatchObject({
    document: { history: [{ commit: { sha: shaOf(1) } }] },
    findings: [{ code: 'history-begun', params: {} }],
  });
  const begun = nextBaseline(blog, head, report, nobody);
  expect(begun.document.history).toHaveLength(1);
  expect(begun.findings).toEqual([{ code: 'history-foreign', params: { project: 'blog' } }]);
  expect(nextBaseline(goOn([commit(7, 100)]), head, report, nobody).findings).toEqual([]);
});

test('a value is the median of its readings; what failed or read nothing has none', () => {
  const checks = [
    measured([time, rate], { time: [10, 11, 90] }),
    measured([size], { size: [1] }, { check: 'page', failure: { code: 'browser-not-found', params: {} } }),
  ];
  const { values } = newest(goOn([commit(1, 0, { checks })]));
  expect(values.map(({ check: name, metric, value }) => [name, metric.id, value])).toEqual([
    ['parser', 'time', 11],
  ]);
});

/** So many blocks around 100 ms, each of four rounds that are alike. */
function blocks(centres: readonly number[], changes: Partial<Snapshot> = {}): Snapshot {
  const times = centres.flatMap((centre) => [centre, centre, centre, centre]);
  const rounds = roundsOf({ time: times }, 4);
  return commit(1, 0, { checks: [measured([time], {}, { rounds })], ...changes });
}

const noiseIn = (document: BaselineDocument): number | null => newest(document).values[0]!.noise;

test('noise is how far blocks lie apart as a fraction, not rounds, which are more alike', () => {
  expect(noiseIn(goOn([blocks([99, 100, 101])]))).toBeCloseTo(0.0105, 4);
  expect(noiseIn(goOn([blocks([100])]))).toBeNull();
  expect(noiseIn(goOn([blocks([0, 0, 0])]))).toBeNull();
  expect(noiseIn(goOn([commit(1, 100)]))).toBeNull();
});

test('one wild block does not make a metric noisy', () => {
  expect(noiseIn(goOn([blocks([99, 100, 101, 100, 99, 101, 900])]))!).toBeLessThan(0.02);
});

test('ten thousand blocks are summed up at once', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => 100 + (index % 3));
  expect(noiseIn(goOn([blocks(many)]))!).toBeGreaterThan(0);
});

test('a commit that regresses beyond the tolerance is on record, accepted by nobody', () => {
  const document = goOn([commit(1, 100), commit(2, 110)]);
  expect(newest(document)).toMatchObject({
    answer: 'no',
    regressions: [{ check: 'parser', metric: 'size', acceptedBy: null }],
  });
  expect(openRegressions(document)).toHaveLength(1);
});

test('a regression does not become the baseline in silence: it stays on record while it stands', () => {
  const later = goOn([commit(1, 100), commit(2, 110), commit(3, 110), commit(4, 111)]);
  expect(newest(later).answer).toBe('yes');
  expect(openRegressions(later)).toEqual([{ check: 'parser', metric: 'size', acceptedBy: null }]);
});

test('it is over once the metric is back within the tolerance of what it was before', () => {
  const nights = [commit(1, 100), commit(2, 110), commit(3, 110)];
  expect(openRegressions(goOn([...nights, commit(4, 106)]))).toHaveLength(1);
  expect(openRegressions(goOn([...nights, commit(4, 105)]))).toEqual([]);
  expect(openRegressions(goOn([...nights, commit(4, 105), commit(5, 105)]))).toEqual([]);
});

test('it is not over because it was not measured, and is over when its budget is gone', () => {
  const nights = [commit(1, 100), commit(2, 110)];
  const failing = commit(3, 0, {
    checks: [measured([size], {}, { failure: { code: 'command-failed', params: {} } })],
  });
  const before = goOn(nights);
  expect(openRegressions(goOn([failing], tolerated, nobody, before))).toHaveLength(1);
  expect(openRegressions(goOn([commit(3, 110)], plan([check([budget('time')])]), nobody, before))).toEqual(
    [],
  );
});

test('measuring the same commit again does not make it good', () => {
  const again = goOn([commit(1, 100), commit(2, 110), commit(2, 110)]);
  expect(again.history).toHaveLength(2);
  expect(openRegressions(again)).toHaveLength(1);
});

test('who accepted a regression is on record with it, and it is open no more', () => {
  const label = (verdict: Verdict): string | null =>
    verdict.outcome === 'fail' ? 'performance-accepted' : null;
  const accepted = goOn([commit(1, 100), commit(2, 110)], tolerated, label);
  expect(newest(accepted).regressions).toEqual([
    { check: 'parser', metric: 'size', acceptedBy: 'performance-accepted' },
  ]);
  expect(openRegressions(accepted)).toEqual([]);
  const again = goOn([commit(2, 110)], tolerated, nobody, accepted);
  expect(newest(again).regressions).toEqual(newest(accepted).regressions);
  expect(newest(goOn([commit(3, 110)], tolerated, nobody, accepted)).regressions).toEqual([]);
});

test('a regression can be accepted by a later commit', () => {
  const before = goOn([commit(1, 100), commit(2, 110)]);
  const later = goOn([commit(3, 110)], tolerated, () => '@ana', before);
  expect(newest(later).regressions).toEqual([{ check: 'parser', metric: 'size', acceptedBy: '@ana' }]);
  expect(openRegressions(goOn([commit(4, 110)], tolerated, nobody, later))).toEqual([]);
});

const waived = plan(
  [check([budget('size', { max: bytes(105) })])],
  {},
  {
    waivers: [
      {
        check: 'parser',
        metric: 'size',
        ceiling: bytes(120),
        until: '2027-01-31',
        reason: 'new checkout',
        owner: '@ana',
        at: { file: 'perf.yml', line: 9, column: 1 },
      },
    ],
  },
);

test("a waiver's owner is who accepted what it covers", () => {
  const document = goOn([commit(1, 100), commit(2, 110)], waived);
  expect(newest(document).regressions).toEqual([{ check: 'parser', metric: 'size', acceptedBy: '@ana' }]);
});

test('a limit that main breaks already stays open until it holds, or stays accepted', () => {
  const limited = plan([check([budget('size', { max: bytes(105) })])]);
  const broken = goOn([commit(1, 100), commit(2, 110)], limited);
  const later = goOn([commit(3, 110)], limited, nobody, broken);
  expect(openRegressions(later)).toHaveLength(1);
  expect(openRegressions(goOn([commit(4, 105)], limited, nobody, later))).toEqual([]);
  const label = goOn([commit(3, 110)], limited, () => 'fine', broken);
  expect(newest(goOn([commit(4, 110)], limited, nobody, label)).regressions).toEqual([
    { check: 'parser', metric: 'size', acceptedBy: 'fine' },
  ]);
});

test('a sampled metric that broke its limit once is over when the limit holds again', () => {
  const both = plan([check([budget('time', { max: { value: 105, unit: 'ms' }, tolerance: 0.05 })])]);
  const night = (index: number, centre: number): Snapshot =>
    blocks(
      Array.from({ length: 12 }, (_, at) => centre + (at % 3) / 10),
      {
        commit: { sha: shaOf(index), ref: 'main', dirty: false },
        session: `night ${index}`,
        fingerprint: { cpu: `another ${index}` },
      },
    );
  const broken = goOn([night(1, 100), night(2, 110)], both);
  expect(openRegressions(broken)).toHaveLength(1);
  expect(openRegressions(goOn([night(3, 100)], both, nobody, broken))).toEqual([]);
});

test('a budget that only warns blocks nobody and need not be accepted', () => {
  const warning = plan([check([budget('size', { tolerance: 0.05, severity: 'warn' })])]);
  expect(newest(goOn([commit(1, 100), commit(2, 110)], warning)).regressions).toEqual([]);
});

test('of two budgets on one metric, the open one counts', () => {
  const two: readonly Budget[] = [budget('size', { tolerance: 0.05 }), budget('size', { max: bytes(105) })];
  const label = ({ budget: { max } }: Verdict): string | null => (max ? '@ana' : null);
  const document = goOn([commit(1, 100), commit(2, 110)], plan([check(two)]), label);
  expect(newest(document).regressions).toEqual([{ check: 'parser', metric: 'size', acceptedBy: null }]);
});

test('a report can tell what main carries, in words', () => {
  expect(regressionFindings(goOn([commit(1, 100), commit(2, 104)]))).toEqual([]);
  const [told, ...others] = regressionFindings(goOn([commit(1, 100), commit(2, 110)]));
  expect(others).toEqual([]);
  expect(told).toEqual({
    code: 'baseline-regressed',
    params: { commit: shaOf(2), count: 1, budgets: 'parser size' },
  });
  expect(plain(reportWords(told!))).toBe(
    'Main itself (0000000) breaks 1 budget, and nobody has accepted that: parser size.',
  );
});

test('of many regressions the first are named', () => {
  const entry = newest(goOn([commit(1, 100)]));
  const regressions = Array.from({ length: 30 }, (_, index) => ({
    check: `c${index}`,
    metric: 'size',
    acceptedBy: null,
  }));
  const [told] = regressionFindings({ ...goOn([commit(1, 100)]), history: [{ ...entry, regressions }] });
  expect(told!.params['count']).toBe(30);
  expect(told!.params['budgets']).toMatch(/^c0 size, .*, c9 size, …$/);
});

const anyName = fc
  .oneof(
    fc.constantFrom('size', '__proto', 'toString', 'valueOf', 'hasOwnProperty', 'a b', 'é'),
    fc.string({ minLength: 1, maxLength: 20 }),
  )
  .filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));

const anyReading = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e308, 5e-324),
);

test('whatever main measured, what it leaves can be read back, and never grows past its bounds', () => {
  const anyCommit = fc.record({
    sha: fc.nat({ max: 40 }),
    name: anyName,
    nature: fc.constantFrom('exact' as const, 'sampled' as const),
    better: fc.constantFrom('lower' as const, 'higher' as const),
    readings: fc.array(anyReading, { maxLength: 8 }),
  });
  fc.assert(
    fc.property(fc.array(anyCommit, { minLength: 1, maxLength: 12 }), (commits) => {
      let before: BaselineDocument | null = null;
      for (const { sha, name, nature, better, readings } of commits) {
        const metric: Metric = { id: name, unit: 'number', better, nature };
        const checks = [measured([metric], { [name]: readings }, { check: name })];
        const night = commit(sha, 0, { checks });
        const by = plan([check([budget(name, { tolerance: 0.1 })], { name })]);
        const report: Report = judge(termsOf(by, null, [], TODAY), night, before?.snapshot ?? null);
        before = nextBaseline(before, night, report, nobody).document;
      }
      const text = new TextEncoder().encode(JSON.stringify(before));
      const shas = before!.history.map(({ commit: { sha } }) => sha);
      expect(new Set(shas).size).toBe(shas.length);
      expect(parseBaseline(text, 'baseline.json', 'shop')).toEqual(JSON.parse(JSON.stringify(before)));
    }),
    { seed: 20261120, numRuns: 300 },
  );
});
