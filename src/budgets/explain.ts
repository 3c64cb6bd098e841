/**
 * Mistakes as plain text: where, what, the line itself with a caret, and how it would be right.
 * It prints a file that nobody has vouched for, so nothing of it reaches a terminal unescaped.
 */
import type { Mistake } from './mistake.ts';
import { lineOf, type Source } from './source.ts';

/** Mistakes printed in full; more only fill the screen. */
const MOST = 50;
/** Characters of a line that are shown. */
const WIDTH = 96;

/** All mistakes as text, each with its line of the source; no newline at the end. */
export function explain(mistakes: readonly Mistake[], source: Source): string {
  const shown = mistakes.slice(0, MOST).map((mistake) => explainOne(mistake, source));
  if (mistakes.length > MOST) shown.push(`… and ${mistakes.length - MOST} more.`);
  return shown.join('\n\n');
}

function explainOne(mistake: Mistake, source: Source): string {
  const { file, line, column } = mistake.place;
  const lines = [
    `${printable(file)}:${line}:${column}: ${printable(mistake.problem)}`,
    ...excerpt(mistake, source),
  ];
  if (mistake.suggestion !== null) lines.push(`  Did you mean ${printable(mistake.suggestion)}?`);
  if (mistake.example !== null) lines.push(...exampleLines(mistake.example));
  return lines.join('\n');
}

function exampleLines(example: string): readonly string[] {
  const [first = '', ...more] = example.split('\n').map(printable);
  return more.length === 0
    ? [`  Example: ${first}`]
    : ['  Example:', ...[first, ...more].map((line) => `    ${line}`)];
}

/** The line and a caret under what is wrong; long lines are cut to what stands around it. */
function excerpt({ place, found }: Mistake, source: Source): readonly string[] {
  const whole = lineOf(source, place.line);
  if (whole.trim() === '') return [];
  const cut = place.column > WIDTH ? place.column - WIDTH / 2 : 0;
  const before = place.column - 1 - cut + (cut > 0 ? 1 : 0);
  const text = `${cut > 0 ? '…' : ''}${whole.slice(cut, cut + WIDTH)}${whole.length > cut + WIDTH ? '…' : ''}`;
  const carets = '^'.repeat(Math.max(1, Math.min(found.length, WIDTH - before)));
  const margin = String(place.line).padStart(5);
  return [`${margin} | ${printable(text)}`, `${' '.repeat(5)} | ${' '.repeat(before)}${carets}`];
}

/** Control and invisible characters as dots, one for one, so that carets stay where they belong. */
function printable(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');
}
