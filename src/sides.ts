/**
 * Both sides of a comparison: finds base, reads what it promises, and has head measured, and base beside it.
 * Its opinion: what is measured is decided by the terms in force, so that no round is taken for a promise that is not.
 */
import { dirname, resolve } from 'node:path';
import { type Base, type BaseAsked, findBase, originOf } from './baseline/index.ts';
import { loadBase } from './budgets/base.ts';
import { dealt } from './budgets/shard.ts';
import { inEachCell, standing, standingToKeep, termsAgainst } from './judge/index.ts';
import { kinds } from './kinds/index.ts';
import { measure, type Target } from './measure/index.ts';
import type {
  BaseOrigin,
  BasePlan,
  CheckPlan,
  Plan,
  Progress,
  Shard,
  Snapshot,
  Terms,
} from './model/index.ts';
import { timestamp } from './platform/clock.ts';
import { cores } from './platform/cores.ts';
import { commitAt, readAtCommit, type Worktree } from './platform/git.ts';
import type { Runner } from './platform/process.ts';

/** The world as measuring needs it: something that runs programs, a way to stop, someone who watches. */
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
  const terms = termsAgainst(plan, ofBase, [], timestamp().slice(0, 10));
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
      return found.promisedAt ?? found.snapshot.commit.sha;
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

/** What a commit of this repository promises in the place of a budgets file. Null is a commit that nobody knows. */
export async function planAt(sha: string | null, file: string): Promise<BasePlan> {
  if (sha === null) return { is: 'unknown', failure: { code: 'base-commit-unknown', params: {} } };
  const folder = dirname(resolve(file));
  return await loadBase(file, (name, most) => readAtCommit(folder, sha, name, most), kinds);
}
