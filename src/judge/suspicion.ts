import type { Change, CheckSnapshot, Finding, Sample } from '../model/index.ts';
import type { Case } from './assessment.ts';
import { finding } from './finding.ts';

/** Counts of what went wrong under load; a service that fails fast looks fast. */
const FAILURE_COUNTS = ['errors', 'non2xx', 'timeouts'];

/** Warnings that something was not counted, each with the name of how much. */
const PARTIAL = { 'work-lost': 'lost', 'work-unseen': 'unseen', 'work-broken-off': 'failed' } as const;

/** Findings that make a pass hard to believe. */
export function suspicions(
  { metric, head, opposite }: Case,
  change: Change | null,
  headCheck: CheckSnapshot,
  baseCheck: CheckSnapshot | null,
): readonly Finding[] {
  const partial = baseCheck ? lessCounted(headCheck, baseCheck) : [];
  if (opposite.is === 'missing' || change === 'regressed' || partial.length > 0) return partial;
  const base = opposite.readings.sample;
  const vanished =
    (metric.unit === 'ms' || metric.unit === 'B') &&
    metric.better === 'lower' &&
    head.sample.every((value) => value === 0) &&
    base.every((value) => value > 0);
  if (vanished) return [finding('suspicious-zero', { base: smallest(base) })];
  const isSpeed = metric.unit === 'ms' || metric.unit === '/s';
  return isSpeed && change === 'improved' && baseCheck ? risenFailures(headCheck, baseCheck) : [];
}

/** What head's counts lack and base's do not: it would look like less work. */
function lessCounted(head: CheckSnapshot, base: CheckSnapshot): readonly Finding[] {
  const missing = ({ warnings }: CheckSnapshot, wanted: string, param: string): number =>
    Math.max(0, ...warnings.map(({ code, params }) => (code === wanted ? Number(params[param]) : 0)));
  return Object.entries(PARTIAL).flatMap(([code, param]) =>
    missing(head, code, param) > missing(base, code, param)
      ? head.warnings.filter((warning) => warning.code === code)
      : [],
  );
}

const smallest = (sample: Sample): number => sample.reduce((a, b) => Math.min(a, b));

function risenFailures(head: CheckSnapshot, base: CheckSnapshot): readonly Finding[] {
  return FAILURE_COUNTS.flatMap((metric) => {
    const [ofHead, ofBase] = [most(head, metric), most(base, metric)];
    return ofHead > ofBase ? [finding('suspicious-errors', { metric, base: ofBase, head: ofHead })] : [];
  });
}

/** The most in any round; 0 where the check does not count it. */
function most(check: CheckSnapshot, metric: string): number {
  return check.rounds.reduce(
    (max, { values }) => Math.max(max, Object.hasOwn(values, metric) ? values[metric]! : 0),
    0,
  );
}
