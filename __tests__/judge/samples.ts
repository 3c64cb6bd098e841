/** Plans and snapshots as short as a test can say them. */
import type {
  Budget,
  CheckPlan,
  CheckSnapshot,
  Metric,
  Plan,
  Policy,
  Quantity,
  Report,
  Round,
  Schedule,
  Snapshot,
  Terms,
  Verdict,
} from '../../src/model/index.ts';
import { judge as judgeBy } from '../../src/judge/index.ts';

const at = { file: 'perf.yml', line: 7, column: 3 };

export const time: Metric = { id: 'time', unit: 'ms', better: 'lower', nature: 'sampled' };
export const rate: Metric = { id: 'rate', unit: '/s', better: 'higher', nature: 'sampled' };
export const size: Metric = { id: 'size', unit: 'B', better: 'lower', nature: 'exact' };
export const errors: Metric = { id: 'errors', unit: 'count', better: 'lower', nature: 'exact' };

export const ms = (value: number): Quantity => ({ value, unit: 'ms' });
export const bytes = (value: number): Quantity => ({ value, unit: 'B' });
export const bare = (value: number): Quantity => ({ value, unit: 'bare' });

export function budget(metric: string, rest: Partial<Budget> = {}): Budget {
  const none = { max: null, min: null, tolerance: null, owner: null, message: null };
  return { metric, ...none, severity: 'fail', strict: false, implied: false, at, ...rest };
}

export function check(budgets: readonly Budget[], rest: Partial<CheckPlan> = {}): CheckPlan {
  return { name: 'parser', kind: 'command', options: {}, config: 'c0ffee', budgets, at, ...rest };
}

export function plan(
  checks: readonly CheckPlan[],
  policy: Partial<Policy> = {},
  rest: Partial<Plan> = {},
): Plan {
  return {
    file: 'perf.yml',
    project: 'shop',
    policy: {
      inconclusive: 'allow',
      falseAlarms: 0.005,
      timeLimit: 60_000,
      storedSampled: 'inconclusive',
      acceptLabel: 'performance-accepted',
      at,
      ...policy,
    },
    setup: [],
    services: [],
    checks,
    waivers: [],
    leftOut: [],
    ...rest,
  };
}

/** A plan that is in force as it stands, as where both files say the same; on the day of the snapshots. */
export function inForce(ofBoth: Plan, rest: Partial<Terms> = {}): Terms {
  return { plan: ofBoth, changes: [], source: 'base', release: false, today: '2026-11-03', ...rest };
}

/** Judges by a plan that is in force as it stands. */
export const judge = (ofBoth: Plan, head: Snapshot, base: Snapshot | null): Report =>
  judgeBy(inForce(ofBoth), head, base);

export const inTurn: Schedule = {
  sides: 'in-turn',
  why: { code: 'schedule-in-turn', params: {} },
  spent: 1000,
};

/** These values of each metric, round by round, so many rounds to a block. */
export function roundsOf(values: Readonly<Record<string, readonly number[]>>, inBlock = 1): readonly Round[] {
  const count = Math.max(0, ...Object.values(values).map((list) => list.length));
  return Array.from({ length: count }, (_, round): Round => {
    const present = Object.entries(values).filter(([, list]) => round < list.length);
    return {
      block: Math.floor(round / inBlock),
      round,
      first: round % 2 === 0,
      values: Object.fromEntries(present.map(([id, list]) => [id, list[round]!])),
    };
  });
}

/** A check with these values of each metric, round by round, each a block by itself. */
export function measured(
  metrics: readonly Metric[],
  values: Readonly<Record<string, readonly number[]>>,
  rest: Partial<CheckSnapshot> = {},
): CheckSnapshot {
  return {
    check: 'parser',
    cell: null,
    kind: 'command',
    config: 'c0ffee',
    machine: {},
    metrics,
    rounds: roundsOf(values),
    control: [],
    schedule: inTurn,
    evidence: null,
    failure: null,
    warnings: [],
    ended: 'settled',
    ...rest,
  };
}

export function snapshot(checks: readonly CheckSnapshot[], rest: Partial<Snapshot> = {}): Snapshot {
  return {
    version: 1,
    tool: { name: 'pierce', version: '0.0.0' },
    project: 'shop',
    session: 'tuesday',
    shard: null,
    cell: null,
    commit: { sha: 'abc', ref: null, dirty: true },
    measured: { from: '2026-11-03T10:00:00Z', until: '2026-11-03T10:05:00Z' },
    complete: true,
    fingerprint: { cpu: 'z80' },
    checks,
    failures: [],
    ...rest,
  };
}

/**
 * The only verdict of one budget on one metric, both sides measured together, and base beside itself without any
 * difference; base null: there is none.
 */
export function verdictOf(
  one: Budget,
  metric: Metric,
  head: readonly number[],
  base: readonly number[] | null,
  policy: Partial<Policy> = {},
): Verdict {
  const side = (values: readonly number[], rest: Partial<CheckSnapshot> = {}): Snapshot =>
    snapshot([measured([metric], { [metric.id]: values }, rest)]);
  const ofBase = base && side(base, { control: roundsOf({ [metric.id]: base }) });
  return judge(plan([check([one])], policy), side(head), ofBase).verdicts[0]!;
}

/** As many readings within half a percent of this value. */
export const steady = (value: number, rounds: number): number[] =>
  Array.from({ length: rounds }, (_, n) => value * (1 + 0.001 * ((n * 7) % 5)));

export const codes = (verdict: Verdict): readonly string[] => verdict.findings.map(({ code }) => code);
