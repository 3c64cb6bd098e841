import { type Interval, type Levels, orderInterval } from './interval.ts';
import { kthSum, type Sums } from './kth-sum.ts';
import { signedRankCritical } from './signed-rank.ts';

/**
 * The Hodges-Lehmann estimate of the centre: the median of all Walsh averages (x[i] + x[j]) / 2, i ≤ j.
 * Hodges and Lehmann (1963), Estimates of Location Based on Rank Tests, Annals of Mathematical Statistics 34, 598-611.
 */
export function pseudoMedian(values: readonly number[]): number {
  const count = (values.length * (values.length + 1)) / 2;
  const sums = pairSums(values);
  const lower = kthSum(sums, Math.ceil(count / 2)) / 2;
  return count % 2 === 1 ? lower : lower / 2 + kthSum(sums, count / 2 + 1) / 4;
}

/**
 * The interval of the pseudo-median that the signed-rank test does not reject (Tukey's): it holds the centre at least
 * at the levels asked for, whatever the noise, if the values are independent and each is symmetric about that centre;
 * ties and zeros only make it wider, never narrower (breaking a tie either way moves no Walsh average across the
 * centre). Hollander, Wolfe and Chicken (2014), Nonparametric Statistical Methods, 3.3.
 */
export function pseudoMedianInterval(values: readonly number[], levels: Levels): Interval {
  const n = values.length;
  const sums = pairSums(values);
  return orderInterval(
    (k) => kthSum(sums, k) / 2,
    (n * (n + 1)) / 2,
    (level) => signedRankCritical(n, level),
    levels,
  );
}

function pairSums(values: readonly number[]): Sums {
  const sorted = Float64Array.from(values).sort();
  return { a: sorted, b: sorted, triangle: true };
}
