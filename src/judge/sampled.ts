import type { CheckSnapshot, Difference, Estimate, Sample } from '../model/index.ts';
import { type Interval, leastBySigns, median, medianInterval } from '../stats/index.ts';
import { type Assessment, type Case, finiteOrNull, type Limit, limitsOf, signOf } from './assessment.ts';
import { type Block, blocksOf, levelsOf, levelsOfStored, pairedBy } from './blocks.ts';
import { blocksIn, type Contrast, estimate, hasRatio } from './contrast.ts';
import { controlFinding } from './control.ts';
import { finding } from './finding.ts';
import { levelOfTrial, plainStage, ratesAt, SHOWN_CONFIDENCE, shownLevels } from './levels.ts';
import { ruleLimit } from './limit.ts';
import type { Opposite } from './opposite.ts';
import { type Ruling, untold } from './ruling.ts';
import { changeOf, ruleTolerance, shownInterval } from './tolerance.ts';
import { ruleByTrials, ruleOnce, type Trials } from './trials.ts';

/**
 * Judges a metric whose readings vary; `share` is the false-alarm rate of each threshold, over all looks. The snapshot
 * of head says whether measuring came to its own end, and where it was midway.
 */
export function assessSampled(
  subject: Case,
  share: number,
  { ended, midway }: Pick<CheckSnapshot, 'ended' | 'midway'>,
): Assessment {
  const { budget, metric, head, opposite } = subject;
  const blocks = blocksOf(head, opposite);
  const contrast = contrastOf(blocks, opposite);
  const comparable = 'outcome' in contrast ? null : contrast;
  const cutShort = ended !== 'settled';
  const shown =
    comparable && hasRatio(comparable) ? shownInterval(comparable, budget, metric.better, cutShort) : null;
  const level = levelsOf(blocks);
  const base = opposite.is === 'there' ? baseLevels(blocks, opposite) : null;
  return {
    rulings: rulingsOf(subject, blocks, share, { cutShort, midway: countUntil(blocks, midway) }),
    change: comparable && changeOf(shown, metric.better, budget.tolerance),
    base: base && summary(base, opposite.is === 'there' ? opposite.readings.sample.length : 0, cutShort),
    head: summary(level, head.sample.length, cutShort),
    difference:
      comparable &&
      base &&
      difference(comparable, shown, median(level) - median(base), signOf(metric.better)),
    findings: comparable?.is === 'apart' ? [finding('stored-baseline-compared', {})] : [],
  };
}

function rulingsOf(
  subject: Case,
  blocks: readonly Block[],
  share: number,
  { cutShort, midway }: Pick<Trials, 'cutShort' | 'midway'>,
): readonly Ruling[] {
  const { budget, metric, opposite } = subject;
  const { tolerance } = budget;
  const isApart = opposite.is === 'there' && !opposite.paired && opposite.comparable;
  const level = isApart ? share : levelOfTrial(share);
  const trials = (rule: Trials['rule']): Ruling =>
    isApart
      ? ruleOnce({ blocks, cutShort, rule })
      : ruleByTrials({
          blocks,
          cutShort,
          midway: midway !== null && leastBySigns(midway) <= level ? midway : null,
          rule,
          control: (part) => controlFinding(part, subject),
        });
  const ofLimit = (limit: Limit): Ruling =>
    trials((part, isLast) => {
      const contrast = contrastOf(part, opposite);
      const comparable = 'outcome' in contrast ? null : contrast;
      return ruleLimit(limit, levelsOf(part), comparable, budget, level, plainStage(isLast));
    });
  return [
    ...limitsOf(budget).map(ofLimit),
    ...(tolerance === null
      ? []
      : [
          trials((part, isLast) => {
            const contrast = contrastOf(part, opposite);
            return 'outcome' in contrast
              ? contrast
              : ruleTolerance(tolerance, metric.better, contrast, level, isLast);
          }),
        ]),
  ];
}

function countUntil(blocks: readonly Block[], last: number | undefined): number | null {
  return last === undefined ? null : blocks.filter(({ id }) => id <= last).length;
}

/** Head against base, or how a comparison comes out that cannot be made. */
function contrastOf(blocks: readonly Block[], opposite: Opposite): Contrast | Ruling {
  if (opposite.is === 'missing') return opposite.ruling;
  if (opposite.paired) return pairedBy(blocks, 'pairs');
  if (opposite.comparable)
    return { is: 'apart', base: levelsOfStored(opposite.readings), head: levelsOf(blocks) };
  return untold(finding('stored-baseline-sampled', {}));
}

/** One value of base for each block; of one that was measured in another job, for each of its own. */
function baseLevels(blocks: readonly Block[], opposite: Extract<Opposite, { is: 'there' }>): Sample {
  const [first, ...others] = opposite.paired
    ? blocks.filter(({ pairs }) => pairs.length > 0).map(({ pairs }) => median(pairs.map(([base]) => base)))
    : levelsOfStored(opposite.readings);
  return first === undefined ? opposite.readings.sample : [first, ...others];
}

/** One side's value, with the interval that decides whether its limit passes. */
function summary(levels: Sample, readings: number, isLast: boolean): Estimate {
  const rates = ratesAt(levels.length, 0, leastBySigns, plainStage(isLast));
  const { low, high } = medianInterval(levels, shownLevels(rates));
  return { value: median(levels), low: finiteOrNull(low), high: finiteOrNull(high), readings };
}

function difference(contrast: Contrast, shown: Interval | null, absolute: number, sign: 1 | -1): Difference {
  const rounds = blocksIn(contrast);
  const plain = { absolute, confidence: SHOWN_CONFIDENCE, rounds };
  if (rounds === 0 || !shown) return { ...plain, relative: null, low: null, high: null, resolution: null };
  const centre = estimate(contrast, 'ratio');
  const { low, high } = shown;
  return {
    ...plain,
    relative: finiteOrNull(Math.expm1(centre)),
    low: low === -Infinity ? null : finiteOrNull(Math.expm1(low)),
    high: finiteOrNull(Math.expm1(high)),
    resolution: finiteOrNull(sign > 0 ? Math.expm1(centre - low) : -Math.expm1(centre - high)),
  };
}
