import type { Report } from '../model/index.ts';
import { firstFitting } from './fitting.ts';
import { headingOf, page } from './page.ts';
import type { Extent } from './page-sections.ts';

/** Bytes of a summary where nothing else is in it; GitHub drops one of more than 1 MiB altogether. */
export const MOST_BYTES = 1_000_000;

const EXTENTS: readonly Extent[] = [
  { open: 5000, stories: 500, changes: 5000, held: 5000, unjudged: 5000, measured: 1000 },
  { open: 2000, stories: 200, changes: 2000, held: 2000, unjudged: 500, measured: 200 },
  { open: 1000, stories: 100, changes: 1000, held: 1000, unjudged: 100, measured: 100 },
  { open: 300, stories: 30, changes: 300, held: 100, unjudged: 0, measured: 0 },
  { open: 100, stories: 10, changes: 100, held: 0, unjudged: 0, measured: 0 },
  { open: 10, stories: 1, changes: 10, held: 0, unjudged: 0, measured: 0 },
];

/**
 * The summary of a job: the comment with nothing folded, at most `most` bytes long, or no more than its first line where
 * even that is longer.
 */
export function summary(report: Report, most = MOST_BYTES): string {
  const pages = EXTENTS.map((extent) => () => page(report, extent, false));
  return firstFitting([...pages, () => `${headingOf(report)}\n`], most);
}
