import type { CheckSnapshot, Fault, Finding, Metric } from '../model/index.ts';
import type { Baseline } from './baseline.ts';
import { finding } from './finding.ts';
import { type Readings, readingsOf } from './readings.ts';
import { broken, type Ruling, untold } from './ruling.ts';

/** What base offers to one metric of head; where it offers nothing, how relative thresholds come out. */
export type Opposite =
  | { readonly is: 'missing'; readonly ruling: Ruling; readonly faults: readonly Fault[] }
  | {
      readonly is: 'there';
      readonly readings: Readings;
      /** What a second instance of base read beside the first; null where that is nothing, or cannot be used. */
      readonly control: Readings | null;
      /** The finding that says why there is no more of it; null where nothing went wrong. */
      readonly uncontrolled: Finding | null;
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
    case 'new':
      return missing(untold(finding('metric-new', {})));
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
  if (check.rounds.length === 0)
    return missing(broken(finding('no-readings', { side: 'base' }), ...whyEnded(check)));
  if (!metric) return missing(untold(finding('metric-new', {})));
  if (metric.nature === 'exact' && wasCutShort(check))
    return missing(untold(UNCONFIRMED, ...whyEnded(check)));
  const readings = readingsOf(check, metric, 'base');
  if ('problem' in readings) return missing(broken(readings.problem));
  return { is: 'there', readings, ...controlIn(check, metric), ...terms };
}

type Control = Pick<Extract<Opposite, { is: 'there' }>, 'control' | 'uncontrolled'>;

/** A control that could not be measured is on record as a warning of base. */
function controlIn({ control: rounds, warnings }: CheckSnapshot, metric: Metric): Control {
  const uncontrolled = warnings.find(({ code }) => code === 'control-missing') ?? null;
  if (rounds.length === 0) return { control: null, uncontrolled };
  const control = readingsOf({ rounds }, metric, 'base');
  if (!('problem' in control)) return { control, uncontrolled };
  const { code } = control.problem;
  return { control: null, uncontrolled: finding('control-missing', { code, blocks: 0 }) };
}

function missing(ruling: Ruling, faults: readonly Fault[] = []): Opposite {
  return { is: 'missing', ruling, faults };
}

/** One reading cannot show that a metric is exact; two of the same commit can. */
export const UNCONFIRMED: Finding = finding('too-few-rounds', { rounds: 1, needed: 2 });

/**
 * Whether time, patience or the room in the snapshot was over after one round, so that no second one could confirm what is
 * said to be exact. Where a kind asks for one round only, that settles it.
 */
export function wasCutShort({ ended, rounds }: CheckSnapshot): boolean {
  return rounds.length === 1 && ended !== 'settled' && ended !== 'failed';
}

/** The finding where something else than its budgets ended the measuring of a check. */
export function whyEnded({ ended, rounds }: CheckSnapshot): readonly Finding[] {
  return ended === 'time-limit' || ended === 'cancelled' ? [finding(ended, { rounds: rounds.length })] : [];
}
