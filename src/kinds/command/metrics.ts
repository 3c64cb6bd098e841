import type { Metric } from '../../model/index.ts';

/** What is measured of a command that reports nothing itself: of it and every process that it waited for. */
export const METRICS: readonly Metric[] = [
  { id: 'wall', unit: 'ms', better: 'lower', nature: 'sampled' },
  { id: 'cpu', unit: 'ms', better: 'lower', nature: 'sampled' },
  { id: 'instructions', unit: 'count', better: 'lower', nature: 'exact' },
  { id: 'max-rss', unit: 'B', better: 'lower', nature: 'sampled' },
];
