/**
 * Carries main's history forward: the newest snapshot whole, what came before in short. Pure: the same goes in, the same
 * comes out. Its opinion: a history that cannot be carried on is begun anew and that is said; it is never guessed at.
 */
import type { BaselineDocument, Finding, HistoryEntry, Report, Snapshot } from '../model/index.ts';
import { finding } from './finding.ts';
import { type AcceptedBy, regressionsOf } from './regressions.ts';
import { valuesOf } from './values.ts';

/** Commits that are remembered; at a few a day, a month. */
const MOST_ENTRIES = 100;

/** Values that are remembered, about 150 bytes each: 1,000 metrics of 100 commits. The newest commit has all of its own. */
const MOST_VALUES = 100_000;

/** What main leaves behind, and what there is to say of it. */
export interface NextBaseline {
  readonly document: BaselineDocument;
  readonly findings: readonly Finding[];
}

/**
 * The baseline after a commit of main was measured and judged: `previous` with this commit at its end. A commit that was
 * measured before takes its own place anew. Null for `previous`: there is none that could be read.
 */
export function nextBaseline(
  previous: BaselineDocument | null,
  snapshot: Snapshot,
  report: Report,
  acceptedBy: AcceptedBy,
): NextBaseline {
  const isOurs = previous?.project === snapshot.project;
  const before = isOurs ? previous.history : [];
  const history = bounded([
    ...before.filter(isOther(snapshot)),
    entryOf(snapshot, before, report, acceptedBy),
  ]);
  return {
    document: { version: 1, project: snapshot.project, snapshot, history },
    findings: isOurs ? [] : [whyBegun(previous)],
  };
}

const isOther =
  ({ commit }: Snapshot) =>
  (entry: HistoryEntry): boolean =>
    entry.commit.sha === null || entry.commit.sha !== commit.sha;

function whyBegun(previous: BaselineDocument | null): Finding {
  return previous ? finding('history-foreign', { project: previous.project }) : finding('history-begun', {});
}

function entryOf(
  snapshot: Snapshot,
  before: readonly HistoryEntry[],
  report: Report,
  acceptedBy: AcceptedBy,
): HistoryEntry {
  const measured = {
    commit: snapshot.commit,
    measured: snapshot.measured.until,
    fingerprint: snapshot.fingerprint,
    configs: Object.fromEntries(snapshot.checks.map(({ check, config }) => [check, config])),
    answer: report.answer,
    values: valuesOf(snapshot),
  };
  return { ...measured, regressions: regressionsOf(measured, before, report, acceptedBy) };
}

/** The newest that there is room for. */
function bounded(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const newest = history.slice(-MOST_ENTRIES);
  let values = 0;
  const first = newest.findLastIndex((entry) => (values += entry.values.length) > MOST_VALUES);
  return newest.slice(Math.min(first + 1, newest.length - 1));
}
