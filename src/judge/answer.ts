import type { Answer, FindingCode, Report, Terms, Verdict } from '../model/index.ts';

type Decision = Pick<Report, 'answer' | 'exitCode'>;

const decision = (answer: Answer, exitCode: Report['exitCode']): Decision => ({ answer, exitCode });

/**
 * What the gate says. A definite failure is a No whatever else is missing, and so is a promise that was made weaker without
 * leave; then anything missing or broken asks for Clarify; then, where the policy blocks or a release is at stake, anything
 * that the data cannot tell. Only what is left is a Yes.
 */
export function answerOf(
  { plan, release }: Terms,
  report: Pick<Report, 'verdicts' | 'faults' | 'findings'>,
  complete: boolean,
): Decision {
  const { verdicts, faults, findings } = report;
  if (!complete) return decision('clarify', 130);
  if (verdicts.some((verdict) => verdict.outcome === 'fail' && blocks(verdict))) return decision('no', 1);
  if (findings.some(({ code }) => REFUSALS.has(code))) return decision('no', 1);
  const unsound = findings.some(({ code, params }) => UNSOUND.has(code) || isOtherHead(code, params));
  if (unsound || faults.length > 0 || verdicts.some(({ outcome }) => outcome === 'error'))
    return decision('clarify', 2);
  const untold = verdicts.some(
    (verdict) => verdict.outcome === 'inconclusive' && blocks(verdict) && !isUncompared(verdict),
  );
  return untold && (release || plan.policy.inconclusive === 'block')
    ? decision('clarify', 3)
    : decision('yes', 0);
}

/** What is a No although no budget is broken. */
const REFUSALS: ReadonlySet<string> = new Set<FindingCode>(['changes-unaccepted', 'release-waiver-expired']);

/** What leaves nothing to say yes to. */
const UNSOUND: ReadonlySet<string> = new Set<FindingCode>(['nothing-judged', 'release-without-base']);

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
