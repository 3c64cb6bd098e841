import type { Difference, Estimate, Sample } from '../model/index.ts';
import { type Interval, leastBySigns, median, medianInterval } from '../stats/index.ts';
import { type Assessment, type Case, finiteOrNull, limitsOf, signOf } from './assessment.ts';
import { type Contrast, estimate, hasRatio, interval, leastOf, roundsOf } from './contrast.ts';
import { finding } from './finding.ts';
import { ratesAt, SHOWN_CONFIDENCE, shownLevels } from './levels.ts';
import { ruleLimit } from './limit.ts';
import type { Opposite } from './opposite.ts';
import type { Readings } from './readings.ts';
import { type Ruling, untold } from './ruling.ts';
import { changeOf, ruleTolerance } from './tolerance.ts';

/** Judges a metric whose readings vary; `share` is the false-alarm rate of each threshold, over all looks. */
export function assessSampled({ budget, metric, head, opposite }: Case, share: number): Assessment {
  const contrast = contrastOf(head, opposite);
  const comparable = 'outcome' in contrast ? null : contrast;
  const shown = comparable && shownInterval(comparable);
  const base = opposite.is === 'there' ? opposite.readings.sample : null;
  return {
    rulings: [
      ...limitsOf(budget).map((limit) => ruleLimit(limit, head.sample, comparable, budget, share)),
      ...(budget.tolerance === null
        ? []
        : [
            'outcome' in contrast
              ? contrast
              : ruleTolerance(budget.tolerance, metric.better, contrast, share),
          ]),
    ],
    change: comparable && changeOf(shown, metric.better, budget.tolerance),
    base: base && summary(base),
    head: summary(head.sample),
    difference:
      comparable &&
      base &&
      difference(comparable, shown, median(head.sample) - median(base), signOf(metric.better)),
    findings: comparable?.is === 'apart' ? [finding('stored-baseline-compared', {})] : [],
  };
}

/** Head against base, or how a comparison comes out that cannot be made. */
function contrastOf(head: Readings, opposite: Opposite): Contrast | Ruling {
  if (opposite.is === 'missing') return opposite.ruling;
  const { readings: base, paired, comparable } = opposite;
  if (paired) return { is: 'paired', pairs: pairsOf(base, head) };
  if (comparable) return { is: 'apart', base: base.sample, head: head.sample };
  return untold(finding('stored-baseline-sampled', {}));
}

function pairsOf(base: Readings, head: Readings): readonly (readonly [number, number])[] {
  return [...head.byRound].flatMap(([round, value]) => {
    const opposite = base.byRound.get(round);
    return opposite === undefined ? [] : [[opposite, value] as const];
  });
}

function summary(sample: Sample): Estimate {
  const { low, high } = medianInterval(sample, shownLevels(ratesAt(sample.length, 0, leastBySigns)));
  return { value: median(sample), low: finiteOrNull(low), high: finiteOrNull(high), readings: sample.length };
}

/** The interval of the logarithm of the ratio; null where there is no ratio. */
function shownInterval(contrast: Contrast): Interval | null {
  if (!hasRatio(contrast)) return null;
  return interval(contrast, 'ratio', shownLevels(ratesAt(roundsOf(contrast), 0, leastOf(contrast))));
}

function difference(contrast: Contrast, shown: Interval | null, absolute: number, sign: 1 | -1): Difference {
  const rounds = roundsOf(contrast);
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
