import { derived } from '../model/derived.ts';
import type { CheckSnapshot, Plan, Snapshot } from '../model/index.ts';

/** The cells that a snapshot was measured in; of one that nothing was measured in, its own. */
export function cellsOf({ cell, checks }: Snapshot): readonly (string | null)[] {
  const cells = new Set(checks.map((check) => check.cell));
  return cells.size === 0 ? [cell] : [...cells].toSorted(byName);
}

const byName = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : 1);

/**
 * The plan as it is held against each of so many cells: every budget is judged once in each, so each gets an equal part of
 * the chance of a false alarm, and the file's rate stays that of the whole gate.
 */
export function inEachCell(plan: Plan, cells: number): Plan {
  return { ...plan, policy: { ...plan.policy, falseAlarms: plan.policy.falseAlarms / Math.max(1, cells) } };
}

/** The one check of that name and cell in a snapshot, or why there is none. */
export function checkIn(
  { checks }: Pick<Snapshot, 'checks'>,
  name: string,
  cell: string | null,
): CheckSnapshot | 'missing' | 'repeated' {
  return indexed(checks).get(keyOf(name, cell)) ?? 'missing';
}

type CheckIndex = ReadonlyMap<string, CheckSnapshot | 'repeated'>;

const indexed = derived((checks: Snapshot['checks']): CheckIndex => {
  const index = new Map<string, CheckSnapshot | 'repeated'>();
  for (const check of checks) {
    const key = keyOf(check.check, check.cell);
    index.set(key, index.has(key) ? 'repeated' : check);
  }
  return index;
});

const keyOf = (name: string, cell: string | null): string => JSON.stringify([name, cell]);
