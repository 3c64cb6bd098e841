/**
 * The product on one screen: read the promises, measure both sides, judge, report.
 * Each step is a document on disk, so each can also run alone; this is the only place that joins the stages.
 */
import { dirname, join, resolve } from 'node:path';
import { findBase, type Base } from './baseline/index.ts';
import { load } from './budgets/load.ts';
import { keepChecks } from './budgets/selection.ts';
import { judge, settled } from './judge/index.ts';
import { kinds } from './kinds/index.ts';
import { measure, type Target } from './measure/index.ts';
import { PierceError } from './errors.ts';
import type { Plan, Progress, Report, Snapshot } from './model/index.ts';
import { isFile, removeFile, writeText } from './platform/files.ts';
import { commitAt } from './platform/git.ts';
import type { Runner } from './platform/process.ts';
import { render } from './report/index.ts';

export interface GateOptions {
  /** Path of the budgets file; null finds the one in the current folder. */
  readonly budgets: string | null;
  /** A git ref to measure beside head, a stored snapshot, or null for absolute limits only. */
  readonly base: string | null;
  /** Names of the only checks to take; none means all. */
  readonly only: readonly string[];
  /** Folder that the documents are written to. */
  readonly out: string;
}

/** The world as the gate needs it: something that runs programs, a way to stop, someone who watches. */
export interface World {
  readonly runner: Runner;
  readonly signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/** What was measured; base is null where none was asked for. */
export interface Measured {
  readonly head: Snapshot;
  readonly base: Snapshot | null;
}

/** Measures, judges and reports; writes every document under `options.out` and returns the report. */
export async function gate(options: GateOptions, world: World): Promise<Report> {
  await clear(options.out);
  const plan = await readPlan(options);
  const measured = await measureSides(plan, options.base, world);
  await writeSnapshots(join(options.out, 'snapshot.json'), measured);
  const report = judge(plan, measured.head, measured.base);
  await writeReports(options.out, report);
  return report;
}

/** Reads and validates the budgets file. Rejects with every mistake in it at once. */
export async function readPlan(options: Pick<GateOptions, 'budgets' | 'only'>): Promise<Plan> {
  return keepChecks(await load(options.budgets, kinds), options.only);
}

/** Measures head, and base beside it where `base` names a git ref. */
export async function measureSides(plan: Plan, base: string | null, world: World): Promise<Measured> {
  const root = dirname(resolve(plan.file));
  const found = await findBase(base, root, plan.project);
  await using worktree = found.source === 'same-job' ? found.worktree : null;
  const head: Target = { side: 'head', root, commit: await commitAt(root) };
  const [first, second] = await measure({
    plan,
    kinds,
    targets: worktree ? [head, { side: 'base', root: worktree.root, commit: worktree.commit }] : [head],
    stored: found.source === 'stored' ? found.snapshot : null,
    settled: (check, ofHead, ofBase) => settled(plan, check, ofHead, ofBase),
    ...world,
  });
  return { head: first, base: second ?? storedBase(found, first) };
}

/** Writes head's snapshot to `path`, base's beside it as `base.json`. Rejects with `out-is-base` where they are one. */
export async function writeSnapshots(path: string, { head, base }: Measured): Promise<void> {
  const beside = join(dirname(path), 'base.json');
  if (base && resolve(beside) === resolve(path)) throw new PierceError('out-is-base', { path });
  await writeText(path, toJson(head));
  if (base) await writeText(beside, toJson(base));
}

/** What an earlier run wrote never stays behind to be taken for this one's. */
async function clear(out: string): Promise<void> {
  const documents = ['snapshot.json', 'base.json', ...Object.keys(REPORTS)];
  await Promise.all(documents.map((name) => removeFile(join(out, name))));
}

/** The report in every form that is kept as a file. */
const REPORTS = {
  'report.json': 'json',
  'comment.md': 'markdown',
  'summary.md': 'summary',
  'report.html': 'html',
} as const;

async function writeReports(out: string, report: Report): Promise<void> {
  for (const [name, format] of Object.entries(REPORTS)) await writeText(join(out, name), render(report, format));
  const ignored = join(out, '.gitignore');
  if (!(await isFile(ignored))) await writeText(ignored, '*\n');
}

/** A base that could not be had is a side with a failure, so that the verdict can say so. */
function storedBase(found: Base, head: Snapshot): Snapshot | null {
  switch (found.source) {
    case 'none':
    case 'same-job':
      return null;
    case 'stored':
      return found.snapshot;
    case 'unavailable':
      return {
        ...head,
        commit: { sha: null, ref: found.ref, dirty: false },
        checks: [],
        failures: [found.failure],
      };
  }
}

/** Documents are JSON with two spaces and a newline at the end. */
const toJson = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;
