/** Which of two terms asks for more. What cannot be compared counts as laxer: nobody loosens by confusion. */
import type { Budget, Quantity } from '../model/index.ts';

/** How a term compares with the one before: `other` is neither stricter nor laxer. */
export type Way = 'same' | 'stricter' | 'laxer' | 'other';

/** The thresholds of a budget. */
export const THRESHOLDS = ['max', 'min', 'tolerance'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** How a threshold of `to` compares with that of `from`; having none asks for nothing. */
export function wayOf(key: Threshold, from: Budget, to: Budget): Way {
  return key === 'tolerance'
    ? wayOfNumbers(from.tolerance, to.tolerance, 1)
    : wayOfLimits(from[key], to[key], key);
}

/** How a limit compares with the one before; a `max` is stricter the lower, a `min` the higher it is. */
export function wayOfLimits(from: Quantity | null, to: Quantity | null, bound: 'max' | 'min'): Way {
  if (from && to && !areComparable(from, to)) return 'laxer';
  return wayOfNumbers(from?.value ?? null, to?.value ?? null, bound === 'max' ? 1 : -1);
}

/** 0 is 0 in every unit. */
export function areComparable(one: Quantity, other: Quantity): boolean {
  return one.unit === other.unit || one.value === 0 || other.value === 0;
}

/** `sign` 1: more is laxer. */
export function wayOfNumbers(from: number | null, to: number | null, sign: 1 | -1): Way {
  if (from === to) return 'same';
  if (from === null) return 'stricter';
  return to !== null && sign * (to - from) < 0 ? 'stricter' : 'laxer';
}
