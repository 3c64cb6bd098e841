import type { Report } from '../model/index.ts';
import { fitting } from './markdown.ts';
import { page } from './page.ts';
import type { Extent } from './page-sections.ts';

/** Bytes of a step's summary; GitHub drops one of more than 1 MiB altogether. */
export const MOST_BYTES = 1_000_000;

const EXTENTS: readonly [Extent, ...Extent[]] = [
  { open: 10_000, stories: 1000, changes: 10_000, held: 10_000, unjudged: 10_000, measured: 1000 },
  { open: 1000, stories: 100, changes: 1000, held: 1000, unjudged: 100, measured: 100 },
  { open: 300, stories: 30, changes: 300, held: 100, unjudged: 0, measured: 0 },
  { open: 100, stories: 10, changes: 100, held: 0, unjudged: 0, measured: 0 },
];

/** The summary of a job: the comment with nothing folded, at most 1,000,000 bytes. */
export function summary(report: Report): string {
  return fitting(
    EXTENTS,
    (extent) => page(report, extent, false),
    (text) => byteLength(text) <= MOST_BYTES,
  );
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
