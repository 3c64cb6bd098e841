/**
 * Makes foreign text harmless to look at: names and messages come from the code that is measured, so they may carry
 * secrets, terminal escapes, invisible characters and ones that turn the reading direction (https://trojansource.codes).
 */
import { redact } from '../redact.ts';

/** One line of visible text, at most `length` graphemes long. */
export function clean(text: string, length: number): string {
  return clip(redact(visible(bounded(text, length)).replaceAll(/\s+/gu, ' ').trim()), length);
}

/** The last `count` lines that have anything to show, blanks within them kept. */
export function cleanLines(text: string, count: number, length: number): readonly string[] {
  const tail = redact(text.slice(-count * length * UNITS_A_GRAPHEME).replaceAll(ESCAPES, ''));
  const parted = tail.replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n').split('\n');
  const lines = parted.map((line) => clip(redact(visible(bounded(line, length)).trimEnd()), length));
  return lines.filter((line) => line !== '').slice(-count);
}

/** UTF-16 units that a grapheme may take on average; stacked marks take many more and are cut. */
const UNITS_A_GRAPHEME = 4;

/** A megabyte of text need not be looked at to show a line of it; escapes take room that is not shown. */
function bounded(text: string, length: number): string {
  return text.length > 16 * length ? text.slice(0, 16 * length) : text;
}

// Controls are what these patterns are about: CSI, OSC and two-character escapes as ECMA-48 has them.
// oxlint-disable-next-line no-control-regex
const ESCAPES = /[\u001B\u009B](?:\[?[0-9:;<=>?]*[ -/]*[@-~]|\][^\u0007\u001B\r\n]*(?:\u0007|\u001B\\)?)/g;
const BLANKS = /[\t\n\v\f\r\u0085\p{Z}]/gu;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;

/** Every sign takes one unit, is one grapheme and can be seen. */
const PLAIN = /^[ -~]*$/;

function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize('NFC').replaceAll(ESCAPES, '').replaceAll(BLANKS, ' ').replaceAll(UNSEEN, '');
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  if (PLAIN.test(text)) return `${text.slice(0, length)}…`;
  let end = 0;
  let count = 0;
  for (const { index, segment } of graphemes.segment(text)) {
    const fits = count < length && index + segment.length <= length * UNITS_A_GRAPHEME;
    if (!fits) return `${text.slice(0, end)}…`;
    end = index + segment.length;
    count += 1;
  }
  return text;
}
