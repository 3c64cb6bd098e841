import { medianInterval, median } from '../../../src/stats/index.ts';
import { normalAtMost } from '../../../src/stats/normal.ts';
import { rankSumAtMost } from '../../../src/stats/rank-sum.ts';
import { countPairs } from './mann-whitney.ts';
import { fractionOf, type Rule, type Threshold } from './rule.ts';

const THRESHOLD = 0.002;
const CONFIDENCE = { low: 0.005, high: 0.005 };
const EXACT_UP_TO = 20;

/** `asv continuous`: worse if the median grew by more than the factor and the two samples differ significantly. */
export const asv = (beyond: Threshold): Rule => ({
  name: `asv, factor ${beyond === 'tolerance' ? '1 + tolerance' : 1 + beyond}, p < 0.002`,
  source:
    'airspeed-velocity/asv, docs/source/using.rst "Comparing the benchmarking results for two revisions" (factor 1.1), asv/commands/compare.py and the notes in asv/_stats.py',
  choice: 'what it does not mark as worse passes',
  judge: (series) => {
    const factor = 1 + fractionOf(beyond, series);
    const worse = median(series.base) < median(series.head) / factor;
    return worse && areDifferent(series.base, series.head) ? 'fail' : 'pass';
  },
});

/**
 * Whether two samples differ significantly: by the Mann-Whitney test, or, where there are too few readings for it to
 * say so, because the 99 % intervals of their medians lie apart. One reading a side: the factor alone counts.
 */
export function areDifferent(base: readonly number[], head: readonly number[]): boolean {
  if (base.length === 1 || head.length === 1) return true;
  if (rankSumAtMost(base.length, head.length, 0) < THRESHOLD) return level(base, head) < THRESHOLD;
  const [ofBase, ofHead] = [medianInterval(base, CONFIDENCE), medianInterval(head, CONFIDENCE)];
  return ofBase.high < ofHead.low || ofHead.high < ofBase.low;
}

/** Two-sided level, ties broken in the least significant way; past 20 readings normal, without continuity correction. */
function level(a: readonly number[], b: readonly number[]): number {
  const [m, n] = [a.length, b.length];
  const { above, equal } = countPairs(a, b);
  const middle = Math.floor((m * n) / 2);
  const u = nearestTo(middle, above, above + equal);
  const least = Math.min(u, m * n - u);
  if (Math.max(m, n) <= EXACT_UP_TO) return Math.min(1, 2 * rankSumAtMost(m, n, least));
  return 2 * normalAtMost((least - (m * n) / 2) / Math.sqrt((m * n * (m + n + 1)) / 12));
}

const nearestTo = (middle: number, low: number, high: number): number =>
  Math.min(Math.max(middle, low), high);
