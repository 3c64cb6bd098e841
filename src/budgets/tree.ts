/** A budgets file as it stands in the text: values with their places. YAML and JSON both become this. */
import type { Mistake } from './mistake.ts';
import type { Span } from './source.ts';

export type Tree = Leaf | List | Mapping;

export interface Leaf extends Span {
  readonly sort: 'leaf';
  readonly value: string | number | boolean | null;
}

export interface List extends Span {
  readonly sort: 'list';
  readonly items: readonly Tree[];
}

export interface Mapping extends Span {
  readonly sort: 'mapping';
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly keyAt: Span;
  readonly value: Tree;
}

/** What a reader of YAML or JSON gives: the tree, unless the text is too broken for one. */
export interface Parsed {
  readonly tree: Tree | null;
  readonly mistakes: readonly Mistake[];
}

/** Levels of nesting that a file may have; a budgets file needs eight. */
export const MOST_LEVELS = 32;
/** Values that a file may hold once its aliases are unfolded: a thousand checks with all they may have. */
export const MOST_VALUES = 20_000;

/** The tree as plain values; of keys that stand there again the last counts. A key that reaches a prototype must not be in it. */
export function toValue(tree: Tree): unknown {
  switch (tree.sort) {
    case 'leaf':
      return tree.value;
    case 'list':
      return tree.items.map(toValue);
    case 'mapping':
      return Object.fromEntries(tree.entries.map(({ key, value }) => [key, toValue(value)]));
  }
}

/** Where the value at a path stands, or the key that leads to it; the nearest part that exists, if it does not. */
export function spanAt(tree: Tree, path: readonly string[], part: 'key' | 'value'): Span {
  let at: Tree = tree;
  let key: Span | null = null;
  for (const step of path) {
    if (at.sort === 'leaf') break;
    const entry: Entry | undefined =
      at.sort === 'mapping' ? at.entries.find((one) => one.key === step) : undefined;
    const next: Tree | undefined = at.sort === 'list' ? at.items[Number(step)] : entry?.value;
    if (!next) break;
    key = entry?.keyAt ?? { from: next.from, to: next.from };
    at = next;
  }
  // of the whole file only its beginning is of use
  return part === 'key' ? (key ?? { from: at.from, to: at.from }) : at;
}
