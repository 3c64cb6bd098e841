import type { Sample } from '../model/index.ts';
import {
  type Interval,
  type Levels,
  pseudoMedian,
  pseudoMedianInterval,
  shift,
  shiftInterval,
} from '../stats/index.ts';

/** Head and base of one sampled metric, as they can be compared: pair by pair, or as two samples apart. */
export type Contrast =
  | { readonly is: 'paired'; readonly pairs: readonly (readonly [base: number, head: number])[] }
  | { readonly is: 'apart'; readonly base: Sample; readonly head: Sample };

/** The scale of a comparison: as ratios (their logarithms), or as plain differences. */
export type Scale = 'ratio' | 'difference';

/** Rounds that count for a contrast. */
export function roundsOf(contrast: Contrast): number {
  return contrast.is === 'paired'
    ? contrast.pairs.length
    : Math.min(contrast.base.length, contrast.head.length);
}

/** Whether every reading, or at least every pair, has a ratio; equal readings have one even at 0. */
export function hasRatio(contrast: Contrast): boolean {
  if (contrast.is === 'paired')
    return contrast.pairs.every(([base, head]) => base === head || (base > 0 && head > 0));
  return [...contrast.base, ...contrast.head].every((value) => value > 0);
}

/** How far head lies above base: a logarithm of a ratio or a difference, by Hodges-Lehmann. At least one round. */
export function estimate(contrast: Contrast, scale: Scale): number {
  if (contrast.is === 'paired') return pseudoMedian(steps(contrast.pairs, scale));
  return shift(onScale(contrast.base, scale), onScale(contrast.head, scale));
}

/** The interval of that estimate; infinite where the rounds cannot bound it. */
export function interval(contrast: Contrast, scale: Scale, levels: Levels): Interval {
  if (roundsOf(contrast) === 0) return { low: -Infinity, high: Infinity };
  if (contrast.is === 'paired') return pseudoMedianInterval(steps(contrast.pairs, scale), levels);
  return shiftInterval(onScale(contrast.base, scale), onScale(contrast.head, scale), levels);
}

/**
 * One number for each pair. With both sides in balanced random order "no change" makes the two of a pair exchangeable,
 * so this is symmetric about 0 whatever the noise.
 */
function steps(pairs: readonly (readonly [number, number])[], scale: Scale): readonly number[] {
  return pairs.map(([base, head]) => {
    if (base === head) return 0;
    return scale === 'ratio' ? Math.log(head) - Math.log(base) : head - base;
  });
}

function onScale(sample: Sample, scale: Scale): readonly number[] {
  return scale === 'ratio' ? sample.map((value) => Math.log(value)) : sample;
}
