import type { Result } from 'lighthouse';
import type { Finding, Metric, Reading } from '../../model/index.ts';
import { resourceTotals } from './resources.ts';
import type { Wanted } from './order.ts';

type Audit = Result['audits'][string];

/** The numbers of one answer of Lighthouse: what was wanted and has a value, and warnings about what has none. */
export function valuesOf(result: Result, wanted: Wanted): Required<Pick<Reading, 'values' | 'metrics' | 'warnings'>> {
  const timings = userTimings(result, wanted);
  const known = wanted.metrics.map((metric) => [metric.id, valueOf(metric, result)] as const);
  const missing = wanted.metrics.filter(({ id }) => wanted.asked(id) && valueOf(metric(wanted, id), result) === null);
  return {
    values: Object.fromEntries([...known.filter(([, value]) => value !== null), ...timings]) as Record<string, number>,
    metrics: timings.map(([id]) => ({ id, unit: 'ms', better: 'lower', nature: 'sampled' })),
    warnings: [...absences(missing, result), ...doubts(result)],
  };
}
