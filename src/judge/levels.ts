import type { Budget, Plan } from '../model/index.ts';
import { firstBounded, type LeastLevel, type Levels, type Spending, spentAt } from '../stats/index.ts';

/**
 * The chance with which one budget may pass although head is worse than it allows, over all looks.
 * The first look takes the 2⁻⁵ that five rounds can use, and leaves the rest.
 */
const FALSE_PASS: Spending = { total: 0.05, kept: 0.375 };

/** The chance with which a shown interval holds the truth: it ends on both sides where a pass is decided. */
export const SHOWN_CONFIDENCE = 1 - 2 * FALSE_PASS.total;

/** Error levels at a number of rounds: of failing wrongly and of passing wrongly. */
export interface Rates {
  readonly fail: number;
  readonly pass: number;
}

/**
 * What one threshold may spend on false alarms: the file's rate in equal shares (Bonferroni: it holds however the
 * budgets depend on each other). A pattern divides its share further, by the metrics that fit. Exact budgets get a
 * share too, though they need none: so it is known before anything is measured, and no measurement can move it.
 */
export function falseAlarmShare(plan: Plan): number {
  const budgets = plan.checks.flatMap((check) => check.budgets);
  return plan.policy.falseAlarms / budgets.reduce((sum, budget) => sum + thresholdsOf(budget), 0);
}

function thresholdsOf(budget: Budget): number {
  return [budget.max, budget.min, budget.tolerance].filter((threshold) => threshold !== null).length;
}

/**
 * Rates at the look to which this many rounds belong; failing cannot be decided before its rate can be reached.
 * `least` is the smallest level of the test that they are for.
 */
export function ratesAt(rounds: number, share: number, least: LeastLevel): Rates {
  return {
    fail: spentAt({ total: share, kept: 1 }, rounds, least),
    pass: spentAt(FALSE_PASS, rounds, least),
  };
}

/** The fewest rounds, from `rounds` on, that can pass anything. */
export function neededFrom(rounds: number, least: LeastLevel): number {
  return firstBounded(FALSE_PASS, rounds, least);
}

/** The levels of a shown interval. */
export const shownLevels = (rates: Rates): Levels => ({ low: rates.pass, high: rates.pass });
