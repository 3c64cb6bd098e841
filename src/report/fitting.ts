const encoder = new TextEncoder();

/** Bytes of a text in UTF-8, which no way of counting characters exceeds. */
export const byteLength = (text: string): number => encoder.encode(text).length;

/**
 * The first text of at most `most` bytes, the longest being tried first; the last where none is. Texts are written anew
 * instead of cut, so that none ends within a tag, a code span, a character or a row.
 */
export function firstFitting(texts: readonly (() => string)[], most: number): string {
  let last = '';
  for (const write of texts) {
    last = write();
    if (byteLength(last) <= most) break;
  }
  return last;
}
