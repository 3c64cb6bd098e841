/** Snapshots of several jobs, as short as a test can say them. */
import { dealt } from '../../src/budgets/shard.ts';
import { type Merged, merge, type Part, type Whole } from '../../src/merge/index.ts';
import type { CheckSnapshot, Plan, Shard, Snapshot } from '../../src/model/index.ts';
import { kinds } from '../../src/kinds/index.ts';
import { budget, bytes, check, measured, plan, size, snapshot, time } from '../judge/samples.ts';

/** Four checks of which each has an exact size, at most 100 B and no larger than on base. */
export const NAMES = ['app', 'admin', 'home', 'search'];
export const four: Plan = plan(
  NAMES.map((name) => check([budget('size', { max: bytes(100), tolerance: 0 })], { name })),
);

export const wholeOf = (of: Plan = four, cells: readonly string[] = []): Whole => ({
  plan: of,
  cells,
  dealt: (shard) => dealt(of, kinds, shard),
});

/** A check with one size, read in two rounds of one block each. */
export const sized = (name: string, value: number, rest: Partial<CheckSnapshot> = {}): CheckSnapshot =>
  measured([size], { size: [value, value] }, { check: name, ...rest });

/** A check with these times, each of a block of its own. */
export const timed = (
  name: string,
  values: readonly number[],
  rest: Partial<CheckSnapshot> = {},
): CheckSnapshot => measured([time], { time: values }, { check: name, ...rest });

const COMMIT = { sha: 'a'.repeat(40), ref: 'feature', dirty: false };

/** What one job measured of head, told apart by its session. */
export function head(
  session: string,
  checks: readonly CheckSnapshot[],
  rest: Partial<Snapshot> = {},
): Snapshot {
  const { cell = null } = rest;
  const inCell = checks.map((one) => ({ ...one, cell: one.cell ?? cell }));
  return snapshot(inCell, { session, commit: COMMIT, ...rest });
}

export const part = (of: Snapshot, base: Snapshot | null = null): Part => ({
  path: `${of.session}/snapshot.json`,
  head: of,
  base,
});

/** Base as it was measured beside head, with other numbers. */
export function beside(
  of: Snapshot,
  change: (check: CheckSnapshot) => CheckSnapshot = (one) => one,
): Snapshot {
  return { ...of, commit: { sha: 'b'.repeat(40), ref: 'main', dirty: false }, checks: of.checks.map(change) };
}

/** The four checks dealt to so many jobs, base beside each. */
export function shards(of: number, rest: Partial<Snapshot> = {}): readonly Part[] {
  return Array.from({ length: of }, (_, place) => {
    const shard: Shard = { index: place + 1, of };
    const checks = wholeOf()
      .dealt(shard)
      .map(({ name }) => sized(name, 90));
    const cell = rest.cell ?? 'all';
    const one = head(`${cell} ${place + 1}`, checks, { shard, ...rest });
    return part(one, beside(one));
  });
}

/** Merges parts; there has to be one. */
export function merged(parts: readonly Part[], whole: Whole = wholeOf()): Merged {
  const [first, ...others] = parts;
  return merge([first!, ...others], whole);
}
