import { PierceError } from '../errors.ts';
import { Cursor } from './cursor.ts';
import type { Format } from './format.ts';
import { excerpt, plain } from './output.ts';
import { scan } from './scan.ts';

/**
 * The one JSON document in an output that `fits` the format. Lines around it are passed over (a banner of npm, a log),
 * provided that the document starts on a line of its own. Half a document is an error even if another one is whole.
 */
export function readJson(text: string, format: Format, fits: (value: unknown) => boolean): Cursor {
  const output = plain(text, format);
  const attempts = search(output, format);
  const fitting = attempts.filter((each) => 'value' in each && fits(each.value));
  if (fitting.length > 1) throw new PierceError('format-several-results', { format: format.name, found: fitting.length });
  const found = fitting[0] ?? attempts.toSorted((a, b) => b.length - a.length)[0];
  if (!found) throw new PierceError('format-not-json', { ...told(format), found: excerpt(output) });
  if ('broken' in found) throw broken(output, found.broken, format);
  return new Cursor(found.value, '', format);
}

/** A document, or what began like one and stopped being one at `broken`; `length` is how much of the output it took. */
type Attempt = { readonly length: number } & ({ readonly value: unknown } | { readonly broken: number });

/** Every attempt, in the order of the output; what has been looked at once is not looked at again. */
function search(output: string, format: Format): readonly Attempt[] {
  const attempts: Attempt[] = [];
  const opening = /^[ \t]*(?=[[{])/gm;
  for (let match = opening.exec(output); match; match = opening.exec(output)) {
    const start = opening.lastIndex;
    const attempt = documentAt(output, start, format);
    attempts.push(attempt);
    opening.lastIndex = lineEnd(output, start + attempt.length);
  }
  return attempts;
}

function documentAt(output: string, start: number, format: Format): Attempt {
  const result = scan(output, start);
  if ('cut' in result) {
    throw new PierceError('format-cut-json', { ...told(format), from: spot(output, start), at: spot(output, result.cut) });
  }
  if ('broken' in result) return { broken: result.broken, length: result.broken - start };
  const document = output.slice(start, result.ended);
  const value = parsed(document);
  const alone = standsAlone(document, output.slice(result.ended, lineEnd(output, result.ended)));
  return { length: document.length, ...(alone && value !== undefined ? { value } : { broken: start }) };
}

/** A tool may log right behind a document of several lines (vitest does); `[1] done` is a log line, `},` is inside. */
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
