import type { Place } from '../model/index.ts';
import type { Mistake, Rule } from './mistake.ts';

/** The text of a budgets file and how it is written. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly format: 'yaml' | 'json';
  /** Offset at which each line starts. */
  readonly lineStarts: readonly number[];
}

/** A stretch of the text, from its first to behind its last character. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is told of a mistake beside where it is. */
export interface Remark {
  readonly rule: Rule;
  readonly problem: string;
  readonly example?: string | null;
  readonly suggestion?: string | null;
}

/** A source of some text; a name that ends in `.json` makes it JSON, all else is YAML. */
export function createSource(file: string, text: string): Source {
  const ends = [...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length);
  return { file, text, format: /\.json$/i.test(file) ? 'json' : 'yaml', lineStarts: [0, ...ends] };
}

/** The text of one line, counted from 1, without its end. */
export function lineOf(source: Source, line: number): string {
  const text = source.text.slice(source.lineStarts[line - 1], source.lineStarts[line]);
  return text.replace(/[\r\n]+$/, '');
}

/** A mistake about a stretch of the text. */
export function mistakeAt(source: Source, span: Span, remark: Remark): Mistake {
  const line = lineAt(source, span.from);
  const place = { file: source.file, line, column: span.from - source.lineStarts[line - 1]! + 1 };
  const found = source.text
    .slice(span.from, span.to)
    .split(/[\r\n]/, 1)[0]!
    .trimEnd();
  return { place, found, example: null, suggestion: null, ...remark };
}

/** Where a place is in the text. */
export const offsetOf = ({ lineStarts }: Source, { line, column }: Pick<Place, 'line' | 'column'>): number =>
  lineStarts[line - 1]! + column - 1;

/** Number of the last line that starts at or before an offset, by halving. */
function lineAt({ lineStarts }: Source, offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
