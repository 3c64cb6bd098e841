import type { CheckPlan, CheckSnapshot, Metric, Plan, Snapshot, Unjudged } from '../model/index.ts';
import { fits } from '../model/pattern.ts';
import { median } from '../stats/index.ts';
import { readingsOf } from './readings.ts';

/** What head measured of the plan's checks and no budget names; readings that are no numbers are left out. */
export function unjudgedOf(plan: Plan, head: Snapshot, base: Snapshot | null): readonly Unjudged[] {
  const planned = new Map(plan.checks.map((check) => [check.name, check]));
  const measured = new Map(base?.checks.map((check) => [keyOf(check), check]));
  return head.checks.flatMap((ofHead) => {
    const check = planned.get(ofHead.check);
    if (!check) return [];
    const ofBase = measured.get(keyOf(ofHead)) ?? null;
    const isBudgeted = budgetedIn(check);
    return ofHead.metrics
      .filter(({ id }) => !isBudgeted(id))
      .map((metric) => ({
        check: ofHead.check,
        cell: ofHead.cell,
        metric,
        base: ofBase && middle(ofBase, metric),
        head: middle(ofHead, metric),
      }))
      .filter((unjudged) => unjudged.base !== null || unjudged.head !== null);
  });
}

/** Whether a budget names an id; names are looked up, so that many budgets and many metrics are not multiplied. */
function budgetedIn({ budgets }: CheckPlan): (id: string) => boolean {
  const names = new Set(budgets.map(({ metric }) => metric));
  const patterns = [...names].filter((name) => name.includes('*'));
  return (id) => names.has(id) || patterns.some((pattern) => fits(pattern, id));
}

function middle(check: CheckSnapshot, metric: Metric): number | null {
  const readings = readingsOf(check, metric, 'head');
  return 'problem' in readings ? null : median(readings.sample);
}

const keyOf = ({ check, cell }: CheckSnapshot): string => JSON.stringify([check, cell]);
