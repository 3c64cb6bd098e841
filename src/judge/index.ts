/**
 * Judges: terms and the snapshots of head and base go in, a report of codes and numbers comes out.
 * Its opinion: every budget gets a verdict, and what cannot be told is never a pass.
 * It words nothing, reads no clock, draws no random numbers, and touches nothing outside its arguments.
 */
import type {
  BaselineChoice,
  BaseOrigin,
  CheckPlan,
  CheckSchedule,
  Comparison,
  Fault,
  Finding,
  Plan,
  Report,
  SideReport,
  Snapshot,
  Terms,
  Verdict,
} from '../model/index.ts';
import { answerOf } from './answer.ts';
import { baselineOf } from './baseline.ts';
import { cellsOf, checkIn, inEachCell } from './cells.ts';
import { judgeCheck, type Judged, withoutHead } from './check.ts';
import { finding } from './finding.ts';
import { differences, machinesIn } from './machines.ts';
import { broken, undecided } from './ruling.ts';
import { limitFindings, releaseFindings } from './term-findings.ts';
import { unjudgedOf } from './unjudged.ts';
import { waive, waiverFindings } from './waiver.ts';

export { inEachCell } from './cells.ts';
export { type CheckStanding, standing, standingToKeep } from './standing.ts';
export { termsAgainst, termsOf, unaccepted } from './terms.ts';

/** A base of which nothing is known but its numbers. */
const UNKNOWN: BaseOrigin = { choice: null, findings: [] };

/** Holds what was measured against what was promised; without base, limits alone. `origin` is passed on, not judged. */
export function judge(
  terms: Terms,
  head: Snapshot,
  base: Snapshot | null,
  origin: BaseOrigin = UNKNOWN,
): Report {
  const { plan } = terms;
  const against = base?.project === plan.project ? base : null;
  const cells = cellsOf(head);
  const shared = inEachCell(plan, cells.length);
  const judged = plan.checks.flatMap((check) =>
    cells.flatMap((cell) => judgeOne(shared, check, cell, head, against)),
  );
  const verdicts = judged.map((one) => waive(terms, one));
  const comparison = comparisonOf(head, against, origin.choice);
  const faults = [...faultsOf(head, 'head'), ...(against ? faultsOf(against, 'base') : [])];
  const findings = [...findingsOf(terms, head, base, comparison, verdicts), ...origin.findings];
  return {
    version: 1,
    project: plan.project,
    file: plan.file,
    ...answerOf(terms, { verdicts, faults, findings }, head.complete),
    head: sideOf(head),
    base: against && sideOf(against),
    comparison,
    limits: terms.source,
    release: terms.release,
    budgetChanges: terms.changes,
    verdicts,
    schedules: schedulesOf(plan, head, against),
    unjudged: unjudgedOf(plan, head, against),
    faults,
    findings,
  };
}

/** Every verdict of a check in one cell. */
function judgeOne(
  plan: Plan,
  check: CheckPlan,
  cell: string | null,
  head: Snapshot,
  base: Snapshot | null,
): readonly Judged[] {
  const judged = judgeIn(plan, check, cell, head, base);
  return judged.map((one) => ({ ...one, verdict: { ...one.verdict, cell } }));
}

function judgeIn(
  plan: Plan,
  check: CheckPlan,
  cell: string | null,
  head: Snapshot,
  base: Snapshot | null,
): readonly Judged[] {
  if (head.failures.length > 0) {
    const faults = head.failures.map((failure): Fault => ({ side: 'head', check: null, cell, failure }));
    return withoutHead(check, broken(finding('measuring-failed', { side: 'head' })), faults);
  }
  const measured = checkIn(head, check.name, cell);
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
    ...snapshot.failures.map((failure) => ({ side, check: null, cell: snapshot.cell, failure })),
    ...snapshot.checks.flatMap(({ check, cell, failure }) =>
      failure ? [{ side, check, cell, failure }] : [],
    ),
  ];
}

function comparisonOf(head: Snapshot, base: Snapshot | null, choice: BaselineChoice | null): Comparison {
  if (!base || isUnavailable(base)) return { source: 'none', age: null, differs: [], choice: null };
  const differs = differences(head, base);
  if (base.session === head.session) return { source: 'same-job', age: null, differs, choice: null };
  const age = Date.parse(head.measured.from) - Date.parse(base.measured.until);
  return { source: 'stored', age: Number.isFinite(age) ? age : null, differs, choice };
}

/** A base that could not be had is on record with its failure, but nothing was compared with it. */
const isUnavailable = ({ commit, checks }: Snapshot): boolean => commit.sha === null && checks.length === 0;

function findingsOf(
  terms: Terms,
  head: Snapshot,
  base: Snapshot | null,
  { source, differs }: Comparison,
  verdicts: readonly Verdict[],
): readonly Finding[] {
  const { plan } = terms;
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
    ...limitFindings(terms),
    ...waiverFindings(terms, verdicts),
    ...releaseFindings(terms, source),
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

function sideOf(snapshot: Snapshot): SideReport {
  const { commit, measured, fingerprint, failures } = snapshot;
  return { commit, measured, fingerprint, machines: machinesIn(snapshot), failures };
}

/** How each check of the plan was measured; the control is base's. */
function schedulesOf(plan: Plan, head: Snapshot, base: Snapshot | null): readonly CheckSchedule[] {
  const cells = cellsOf(head);
  return plan.checks.flatMap(({ name }) => cells.flatMap((cell) => scheduleIn(name, cell, head, base)));
}

function scheduleIn(
  check: string,
  cell: string | null,
  head: Snapshot,
  base: Snapshot | null,
): readonly CheckSchedule[] {
  const measured = checkIn(head, check, cell);
  if (typeof measured === 'string') return [];
  const { rounds, schedule } = measured;
  const beside = base?.session === head.session ? checkIn(base, check, cell) : 'missing';
  const control = typeof beside === 'string' ? 0 : beside.control.length;
  const blocks = new Set(rounds.map(({ block }) => block)).size;
  return [{ check, cell, blocks, rounds: rounds.length, control, ...schedule }];
}
