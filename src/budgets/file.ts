import { mistakeAt, type Remark, type Source } from './source.ts';
import type { Mistake } from './mistake.ts';
import { spanAt, type Tree } from './tree.ts';

/** A budgets file whose syntax is right: its values, and where each of them stands. */
export interface BudgetsText {
  readonly source: Source;
  readonly tree: Tree;
  readonly value: unknown;
}

/** Steps from the top of the file to a value. */
export type Path = readonly string[];

/** A mistake about the value at a path, or about the key that leads to it. */
export function mistakeIn(file: BudgetsText, path: Path, part: 'key' | 'value', remark: Remark): Mistake {
  return mistakeAt(file.source, spanAt(file.tree, path, part), remark);
}

/** The value at a path; undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => {
    const isParent = typeof at === 'object' && at !== null && Object.hasOwn(at, step);
    return isParent ? (at as Record<string, unknown>)[step] : undefined;
  }, root);
}

/** A path as people say it, without the names that they gave to checks and services. */
export function nameOf(path: Path): string {
  return path.length === 0 ? 'the file' : shortened(path).map(stepOf).join('').replace(/^\./, '');
}

function shortened(path: Path): Path {
  const [top, , part] = path;
  if (top === 'checks' && part === 'budgets' && path.length > 3) return path.slice(3);
  return (top === 'checks' || top === 'services') && path.length > 2 ? path.slice(2) : path;
}

const stepOf = (step: string): string => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`);

/** A key with its value as it would stand in the file. */
export function written({ format }: Source, key: string | null, value: unknown): string {
  if (format === 'json')
    return key === null ? JSON.stringify(value) : `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  return key === null ? inYaml(value) : `${inYaml(key)}: ${inYaml(value)}`;
}

function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, own]) => `${inYaml(key)}: ${inYaml(own)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return typeof value === 'string' && !PLAIN.test(value) ? JSON.stringify(value) : String(value);
}

/** Texts that need no quotes anywhere in YAML. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off)$|[\d.]+$)[A-Za-z0-9./][\w ./%+-]*$/;
