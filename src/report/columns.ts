/** How much room text takes on a terminal, and how it is made to fit. */

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** East Asian wide and fullwidth characters (https://www.unicode.org/reports/tr11/), and pictures. */
const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;

/** Columns that text takes; colours are not text. */
export function columns(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** Text cut or filled up to exactly `width` columns. */
export function fitted(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const cut = columns(text) > width ? shortened(text, width) : text;
  const fill = ' '.repeat(Math.max(0, width - columns(cut)));
  return align === 'left' ? cut + fill : fill + cut;
}

function shortened(text: string, width: number): string {
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (columns(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Text broken at blanks into lines of at most `width` columns, where its words allow that. */
export function wrapped(text: string, width: number, first: string, others: string): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = others;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
