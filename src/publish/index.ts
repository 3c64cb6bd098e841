/**
 * Tells the world: step summary, outputs, annotations on the budgets file, and the pull request (`pull.ts`).
 * Its opinion: publishing only speaks; whatever fails here never changes a verdict.
 */
import { PierceError } from '../errors.ts';
import type { Report } from '../model/index.ts';
import { annotate, note, print, setOutputs, warn, writeSummary } from '../platform/runner.ts';
import { annotationsOf } from '../report/annotations.ts';
import { faultSummary } from '../report/fault.ts';
import { render } from '../report/index.ts';
import { summary } from '../report/summary.ts';
import type { Publication } from './pull.ts';

export { type Publication, publishPull, type PullTarget } from './pull.ts';

/** Publishes a report; `path` is where report.json lies. */
export async function publishReport(report: Report, path: string): Promise<void> {
  await harmless('verdict', () => print(render(report, 'terminal')));
  await harmless('annotations', () => annotationsOf(report).forEach(annotate));
  await harmless('outputs', () =>
    setOutputs({
      answer: report.answer,
      report: path,
      failed: count(report, ['fail']),
      inconclusive: count(report, ['inconclusive', 'error']),
    }),
  );
  await harmless('step summary', () => summarize((room) => summary(report, room)));
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
  await harmless('outputs', () => setOutputs({ answer: 'clarify', report: '', failed: 0, inconclusive: 0 }));
  await harmless('step summary', () => summarize((room) => faultSummary(text, room)));
  return 2;
}

async function summarize(write: (room: number) => string): Promise<void> {
  if (!(await writeSummary(write))) warn('The step summary is full; nothing was added to it.');
}

/** Says on the step what came of speaking on a pull request: what went wrong is a warning, the rest a remark. */
export async function publishProblems({ problems, notes }: Publication): Promise<void> {
  await harmless('problems', () => problems.forEach(warn));
  await harmless('notes', () => notes.forEach(note));
}

function count(report: Report, outcomes: readonly string[]): number {
  return report.verdicts.filter((verdict) => outcomes.includes(verdict.outcome)).length;
}

async function harmless(what: string, act: () => void | Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    warn(`The ${what} could not be published: ${String(error)}`);
  }
}
