import type { Report } from '../model/index.ts';
import { firstFitting } from './fitting.ts';
import { headingOf, page, type Streak } from './page.ts';
import type { Extent } from './page-sections.ts';
import type { Lengths } from './sharing.ts';

/** Bytes of a comment; GitHub takes 65,536 characters, and whoever posts it may add some. */
const MOST_BYTES = 60_000;

/** From all that is worth reading in a comment down to what surely fits. */
const COMMENT_EXTENTS: readonly [Extent, ...Extent[]] = [
  { open: 100, stories: 12, changes: 100, held: 200, unjudged: 100, measured: 50 },
  { open: 100, stories: 12, changes: 100, held: 50, unjudged: 20, measured: 20 },
  { open: 60, stories: 8, changes: 60, held: 0, unjudged: 0, measured: 0 },
  { open: 30, stories: 4, changes: 30, held: 0, unjudged: 0, measured: 0 },
  { open: 10, stories: 1, changes: 10, held: 0, unjudged: 0, measured: 0 },
  { open: 10, stories: 0, changes: 3, held: 0, unjudged: 0, measured: 0 },
  { open: 3, stories: 0, changes: 3, held: 0, unjudged: 0, measured: 0 },
];

/** A report's page from all that is worth reading down to what surely fits. */
export function lengthsOf(report: Report, folded: boolean, streak?: Streak): Lengths {
  const [longest, ...others] = COMMENT_EXTENTS.map((extent) => () => page(report, extent, folded, streak));
  return [longest!, ...others];
}

/** The comment on a pull request, at most 60,000 bytes long; the worst is in it whatever has to go. */
export function markdown(report: Report): string {
  return firstFitting([...lengthsOf(report, true), () => `${headingOf(report)}\n`], MOST_BYTES);
}
