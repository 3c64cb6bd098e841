import type { Report } from '../model/index.ts';
import { page } from './page.ts';
import type { Extent } from './page-sections.ts';

/** Characters of a comment; GitHub takes 65,536, and whoever posts it may add some. */
const MOST_CHARACTERS = 60_000;

/** From all that is worth reading in a comment down to what surely fits. */
export const EXTENTS: readonly [Extent, ...Extent[]] = [
  { open: 100, stories: 12, changes: 100, held: 200, unjudged: 100, measured: 50 },
  { open: 100, stories: 12, changes: 100, held: 50, unjudged: 20, measured: 20 },
  { open: 60, stories: 8, changes: 60, held: 0, unjudged: 0, measured: 0 },
  { open: 30, stories: 4, changes: 30, held: 0, unjudged: 0, measured: 0 },
  { open: 10, stories: 1, changes: 10, held: 0, unjudged: 0, measured: 0 },
  { open: 3, stories: 0, changes: 3, held: 0, unjudged: 0, measured: 0 },
];

/** The comment on a pull request, at most 60,000 characters long; the worst is in it whatever has to go. */
export function markdown(report: Report): string {
  return fitting(
    EXTENTS,
    (extent) => page(report, extent, true),
    (text) => text.length <= MOST_CHARACTERS,
  );
}

/** The first page that fits; the last extent is small enough for whatever is in a report. */
export function fitting(
  extents: readonly [Extent, ...Extent[]],
  write: (extent: Extent) => string,
  fits: (text: string) => boolean,
): string {
  const [largest, ...smaller] = extents;
  const text = write(largest);
  const [next, ...others] = smaller;
  return fits(text) || !next ? text : fitting([next, ...others], write, fits);
}
