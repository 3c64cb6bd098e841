/**
 * Tells the world: step summary, outputs, annotations on the budgets file, and the pull request (`pull.ts`).
 * Its opinion: publishing only speaks; whatever fails here never changes a verdict.
 */
import { PierceError } from '../errors.ts';
import type { Report } from '../model/index.ts';
import { annotate, note, print, setOutputs, warn, writeSummary } from '../platform/runner.ts';
import { annotationsOf } from '../report/annotations.ts';
import { faultSummary } from '../report/fault.ts';
import { renderMany } from '../report/index.ts';
import { pages, worstFirst, worstOf } from '../report/many.ts';
import { summary } from '../report/summary.ts';
import type { Publication } from './pull.ts';

export { type Publication, publishCommit, publishPull, SILENCE } from './pull.ts';

/** A report, and the path of its `report.json`. */
export interface Filed {
  readonly report: Report;
  readonly path: string;
}

/**
 * Tells the runner of one report or several, the worst first: log, annotations, outputs, summary. `commentUrl` is where a
 * pull request has been told.
 */
export async function publishReports(
  filed: readonly [Filed, ...Filed[]],
  commentUrl: string | null,
): Promise<void> {
  const [first, ...others] = filed;
  const reports = [first.report, ...others.map(({ report }) => report)] as const;
  const [worst] = worstFirst(reports);
  await harmless('verdict', () => print(renderMany(reports, 'terminal')));
  await harmless('annotations', () => annotationsOf(worstFirst(reports)).forEach(annotate));
  await harmless('outputs', () =>
    setOutputs({
      answer: worstOf(reports).answer,
      report: filed.find(({ report }) => report === worst)?.path ?? filed[0].path,
      'comment-url': commentUrl ?? '',
      failed: count(reports, ['fail']),
      inconclusive: count(reports, ['inconclusive', 'error']),
    }),
  );
  await harmless('step summary', () => summarize((room) => summaryOf(reports, room)));
}

/** Publishes that nothing could be judged, such as a mistake in the budgets file; resolves with exit code 2. */
export async function publishFault(fault: unknown): Promise<2> {
  const known = fault instanceof PierceError;
  const text = known
    ? fault.explanation
    : `Pierce itself failed: ${fault instanceof Error ? fault.stack : String(fault)}`;
  const place = known ? fault.place : null;
  await harmless('annotation', () =>
    annotate({ level: 'error', title: 'Pierce could not judge', message: text, place }),
  );
  await harmless('outputs', () =>
    setOutputs({ answer: 'clarify', report: '', 'comment-url': '', failed: 0, inconclusive: 0 }),
  );
  await harmless('step summary', () => summarize((room) => faultSummary(text, room)));
  return 2;
}

const summaryOf = (reports: readonly [Report, ...Report[]], room: number): string =>
  reports.length === 1 ? summary(reports[0], room) : pages(reports, { bytes: room, folded: false });

async function summarize(write: (room: number) => string): Promise<void> {
  if (!(await writeSummary(write))) warn('The step summary is full; nothing was added to it.');
}

/** Says on the step what came of speaking on a pull request: what went wrong is a warning, the rest a remark. */
export async function publishProblems({ problems, notes }: Publication): Promise<void> {
  await harmless('problems', () => problems.forEach(warn));
  await harmless('notes', () => notes.forEach(note));
}

function count(reports: readonly Report[], outcomes: readonly string[]): number {
  return reports.flatMap(({ verdicts }) => verdicts).filter(({ outcome }) => outcomes.includes(outcome))
    .length;
}

async function harmless(what: string, act: () => void | Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    warn(`The ${what} could not be published: ${String(error)}`);
  }
}
