import type { Better, Budget, Change, Finding } from '../model/index.ts';
import { type Interval, type LeastLevel, median } from '../stats/index.ts';
import { signOf } from './assessment.ts';
import { blocksIn, type Contrast, firstSteps, hasRatio, interval, leastOf, type Scale } from './contrast.ts';
import { finding } from './finding.ts';
import { neededFrom, plainStage, ratesAt, type Rates, type Stage } from './levels.ts';
import { failed, passed, type Ruling, undecided, untold } from './ruling.ts';

/** Logarithms of equal ratios differ in their last digits. */
const ROUNDING = 1e-9;

/**
 * Rules on an allowed worsening: fails when the whole interval at the trial's level lies beyond it, passes when the
 * interval at the rate of a pass ends within it.
 */
export function ruleTolerance(
  tolerance: number,
  better: Better,
  contrast: Contrast,
  level: number,
  isLast: boolean,
): Ruling {
  if (!hasRatio(contrast)) return untold(finding('no-ratio', {}));
  const blocks = blocksIn(contrast);
  const least = leastOf(contrast);
  const allowed = threshold(tolerance, better);
  const stage = stageOf(contrast, allowed, signOf(better), isLast);
  const rates = ratesAt(blocks, level, least, stage);
  const decisive = worsening(contrast, 'ratio', signOf(better), rates);
  if (decisive.low > allowed) return failed(finding('tolerance-exceeded', { tolerance }));
  if (decisive.high <= allowed) return passed();
  const shown = worsening(contrast, 'ratio', signOf(better), { ...rates, fail: rates.pass });
  return undecided(doubt(blocks, shown, allowed, least, stage));
}

/**
 * Whether a look is the last one, and whether the first five blocks were too noisy for it: most of them farther from the
 * threshold than it is from no change, and not all about equally far, as those of a large change are. That goes by how far
 * they are from it, never on which side; and of a head at the very edge the sides are fair coins, however far it is.
 */
export function stageOf(contrast: Contrast, allowed: number, sign: 1 | -1, isLast: boolean): Stage {
  const far = firstSteps(contrast).map((step) => Math.abs(sign * step - allowed));
  const isLarge = Math.max(...far) <= EQUALLY_FAR * Math.min(...far);
  return { isLast, isNoisy: far.length > 0 && !isLarge && median(far) > NEAR * allowed };
}

/** Times the allowed change that half of the first blocks may be away from it, and the farthest times the nearest. */
const [NEAR, EQUALLY_FAR] = [1.5, 4];

/**
 * The interval that is shown, of the logarithm of the ratio: in the worse direction it ends where a pass is decided, and
 * in the other where it would be if the sides were swapped.
 */
export function shownInterval(
  contrast: Contrast,
  { tolerance }: Budget,
  better: Better,
  isLast: boolean,
): Interval {
  const [blocks, least] = [blocksIn(contrast), leastOf(contrast)];
  const passAt = (sign: 1 | -1): number => {
    const stage =
      tolerance === null ? plainStage(isLast) : stageOf(contrast, threshold(tolerance, better), sign, isLast);
    return ratesAt(blocks, 0, least, stage).pass;
  };
  return interval(contrast, 'ratio', { low: passAt(-1), high: passAt(1) });
}

/** The largest logarithm of a ratio, taken in the worse direction, that a tolerance allows. */
export function threshold(tolerance: number, better: Better): number {
  return (better === 'lower' ? Math.log1p(tolerance) : -Math.log1p(-tolerance)) + ROUNDING;
}

/** The interval of how far head lies on the worse side of base (`sign` 1: more is worse). */
export function worsening(contrast: Contrast, scale: Scale, sign: 1 | -1, rates: Rates): Interval {
  if (sign > 0) return interval(contrast, scale, { low: rates.fail, high: rates.pass });
  const { low, high } = interval(contrast, scale, { low: rates.pass, high: rates.fail });
  return { low: -high, high: -low };
}

/** Why an interval at the rate of a pass decides nothing. */
export function doubt(
  blocks: number,
  shown: Interval,
  allowed: number,
  least: LeastLevel,
  stage: Stage,
): Finding {
  if (shown.low > allowed) return finding('likely-worse', { rounds: blocks });
  const needed = neededFrom(blocks, least, stage);
  return needed > blocks
    ? finding('too-few-rounds', { rounds: blocks, needed })
    : finding('too-noisy', { rounds: blocks });
}

/** What the shown interval, of the logarithm of the ratio, says: on one side of 0, within the tolerance, or neither. */
export function changeOf(shown: Interval | null, better: Better, tolerance: number | null): Change {
  if (!shown) return 'unsure';
  if (shown.low > ROUNDING) return better === 'lower' ? 'regressed' : 'improved';
  if (shown.high < -ROUNDING) return better === 'lower' ? 'improved' : 'regressed';
  const allowed = threshold(tolerance ?? 0, better);
  return Math.max(-shown.low, shown.high) <= allowed ? 'unchanged' : 'unsure';
}
