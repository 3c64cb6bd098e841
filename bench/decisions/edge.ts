import type { Plan } from '../../src/model/index.ts';
import type { Room } from './folders.ts';
import { verdictsOf } from './gate.ts';
import { planOf } from './judge-again.ts';
import type { GateEntry, Recording } from './record.ts';
import { isAllowed } from './subjects.ts';

/**
 * The gates of the change that every budget allows, as if just that much were allowed: the tolerance is what a long run
 * found of the change, and Pierce's verdict is that of its rounds so far.
 */
export async function atTheEdge(
  { gates, effects }: Recording,
  metric: string,
  room: Room,
): Promise<readonly GateEntry[]> {
  const edge: GateEntry[] = [];
  for (const gate of gates.filter(({ change, verdicts }) => isAllowed(change) && metric in verdicts)) {
    const known = effects.find(
      (one) => one.subject === gate.subject && one.change === gate.change && one.metric === metric,
    );
    if (!known) continue;
    const plan = allowing(await planOf(gate, room), known.effect);
    const verdicts = verdictsOf(plan, gate.head, gate.base, [metric]);
    edge.push({ ...gate, tolerance: 100 * known.effect, verdicts });
  }
  return edge;
}

const allowing = (plan: Plan, tolerance: number): Plan => ({
  ...plan,
  checks: plan.checks.map((check) => ({
    ...check,
    budgets: check.budgets.map((budget) => (budget.tolerance === null ? budget : { ...budget, tolerance })),
  })),
});
