/**
 * Tells the world: step summary, outputs, annotations on the budgets file.
 * Its opinion: publishing only speaks; whatever fails here never changes a verdict.
 */
import { PierceError } from '../errors.ts';
import type { Report } from '../model/index.ts';
import { annotate, setOutputs, warn, writeSummary } from '../platform/runner.ts';
import { annotationsOf } from '../report/annotations.ts';
import { render } from '../report/index.ts';

/** Publishes a report; `path` is where report.json lies. */
export async function publishReport(report: Report, path: string): Promise<void> {
  process.stdout.write(render(report, 'terminal'));
  for (const annotation of annotationsOf(report)) annotate(annotation);
  await harmless('outputs', async () =>
    setOutputs({
      answer: report.answer,
      report: path,
      failed: count(report, ['fail']),
      inconclusive: count(report, ['inconclusive', 'error']),
    }),
  );
  await harmless('step summary', () => writeSummary(render(report, 'summary')));
}

/** Publishes that nothing could be judged, such as a mistake in the budgets file; resolves with exit code 2. */
export async function publishFault(fault: unknown): Promise<number> {
  const known = fault instanceof PierceError;
  const text = known
    ? fault.explanation
    : `Pierce itself failed: ${fault instanceof Error ? fault.stack : fault}`;
  const place = known ? fault.place : null;
  annotate({ level: 'error', title: 'Pierce could not judge', message: text, place });
  await harmless('outputs', async () =>
    setOutputs({ answer: 'clarify', report: '', failed: 0, inconclusive: 0 }),
  );
  await harmless('step summary', () =>
    writeSummary(`### ❔ Clarify – nothing was judged\n\n${fenced(text)}\n`),
  );
  return 2;
}

function count(report: Report, outcomes: readonly string[]): number {
  return report.verdicts.filter((verdict) => outcomes.includes(verdict.outcome)).length;
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}\n${text}\n${fence}`;
}

async function harmless(what: string, act: () => Promise<void>): Promise<void> {
  await act().catch((error: unknown) => warn(`The ${what} could not be written: ${String(error)}`));
}
