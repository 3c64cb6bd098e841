/**
 * Merges: snapshots of several jobs go in, one of each side comes out, as if one job had measured it all.
 * Its opinion: samples are joined, never averages of them; what is missing is a failure of its checks, never a gap; and
 * what cannot be one whole is refused. The order in which the parts are given changes nothing.
 * It reads and writes no file, and judges nothing.
 */
import { createHash } from 'node:crypto';
import type { CheckSnapshot, Failure, Plan, Snapshot } from '../model/index.ts';
import { agree, commonCommit } from './agreement.ts';
import { type Gap, gapsIn } from './gaps.ts';
import { join } from './join.ts';
import { common, withMachines } from './machines.ts';
import { cellsOf, inOrder, type Parts, type Whole } from './part.ts';
import { type Piece, piecesOf } from './pieces.ts';

export type { Gap } from './gaps.ts';
export type { Part, Parts, Whole } from './part.ts';

export interface Merged {
  readonly head: Snapshot;
  readonly base: Snapshot | null;
  /** Shards and cells that are not among the parts; their checks are failures in `head`. */
  readonly gaps: readonly Gap[];
}

/** Merges the parts. Throws `merge-…` where they cannot be parts of one whole, and `cell-stranger`. */
export function merge(given: Parts, whole: Whole): Merged {
  const parts = inOrder(given);
  agree(parts, whole.cells);
  const gaps = gapsIn(parts, whole);
  const pieces = [...piecesOf(parts, whole), ...gaps.flatMap(({ checks }) => checks)];
  const joined = [...Map.groupBy(pieces, keyOf).values()].map(join);
  const heads = parts.map(({ head }) => head);
  const session = sessionOf(heads);
  const head = snapshotOf(heads, session, whole.plan, joined);
  return { head, base: baseOf(parts, session, whole.plan, joined), gaps };
}

const keyOf = ({ head }: Piece): string => JSON.stringify([head.check, head.cell]);

/** One session for all rounds, so that those of the two sides stay pairs; told by the jobs' own and nothing else. */
function sessionOf(snapshots: readonly Snapshot[]): string {
  const sessions = [...new Set(snapshots.map(({ session }) => session))].toSorted();
  const [first] = sessions;
  if (sessions.length === 1 && first !== undefined) return first;
  return `merged-${createHash('sha256').update(JSON.stringify(sessions)).digest('hex').slice(0, 32)}`;
}

/** Base of all parts: what was measured beside each, or the one stored snapshot that all were compared with. */
function baseOf(parts: Parts, session: string, plan: Plan, joined: readonly Piece[]): Snapshot | null {
  const bases = parts.flatMap(({ base }) => base ?? []);
  const [stored] = parts.flatMap(({ head, base }) => (base && base.session !== head.session ? base : []));
  if (bases.length === 0 || stored) return stored ?? null;
  return snapshotOf(
    bases,
    session,
    plan,
    joined.flatMap(({ base, ofBase }) => (base ? { head: base, ofHead: ofBase, base: null, ofBase } : [])),
  );
}

/** What all jobs could not do is the whole side's failure; what some could not is that of their checks. */
function snapshotOf(
  parts: readonly Snapshot[],
  session: string,
  plan: Plan,
  pieces: readonly Piece[],
): Snapshot {
  const [first] = parts;
  const fails = parts.every(({ failures }) => failures.length > 0);
  const shared = common(pieces.length > 0 ? pieces.map(({ ofHead }) => ofHead) : parts.map(fingerprintOf));
  const checks = fails ? [] : inPlanOrder(plan, withMachines(pieces, shared));
  const cells = new Set([...parts.flatMap(cellsOf), ...checks.map(({ cell }) => cell)]);
  return {
    version: 1,
    tool: first!.tool,
    project: first!.project,
    session,
    shard: null,
    cell: cells.size === 1 ? [...cells][0]! : null,
    commit: commonCommit(parts),
    measured: {
      from: parts.map(({ measured }) => measured.from).toSorted()[0]!,
      until: parts
        .map(({ measured }) => measured.until)
        .toSorted()
        .at(-1)!,
    },
    complete: parts.every(({ complete }) => complete),
    fingerprint: shared,
    checks,
    failures: fails ? distinct(parts.flatMap(({ failures }) => failures)) : [],
  };
}

const fingerprintOf = ({ fingerprint }: Snapshot): Snapshot['fingerprint'] => fingerprint;

/** As the budgets file has them, each in all its cells; what it does not have comes last. */
function inPlanOrder(plan: Plan, checks: readonly CheckSnapshot[]): readonly CheckSnapshot[] {
  const place = new Map(plan.checks.map(({ name }, index) => [name, index]));
  const rank = ({ check }: CheckSnapshot): number => place.get(check) ?? plan.checks.length;
  const key = ({ check, cell }: CheckSnapshot): string => JSON.stringify([check, cell ?? '']);
  return checks.toSorted((a, b) => rank(a) - rank(b) || (key(a) < key(b) ? -1 : 1));
}

function distinct(failures: readonly Failure[]): readonly Failure[] {
  return [...new Map(failures.map((failure) => [JSON.stringify(failure), failure])).values()];
}
