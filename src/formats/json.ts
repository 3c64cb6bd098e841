import { PierceError } from '../errors.ts';
import { Cursor, isObject } from './cursor.ts';
import type { Format } from './format.ts';
import { excerpt, plain } from './output.ts';
import { scan } from './scan.ts';

/** What the whole document of a format is, and how to tell. */
export interface Shape {
  readonly says: string;
  fits(value: unknown): boolean;
}

export const LIST: Shape = {
  says: 'a list of objects',
  fits: (value) => Array.isArray(value) && value.every(isObject),
};

export function holding(field: string): Shape {
  return {
    says: `an object with ${field}`,
    fits: (value) => isObject(value) && Object.hasOwn(value, field),
  };
}

/**
 * The one JSON document of this shape in an output. Lines around it are passed over (a banner of npm, a log),
 * provided that the document starts on a line of its own. Half a document is an error even if another one is
 * whole.
 */
export function readJson(text: string, format: Format, shape: Shape): Cursor {
  const output = plain(text, format).trimEnd();
  const attempts = search(output, format);
  const fitting = attempts.filter((each) => 'value' in each && shape.fits(each.value));
  if (fitting.length > 1) {
    throw new PierceError('format-several-results', { format: format.name, found: fitting.length });
  }
  const found = fitting[0] ?? likeliest(attempts, output);
  if (!found) throw new PierceError('format-not-json', { ...told(format), found: excerpt(output) });
  if ('broken' in found) throw broken(output, found.broken, format);
  const document = new Cursor(found.value, '', format);
  return fitting.length === 1 ? document : document.wrong(shape.says);
}

/** A document, or what began like one and at `broken` stopped being one. */
type Attempt = { readonly start: number; readonly end: number } & (
  | { readonly value: unknown }
  | { readonly broken: number }
);

/** Every attempt, in the order of the output; what has been looked at once is not looked at again. */
function search(output: string, format: Format): readonly Attempt[] {
  const attempts: Attempt[] = [];
  const opening = /^[ \t]*(?=[[{])/gm;
  for (let match = opening.exec(output); match; match = opening.exec(output)) {
    const attempt = attemptAt(output, opening.lastIndex, format);
    attempts.push(attempt);
    opening.lastIndex = lineEnd(output, attempt.end);
  }
  return attempts;
}

function attemptAt(output: string, start: number, format: Format): Attempt {
  const result = scan(output, start);
  if ('cut' in result) {
    const [from, at] = [spot(output, start), spot(output, result.cut)];
    throw new PierceError('format-cut-json', { ...told(format), from, at });
  }
  if ('broken' in result) return { start, end: result.broken, broken: result.broken };
  const end = result.ended;
  const document = output.slice(start, end);
  const value = standsAlone(document, output.slice(end, lineEnd(output, end))) ? parsed(document) : undefined;
  return value === undefined ? { start, end, broken: start } : { start, end, value };
}

/** Which of them was meant to be the results: one that breaks after several lines, else the longest. */
function likeliest(attempts: readonly Attempt[], output: string): Attempt | undefined {
  const partly = attempts.find(
    (each) => 'broken' in each && output.slice(each.start, each.broken).includes('\n'),
  );
  return partly ?? attempts.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

/**
 * A tool may log right behind a document of several lines (vitest does); `[1] done` is a log line, `},` is
 * inside.
 */
function standsAlone(document: string, behind: string): boolean {
  return document.includes('\n') ? !/^\s*[,\]}]/.test(behind) : behind.trim() === '';
}

function parsed(document: string): unknown {
  try {
    return JSON.parse(document);
  } catch {
    return undefined;
  }
}

function broken(output: string, offset: number, format: Format): PierceError {
  const found = excerpt(output.slice(offset, lineEnd(output, offset)));
  return new PierceError('format-broken-json', { ...told(format), at: spot(output, offset), found });
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function spot(text: string, offset: number): string {
  const before = text.slice(0, offset);
  return `line ${before.split('\n').length}, column ${offset - before.lastIndexOf('\n')}`;
}

function told(format: Format) {
  return { format: format.name, how: format.how };
}
