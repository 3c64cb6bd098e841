import { SourceMap, type SourceMapPayload } from 'node:module';
import { fileURLToPath } from 'node:url';
import { readText } from '../../platform/files.ts';

/** Where a function is written: URL of its source, line and column from 1. */
export interface Position {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** A script as it ran, and the way back to what it was made of. */
export interface Source {
  /** Where in the original source an offset (in UTF-16 units) of the script comes from. */
  positionOf(offset: number): Position;
  /** The offset of a line and column, both from 0. */
  offsetOf(line: number, column: number): number;
}

/** Bytes beyond which no source map is read. */
const CAP = 128 * 1024 * 1024;

/** Reads a script's source map, if it has one that can be read; else the script is its own source. */
export async function sourceOf(url: string, text: string, mapUrl: string): Promise<Source> {
  const starts = lineStarts(text);
  const map = mapUrl === '' ? null : await readMap(url, mapUrl);
  const place = (offset: number): Position => {
    const line = lineAt(starts, offset);
    return { url, line: line + 1, column: offset - starts[line]! + 1 };
  };
  return {
    positionOf: (offset) => original(map, place(offset)),
    offsetOf: (line, column) => (starts[line] ?? text.length) + column,
  };
}

interface Mapping {
  readonly map: SourceMap;
  /** What the sources' paths are relative to. */
  readonly base: string;
}

/** Of a map that cannot be read the script itself remains, which is a place too. */
async function readMap(url: string, mapUrl: string): Promise<Mapping | null> {
  try {
    const at = new URL(mapUrl, url);
    const text = at.protocol === 'data:' ? decodeInline(mapUrl) : await readText(fileURLToPath(at), CAP);
    const payload = JSON.parse(text) as SourceMapPayload;
    const root = payload.sourceRoot ? `${payload.sourceRoot.replace(/\/$/, '')}/` : '';
    return { map: new SourceMap(payload), base: new URL(root, at.protocol === 'data:' ? url : at).href };
  } catch {
    return null;
  }
}

function decodeInline(url: string): string {
  const comma = url.indexOf(',');
  const body = url.slice(comma + 1);
  return url.slice(0, comma).endsWith(';base64')
    ? Buffer.from(body, 'base64').toString('utf8')
    : decodeURIComponent(body);
}

function original(mapping: Mapping | null, generated: Position): Position {
  if (!mapping) return generated;
  const entry = mapping.map.findEntry(generated.line - 1, generated.column - 1);
  if (!('originalSource' in entry) || !entry.originalSource) return generated;
  const url = URL.parse(entry.originalSource, mapping.base)?.href ?? entry.originalSource;
  return { url, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** Index of the line that an offset is in, by bisection. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
