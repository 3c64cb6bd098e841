/**
 * The product on one screen: read the promises, measure both sides, judge, report.
 * Each step is a document on disk, so each can also run alone; this is the only place that joins the stages.
 */
import { join } from 'node:path';
import type { BaseAsked } from './baseline/index.ts';
import { load } from './budgets/load.ts';
import { keepChecks } from './budgets/selection.ts';
import { clearFolder, prepareFolder, writeSnapshots } from './documents/folder.ts';
import { judge, termsAgainst } from './judge/index.ts';
import { kinds } from './kinds/index.ts';
import type { Plan, Report, Snapshot, Terms } from './model/index.ts';
import { writeText } from './platform/files.ts';
import { render } from './report/index.ts';
import { type Measured, measureSides, planAt, type World } from './sides.ts';

export interface GateOptions {
  /** Path of the budgets file; null finds the one in the current folder. */
  readonly budgets: string | null;
  /** A git ref to measure beside head, a stored snapshot, or null for absolute limits only; or who says so by the plan. */
  readonly base: BaseAsked | ((plan: Plan) => Promise<BaseAsked>);
  /** Names of the only checks to take; none means all. */
  readonly only: readonly string[];
  /** Folder that the documents are written to. */
  readonly out: string;
  /** Labels of the pull request. */
  readonly labels: readonly string[];
  /** Whether this is about a release, which doubt keeps back. Absent: it is not. */
  readonly release?: boolean;
}

/** The report in every form that is kept as a file. */
const REPORTS = {
  'report.json': 'json',
  'comment.md': 'markdown',
  'summary.md': 'summary',
  'report.html': 'html',
} as const;

/** Measures, judges and reports; writes every document under `options.out` and returns the report. */
export async function gate(options: GateOptions, world: World): Promise<Report> {
  await clearFolder(options.out, typeof options.base === 'string' ? options.base : null);
  const plan = await readPlan(options);
  await prepareFolder(options.out);
  const asked = typeof options.base === 'function' ? await options.base(plan) : options.base;
  const measured = await measureSides(plan, asked, world);
  await writeSnapshots(join(options.out, 'snapshot.json'), measured);
  const report = judge(termsOfGate(plan, measured, options), measured.head, measured.base, measured.origin);
  await writeReports(options.out, report);
  return report;
}

/** What is released has been merged, so its own file is in force, whatever the last release promised. */
function termsOfGate(plan: Plan, measured: Measured, { labels, release = false }: GateOptions): Terms {
  return { ...termsFor(plan, release ? { ...measured, ofBase: null } : measured, labels), release };
}

/** Writes a report in every form; resolves with the path of `report.json`. */
export async function writeReports(out: string, report: Report): Promise<string> {
  for (const [name, format] of Object.entries(REPORTS))
    await writeText(join(out, name), render(report, format));
  return join(out, 'report.json');
}

/** Reads and validates the budgets file. Rejects with every mistake in it at once. */
export async function readPlan(options: Pick<GateOptions, 'budgets' | 'only'>): Promise<Plan> {
  return keepChecks(await load(options.budgets, kinds), options.only);
}

/** What stored snapshots are judged by: as what was just measured, with base's budgets file found by base's commit. */
export async function termsForStored(plan: Plan, head: Snapshot, base: Snapshot | null): Promise<Terms> {
  const ofBase = base && (await planAt(base.commit.sha, plan.file));
  return termsFor(plan, { head, ofBase }, []);
}

/** Waivers hold or do not on the day on which head was measured. */
function termsFor(
  plan: Plan,
  { head, ofBase }: Pick<Measured, 'head' | 'ofBase'>,
  labels: readonly string[],
): Terms {
  return termsAgainst(plan, ofBase, labels, head.measured.until.slice(0, 10));
}
