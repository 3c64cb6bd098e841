import type { Budget, Finding, Metric, Quantity } from '../model/index.ts';
import { finding } from './finding.ts';

/** Units that people write in several sizes, so that a bare figure could be any of them. */
const NEVER_BARE: ReadonlySet<string> = new Set(['ms', 'B']);

/** The finding where a budget's limits are in another unit than the metric's. */
export function unitMismatch(budget: Budget, metric: Metric): Finding | null {
  const wrong = [budget.max, budget.min].find((limit) => limit && !isIn(limit, metric));
  return wrong ? finding('unit-mismatch', { budget: wrong.unit, metric: metric.unit }) : null;
}

/** The finding where a tolerance allows anything: what is better high cannot fall by more than all of it. */
export function boundless({ tolerance }: Budget, { better }: Metric): Finding | null {
  if (tolerance === null) return null;
  const bounded = better === 'lower' ? tolerance < Infinity : tolerance < 1;
  return bounded ? null : finding('tolerance-boundless', {});
}

/** Whether a quantity can be held against a metric; 0 is 0 in every unit. */
export function isIn(quantity: Quantity, metric: Metric): boolean {
  if (quantity.unit !== 'bare') return quantity.unit === metric.unit;
  return quantity.value === 0 || !NEVER_BARE.has(metric.unit);
}
