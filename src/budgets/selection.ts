import { closest } from './closest.ts';
import { PierceError } from '../errors.ts';
import type { Plan } from '../model/index.ts';

/**
 * The plan with only the named checks; no names keep all. What is left out stays on record.
 * Throws `only-unknown` for a name that no check has.
 */
export function keepChecks(plan: Plan, names: readonly string[]): Plan {
  if (names.length === 0) return plan;
  const known = plan.checks.map((check) => check.name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new PierceError('only-unknown', {
      name: unknown,
      near: closest(unknown, known) ?? known.join(' '),
    });
  }
  return {
    ...plan,
    checks: plan.checks.filter((check) => names.includes(check.name)),
    leftOut: known.filter((name) => !names.includes(name)),
  };
}
