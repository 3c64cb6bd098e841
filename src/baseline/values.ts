import type { CheckSnapshot, HistoryValue, Metric, Round, Snapshot } from '../model/index.ts';
import { median, spread } from '../stats/index.ts';

/** What every metric of a snapshot came to, in short. A check that failed, and a metric without readings, have no value. */
export function valuesOf({ checks }: Snapshot): readonly HistoryValue[] {
  return checks
    .filter(({ failure }) => failure === null)
    .flatMap((check) => check.metrics.flatMap((metric) => valueOf(check, metric)));
}

function valueOf({ check, rounds }: CheckSnapshot, metric: Metric): readonly HistoryValue[] {
  const readings = readingsOf(rounds, metric);
  if (readings.length === 0) return [];
  return [{ check, metric, value: median(readings), noise: noiseOf(rounds, metric) }];
}

function readingsOf(rounds: readonly Round[], { id }: Metric): readonly number[] {
  return rounds.flatMap(({ values }) => (Object.hasOwn(values, id) ? [values[id]!] : []));
}

/** More say hardly more, and every one is held against every other. */
const MOST_BLOCKS = 32;

/**
 * How far blocks lie apart, as a fraction of what they lie around: rounds of one block share their processes and are more
 * alike than those of two. Of two blocks the estimate is wild, but as often too small as too large, so that the median of
 * many commits' is sound.
 */
function noiseOf(rounds: readonly Round[], metric: Metric): number | null {
  if (metric.nature === 'exact') return null;
  const blocks = [...Map.groupBy(rounds, ({ block }) => block).values()]
    .map((block) => readingsOf(block, metric))
    .filter((readings) => readings.length > 0)
    .slice(-MOST_BLOCKS)
    .map(median);
  const centre = Math.abs(median(blocks));
  if (blocks.length < 2 || !(centre > 0)) return null;
  const noise = spread(blocks) / centre;
  return Number.isFinite(noise) ? noise : null;
}
