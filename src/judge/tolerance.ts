import type { Better, Change, Finding } from '../model/index.ts';
import type { Interval, LeastLevel } from '../stats/index.ts';
import { signOf } from './assessment.ts';
import { blocksIn, type Contrast, hasRatio, interval, leastOf, type Scale } from './contrast.ts';
import { finding } from './finding.ts';
import { neededFrom, ratesAt, type Rates } from './levels.ts';
import { failed, passed, type Ruling, undecided, untold } from './ruling.ts';

/** Logarithms of equal ratios differ in their last digits. */
const ROUNDING = 1e-9;

/**
 * Rules on an allowed worsening: fails when the whole interval at the trial's level lies beyond it, passes when the
 * interval at the rate of a pass ends within it.
 */
export function ruleTolerance(tolerance: number, better: Better, contrast: Contrast, level: number): Ruling {
  if (!hasRatio(contrast)) return untold(finding('no-ratio', {}));
  const blocks = blocksIn(contrast);
  const least = leastOf(contrast);
  const rates = ratesAt(blocks, level, least);
  const allowed = threshold(tolerance, better);
  const decisive = worsening(contrast, 'ratio', signOf(better), rates);
  if (decisive.low > allowed) return failed(finding('tolerance-exceeded', { tolerance }));
  if (decisive.high <= allowed) return passed();
  const shown = worsening(contrast, 'ratio', signOf(better), { ...rates, fail: rates.pass });
  return undecided(doubt(blocks, shown, allowed, least));
}

/** The largest logarithm of a ratio, taken in the worse direction, that a tolerance allows. */
function threshold(tolerance: number, better: Better): number {
  return (better === 'lower' ? Math.log1p(tolerance) : -Math.log1p(-tolerance)) + ROUNDING;
}

/** The interval of how far head lies on the worse side of base (`sign` 1: more is worse). */
export function worsening(contrast: Contrast, scale: Scale, sign: 1 | -1, rates: Rates): Interval {
  if (sign > 0) return interval(contrast, scale, { low: rates.fail, high: rates.pass });
  const { low, high } = interval(contrast, scale, { low: rates.pass, high: rates.fail });
  return { low: -high, high: -low };
}

/** Why an interval at the rate of a pass decides nothing. */
export function doubt(blocks: number, shown: Interval, allowed: number, least: LeastLevel): Finding {
  if (shown.low > allowed) return finding('likely-worse', { rounds: blocks });
  const needed = neededFrom(blocks, least);
  return needed > blocks
    ? finding('too-few-rounds', { rounds: blocks, needed })
    : finding('too-noisy', { rounds: blocks });
}

/** What the shown interval, of the logarithm of the ratio, says: on one side of 0, within the tolerance, or neither. */
export function changeOf(shown: Interval | null, better: Better, tolerance: number | null): Change {
  if (!shown) return 'unsure';
  if (shown.low > ROUNDING) return better === 'lower' ? 'regressed' : 'improved';
  if (shown.high < -ROUNDING) return better === 'lower' ? 'improved' : 'regressed';
  const allowed = Math.log1p(tolerance ?? 0) + ROUNDING;
  return Math.max(-shown.low, shown.high) <= allowed ? 'unchanged' : 'unsure';
}
