/** Keys that stand in one map twice, or may stand in none. */
import { FORBIDDEN_NAMES } from '../model/names.ts';
import { NAMED } from './examples.ts';
import { type Path, written } from './file.ts';
import type { Mistake } from './mistake.ts';
import { mistakeAt, type Source } from './source.ts';
import type { Entry, Mapping, Tree } from './tree.ts';

/** Each key of a tree that is forbidden, or stands again where it stands already. */
export function keyMistakes(tree: Tree, source: Source, path: Path = []): readonly Mistake[] {
  switch (tree.sort) {
    case 'leaf':
      return [];
    case 'list':
      return tree.items.flatMap((item, index) => keyMistakes(item, source, [...path, String(index)]));
    case 'mapping':
      return [
        ...ownMistakes(tree, source, path),
        ...tree.entries.flatMap(({ key, value }) => keyMistakes(value, source, [...path, key])),
      ];
  }
}

function ownMistakes({ entries }: Mapping, source: Source, path: Path): readonly Mistake[] {
  const first = new Map(entries.toReversed().map((entry) => [entry.key, entry]));
  return entries.flatMap((entry) => {
    if (FORBIDDEN_NAMES.includes(entry.key)) return [forbidden(entry, source, path)];
    return first.get(entry.key) === entry ? [] : [again(entry, first.get(entry.key)!, source, path)];
  });
}

function again({ key, keyAt }: Entry, first: Entry, source: Source, path: Path): Mistake {
  const { line } = mistakeAt(source, first.keyAt, { rule: 'keys', problem: '' }).place;
  const named = namedIn(path);
  const cure = named ? 'Give each its own name, or join the two.' : 'Keep one of the two, or join them.';
  return mistakeAt(source, keyAt, {
    rule: 'keys',
    problem: `\`${key}\` stands here again; it is already in line ${line}. ${cure}`,
    example: named ? written(source, `${key}-2`, named) : textOf(key, first, source),
  });
}

function forbidden({ key, keyAt, value }: Entry, source: Source, path: Path): Mistake {
  const named = namedIn(path);
  return mistakeAt(source, keyAt, {
    rule: 'keys',
    problem: `\`${key}\` is a key that is not allowed anywhere; use another name.`,
    example: named ? written(source, standIn(key), named) : textOf(standIn(key), { value }, source),
  });
}

/** Whether people choose the keys of the map at a path. */
export const isNamedAt = (path: Path): boolean => namedIn(path) !== null;

const namedIn = (path: Path): object | null =>
  path.length === 1 && Object.hasOwn(NAMED, path[0]!) ? NAMED[path[0]!]! : null;

/** A name that is as good, and allowed. */
export const standIn = (key: string): string => `my-${key.replaceAll('_', '')}`;

/** A key with its value as it stands in the file, if that is short. */
function textOf(key: string, { value: { from, to } }: Pick<Entry, 'value'>, source: Source): string {
  const text = source.text.slice(from, to);
  const isShort = text.length > 0 && text.length <= 60 && !/[\r\n]/.test(text);
  const shown = source.format === 'json' ? JSON.stringify(key) : key;
  return `${shown}: ${isShort ? text : '{ … }'}`;
}
