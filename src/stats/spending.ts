/** Rounds at the first look: the fewest at which a rank interval can be bounded at 5 % (2⁻⁵ = 3.1 %). */
const FIRST_LOOK = 5;

/** How an error rate is shared out over looks at a growing sample. */
export interface Spending {
  /** The chance of an error over all looks together. */
  readonly total: number;
  /** The fraction of it that the first look leaves for later ones. */
  readonly kept: number;
}

/**
 * What each later look leaves of what was left to it: so slow that a look at a hundred values still has a level which is
 * worth having.
 */
const LEFT = 0.87;

/** The smallest level that a test of `n` values can have, of which all its levels are multiples; growing `n` lowers it. */
export type LeastLevel = (n: number) => number;

/** That of a test on the signs of `n` values, and of one on their signed ranks. */
export const leastBySigns: LeastLevel = (n) => 2 ** -n;

/** The size of the first look after `n` values: 5, 9, 13, 19, 28, 42, 63, … each half as large again as the one before. */
export function nextLook(n: number): number {
  if (n < FIRST_LOOK) return FIRST_LOOK;
  let size = 9;
  while (size <= n) size = Math.floor(size * 1.5);
  return size;
}

/** The number, from 1, and the size of the look to which a sample of `n` belongs: the first that is not smaller. */
export function lookAt(n: number): { readonly look: number; readonly size: number } {
  let look = 1;
  let size = FIRST_LOOK;
  for (; size < n; look++) size = nextLook(size);
  return { look, size };
}

/**
 * The level at which a sample of `n` may be tested at its look. Up to look k, total × (1 - kept × 0.87ᵏ⁻¹) is spent, so that
 * the union bound holds over any number of looks, and whatever the rule for stopping; the `last` look of all, after
 * which the time is over, may spend what is left. What a look is too small to use of its share it leaves to the next; that
 * depends on sizes alone, never on what was seen, and costs no honesty. After Lan and DeMets (1983), Discrete Sequential Boundaries for Clinical
 * Trials, Biometrika 70 (3), 659-663, with increments simply added.
 */
export function spentAt(spending: Spending, n: number, least: LeastLevel, last = false): number {
  const looks = lookAt(n).look;
  let spent = 0;
  let level = 0;
  for (let look = 1, size = FIRST_LOOK; look <= looks; look++, size = nextLook(size)) {
    const isEnd = last && look === looks;
    const kept = isEnd ? 0 : spending.kept * LEFT ** (look - 1);
    const share = spending.total * (1 - kept) - spent;
    level = usable(share, least(isEnd ? n : size));
    spent += level;
  }
  return level;
}

/** What a test can use of a share of the error: the most of its steps that fit. */
function usable(share: number, step: number): number {
  if (share < step) return 0;
  return step < FINE ? share : Math.floor(share / step) * step;
}

/** A step that is too fine to matter, and for numbers to be counted in. */
const FINE = 1e-9;

/**
 * The smallest sample from `n` on that its level lets bound anything: `n` itself, or the size of a look. The test's
 * smallest level must fall below any bound as the sample grows.
 */
export function firstBounded(spending: Spending, n: number, least: LeastLevel): number {
  if (spentAt(spending, n, least) >= least(n)) return n;
  let { size } = lookAt(n);
  while (spentAt(spending, size, least) < least(size)) size = nextLook(size);
  return size;
}
