import type { Estimate, Finding, Metric, Outcome, Terms, Verdict, Waiver } from '../model/index.ts';
import { signOf } from './assessment.ts';
import type { Judged } from './check.ts';
import { finding } from './finding.ts';
import { holdsOn } from './settlement.ts';
import { isIn } from './units.ts';

/**
 * The verdict on one budget after the waivers in force: of several the one that permits most. It permits a failure, and
 * leaves the error of a threshold that could not be judged beside it.
 */
export function waive({ plan, today }: Terms, { verdict, sampled, isBroken }: Judged): Verdict {
  const { outcome, metric, head } = verdict;
  if (outcome !== 'fail' || !metric || !head) return verdict;
  const tried = plan.waivers
    .filter((waiver) => isFor(waiver, verdict) && isIn(waiver.ceiling, metric))
    .map((waiver) => tryWaiver(waiver, verdict, metric, head, sampled, today));
  const best = ORDER.flatMap((code) => tried.filter((one) => one.code === code))[0];
  if (!best) return verdict;
  const { ceiling, until, reason, owner } = best.waiver;
  const note = finding(best.code, { ceiling: ceiling.value, until, reason, owner });
  const permitted = isBroken && best.code === 'waived' ? 'error' : best.outcome;
  return { ...verdict, outcome: permitted, findings: [...verdict.findings, note] };
}

/** A waiver names its budget as the file does, or one of the metrics that a pattern covers. */
const isFor = ({ check, metric }: Waiver, verdict: Verdict): boolean =>
  check === verdict.check && (metric === verdict.metric?.id || metric === verdict.named);

interface Tried {
  readonly waiver: Waiver;
  readonly outcome: Outcome;
  readonly code: 'waived' | 'waiver-exceeded' | 'waiver-expired';
}

const ORDER: readonly Tried['code'][] = ['waived', 'waiver-exceeded', 'waiver-expired'];

function tryWaiver(
  waiver: Waiver,
  verdict: Verdict,
  metric: Metric,
  head: Estimate,
  sampled: boolean,
  today: string,
): Tried {
  if (!holdsOn(today, waiver)) return { waiver, outcome: 'fail', code: 'waiver-expired' };
  const signs = brokenWays(verdict, metric);
  const outcomes = signs.map((sign) => underCeiling(waiver.ceiling.value, sign, head, sampled));
  const outcome = (['fail', 'inconclusive'] as const).find((one) => outcomes.includes(one)) ?? 'pass';
  return { waiver, outcome, code: outcome === 'fail' ? 'waiver-exceeded' : 'waived' };
}

/** In which directions head broke its budget: 1 by more, -1 by less. A ceiling bounds how far it may go there. */
function brokenWays({ findings }: Verdict, { better }: Metric): readonly (1 | -1)[] {
  const ways = findings.flatMap(({ code, params }): readonly (1 | -1)[] => {
    if (code === 'limit-broken') return [params['bound'] === 'min' ? -1 : 1];
    return code === 'tolerance-exceeded' ? [signOf(better)] : [];
  });
  return ways.length > 0 ? [...new Set(ways)] : [signOf(better)];
}

/** A ceiling is a limit on head's value: where that is sampled, on the whole interval shown. */
function underCeiling(ceiling: number, sign: 1 | -1, head: Estimate, sampled: boolean): Outcome {
  if (!(sign * head.value <= sign * ceiling)) return 'fail';
  if (!sampled) return 'pass';
  const end = sign > 0 ? head.high : head.low;
  return end !== null && sign * end <= sign * ceiling ? 'pass' : 'inconclusive';
}

/** Days before its end from which on a waiver is spoken of. */
const SOON = 14;
const DAY = 86_400_000;

/** Waivers that are not needed any more, and those that end soon. */
export function waiverFindings(
  { plan, changes, today }: Terms,
  verdicts: readonly Verdict[],
): readonly Finding[] {
  return plan.waivers.flatMap((waiver) => {
    const { check, metric, until, owner } = waiver;
    const days = Math.round((Date.parse(until) - Date.parse(today)) / DAY);
    const accepts = changes.some(
      ({ accepted, ...change }) =>
        accepted?.by === 'waiver' && change.check === check && change.metric === metric,
    );
    return [
      ...(!accepts && isUnused(waiver, verdicts)
        ? [finding('waiver-unused', { check, metric, until, owner })]
        : []),
      ...(holdsOn(today, waiver) && days <= SOON
        ? [finding('waiver-ends-soon', { check, metric, until, owner, days })]
        : []),
    ];
  });
}

/** What was judged and passes by itself needs no waiver; of what could not be told nobody knows. */
function isUnused(waiver: Waiver, verdicts: readonly Verdict[]): boolean {
  const about = verdicts.filter((verdict) => isFor(waiver, verdict));
  return (
    about.length > 0 &&
    about.every(
      ({ outcome, findings }) => outcome === 'pass' && !findings.some(({ code }) => code === 'waived'),
    )
  );
}
