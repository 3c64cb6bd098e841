/**
 * The vocabulary of quantities: what is measured, in which unit, and which way is better.
 * A number never travels without these three.
 */

/**
 * Base units; everything inside Pierce is kept in them, people's units exist only at the edges.
 * `ms` time, `B` bytes, `/s` rate, `count` whole things, `points` scores from 0 to 100, `number` a bare figure.
 * A benchmark may report in a unit of its own; it is then carried as written.
 */
export type Unit = 'ms' | 'B' | '/s' | 'count' | 'points' | 'number' | (string & {});

/** Which way is good: `lower` for times and sizes, `higher` for rates and scores. */
export type Better = 'lower' | 'higher';

/** `exact`: the same commit always gives the same value. `sampled`: every reading differs. */
export type Nature = 'exact' | 'sampled';

/** A named quantity, declared once by its kind. */
export interface Metric {
  readonly id: string;
  readonly unit: Unit;
  readonly better: Better;
  readonly nature: Nature;
}

/** All readings of one metric on one side; never empty. */
export type Sample = readonly [number, ...number[]];
