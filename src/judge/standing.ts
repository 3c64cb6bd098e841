import type { CheckPlan, CheckSnapshot, Plan, Snapshot } from '../model/index.ts';
import { baselinesSoFar, ownBaseline } from './baseline.ts';
import { judgeCheck, type Judged } from './check.ts';

/** How far the sampling of a check has come: undecided, failing but not yet confirmed, or no round could change it. */
export type CheckStanding = 'open' | 'suspect' | 'settled';

/**
 * How a check stands while it is measured. `beside` is what was measured beside head, `stored` the baseline that takes
 * its place where nothing was; it is settled once it is whether or not the fingerprints turn out equal. Sampled budgets
 * are decided at looks only, so it may be asked after any block.
 */
export function standing(
  plan: Plan,
  check: CheckPlan,
  head: CheckSnapshot,
  beside: CheckSnapshot | null,
  stored: Snapshot | null,
): CheckStanding {
  const baselines = baselinesSoFar(plan, head, beside, stored);
  return standingOf(baselines.flatMap((baseline) => judgeCheck(plan, check, head, baseline)));
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
