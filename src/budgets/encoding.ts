/** Bytes of a budgets file to text: UTF-8, or a mistake at the first byte that is none. */
import { basename } from 'node:path';
import { BudgetsError } from './mistake.ts';
import { createSource, mistakeAt } from './source.ts';

/** The text of UTF-8 bytes, without a byte order mark; throws a `BudgetsError` where they are something else. */
export function decode(file: string, bytes: Uint8Array): string {
  const sound = soundTextOf(bytes);
  const readable = new TextDecoder().decode(bytes);
  if (sound === null) return readable;
  const from = sound.replace(/^\uFEFF/, '').length;
  const source = createSource(file, readable);
  throw new BudgetsError(
    [mistakeAt(source, { from, to: from + 1 }, { rule: 'syntax', ...wordsFor(file, bytes, sound) })],
    source,
  );
}

/** The text before the first byte that is not UTF-8, by halving; null if there is no such byte. */
function soundTextOf(bytes: Uint8Array): string | null {
  if (textOf(bytes, false) !== null) return null;
  let most = 0;
  let tooMany = bytes.length + 1;
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1;
    if (textOf(bytes.subarray(0, middle), true) === null) tooMany = middle;
    else most = middle;
  }
  return textOf(bytes.subarray(0, most), true)!;
}

/** Text of bytes, null if they are not UTF-8; of a character that is cut off, nothing, if more may follow. */
function textOf(bytes: Uint8Array, stream: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}

function wordsFor(file: string, bytes: Uint8Array, sound: string) {
  const encoding = /^(?:\xFF\xFE|\xFE\xFF)/.test(String.fromCharCode(...bytes.subarray(0, 2)))
    ? 'UTF-16'
    : 'ISO-8859-1';
  const byte = bytes[Buffer.byteLength(sound)]!.toString(16).toUpperCase().padStart(2, '0');
  const problem =
    encoding === 'UTF-16'
      ? 'The file is UTF-16; save it as UTF-8.'
      : `The byte 0x${byte} here is not UTF-8; save the file as UTF-8, or write the character anew.`;
  const name = basename(file);
  return { problem, example: `iconv -f ${encoding} -t UTF-8 ${name} > utf8 && mv utf8 ${name}` };
}
