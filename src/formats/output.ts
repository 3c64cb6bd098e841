import { PierceError } from '../errors.ts';
import type { Format } from './format.ts';

/** What a person would read: no byte order mark, no colours. Throws if there is nothing. */
export function plain(text: string, format: Pick<Format, 'name' | 'how'>): string {
  const shown = text.replace(/^\uFEFF/, '').replaceAll(COLOURS, '');
  if (shown.trim() === '') throw new PierceError('format-nothing', { format: format.name, how: format.how });
  return shown;
}

/** Terminal control sequences (ECMA-48, 5.4): escape, bracket, parameters, one final letter. */
// oxlint-disable-next-line no-control-regex -- the escape character is what is looked for
const COLOURS = /\u001b\[[0-?]*[ -/]*[@-~]/g;

export interface Line {
  readonly number: number;
  readonly text: string;
}

/** The output's lines, counted from 1. */
export function linesOf(text: string, format: Pick<Format, 'name' | 'how'>): readonly Line[] {
  return plain(text, format)
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, text: line }));
}

/** The first line of what others wrote, short and harmless enough to be shown. */
export function excerpt(text: string): string {
  const line = (text.trim().split('\n', 1)[0] ?? '').replaceAll(/\p{Cc}+/gu, ' ');
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
