import type { Budget, Finding, Metric, Nature, Sample, Side } from '../model/index.ts';
import type { Case } from './assessment.ts';
import { finding } from './finding.ts';

/**
 * How a metric is to be judged. One that is declared exact and yet differs from round to round is judged as sampled;
 * only counts with a limit (errors, timeouts) stay exact, with their worst round.
 */
export function natureOf({ metric, budget, head, opposite }: Case): {
  nature: Nature;
  findings: readonly Finding[];
} {
  if (metric.nature === 'sampled') return { nature: 'sampled', findings: [] };
  const samples: [Side, Sample][] = [['head', head.sample]];
  if (opposite.is === 'there') samples.push(['base', opposite.readings.sample]);
  const disagreeing = samples.filter(([, sample]) => sample.some((value) => value !== sample[0]));
  if (disagreeing.length === 0) return { nature: 'exact', findings: [] };
  if (countsWorst(metric, budget)) {
    return {
      nature: 'exact',
      findings: disagreeing.map(([side, { length }]) => finding('worst-round', { side, rounds: length })),
    };
  }
  return {
    nature: 'sampled',
    findings: disagreeing.map(([side, sample]) => finding('not-exact', { side, ...range(sample) })),
  };
}

/** Whether the worst round counts: so it is for counts with a limit, which need not agree and which one round can break. */
export function countsWorst({ unit }: Metric, { max, min }: Budget): boolean {
  return unit === 'count' && (max !== null || min !== null);
}

function range(sample: Sample): { readonly low: number; readonly high: number } {
  return sample.reduce(
    ({ low, high }, value) => ({ low: Math.min(low, value), high: Math.max(high, value) }),
    { low: Infinity, high: -Infinity },
  );
}
