import type { Estimate, Metric, Outcome, Plan, Verdict, Waiver } from '../model/index.ts';
import { signOf } from './assessment.ts';
import type { Judged } from './check.ts';
import { finding } from './finding.ts';
import { isIn } from './units.ts';

/** The verdict on one budget after the waivers of the file; `today` is `YYYY-MM-DD`. */
export function waive(plan: Plan, { verdict, sampled }: Judged, today: string): Verdict {
  const { outcome, metric, head } = verdict;
  const waiver = plan.waivers.find(
    (candidate) => candidate.check === verdict.check && candidate.metric === metric?.id,
  );
  if (outcome !== 'fail' || !metric || !head || !waiver || !isIn(waiver.ceiling, metric)) return verdict;
  if (!(today <= waiver.until)) return noted(verdict, 'fail', 'waiver-expired', waiver);
  const under = underCeiling(waiver.ceiling.value, metric, head, sampled);
  if (under === 'fail') return noted(verdict, 'fail', 'waiver-exceeded', waiver);
  return noted(verdict, under, 'waived', waiver);
}

/** A ceiling is a limit on head's value: where that is sampled, on the whole interval shown. */
function underCeiling(ceiling: number, { better }: Metric, head: Estimate, sampled: boolean): Outcome {
  const sign = signOf(better);
  if (!(sign * head.value <= sign * ceiling)) return 'fail';
  if (!sampled) return 'pass';
  const end = sign > 0 ? head.high : head.low;
  return end !== null && sign * end <= sign * ceiling ? 'pass' : 'inconclusive';
}

function noted(
  verdict: Verdict,
  outcome: Outcome,
  code: 'waived' | 'waiver-exceeded' | 'waiver-expired',
  { ceiling, until, reason, owner }: Waiver,
): Verdict {
  const note = finding(code, { ceiling: ceiling.value, until, reason, owner });
  return { ...verdict, outcome, findings: [...verdict.findings, note] };
}
