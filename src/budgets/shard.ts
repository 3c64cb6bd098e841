/** Deals a plan's checks to the shards of a run. */
import { PierceError } from '../errors.ts';
import type { CheckPlan, Plan, Shard } from '../model/index.ts';
import type { AnyKind } from './schema.ts';

/** As many as anybody will ask for: a matrix on GitHub has at most 256 jobs. */
const MOST_SHARDS = 1000;

/** The shard that `2/4` names. Throws `shard-invalid`. */
export function parseShard(text: string): Shard {
  const [, first, second] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? [];
  const [index, of] = [Number(first), Number(second)];
  if (!(index >= 1 && index <= of && of <= MOST_SHARDS))
    throw new PierceError('shard-invalid', { found: text });
  return { index, of };
}

/**
 * The checks of one shard, in the order of the plan: every check is in exactly one. Like cards they are dealt kind by
 * kind, so that no shard has two more of a kind than another, nor two more in all; what takes long is dealt first. It
 * depends on nothing but the plan, so that every job deals alike.
 */
export function dealt(plan: Plan, kinds: readonly AnyKind[], { index, of }: Shard): readonly CheckPlan[] {
  const place = (check: CheckPlan): readonly [number, number] => {
    const kind = kinds.findIndex(({ name }) => name === check.kind);
    const isLong = (kinds[kind]?.rounds(check.options).atMost ?? 0) > 1;
    return [isLong ? 0 : 1, kind];
  };
  const cards = plan.checks
    .map((check) => ({ check, place: place(check) }))
    .toSorted((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1]);
  const own = new Set(cards.filter((_, card) => card % of === index - 1).map(({ check }) => check));
  return plan.checks.filter((check) => own.has(check));
}
