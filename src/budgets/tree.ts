/** A budgets file as it stands in the text: values with their places. YAML and JSON both become this. */
import { mistakeAt, type Source, type Span } from './source.ts';
import type { Mistake } from './mistake.ts';

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

/** Keys through which a plain object could reach its prototype. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** The tree as plain values; keys that are forbidden or stand there again are left out and told. */
export function toValue(
  tree: Tree,
  source: Source,
): { readonly value: unknown; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const convert = (part: Tree): unknown => {
    switch (part.sort) {
      case 'leaf':
        return part.value;
      case 'list':
        return part.items.map(convert);
      case 'mapping':
        mistakes.push(...keyMistakes(part, source));
        return Object.fromEntries(soundEntries(part).map(({ key, value }) => [key, convert(value)]));
    }
  };
  return { value: convert(tree), mistakes };
}

function soundEntries({ entries }: Mapping): readonly Entry[] {
  const seen = new Set(FORBIDDEN);
  return entries.filter(({ key }) => !seen.has(key) && seen.add(key));
}

function keyMistakes(mapping: Mapping, source: Source): readonly Mistake[] {
  const sound = new Map(soundEntries(mapping).map((entry) => [entry.key, entry]));
  return mapping.entries
    .filter((entry) => sound.get(entry.key) !== entry)
    .map(({ key, keyAt }) => {
      const first = sound.get(key);
      return mistakeAt(source, keyAt, {
        rule: 'keys',
        problem: first ? again(key, first, source) : forbidden(key),
      });
    });
}

function again(key: string, first: Entry, source: Source): string {
  const { line } = mistakeAt(source, first.keyAt, { rule: 'keys', problem: '' }).place;
  return `\`${key}\` stands here again; it is already in line ${line}. Give each its own name, or join the two.`;
}

const forbidden = (key: string): string =>
  `\`${key}\` is a key that is not allowed anywhere; use another name.`;

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
