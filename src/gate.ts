/**
 * The product on one screen: read the promises, measure both sides, judge, report.
 * Each step is a document on disk, so each can also run alone; this is the only place that joins the stages.
 */
import { dirname, join, resolve } from 'node:path';
import { type Base, type BaseAsked, findBase, originOf } from './baseline/index.ts';
import { loadBase } from './budgets/base.ts';
import { load } from './budgets/load.ts';
import { keepChecks } from './budgets/selection.ts';
import { dealt } from './budgets/shard.ts';
import { inEachCell, judge, standing, standingToKeep, termsAgainst } from './judge/index.ts';
import { kinds } from './kinds/index.ts';
import { measure, type Target } from './measure/index.ts';
import { clearFolder, prepareFolder, writeSnapshots } from './documents/folder.ts';
import type {
  BaseOrigin,
  BasePlan,
  CheckPlan,
  Plan,
  Progress,
  Report,
  Shard,
  Snapshot,
  Terms,
} from './model/index.ts';
import { timestamp } from './platform/clock.ts';
import { writeText } from './platform/files.ts';
import { commitAt, readAtCommit, type Worktree } from './platform/git.ts';
import { cores } from './platform/cores.ts';
import type { Runner } from './platform/process.ts';
import { render } from './report/index.ts';

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

/** The world as the gate needs it: something that runs programs, a way to stop, someone who watches. */
export interface World {
  readonly runner: Runner;
  readonly signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/** What was measured; base and its budgets file are null where none was asked for. */
export interface Measured {
  readonly head: Snapshot;
  readonly base: Snapshot | null;
  readonly ofBase: BasePlan | null;
  /** What there is to say of how base was found. */
  readonly origin: BaseOrigin;
}

/** Which of several jobs measures. */
export interface Job {
  /** The share of the checks that it takes; null for all. */
  readonly shard: Shard | null;
  /** The cell of a matrix that it is; null where there is none. */
  readonly cell: string | null;
  /** All cells of the matrix, as far as it is told: they share the file's chance of a false alarm. */
  readonly cells: readonly string[];
}

/** The one job that does everything. */
const ALONE: Job = { shard: null, cell: null, cells: [] };

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

/** What a commit of this repository promises in the place of a budgets file. Null is a commit that nobody knows. */
export async function planAt(sha: string | null, file: string): Promise<BasePlan> {
  if (sha === null) return { is: 'unknown', failure: { code: 'base-commit-unknown', params: {} } };
  const folder = dirname(resolve(file));
  return await loadBase(file, (name, most) => readAtCommit(folder, sha, name, most), kinds);
}

/** Waivers hold or do not on the day on which head was measured. */
function termsFor(
  plan: Plan,
  { head, ofBase }: Pick<Measured, 'head' | 'ofBase'>,
  labels: readonly string[],
): Terms {
  return termsAgainst(plan, ofBase, labels, dayOf(head.measured.until));
}

const dayOf = (timestamped: string): string => timestamped.slice(0, 10);

/**
 * Measures head, and base beside it where `base` names a git ref. To `keep` is to compare with later, which may take
 * more rounds than judging it would. A job that takes a share of the checks measures them as surely as if it took all.
 */
export async function measureSides(
  plan: Plan,
  base: BaseAsked,
  world: World,
  purpose: 'judge' | 'keep' = 'judge',
  job: Job = ALONE,
): Promise<Measured> {
  const root = dirname(resolve(plan.file));
  const found = await findBase(base, root, plan.project, world.signal);
  const stored = found.source === 'stored' ? found.snapshot : null;
  await using worktree = found.source === 'same-job' ? found.worktree : null;
  const ofBase = found.source === 'none' ? null : await planAt(commitOf(found), plan.file);
  const terms = termsAgainst(plan, ofBase, [], dayOf(timestamp()));
  const whole = inEachCell(terms.plan, job.cells.length);
  const head: Target = { side: 'head', root, commit: await commitAt(root), checks: null };
  const [first, second] = await measure({
    plan: measurable(terms, job.shard ? checksOf(plan, job.shard) : plan.checks),
    kinds,
    shard: job.shard,
    cell: job.cell,
    targets: worktree ? [head, baseTarget(worktree, ofBase)] : [head],
    stored,
    cores: cores(),
    standing: (check, ofHead, beside) =>
      purpose === 'keep'
        ? standingToKeep(whole, check, ofHead)
        : standing(whole, check, ofHead, beside, stored),
    ...world,
  });
  return { head: first, base: second ?? storedBase(found, first), ofBase, origin: originOf(found) };
}

/** Measured are checks that head's file has, for as long as what is in force needs. */
function measurable({ plan }: Terms, taken: readonly CheckPlan[]): Plan {
  const names = new Set(taken.map(({ name }) => name));
  return { ...plan, checks: plan.checks.filter(({ name }) => names.has(name)) };
}

/** The checks of the plan that a shard is dealt. */
export const checksOf = (plan: Plan, shard: Shard): readonly CheckPlan[] => dealt(plan, kinds, shard);

/**
 * Base is measured for the checks that its own budgets file has: what a pull request adds is new, not broken on base.
 * A file of base that cannot be read tells nothing, and everything is tried.
 */
function baseTarget({ root, commit }: Worktree, ofBase: BasePlan | null): Target {
  const checks = ofBase?.is === 'found' ? namesOf(ofBase.plan) : ofBase?.is === 'absent' ? [] : null;
  return { side: 'base', root, commit, checks };
}

const namesOf = ({ checks }: Plan): readonly string[] => checks.map(({ name }) => name);

function commitOf(found: Base): string | null {
  switch (found.source) {
    case 'same-job':
      return found.worktree.commit.sha;
    case 'stored':
      return found.snapshot.commit.sha;
    case 'none':
    case 'unavailable':
      return null;
  }
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
