import type { CheckPlan, Plan, Shard, Snapshot } from '../model/index.ts';

/** What one job measured. */
export interface Part {
  /** Where head's snapshot was read, for messages only. */
  readonly path: string;
  readonly head: Snapshot;
  /** What lay beside it as `base.json`; null where nothing did. */
  readonly base: Snapshot | null;
}

/** What the parts are to be a whole of. */
export interface Whole {
  readonly plan: Plan;
  /** Every cell that there should be; none named: those that are there. */
  readonly cells: readonly string[];
  /** The checks that a shard of the plan was dealt. */
  dealt(shard: Shard): readonly CheckPlan[];
}

export type Parts = readonly [Part, ...Part[]];

/** Parts in an order that is their own, whatever the one in which they were given. */
export function inOrder(parts: Parts): Parts {
  const keyed = parts.map((part) => ({ part, key: keyOf(part) }));
  const [first, ...others] = keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return [first!.part, ...others.map(({ part }) => part)];
}

function keyOf({ head, base }: Part): string {
  const place = String(head.shard?.index ?? 0).padStart(6, '0');
  return JSON.stringify([head.cell ?? '', place, head.session, head, base]);
}

/** The cells that a snapshot holds: its own, or of one that was merged those of its checks. */
export function cellsOf({ cell, checks }: Snapshot): readonly (string | null)[] {
  if (cell !== null || checks.length === 0) return [cell];
  return [...new Set(checks.map((check) => check.cell))];
}

/** A shard as people write it: `2/4`; `the whole` where there are none. */
export function shardText({ shard }: Snapshot): string {
  return shard === null ? 'the whole' : `shard ${shard.index}/${shard.of}`;
}
