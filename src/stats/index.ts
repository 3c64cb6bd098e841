/**
 * Estimates and intervals that stay honest on heavy-tailed noise: ranks, never means and variances.
 * Its opinion: an interval that cannot be given at the level asked for is infinite, not approximate.
 * Pure mathematics: it knows no budgets, no sides, no clock and no randomness.
 */
export type { Interval, Levels } from './interval.ts';
export { medianInterval } from './median-interval.ts';
export { pseudoMedian, pseudoMedianInterval } from './pseudo-median.ts';
export { median, quantile } from './quantile.ts';
export { leastByRankSum } from './rank-sum.ts';
export { shift, shiftInterval } from './shift.ts';
export {
  firstBounded,
  leastBySigns,
  type LeastLevel,
  lookAt,
  nextLook,
  type Spending,
  spentAt,
} from './spending.ts';
export { spread } from './spread.ts';
