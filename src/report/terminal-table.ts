import type { Verdict } from '../model/index.ts';
import { columns, fitted, wrapped } from './columns.ts';
import { type Standing, STATUS_WORDS } from './outline.ts';
import { type Paint, STATUS_SYMBOLS } from './paint.ts';
import { join, plain, say, shown } from './phrase.ts';
import { type Row, rowOf, seen } from './row.ts';

const HEADER = ['Status', 'Metric', 'Base', 'Head', 'Change', 'Limit'] as const;
const RIGHT = new Set([2, 3]);
const GAP = '  ';

/** Which columns give way, down to which width: names, limits, changes, and names again. */
const CUTS = [
  [1, 20],
  [5, 12],
  [4, 12],
  [1, 10],
] as const;

/** How much of a change its column tells, from all there is to the least. */
const DETAILS = [['range', 'sight'], ['sight'], []] as const;
type Details = (typeof DETAILS)[number];

/**
 * A line for each verdict under a header; where room is short, the intervals go first, what could have been seen gets
 * lines of its own, then names are cut.
 */
export function tableLines(verdicts: readonly Verdict[], paint: Paint, room: number): readonly string[] {
  if (verdicts.length === 0) return [];
  const rows = verdicts.map(rowOf);
  const tables = DETAILS.map((details) => ({ details, cells: rows.map((row) => cellsOf(row, details)) }));
  const { details, cells } =
    tables.find((table) => widthOf([HEADER, ...table.cells]) <= room) ?? tables.at(-1)!;
  const widths = cutTo(room, widthsOf([HEADER, ...cells]));
  const header = paint.dim(lineOf(HEADER, widths));
  return [
    header,
    ...cells.map((line, index) => painted(line, widths, rows[index]!.standing, paint)),
    ...sightLines(rows, details, room).map(paint.dim),
  ];
}

/** What the cells say about what could have been seen; all of it where they have no room for that. */
function sightLines(rows: readonly Row[], details: Details, room: number): readonly string[] {
  const seeing = rows.filter(({ change }) => change.sight !== '');
  if (seeing.length === 0) return [];
  const meaning = 'smallest worsening that this run could have told from noise';
  if (details.length > 0) return wrapped(`“sees”: the ${meaning}.`, room, '', '');
  const all = seeing.map(({ check, metric, change }) => say`${check} › ${metric} ${[change.sight]}`);
  return wrapped(plain(say`The ${[meaning]}: ${join(all, ', ')}.`), room, '', '  ');
}

function cellsOf(
  { standing, check, metric, base, head, change, limits }: Row,
  details: Details,
): readonly string[] {
  const told = details
    .map((detail) => (detail === 'sight' ? seen(change) : change[detail]))
    .filter((text) => text !== '');
  const more = told.length > 0 ? ` (${told.join(', ')})` : '';
  const cells = [
    `${STATUS_SYMBOLS[standing]} ${STATUS_WORDS[standing]}`,
    `${shown(check)} › ${shown(metric)}`,
    base,
    head,
    `${change.main}${more}`,
    limits.map(({ text }) => text).join(', '),
  ];
  return cells.map((cell) => cell.replaceAll('\u00A0', ' '));
}

type Table = readonly (readonly string[])[];

function widthsOf(table: Table): readonly number[] {
  return HEADER.map((_, column) =>
    table.reduce((width, line) => Math.max(width, columns(line[column] ?? '')), 0),
  );
}

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1));

const widthOf = (table: Table): number => total(widthsOf(table));

function cutTo(room: number, widths: readonly number[]): readonly number[] {
  const cut = [...widths];
  for (const [column, least] of CUTS) {
    const over = total(cut) - room;
    if (over > 0) cut[column] = Math.max(Math.min(least, cut[column]!), cut[column]! - over);
  }
  return cut;
}

function lineOf(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => fitted(cell, widths[column]!, RIGHT.has(column) ? 'right' : 'left'))
    .join(GAP)
    .trimEnd();
}

/** Only the status is coloured: colour is a help, never the only sign. */
function painted(
  cells: readonly string[],
  widths: readonly number[],
  standing: Standing,
  paint: Paint,
): string {
  const line = lineOf(cells, widths);
  const status = fitted(cells[0]!, widths[0]!);
  return paint.standing(standing, status) + line.slice(status.length);
}
