import { criticalValue, type Interval, type Levels, orderInterval } from './interval.ts';
import { normalAtMost } from './normal.ts';

/** Past this many values 2⁻ⁿ is no longer a number, and the distribution is taken as normal. */
const EXACT_UP_TO = 1000;

/**
 * The interval of the median between two order statistics, by the sign test: it holds the median at least at the
 * levels asked for, whatever the shape of the noise, if the values are independent.
 * Hollander, Wolfe and Chicken (2014), Nonparametric Statistical Methods, 3.6.
 */
export function medianInterval(values: readonly number[], levels: Levels): Interval {
  const sorted = Float64Array.from(values).sort();
  return orderInterval(
    (k) => sorted[k - 1]!,
    sorted.length,
    (level) => criticalValue((c) => headsAtMost(sorted.length, c), sorted.length, level),
    levels,
  );
}

/** Chance of at most `c` heads in `n` tosses of a fair coin. */
export function headsAtMost(n: number, c: number): number {
  if (n > EXACT_UP_TO) return normalAtMost((c + 0.5 - n / 2) / Math.sqrt(n / 4));
  let chance = 2 ** -n;
  let sum = 0;
  for (let heads = 0; heads <= c; heads++) {
    sum += chance;
    chance *= (n - heads) / (heads + 1);
  }
  return sum;
}
