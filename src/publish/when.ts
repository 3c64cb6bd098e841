import type { Report } from '../model/index.ts';
import { openOf, outlineOf } from '../report/outline.ts';
import type { Marker } from './marker.ts';

/** When a comment is written; what is there already is always mended, unless it is to be left alone altogether. */
export type When = 'always' | 'on-change' | 'on-failure' | 'never';

/** Whether there is something to say, given what was said before. */
export function isSaid(when: When, reports: readonly Report[], now: Marker, earlier: Marker | null): boolean {
  switch (when) {
    case 'always':
      return true;
    case 'on-change':
      return earlier ? gist(now) !== gist(earlier) : reports.some(hasSomething);
    case 'on-failure':
      return earlier !== null || reports.some(({ answer }) => answer !== 'yes');
    case 'never':
      return false;
  }
}

/** A plain yes is no news to somebody who was told nothing before. */
function hasSomething(report: Report): boolean {
  return report.answer !== 'yes' || openOf(outlineOf(report)).length > 0 || report.budgetChanges.length > 0;
}

/** The answers and what stands open. */
function gist({ projects }: Marker): string {
  const told = projects.map(({ project, answer, open }) => JSON.stringify([project, answer, open]));
  return told.toSorted().join('\n');
}
