/**
 * How much of a document is read. Its opinion: what would cost memory or time is counted in the bytes, before anything is
 * made of them; a schema is asked only about what is small enough.
 */

/** The most that a document may have of everything. */
export interface Caps {
  readonly bytes: number;
  readonly levels: number;
  /** Numbers, strings, lists and all else, names of entries left aside. */
  readonly values: number;
  /** Bytes of one string, as it is written. */
  readonly text: number;
}

/** What a document has too much of. */
export type Excess = keyof Caps;

/** No document of ours is deeper than 10, and no string longer than what a failed command wrote at the end (4.5 kB). */
const COMMON = { bytes: 256 * 1024 * 1024, levels: 32, text: 64 * 1024 } as const;

/**
 * Of values, what the largest project there is room for would have. 10,000 metrics in 200 rounds are 2 million numbers,
 * and as many again in the rounds of the control; evidence may have 100,000 parts of about 8 values. A baseline is a
 * snapshot with a history of 100,000 metrics' values, 8 each. A report has about 60 values a verdict, 100,000 of them.
 */
export const CAPS = {
  snapshot: { ...COMMON, values: 5_000_000 },
  baseline: { ...COMMON, values: 6_000_000 },
  report: { ...COMMON, values: 10_000_000 },
} as const satisfies Record<string, Caps>;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** What JSON text in UTF-8 has too much of; null if nothing. Of bytes that are no JSON it may say anything. */
export function excessOf(bytes: Uint8Array, caps: Caps): Excess | null {
  if (bytes.length > caps.bytes) return 'bytes';
  let level = 0;
  let values = 1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte === QUOTE) {
      const end = endOfText(bytes, at + 1);
      if (end - at - 1 > caps.text) return 'text';
      at = end;
    } else if (OPENING.has(byte)) {
      level += 1;
      values += 1;
    } else if (CLOSING.has(byte)) level -= 1;
    else if (byte === COMMA) values += 1;
    if (level > caps.levels) return 'levels';
    if (values > caps.values) return 'values';
  }
  return null;
}

/** Where a string ends that begins at `from`: at its closing quote, or at the end of everything. */
function endOfText(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}
