import type { Metric } from '../../model/index.ts';
import type { Window } from './load.ts';

const PERCENTILES = {
  'latency.p50': 0.5,
  'latency.p75': 0.75,
  'latency.p90': 0.9,
  'latency.p95': 0.95,
  'latency.p99': 0.99,
};

const time = (id: string): Metric => ({ id, unit: 'ms', better: 'lower', nature: 'sampled' });
const fault = (id: string): Metric => ({ id, unit: 'count', better: 'lower', nature: 'exact' });

/** Every metric of the kind. A fault is a fact, not a sample: one is one too many unless the file says otherwise. */
export const METRICS: readonly Metric[] = [
  ...Object.keys(PERCENTILES).map(time),
  time('latency.mean'),
  time('latency.max'),
  { id: 'throughput', unit: '/s', better: 'higher', nature: 'sampled' },
  { id: 'bytes', unit: 'B', better: 'lower', nature: 'sampled' },
  fault('errors'),
  fault('non2xx'),
  fault('timeouts'),
];

/** The values of a window that has at least one answer. Answers with any status count, for they are what users wait for. */
export function valuesOf(window: Window): Record<string, number> {
  const { latencies, statuses, faults } = window;
  const answers = latencies.length;
  return {
    ...Object.fromEntries(
      Object.entries(PERCENTILES).map(([id, share]) => [id, percentile(latencies, share)]),
    ),
    'latency.mean': sum(latencies) / answers,
    'latency.max': latencies[answers - 1]!,
    throughput: window.throughput,
    bytes: window.bodyBytes / answers,
    errors: sum(faults.values()),
    non2xx: sum([...statuses].map(([status, count]) => (status.startsWith('2') ? 0 : count))),
    timeouts: window.timeouts,
  };
}

/**
 * The smallest value that at least this share of the values does not exceed: the nearest rank, so always a time that
 * somebody waited. Definition 1 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", 1996.
 */
export function percentile(ascending: Float64Array, share: number): number {
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)]!;
}

/** Answers that a window needs before a percentile is less than its maximum; 1 for other metrics. */
export function answersNeeded(id: string): number {
  const share = (PERCENTILES as Record<string, number | undefined>)[id];
  return share === undefined ? 1 : Math.round(1 / (1 - share));
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
