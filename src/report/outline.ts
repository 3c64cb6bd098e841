/** What stands where in every format: how a verdict stands, what comes first, how many of each there are. */
import { derived } from '../model/derived.ts';
import type { Fault, Report, Verdict } from '../model/index.ts';

/** An outcome as it is shown: a broken budget of severity `warn` only warns, a waived one is held by its waiver. */
export type Standing = 'error' | 'fail' | 'inconclusive' | 'warn' | 'waived' | 'pass';

/** Standings in the order in which they are shown; all but the last stand open. */
export const STANDINGS: readonly Standing[] = ['error', 'fail', 'inconclusive', 'warn', 'waived', 'pass'];

export const STATUS_WORDS: Readonly<Record<Standing, string>> = {
  error: 'error',
  fail: 'fail',
  inconclusive: 'cannot tell',
  warn: 'warning',
  waived: 'waived',
  pass: 'pass',
};

export function standingOf(verdict: Verdict): Standing {
  switch (verdict.outcome) {
    case 'error':
      return 'error';
    case 'inconclusive':
      return 'inconclusive';
    case 'fail':
      return verdict.budget.severity === 'warn' ? 'warn' : 'fail';
    case 'pass':
      return has(verdict, 'waived') ? 'waived' : 'pass';
  }
}

export function has(verdict: Verdict, code: string): boolean {
  return verdict.findings.some((finding) => finding.code === code);
}

/** Verdicts by standing, each list in reading order. */
export type Outline = Readonly<Record<Standing, readonly Verdict[]>>;

/** Sorts a report's verdicts: by standing, then by how much of the allowance is used, then as the file has them. */
export const outlineOf = derived((report: Report): Outline => {
  const used = report.verdicts.map((verdict) => ({ verdict, use: useOf(verdict) }));
  const sorted = used.toSorted((a, b) => b.use - a.use || 0).map(({ verdict }) => verdict);
  const groups = Map.groupBy(sorted, standingOf);
  const standing = (wanted: Standing): readonly Verdict[] => groups.get(wanted) ?? [];
  return {
    error: standing('error'),
    fail: standing('fail'),
    inconclusive: standing('inconclusive'),
    warn: standing('warn'),
    waived: standing('waived'),
    pass: standing('pass'),
  };
});

/** Everything that stands open, the worst first. */
export function openOf(outline: Outline): readonly Verdict[] {
  return STANDINGS.filter((standing) => standing !== 'pass').flatMap((standing) => outline[standing]);
}

/** What is better than base, among what holds. */
export function improvedOf(outline: Outline): readonly Verdict[] {
  return outline.pass.filter((verdict) => verdict.change === 'improved');
}

/** What passes although it is beyond its limit, since base was too. */
export function brokenBefore(outline: Outline): readonly Verdict[] {
  return outline.pass.filter((verdict) => has(verdict, 'pre-existing'));
}

/** What passes and has something said of it, other than that base was beyond its limit too. */
export function notedOf(passed: readonly Verdict[]): readonly Verdict[] {
  return passed.filter((verdict) => verdict.findings.length > 0 && !has(verdict, 'pre-existing'));
}

/** Faults of which no verdict tells, such as a base whose set-up failed where only limits count. */
export function untoldFaults(report: Report): readonly Fault[] {
  const told = new Set(report.verdicts.flatMap(({ faults }) => faults.map((fault) => JSON.stringify(fault))));
  return report.faults.filter((fault) => !told.has(JSON.stringify(fault)));
}

/** The largest share of any threshold that is used; 1 is all of it, 0 where nothing can be said. */
export function useOf(verdict: Verdict): number {
  return Math.max(0, limitUse(verdict) ?? 0, toleranceUse(verdict) ?? 0);
}

/** Share of the absolute limit that head uses; null without a limit or a head. */
export function limitUse({ budget, head }: Verdict): number | null {
  if (!head) return null;
  const ofMax = budget.max ? ratio(head.value, budget.max.value) : null;
  const ofMin = budget.min ? ratio(budget.min.value, head.value) : null;
  return ofMax === null || ofMin === null ? (ofMax ?? ofMin) : Math.max(ofMax, ofMin);
}

function toleranceUse({ budget, difference, metric }: Verdict): number | null {
  const change = difference?.relative ?? null;
  if (budget.tolerance === null || change === null || !metric) return null;
  return ratio(Math.max(0, metric.better === 'lower' ? change : -change), budget.tolerance);
}

function ratio(part: number, whole: number): number {
  if (whole > 0) return part / whole;
  return part > whole ? Infinity : 0;
}
