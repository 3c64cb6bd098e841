/** Sums a[i] + b[j] of two ascending lists; `triangle` takes only those with j at least i. */
export interface Sums {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly triangle: boolean;
}

/** Halvings of the bracket before the rest is sorted whatever its number; past them only equal sums are left. */
const HALVINGS = 60;

/**
 * The k-th smallest sum, counted from 1, without building them all: the bracket around it is halved until few sums
 * are left, and those are sorted. Counting what is below a value takes one walk along the staircase of sorted rows,
 * as in Johnson and Mizoguchi (1978), Selecting the Kth Element in X + Y, SIAM Journal on Computing 7 (2), 147-153.
 */
export function kthSum(sums: Sums, k: number): number {
  const { a, b } = sums;
  let low = a[0]! + b[0]!;
  let high = a.at(-1)! + b.at(-1)!;
  let below = countUpTo(sums, low);
  if (below >= k) return low;
  let upTo = countUpTo(sums, high);
  for (let n = 0; n < HALVINGS && upTo - below > a.length + b.length; n++) {
    const middle = low + (high - low) / 2;
    const count = countUpTo(sums, middle);
    if (count < k) [low, below] = [middle, count];
    else [high, upTo] = [middle, count];
  }
  return between(sums, low, high, upTo - below)[k - below - 1]!;
}

/** How many sums are at most `value`. */
function countUpTo({ a, b, triangle }: Sums, value: number): number {
  let count = 0;
  let columns = b.length;
  for (let i = 0; i < a.length; i++) {
    while (columns > 0 && a[i]! + b[columns - 1]! > value) columns--;
    const skipped = triangle ? i : 0;
    if (columns > skipped) count += columns - skipped;
  }
  return count;
}

/** The `count` sums above `low` and up to `high`, ascending. */
function between({ a, b, triangle }: Sums, low: number, high: number, count: number): Float64Array {
  const found = new Float64Array(count);
  let place = 0;
  let columns = b.length;
  for (let i = 0; i < a.length; i++) {
    while (columns > 0 && a[i]! + b[columns - 1]! > high) columns--;
    for (let j = columns - 1; j >= (triangle ? i : 0) && a[i]! + b[j]! > low; j--)
      found[place++] = a[i]! + b[j]!;
  }
  return found.sort();
}
