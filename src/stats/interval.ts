/** A confidence interval with both ends in it; an end is infinite where the sample is too small to bound it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The chance, 0 to 0.5, with which the truth may lie below `low`, and above `high`; the two need not be equal. */
export interface Levels {
  readonly low: number;
  readonly high: number;
}

/**
 * The largest value from -1 to `most` whose chance of being reached or undercut is within `level`; -1: none.
 * `atMost(c)` is the statistic's distribution function under the null, growing in c.
 */
export function criticalValue(atMost: (c: number) => number, most: number, level: number): number {
  let within = -1;
  let beyond = most + 1;
  while (beyond - within > 1) {
    const middle = Math.floor((within + beyond) / 2);
    if (atMost(middle) <= level) within = middle;
    else beyond = middle;
  }
  return within;
}

/**
 * The interval between the order statistics that the critical values of a rank statistic cut off:
 * `ordered(k)` is the k-th smallest, counted from 1, of `count` values.
 */
export function orderInterval(
  ordered: (k: number) => number,
  count: number,
  critical: (level: number) => number,
  levels: Levels,
): Interval {
  const below = critical(levels.low);
  const above = critical(levels.high);
  return {
    low: below < 0 ? -Infinity : ordered(below + 1),
    high: above < 0 ? Infinity : ordered(count - above),
  };
}
