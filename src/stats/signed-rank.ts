import { criticalValue } from './interval.ts';
import { normalAtMost } from './normal.ts';

/** Past this many values the distribution is taken as normal; its tails are the heavier ones, so that errs to caution. */
const EXACT_UP_TO = 100;

/**
 * Chance that the Wilcoxon signed-rank statistic of `n` values, symmetric about 0, is at most `v`.
 * Exact by counting the subsets of 1..n by their sum; each rank joins with chance 1/2. Beyond 100 values normal with
 * mean n(n+1)/4, variance n(n+1)(2n+1)/24 and continuity correction. Wilcoxon (1945), Biometrics Bulletin 1 (6), 80-83;
 * Hollander, Wolfe and Chicken (2014), Nonparametric Statistical Methods, 3.1.
 */
export function signedRankAtMost(n: number, v: number): number {
  if (v < 0) return 0;
  if (n > EXACT_UP_TO) return approximately(n, v);
  const cumulative = exactly(n);
  return cumulative[Math.min(Math.floor(v), cumulative.length - 1)]!;
}

/** The largest value of the statistic that is undercut or reached with a chance of at most `level`; -1: none. */
export function signedRankCritical(n: number, level: number): number {
  return criticalValue((v) => signedRankAtMost(n, v), (n * (n + 1)) / 2, level);
}

function approximately(n: number, v: number): number {
  const mean = (n * (n + 1)) / 4;
  const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
  return normalAtMost((v + 0.5 - mean) / deviation);
}

const known = new Map<number, Float64Array>();

/** The distribution function at 0, 1, …, n(n+1)/2. */
function exactly(n: number): Float64Array {
  const kept = known.get(n);
  if (kept) return kept;
  const chances = new Float64Array((n * (n + 1)) / 2 + 1);
  chances[0] = 1;
  for (let rank = 1; rank <= n; rank++) {
    for (let sum = (rank * (rank + 1)) / 2; sum >= 0; sum--) {
      chances[sum] = (chances[sum]! + (sum >= rank ? chances[sum - rank]! : 0)) / 2;
    }
  }
  for (let sum = 1; sum < chances.length; sum++) chances[sum]! += chances[sum - 1]!;
  known.set(n, chances);
  return chances;
}
