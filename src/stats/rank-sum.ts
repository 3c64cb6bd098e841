import { criticalValue } from './interval.ts';
import { normalAtMost } from './normal.ts';
import type { LeastLevel } from './spending.ts';

/** Past this many values on a side the distribution is taken as normal. */
const EXACT_UP_TO = 50;

/**
 * Chance that the Mann-Whitney statistic of two samples of `m` and `n` exchangeable values is at most `u`.
 * Exact by the generating function of partitions (the Gaussian binomial coefficient); beyond 50 values a side normal
 * with mean mn/2, variance mn(m+n+1)/12 and continuity correction. Mann and Whitney (1947), Annals of Mathematical
 * Statistics 18 (1), 50-60; Hollander, Wolfe and Chicken (2014), Nonparametric Statistical Methods, 4.1.
 */
export function rankSumAtMost(m: number, n: number, u: number): number {
  if (u < 0) return 0;
  if (u >= m * n) return 1;
  if (u > (m * n) / 2) return 1 - rankSumAtMost(m, n, m * n - Math.floor(u) - 1);
  return Math.max(m, n) > EXACT_UP_TO ? approximately(m, n, u) : exactly(m, n)[Math.floor(u)]!;
}

/** The largest value of the statistic that is undercut or reached with a chance of at most `level`; -1: none. */
export function rankSumCritical(m: number, n: number, level: number): number {
  return criticalValue((u) => rankSumAtMost(m, n, u), m * n, level);
}

/** The smallest level of the test of `m` values against a growing number of others: that of lying wholly apart. */
export function leastByRankSum(m: number): LeastLevel {
  return (n) => rankSumAtMost(m, n, 0);
}

function approximately(m: number, n: number, u: number): number {
  const deviation = Math.sqrt((m * n * (m + n + 1)) / 12);
  return normalAtMost((u + 0.5 - (m * n) / 2) / deviation);
}

const known = new Map<string, Float64Array>();

/**
 * The distribution function at 0, 1, …, ⌊mn/2⌋. The coefficients of (1-qⁿ⁺¹)…(1-qⁿ⁺ᵐ) / (1-q)…(1-qᵐ), factor by
 * factor; the lower half needs only itself, and in its tail the counts are whole numbers without rounding.
 */
function exactly(m: number, n: number): Float64Array {
  const key = `${m} ${n}`;
  const kept = known.get(key);
  if (kept) return kept;
  const counts = new Float64Array(Math.floor((m * n) / 2) + 1);
  counts[0] = 1;
  let all = 1;
  for (let i = 1; i <= m; i++) {
    for (let u = counts.length - 1; u >= n + i; u--) counts[u]! -= counts[u - n - i]!;
    for (let u = i; u < counts.length; u++) counts[u]! += counts[u - i]!;
    all *= (n + i) / i;
  }
  let sum = 0;
  const cumulative = counts.map((count) => (sum += count) / all);
  known.set(key, cumulative);
  return cumulative;
}
