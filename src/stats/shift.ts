import { type Interval, type Levels, orderInterval } from './interval.ts';
import { kthSum, type Sums } from './kth-sum.ts';
import { rankSumCritical } from './rank-sum.ts';

/**
 * How far `to` lies above `from`: the Hodges-Lehmann estimate, the median of all differences between the two samples.
 * Hodges and Lehmann (1963), Estimates of Location Based on Rank Tests, Annals of Mathematical Statistics 34, 598-611.
 */
export function shift(from: readonly number[], to: readonly number[]): number {
  const count = from.length * to.length;
  const sums = differences(from, to);
  const lower = kthSum(sums, Math.ceil(count / 2));
  return count % 2 === 1 ? lower : lower / 2 + kthSum(sums, count / 2 + 1) / 2;
}

/**
 * The interval of the shift that the rank-sum test does not reject (Moses'): it holds the shift at least at the levels
 * asked for if, but for the shift, all values of both samples are exchangeable.
 * Hollander, Wolfe and Chicken (2014), Nonparametric Statistical Methods, 4.3.
 */
export function shiftInterval(from: readonly number[], to: readonly number[], levels: Levels): Interval {
  const sums = differences(from, to);
  return orderInterval(
    (k) => kthSum(sums, k),
    from.length * to.length,
    (level) => rankSumCritical(from.length, to.length, level),
    levels,
  );
}

function differences(from: readonly number[], to: readonly number[]): Sums {
  const a = Float64Array.from(from, (value) => -value).sort();
  return { a, b: Float64Array.from(to).sort(), triangle: false };
}
