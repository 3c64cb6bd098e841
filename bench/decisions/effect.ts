import { median, medianInterval } from '../../src/stats/index.ts';
import { type Pair, PAIRS_OF_PROCESSES } from './long-run.ts';
import type { EffectEntry } from './record.ts';
import type { Subject } from './subjects.ts';

const LEVELS = { low: 0.025, high: 0.025 };

/**
 * The size of a change from a long run: the median of the paired ratios, with the 95 % interval that the sign test
 * gives. Windows that share a pair of processes count as one ratio, their median.
 */
export function effectOf(
  subject: Subject,
  change: number,
  metric: string,
  pairs: readonly Pair[],
): EffectEntry {
  const ratios = pairs.map(({ base, head }) => head[metric]! / base[metric]! - 1);
  const independent = chunks(ratios, PAIRS_OF_PROCESSES[subject.kind]).map(median);
  const { low, high } = medianInterval(independent, LEVELS);
  const interval = { low: finiteOrNull(low), high: finiteOrNull(high) };
  return {
    entry: 'effect',
    subject: subject.name,
    change,
    metric,
    effect: median(independent),
    ...interval,
    pairs: pairs.length,
  };
}

function chunks(values: readonly number[], size: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, n) =>
    values.slice(n * size, (n + 1) * size),
  );
}

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
