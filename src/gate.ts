/**
 * The product on one screen: read the promises, measure both sides, judge, report.
 * Each step is a document on disk, so each can also run alone; this is the only place that joins the stages.
 */
import { basename, dirname, join, resolve } from 'node:path';
import { findBase, type Base } from './baseline/index.ts';
import { load } from './budgets/load.ts';
import { keepChecks } from './budgets/selection.ts';
import { judge, standing, standingToKeep } from './judge/index.ts';
import { kinds } from './kinds/index.ts';
import { measure, type Target } from './measure/index.ts';
import { clearFolder, prepareFolder, writeSnapshots } from './documents/folder.ts';
import type { Plan, Progress, Report, Snapshot } from './model/index.ts';
import { isFile, writeText } from './platform/files.ts';
import { commitAt, type Worktree } from './platform/git.ts';
import { cores } from './platform/cores.ts';
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

/** The report in every form that is kept as a file. */
const REPORTS = {
  'report.json': 'json',
  'comment.md': 'markdown',
  'summary.md': 'summary',
  'report.html': 'html',
} as const;

/** Measures, judges and reports; writes every document under `options.out` and returns the report. */
export async function gate(options: GateOptions, world: World): Promise<Report> {
  await clearFolder(options.out, options.base);
  const plan = await readPlan(options);
  await prepareFolder(options.out);
  const measured = await measureSides(plan, options.base, world);
  await writeSnapshots(join(options.out, 'snapshot.json'), measured);
  const report = judge(plan, measured.head, measured.base);
  for (const [name, format] of Object.entries(REPORTS))
    await writeText(join(options.out, name), render(report, format));
  return report;
}

/** Reads and validates the budgets file. Rejects with every mistake in it at once. */
export async function readPlan(options: Pick<GateOptions, 'budgets' | 'only'>): Promise<Plan> {
  return keepChecks(await load(options.budgets, kinds), options.only);
}

/**
 * Measures head, and base beside it where `base` names a git ref. To `keep` is to compare with later, which may take
 * more rounds than judging it would.
 */
export async function measureSides(
  plan: Plan,
  base: string | null,
  world: World,
  purpose: 'judge' | 'keep' = 'judge',
): Promise<Measured> {
  const root = dirname(resolve(plan.file));
  const found = await findBase(base, root, plan.project, world.signal);
  const stored = found.source === 'stored' ? found.snapshot : null;
  await using worktree = found.source === 'same-job' ? found.worktree : null;
  const head: Target = { side: 'head', root, commit: await commitAt(root), checks: null };
  const [first, second] = await measure({
    plan,
    kinds,
    targets: worktree ? [head, await baseTarget(plan, worktree)] : [head],
    stored,
    cores: cores(),
    standing: (check, ofHead, beside) =>
      purpose === 'keep'
        ? standingToKeep(plan, check, ofHead)
        : standing(plan, check, ofHead, beside, stored),
    ...world,
  });
  return { head: first, base: second ?? storedBase(found, first) };
}

/**
 * Base is measured for the checks that its own budgets file has: what a pull request adds is new, not broken on base.
 * A file of base that cannot be read tells nothing, and everything is tried.
 */
async function baseTarget({ file }: Plan, { root, commit }: Worktree): Promise<Target> {
  const path = join(root, basename(file));
  const checks = (await isFile(path)) ? await load(path, kinds).then(namesOf, () => null) : [];
  return { side: 'base', root, commit, checks };
}

const namesOf = ({ checks }: Plan): readonly string[] => checks.map(({ name }) => name);

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
