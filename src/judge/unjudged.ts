import type { CheckPlan, CheckSnapshot, Metric, Plan, Snapshot, Unjudged } from '../model/index.ts';
import { median } from '../stats/index.ts';
import { fits } from './match.ts';
import { readingsOf } from './readings.ts';

/** What head measured of the plan's checks and no budget names; readings that are no numbers are left out. */
export function unjudgedOf(plan: Plan, head: Snapshot, base: Snapshot | null): readonly Unjudged[] {
  return head.checks.flatMap((ofHead) => {
    const check = plan.checks.find(({ name }) => name === ofHead.check);
    if (!check) return [];
    const ofBase = base?.checks.find((one) => one.check === ofHead.check && one.cell === ofHead.cell) ?? null;
    return ofHead.metrics
      .filter((metric) => !isBudgeted(check, metric))
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

const isBudgeted = ({ budgets }: CheckPlan, { id }: Metric): boolean =>
  budgets.some(({ metric }) => fits(metric, id));

function middle(check: CheckSnapshot, metric: Metric): number | null {
  const readings = readingsOf(check, metric, 'head');
  return 'problem' in readings ? null : median(readings.sample);
}
