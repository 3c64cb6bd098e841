/** Whether parts can be of one whole at all. */
import { type ErrorCode, PierceError } from '../errors.ts';
import type { Commit, Snapshot } from '../model/index.ts';
import { cellsOf, type Part, type Parts, shardText } from './part.ts';

/** Throws at the first thing in which the parts contradict each other. `cells` are those that may be; none: any. */
export function agree(parts: Parts, cells: readonly string[]): void {
  noneTwice(parts, 'merge-twice', ({ head }) => head.session);
  allEqual(parts, 'merge-other-version', ({ head }) => head.tool.version);
  allEqual(parts, 'merge-other-commit', ({ head }) => commitText(head.commit));
  sameConfig(parts);
  cellsFit(parts, cells);
  for (const ofCell of Map.groupBy(parts, ({ head }) => head.cell).values()) shardsFit(ofCell);
  basesFit(parts);
}

/** Holds every part against the first. */
function allEqual(parts: readonly Part[], code: ErrorCode, tell: (part: Part) => string): void {
  const [first] = parts;
  const other = parts.find((part) => tell(part) !== tell(first!));
  if (first && other)
    throw new PierceError(code, {
      one: first.path,
      other: other.path,
      first: tell(first),
      second: tell(other),
    });
}

/** Holds every part against all before it. */
function noneTwice(parts: readonly Part[], code: ErrorCode, tell: (part: Part) => string): void {
  const seen = new Map<string, Part>();
  for (const part of parts) {
    const known = seen.get(tell(part));
    if (known)
      throw new PierceError(code, { one: known.path, other: part.path, shard: shardText(part.head) });
    seen.set(tell(part), part);
  }
}

/** The ref is how the commit was found, which may differ. */
function commitText({ sha, dirty }: Commit): string {
  return `${sha ?? 'unknown'}${dirty ? ' with uncommitted changes' : ''}`;
}

/** What the parts' commits have in common; of base, those that could not be had tell nothing. */
export function commonCommit(parts: readonly Snapshot[]): Commit {
  const known = parts.filter(({ commit }) => commit.sha !== null);
  const commits = (known.length > 0 ? known : parts).map(({ commit }) => commit);
  const [first] = commits;
  const refs = new Set(commits.map(({ ref }) => ref));
  return { sha: first!.sha, ref: refs.size === 1 ? first!.ref : null, dirty: first!.dirty };
}

function sameConfig(parts: Parts): void {
  const seen = new Map<string, { readonly part: Part; readonly config: string }>();
  for (const part of parts)
    for (const { check, kind, config } of part.head.checks) {
      const known = seen.get(check);
      const own = JSON.stringify([kind, config]);
      if (known && known.config !== own)
        throw new PierceError('merge-other-config', { check, one: known.part.path, other: part.path });
      if (!known) seen.set(check, { part, config: own });
    }
}

function cellsFit(parts: Parts, cells: readonly string[]): void {
  const ofParts = parts.map((part) => ({ part, own: cellsOf(part.head) }));
  const named = ofParts.find(({ own }) => own.some((cell) => cell !== null));
  const unnamed = ofParts.find(({ own }) => own.includes(null));
  if (unnamed && (named ?? cells.length > 0)) {
    const cell = named?.own.find((one) => one !== null) ?? cells[0] ?? '';
    throw new PierceError('merge-cell-unnamed', {
      one: named?.part.path ?? '--cells',
      cell,
      other: unnamed.part.path,
    });
  }
  for (const { part, own } of ofParts)
    for (const cell of own)
      if (cell !== null && cells.length > 0 && !cells.includes(cell))
        throw new PierceError('cell-stranger', { where: part.path, cell, cells: cells.join(', ') });
}

/** All of one cell are shards of as many, each once; or none is a shard. */
function shardsFit(parts: readonly Part[]): void {
  const [first] = parts;
  for (const part of parts) {
    const { shard } = part.head;
    const fits = shard?.of === first!.head.shard?.of && (shard === null || shard.index <= shard.of);
    if (!fits)
      throw new PierceError('merge-shards-differ', {
        one: first!.path,
        other: part.path,
        first: shardText(first!.head),
        second: shardText(part.head),
      });
  }
  if (first!.head.shard) noneTwice(parts, 'merge-shard-twice', ({ head }) => shardText(head));
}

/** Base was measured beside every part that has one; or all were compared with the same stored snapshot. */
function basesFit(parts: Parts): void {
  const based = parts.filter(({ base }) => base !== null);
  const isPaired = ({ head, base }: Part): boolean => base?.session === head.session;
  const stored = based.filter((part) => !isPaired(part));
  if (stored.length === 0) {
    const known = based.filter(({ base }) => base?.commit.sha !== null);
    allEqual(known, 'merge-other-base', ({ base }) => (base ? commitText(base.commit) : ''));
    return;
  }
  const texts = new Set(stored.map(({ base }) => JSON.stringify(base)));
  const [stranger] = stored;
  if (stored.length < based.length || texts.size > 1)
    throw new PierceError('merge-base-stranger', { path: stranger!.path });
}
