import type { CheckSnapshot, Fault, Finding, Metric } from '../model/index.ts';
import { lookAt } from '../stats/index.ts';
import type { Baseline } from './baseline.ts';
import { finding } from './finding.ts';
import { type Readings, readingsOf } from './readings.ts';
import { broken, type Ruling, undecided, untold } from './ruling.ts';

/** What base offers to one metric of head; where it offers nothing, how relative thresholds come out. */
export type Opposite =
  | { readonly is: 'missing'; readonly ruling: Ruling; readonly faults: readonly Fault[] }
  | {
      readonly is: 'there';
      readonly readings: Readings;
      /** Whether rounds of the same number are pairs. */
      readonly paired: boolean;
      /** Whether samples may be compared although they are no pairs. */
      readonly comparable: boolean;
      /** Findings about what exact numbers depend on. */
      readonly notes: readonly Finding[];
    };

/** `metric` as base declared it, or null. */
export function oppositeOf(baseline: Baseline, metric: Metric | null): Opposite {
  switch (baseline.is) {
    case 'absent':
      return missing(untold(finding('no-baseline', {})));
    case 'broken':
      return missing(broken(baseline.finding), baseline.faults);
    case 'changed':
      return missing(untold(finding('config-changed', {})));
    case 'paired':
      return readingsIn(baseline.check, metric, { paired: true, comparable: false, notes: [] });
    case 'stored': {
      const { check, comparable, compression } = baseline;
      return readingsIn(check, metric, { paired: false, comparable, notes: compression });
    }
  }
}

type Terms = Pick<Extract<Opposite, { is: 'there' }>, 'paired' | 'comparable' | 'notes'>;

function readingsIn(check: CheckSnapshot, metric: Metric | null, terms: Terms): Opposite {
  if (wasCutShort(check))
    return missing(undecided(finding('too-few-rounds', { rounds: 0, needed: lookAt(0).size })));
  if (!metric) return missing(untold(finding('metric-new', {})));
  const readings = readingsOf(check, metric, 'base');
  return 'problem' in readings ? missing(broken(readings.problem)) : { is: 'there', readings, ...terms };
}

function missing(ruling: Ruling, faults: readonly Fault[] = []): Opposite {
  return { is: 'missing', ruling, faults };
}

/** Whether time or patience was over before the first round. */
export function wasCutShort({ rounds, ended }: CheckSnapshot): boolean {
  return rounds.length === 0 && (ended === 'time-limit' || ended === 'cancelled');
}
