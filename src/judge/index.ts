/**
 * Judges: a plan and the snapshots of head and base go in, a report of codes and numbers comes out.
 * Its opinion: every budget gets a verdict, and what cannot be told is never a pass.
 * It words nothing, reads no clock, draws no random numbers, and touches nothing outside its arguments.
 */
import type {
  CheckPlan,
  CheckSchedule,
  CheckSnapshot,
  Comparison,
  Fault,
  Finding,
  Plan,
  Report,
  SideReport,
  Snapshot,
  Verdict,
} from '../model/index.ts';
import { answerOf } from './answer.ts';
import { baselineOf, baselineSoFar, checkIn, differing, ownBaseline } from './baseline.ts';
import { judgeCheck, type Judged, withoutHead } from './check.ts';
import { finding } from './finding.ts';
import { broken, undecided } from './ruling.ts';
import { unjudgedOf } from './unjudged.ts';
import { waive } from './waiver.ts';

/** Holds what was measured against what was promised; without base, limits alone. */
export function judge(plan: Plan, head: Snapshot, base: Snapshot | null): Report {
  const against = base?.project === plan.project ? base : null;
  const today = head.measured.until.slice(0, 10);
  const judged = plan.checks.flatMap((check) => judgeOne(plan, check, head, against));
  const verdicts = judged.map((one) => waive(plan, one, today));
  const comparison = comparisonOf(head, against);
  const faults = [...faultsOf(head, 'head'), ...(against ? faultsOf(against, 'base') : [])];
  const findings = findingsOf(plan, head, base, comparison, verdicts);
  return {
    version: 1,
    project: plan.project,
    file: plan.file,
    ...answerOf(plan, { verdicts, faults, findings }, head.complete),
    head: sideOf(head),
    base: against && sideOf(against),
    comparison,
    verdicts,
    schedules: schedulesOf(plan, head, against),
    unjudged: unjudgedOf(plan, head, against),
    faults,
    findings,
  };
}

/** How far the sampling of a check has come: undecided, failing but not yet confirmed, or no round could change it. */
export type CheckStanding = 'open' | 'suspect' | 'settled';

/**
 * How a check stands while it is measured. `beside` is what was measured beside head, `stored` the baseline that takes
 * its place where nothing was. Sampled budgets are decided at looks only, so it may be asked after any block.
 */
export function standing(
  plan: Plan,
  check: CheckPlan,
  head: CheckSnapshot,
  beside: CheckSnapshot | null,
  stored: Snapshot | null,
): CheckStanding {
  return standingOf(judgeCheck(plan, check, head, baselineSoFar(plan, head, beside, stored)));
}

/**
 * The same where the snapshot is to be a baseline: settled once against itself every budget is decided, so that noise
 * will not keep an unchanged head from passing. Where the policy never compares sampled metrics with a stored baseline,
 * limits alone count.
 */
export function standingToKeep(plan: Plan, check: CheckPlan, head: CheckSnapshot): CheckStanding {
  return standingOf(judgeCheck(plan, check, head, ownBaseline(plan, head)));
}

function standingOf(judged: readonly Judged[]): CheckStanding {
  const open = judged.filter((one) => one.open);
  if (open.length === 0) return 'settled';
  const isSuspect = open.some(({ verdict }) => verdict.findings.some(({ code }) => code === 'unconfirmed'));
  return isSuspect ? 'suspect' : 'open';
}

function judgeOne(plan: Plan, check: CheckPlan, head: Snapshot, base: Snapshot | null): readonly Judged[] {
  if (head.failures.length > 0) {
    const faults = head.failures.map((failure): Fault => ({ side: 'head', check: null, failure }));
    return withoutHead(check, broken(finding('measuring-failed', { side: 'head' })), faults);
  }
  const measured = checkIn(head, check.name);
  if (measured === 'repeated')
    return withoutHead(check, broken(finding('check-repeated', { side: 'head' })), []);
  if (measured === 'missing') {
    const why = head.complete
      ? broken(finding('check-missing', { side: 'head' }))
      : undecided(finding('cancelled', { rounds: 0 }));
    return withoutHead(check, why, []);
  }
  return judgeCheck(plan, check, measured, baselineOf(plan, measured, head, base));
}

function faultsOf(snapshot: Snapshot, side: Fault['side']): readonly Fault[] {
  return [
    ...snapshot.failures.map((failure) => ({ side, check: null, failure })),
    ...snapshot.checks.flatMap(({ check, failure }) => (failure ? [{ side, check, failure }] : [])),
  ];
}

function comparisonOf(head: Snapshot, base: Snapshot | null): Comparison {
  if (!base || isUnavailable(base)) return { source: 'none', age: null, differs: [] };
  const differs = differing(head.fingerprint, base.fingerprint);
  if (base.session === head.session) return { source: 'same-job', age: null, differs };
  const age = Date.parse(head.measured.from) - Date.parse(base.measured.until);
  return { source: 'stored', age: Number.isFinite(age) ? age : null, differs };
}

/** A base that could not be had is on record with its failure, but nothing was compared with it. */
const isUnavailable = ({ commit, checks }: Snapshot): boolean => commit.sha === null && checks.length === 0;

function findingsOf(
  plan: Plan,
  head: Snapshot,
  base: Snapshot | null,
  { source, differs }: Comparison,
  verdicts: readonly Verdict[],
): readonly Finding[] {
  const foreign = (['head', 'base'] as const).flatMap((side) => {
    const project = (side === 'head' ? head : base)?.project;
    return project === undefined || project === plan.project
      ? []
      : [finding('project-differs', { side, project })];
  });
  return [
    ...(head.complete ? [] : [finding('cancelled', { rounds: roundsOf(head) })]),
    ...foreign,
    ...sameCommit(head, base),
    ...(source === 'none' ? [finding('no-baseline', {})] : []),
    ...(differs.length > 0 ? [finding('fingerprint-differs', { names: differs.join(', ') })] : []),
    ...(plan.leftOut.length > 0 ? [finding('left-out', { checks: plan.leftOut.join(', ') })] : []),
    ...(verdicts.length === 0 ? [finding('nothing-judged', {})] : []),
  ];
}

/** Comparing a commit with itself tells noise and nothing else; a working tree with changes is another matter. */
function sameCommit({ commit: head }: Snapshot, base: Snapshot | null): readonly Finding[] {
  const isSame = head.sha !== null && head.sha === base?.commit.sha && !head.dirty && !base.commit.dirty;
  return isSame ? [finding('same-commit', { sha: head.sha })] : [];
}

function roundsOf({ checks }: Snapshot): number {
  return checks.reduce((sum, { rounds }) => sum + rounds.length, 0);
}

function sideOf({ commit, measured, fingerprint, failures }: Snapshot): SideReport {
  return { commit, measured, fingerprint, failures };
}

/** How each check of the plan was measured; the control is base's. */
function schedulesOf(plan: Plan, head: Snapshot, base: Snapshot | null): readonly CheckSchedule[] {
  return plan.checks.flatMap(({ name }) => {
    const measured = checkIn(head, name);
    if (typeof measured === 'string') return [];
    const { rounds, schedule } = measured;
    const ofBase = base?.session === head.session ? checkIn(base, name) : 'missing';
    const blocks = new Set(rounds.map(({ block }) => block)).size;
    return [
      {
        check: name,
        blocks,
        rounds: rounds.length,
        control: typeof ofBase === 'string' ? 0 : ofBase.control.length,
        ...schedule,
      },
    ];
  });
}
