import type { Report } from '../model/index.ts';
import { openOf, outlineOf, standingOf } from '../report/outline.ts';
import { hashOf, type Marker, markerName, type Remembered } from './marker.ts';

/** What is to be remembered of reports about this commit, in their order, by what an earlier comment remembers. */
export function rememberedOf(
  reports: readonly Report[],
  head: string,
  earlier: Marker | null,
): readonly Remembered[] {
  return reports.map((report) => {
    const project = markerName(report.project);
    const last = earlier?.projects.find((each) => each.project === project) ?? null;
    return { project, answer: report.answer, since: sinceOf(report, head, last), open: openHash(report) };
  });
}

/** The commit since which it passes, or does not; null where it has passed from the first. */
function sinceOf({ answer }: Report, head: string, last: Remembered | null): string | null {
  if (last && (last.answer === 'yes') === (answer === 'yes')) return last.since;
  return last === null && answer === 'yes' ? null : head;
}

/** Equal for reports in which the same budgets stand open in the same way, and the same of the budgets file changes. */
function openHash(report: Report): string {
  const open = openOf(outlineOf(report));
  const texts = open.map((verdict) =>
    JSON.stringify([verdict.check, verdict.cell, verdict.metric?.id ?? verdict.named, standingOf(verdict)]),
  );
  const changes = report.budgetChanges.map(({ check, metric, key, from, to, accepted }) =>
    JSON.stringify([check, metric, key, from, to, accepted]),
  );
  return hashOf([...texts, ...changes].toSorted(), 12);
}
