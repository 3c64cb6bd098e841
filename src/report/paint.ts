import type { Standing } from './outline.ts';

/** One column each, so that tables stay straight in every font. */
export const STATUS_SYMBOLS: Readonly<Record<Standing, string>> = {
  error: '!',
  fail: '✗',
  inconclusive: '?',
  warn: '▲',
  waived: '~',
  pass: '✓',
};

/** Puts colour on text, or leaves it as it is. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly standing: (standing: Standing, text: string) => string;
}

/** Colours that every terminal has (ECMA-48 SGR), readable on dark and on light. */
const COLOURS: Readonly<Record<Standing, number>> = {
  error: 31,
  fail: 31,
  inconclusive: 33,
  warn: 33,
  waived: 33,
  pass: 32,
};

export function painter(colour: boolean): Paint {
  const sgr = (on: number, off: number) => (text: string) =>
    colour && text !== '' ? `\u001B[${on}m${text}\u001B[${off}m` : text;
  return {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    standing: (standing, text) => sgr(COLOURS[standing], 39)(text),
  };
}
