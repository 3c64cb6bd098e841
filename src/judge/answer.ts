import type { Answer, FindingCode, Plan, Report, Verdict } from '../model/index.ts';

type Decision = Pick<Report, 'answer' | 'exitCode'>;

const decision = (answer: Answer, exitCode: Report['exitCode']): Decision => ({ answer, exitCode });

/**
 * What the gate says. A definite failure is a No whatever else is missing; then anything missing or broken asks for
 * Clarify; then, where the policy blocks, anything that the data cannot tell. Only what is left is a Yes.
 */
export function answerOf(
  plan: Plan,
  report: Pick<Report, 'verdicts' | 'faults' | 'findings'>,
  complete: boolean,
): Decision {
  const { verdicts, faults, findings } = report;
  if (!complete) return decision('clarify', 130);
  if (verdicts.some((verdict) => verdict.outcome === 'fail' && blocks(verdict))) return decision('no', 1);
  const unsound = findings.some(({ code, params }) => code === 'nothing-judged' || isOtherHead(code, params));
  if (unsound || faults.length > 0 || verdicts.some(({ outcome }) => outcome === 'error'))
    return decision('clarify', 2);
  const untold = verdicts.some(
    (verdict) => verdict.outcome === 'inconclusive' && blocks(verdict) && !isUncompared(verdict),
  );
  return untold && plan.policy.inconclusive === 'block' ? decision('clarify', 3) : decision('yes', 0);
}

const blocks = ({ budget }: Verdict): boolean => budget.severity === 'fail';

/** Reasons for which the data cannot tell although there is something to tell of. */
const DOUBTS: ReadonlySet<string> = new Set<FindingCode>([
  'too-few-rounds',
  'too-noisy',
  'likely-worse',
  'unconfirmed',
  'control-moved',
  'time-limit',
  'cancelled',
  'stored-baseline-sampled',
  'config-changed',
  'no-ratio',
  'suspicious-zero',
  'suspicious-errors',
]);

/**
 * Whether nothing but the lack of something to compare with leaves it untold: a tolerance says nothing yet of what base
 * does not have, and blocking on that would forbid new benchmarks, and every run without a base.
 */
function isUncompared({ findings }: Verdict): boolean {
  const codes = findings.map(({ code }) => code);
  return (
    codes.some((code) => code === 'metric-new' || code === 'no-baseline') &&
    !codes.some((code) => DOUBTS.has(code))
  );
}

function isOtherHead(code: string, params: Readonly<Record<string, string | number>>): boolean {
  return code === 'project-differs' && params['side'] === 'head';
}
