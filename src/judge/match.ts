import type { Budget, CheckPlan, Metric } from '../model/index.ts';
import { fits } from '../model/pattern.ts';
import type { Declared } from './declared.ts';

/** A budget meets a metric: one that head has, one that only base had, or none. */
export interface Match {
  readonly budget: Budget;
  readonly metric: Metric | null;
  readonly inHead: boolean;
  /** How many metrics this budget judges; a pattern shares its error rate among them. */
  readonly among: number;
}

/**
 * All budgets of a check with the metrics they judge. A pattern judges every metric that fits and that either side
 * has; where a budget names such a metric itself, the thresholds it sets replace the pattern's.
 */
export function matchesOf(check: CheckPlan, head: Declared, base: Declared): readonly Match[] {
  const named = new Map<string, Budget[]>();
  for (const budget of check.budgets) named.set(budget.metric, [...(named.get(budget.metric) ?? []), budget]);
  return check.budgets.flatMap((budget) => {
    const ids = budget.metric.includes('*') ? fitting(budget.metric, head, base) : [budget.metric];
    if (ids.length === 0) return [{ budget, metric: null, inHead: false, among: 1 }];
    return ids.flatMap((id) => {
      const naming = named.get(id);
      const left = naming && budget.metric !== id ? withoutReplaced(budget, naming) : budget;
      const metric = (head.get(id) ?? base.get(id))?.[0] ?? null;
      return left ? [{ budget: left, metric, inHead: head.has(id), among: ids.length }] : [];
    });
  });
}

function fitting(pattern: string, head: Declared, base: Declared): readonly string[] {
  return [...new Set([...head.keys(), ...base.keys()])].filter((id) => fits(pattern, id));
}

function withoutReplaced(pattern: Budget, named: readonly Budget[]): Budget | null {
  const left = {
    ...pattern,
    max: named.some((budget) => budget.max) ? null : pattern.max,
    min: named.some((budget) => budget.min) ? null : pattern.min,
    tolerance: named.some((budget) => budget.tolerance !== null) ? null : pattern.tolerance,
  };
  return left.max || left.min || left.tolerance !== null ? left : null;
}
