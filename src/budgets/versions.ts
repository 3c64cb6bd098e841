/**
 * A file in which keys stand twice, read as if each stood once: once with the first of each name, and once more for each
 * further one, so that what is wrong behind it is told too.
 */
import { FORBIDDEN_NAMES } from '../model/names.ts';
import { isNamedAt, standIn } from './keys.ts';
import type { Path } from './file.ts';
import type { Span } from './source.ts';
import type { Entry, Mapping, Tree } from './tree.ts';

/** One way to read a file. */
export interface Version {
  readonly tree: Tree;
  /** Whether an offset is in what only this version holds; of all else the first version tells. */
  holds(offset: number): boolean;
}

/** Versions that are read; whoever repeats more names reads again after mending these. */
const MOST_VERSIONS = 20;

/** The versions of a tree, without forbidden keys; those that name a check or service stand under other names. */
export function versionsOf(tree: Tree): readonly Version[] {
  const first: Version = { tree: withTwins(tree, new Set(), []), holds: () => true };
  const more = furtherIn(tree, []).take(MOST_VERSIONS - 1);
  return [first, ...more.map((twins) => versionWith(tree, twins))];
}

function versionWith(tree: Tree, twins: readonly Entry[]): Version {
  const { from, to } = spanOf(twins.at(-1)!);
  return { tree: withTwins(tree, new Set(twins), []), holds: (offset) => offset >= from && offset < to };
}

/** Each entry whose key stands in its map before, behind those of this sort that it is in. */
function* furtherIn(tree: Tree, within: readonly Entry[]): Generator<readonly Entry[], undefined> {
  if (tree.sort === 'list') for (const item of tree.items) yield* furtherIn(item, within);
  if (tree.sort !== 'mapping') return;
  for (const [first, ...more] of groupsOf(tree)) {
    yield* furtherIn(first!.value, within);
    for (const twin of more) {
      yield [...within, twin];
      yield* furtherIn(twin.value, [...within, twin]);
    }
  }
}

function withTwins(tree: Tree, twins: ReadonlySet<Entry>, path: Path): Tree {
  switch (tree.sort) {
    case 'leaf':
      return tree;
    case 'list':
      return { ...tree, items: tree.items.map((item) => withTwins(item, twins, [...path, '-'])) };
    case 'mapping': {
      const entries = [...groupsOf(tree), ...renamed(tree, path)].map((group) => {
        const chosen = group.find((entry) => twins.has(entry)) ?? group[0]!;
        return { ...chosen, value: withTwins(chosen.value, twins, [...path, chosen.key]) };
      });
      return { ...tree, entries };
    }
  }
}

/** The entries of a map by their keys, without forbidden ones. */
function groupsOf({ entries }: Mapping): readonly (readonly Entry[])[] {
  const allowed = entries.filter(({ key }) => !FORBIDDEN_NAMES.includes(key));
  return [...Map.groupBy(allowed, ({ key }) => key).values()];
}

function renamed({ entries }: Mapping, path: Path): readonly (readonly Entry[])[] {
  if (!isNamedAt(path)) return [];
  const taken = new Set(entries.map(({ key }) => key));
  return FORBIDDEN_NAMES.filter((key) => taken.has(key) && !taken.has(standIn(key))).map((key) => [
    { ...entries.find((entry) => entry.key === key)!, key: standIn(key) },
  ]);
}

const spanOf = ({ keyAt, value }: Entry): Span => ({ from: keyAt.from, to: Math.max(keyAt.to, value.to) });
