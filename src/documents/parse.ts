import { PierceError } from '../errors.ts';
import { FORBIDDEN_NAMES } from '../model/names.ts';
import { type Caps, CAPS, type Excess, excessOf } from './caps.ts';
import type { Validator } from './validator.ts';

export type DocumentName = keyof typeof CAPS;

/** A document as bytes that may be anybody's, with what to call it in an error. */
export interface Given {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly what: DocumentName;
}

/** Major versions of documents that are read; the number grows where a reader of before would misread. */
const VERSION = 1;

/**
 * The document in these bytes, as the schema behind `valid` has it. Throws `document-too-large`, `document-unreadable`
 * (no UTF-8), `document-not-json`, `document-key`, `document-version` or `document-invalid`.
 */
export function parseDocument(given: Given, valid: Validator): unknown {
  const value = valueOf(given);
  check(given, value);
  checkVersion(given, value);
  if (valid(value)) return value;
  const { instancePath, message } = valid.errors?.[0] ?? {};
  throw invalid(given, instancePath || '/', message ?? 'no such thing');
}

const UNITS: Readonly<Record<Excess, string>> = {
  bytes: 'bytes',
  levels: 'levels of lists and maps',
  values: 'values',
  text: 'bytes in one string',
};

function valueOf(given: Given): unknown {
  const { bytes, path, what } = given;
  const caps: Caps = CAPS[what];
  const excess = excessOf(bytes, caps);
  if (excess)
    throw new PierceError('document-too-large', { path, what, most: caps[excess], of: UNITS[excess] });
  const text = decode(given);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PierceError('document-not-json', { path, what, problem: (error as Error).message });
  }
}

/** A byte order mark is dropped. */
function decode({ bytes, path, what }: Given): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PierceError('document-unreadable', { path, what, problem: 'it is not UTF-8 text' });
  }
}

const REFUSED: ReadonlySet<string> = new Set(FORBIDDEN_NAMES);

/** No forbidden name and no endless number anywhere: JSON writes 1e999, which reads as infinity. */
function check(given: Given, value: unknown): void {
  const waiting: object[] = [];
  const look = (inner: unknown): void => {
    if (typeof inner === 'object' && inner !== null) waiting.push(inner);
    else if (typeof inner === 'number' && !Number.isFinite(inner))
      throw invalid(given, 'a number', 'it is beyond what can be counted with');
  };
  look(value);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (Array.isArray(next)) next.forEach(look);
    else lookInto(given, next as Readonly<Record<string, unknown>>, look);
  }
}

function lookInto(
  { path, what }: Given,
  map: Readonly<Record<string, unknown>>,
  look: (inner: unknown) => void,
): void {
  for (const key of Object.keys(map)) {
    if (REFUSED.has(key)) throw new PierceError('document-key', { path, what, key });
    look(map[key]);
  }
}

function checkVersion({ path, what }: Given, value: unknown): void {
  if (typeof value !== 'object' || value === null || !('version' in value)) return;
  const { version } = value;
  if (Number.isInteger(version) && version !== VERSION)
    throw new PierceError('document-version', { path, what, found: Number(version), known: VERSION });
}

function invalid({ path, what }: Given, where: string, problem: string): PierceError {
  return new PierceError('document-invalid', { path, what, where, problem });
}
