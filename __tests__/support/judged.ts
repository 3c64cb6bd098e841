import { judge as judgeTerms, termsOf } from '../../src/judge/index.ts';
import type { Plan, Report, Snapshot } from '../../src/model/index.ts';

/** Judges by a budgets file that is head's and nobody else's, on the day on which head was measured. */
export function judge(plan: Plan, head: Snapshot, base: Snapshot | null): Report {
  return judgeTerms(termsOf(plan, null, [], head.measured.until.slice(0, 10)), head, base);
}
