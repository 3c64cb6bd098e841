import type { Sample } from '../model/index.ts';
import {
  type Interval,
  leastByRankSum,
  leastBySigns,
  type LeastLevel,
  type Levels,
  median,
  medianInterval,
  nextLook,
  pseudoMedian,
  pseudoMedianInterval,
  shift,
  shiftInterval,
} from '../stats/index.ts';

/** Two readings of one round. */
export type Pair = readonly [base: number, head: number];

/**
 * Head and base of one sampled metric, as they can be compared: pair by pair, the pairs of a block together, or as two
 * samples apart, of one value a block.
 */
export type Contrast =
  | { readonly is: 'paired'; readonly blocks: readonly (readonly [Pair, ...Pair[]])[] }
  | { readonly is: 'apart'; readonly base: Sample; readonly head: Sample };

/** The scale of a comparison: as ratios (their logarithms), or as plain differences. */
export type Scale = 'ratio' | 'difference';

/** Head's blocks that count for a contrast: what grows from look to look. */
export function blocksIn(contrast: Contrast): number {
  return contrast.is === 'paired' ? contrast.blocks.length : contrast.head.length;
}

/** The smallest level of the test behind a contrast. */
export function leastOf(contrast: Contrast): LeastLevel {
  return contrast.is === 'paired' ? leastBySigns : leastByRankSum(contrast.base.length);
}

/** Whether every reading, or at least every pair, has a ratio: one from 0 is infinite, equal readings have 1 even at 0. */
export function hasRatio(contrast: Contrast): boolean {
  if (contrast.is === 'paired')
    return contrast.blocks.every((pairs) =>
      pairs.every(([base, head]) => base === head || (base >= 0 && head >= 0)),
    );
  return [...contrast.base, ...contrast.head].every((value) => value >= 0);
}

/** How far head lies above base: a logarithm of a ratio or a difference, by Hodges-Lehmann. At least one block. */
export function estimate(contrast: Contrast, scale: Scale): number {
  if (contrast.is === 'apart')
    return fromScale(shift(onScale(contrast.base, scale), onScale(contrast.head, scale)), scale);
  const values = steps(contrast.blocks, scale);
  return values.every(Number.isFinite) ? pseudoMedian(values) : median(values);
}

/**
 * The interval of that estimate; infinite where the blocks cannot bound it, or where steps from or to 0 reach it.
 * Infinite steps have an order but no averages, so then the sign test serves. Which test it is depends on the sizes of
 * the steps alone, not on their signs, and given the sizes either test keeps its level.
 */
export function interval(contrast: Contrast, scale: Scale, levels: Levels): Interval {
  if (blocksIn(contrast) === 0) return { low: -Infinity, high: Infinity };
  if (contrast.is === 'apart') {
    const { low, high } = shiftInterval(onScale(contrast.base, scale), onScale(contrast.head, scale), levels);
    return { low: fromScale(low, scale), high: fromScale(high, scale) };
  }
  const values = steps(contrast.blocks, scale);
  return values.every(Number.isFinite)
    ? pseudoMedianInterval(values, levels)
    : medianInterval(values, levels);
}

/** The logarithms of the ratios of the blocks of the first look; none where the sides were measured apart. */
export function firstSteps(contrast: Contrast): readonly number[] {
  return contrast.is === 'paired' ? steps(contrast.blocks.slice(0, nextLook(0)), 'ratio') : [];
}

/**
 * One number for each block: the median of its pairs' steps. With both sides in balanced random order "no change" makes
 * the two sides of a block exchangeable, so this is symmetric about 0 whatever the noise, also that of a process, which
 * all pairs of the block share.
 */
function steps(blocks: readonly (readonly Pair[])[], scale: Scale): readonly number[] {
  return blocks.map((pairs) => middle(pairs.map((pair) => step(pair, scale))));
}

function step([base, head]: Pair, scale: Scale): number {
  if (base === head) return 0;
  return scale === 'ratio' ? Math.log(head) - Math.log(base) : head - base;
}

/** The median, where opposite infinities in the middle cancel out. */
function middle(values: readonly number[]): number {
  const found = median(values);
  return Number.isNaN(found) ? 0 : found;
}

/** Stands for the logarithm of 0 where logarithms are subtracted: far below every other one, which end at -745. */
const LOG_OF_ZERO = -1e6;

function onScale(sample: Sample, scale: Scale): readonly number[] {
  return scale === 'ratio' ? sample.map((value) => Math.max(LOG_OF_ZERO, Math.log(value))) : sample;
}

/** A shift on the scale, infinite where it is one from or to 0. */
function fromScale(value: number, scale: Scale): number {
  if (scale === 'difference' || Math.abs(value) < -LOG_OF_ZERO / 4) return value;
  return value * Infinity;
}
