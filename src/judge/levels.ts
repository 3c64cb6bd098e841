import { derived } from '../model/derived.ts';
import type { Budget, Plan } from '../model/index.ts';
import { firstBounded, type LeastLevel, type Levels, type Spending, spentAt } from '../stats/index.ts';

/**
 * The chance with which one budget may pass although head is worse than it allows, over all looks.
 * The first look takes the 2⁻⁵ that five rounds can use, and leaves the rest.
 */
const FALSE_PASS: Spending = { total: 0.05, kept: 0.375 };

/** The chance with which a shown interval holds the truth: it ends on both sides where a pass is decided. */
export const SHOWN_CONFIDENCE = 1 - 2 * FALSE_PASS.total;

/** What decides how much of its chance of an error a look may spend. */
export interface Stage {
  /** Whether the time was over after it, so that it may spend all that is left. */
  readonly isLast: boolean;
  /** Whether the first look would be wasted, so that it leaves its part to the later ones. */
  readonly isNoisy: boolean;
}

/** Of a threshold for which no beginning counts as noisy. */
export const plainStage = (isLast: boolean): Stage => ({ isLast, isNoisy: false });

const spendingOf = (total: number, { isNoisy }: Stage): Spending => ({
  total,
  kept: isNoisy ? 1 : FALSE_PASS.kept,
});

/** Error levels at a number of blocks: of failing wrongly and of passing wrongly. */
export interface Rates {
  readonly fail: number;
  readonly pass: number;
}

/**
 * What one threshold may spend on false alarms: the file's rate in equal shares (Bonferroni: it holds however the
 * budgets depend on each other). A pattern divides its share further, by the metrics that fit. Exact budgets get a
 * share too, though they need none: so it is known before anything is measured, and no measurement can move it. Only
 * the limits on counts of faults that a kind implies get none: they are never judged by statistics.
 */
export function falseAlarmShare({ checks, policy }: Plan): number {
  return policy.falseAlarms / Math.max(1, thresholdsIn(checks));
}

const thresholdsIn = derived((checks: Plan['checks']): number => {
  const budgets = checks.flatMap((check) => check.budgets.filter(({ implied }) => !implied));
  return budgets.reduce((sum, budget) => sum + thresholdsOf(budget), 0);
});

/**
 * The level of each of the two trials that a failure has to lose: they share no process, so the chance of losing both
 * by noise alone is the product of their levels.
 */
export const levelOfTrial = (share: number): number => Math.sqrt(share);

function thresholdsOf(budget: Budget): number {
  return [budget.max, budget.min, budget.tolerance].filter((threshold) => threshold !== null).length;
}

/**
 * Rates at the look to which this many blocks belong; `level` is that of a trial, over all its looks, `least` the
 * smallest level of the test that they are for.
 */
export function ratesAt(
  blocks: number,
  level: number,
  least: LeastLevel,
  stage: Stage = plainStage(false),
): Rates {
  const spent = (total: number): number => spentAt(spendingOf(total, stage), blocks, least, stage.isLast);
  return { fail: spent(level), pass: spent(FALSE_PASS.total) };
}

/** The fewest blocks, from `blocks` on, that can pass anything. */
export function neededFrom(blocks: number, least: LeastLevel, stage: Stage): number {
  return firstBounded(spendingOf(FALSE_PASS.total, stage), blocks, least);
}

/** The levels of a shown interval. */
export const shownLevels = (rates: Rates): Levels => ({ low: rates.pass, high: rates.pass });
