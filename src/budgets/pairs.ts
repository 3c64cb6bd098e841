import type { CheckPlan, Plan } from '../model/index.ts';
import { fits } from '../model/pattern.ts';
import type { AnyKind } from './schema.ts';
import { metricsOf } from './trial.ts';

/**
 * Whether anything in the plan can only be told by measuring both sides in one job: a tolerance on a metric that is
 * sampled, or that nobody knows before the check has run.
 */
export function asksForPairs({ checks }: Plan, kinds: readonly AnyKind[]): boolean {
  return checks.some((check) => {
    const kind = kinds.find(({ name }) => name === check.kind);
    return !kind || relativeOf(check).some((pattern) => maybeSampled(pattern, check, kind));
  });
}

const relativeOf = ({ budgets }: CheckPlan): readonly string[] =>
  budgets.filter(({ tolerance }) => tolerance !== null).map(({ metric }) => metric);

function maybeSampled(pattern: string, { options }: CheckPlan, kind: AnyKind): boolean {
  const meant = metricsOf(kind, options).known.filter(({ id }) => fits(pattern, id));
  return meant.length === 0 || meant.some(({ nature }) => nature === 'sampled');
}
