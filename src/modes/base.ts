/**
 * Says what head is compared with where the workflow leaves it to us. Its opinion: what is noisy is measured beside head,
 * so main's stored baseline takes base's place only where every tolerance is on something exact.
 */
import { findArtifactBaseline } from '../baseline/artifact.ts';
import type { BaseAsked } from '../baseline/index.ts';
import type { BaselineQuery, StoredBaseline } from '../baseline/query.ts';
import { regressionFindings } from '../baseline/regressions.ts';
import { asksForPairs } from '../budgets/pairs.ts';
import { kinds } from '../kinds/index.ts';
import type { BaseOrigin, Plan } from '../model/index.ts';
import { readArtifact } from '../platform/artifacts.ts';
import { startOfChange } from '../platform/change.ts';
import { timestamp } from '../platform/clock.ts';
import { type ConnectedJob, isConnected, type Job } from './job.ts';

/** What base is to be for a plan: what `base` names, or for `auto` what suits the event and the budgets. */
export const chosenBase =
  (job: Job) =>
  async (plan: Plan): Promise<BaseAsked> => {
    const { base } = job.inputs;
    if (base === 'none') return null;
    if (base !== 'auto') return base;
    const start = await startOfChange('.', job.context);
    if (!isConnected(job) || (start && asksForPairs(plan, kinds))) return start?.ref ?? null;
    const commit = start?.sha ?? job.context.sha;
    const branch = job.context.pull?.base.branch ?? job.context.defaultBranch;
    const stored = await storedBaseline(job, plan, { commit, branch });
    return stored.is === 'found' || !start ? fromStored(stored, start?.sha ?? null) : start.ref;
  };

/** Looks for the baseline that is stored nearest to a commit of a branch. Never rejects. */
export function storedBaseline(
  { context, github, inputs }: ConnectedJob,
  plan: Plan,
  { commit, branch }: Pick<BaselineQuery, 'commit' | 'branch'>,
): Promise<StoredBaseline> {
  const query = {
    project: plan.project,
    checks: plan.checks,
    commit,
    branch,
    defaultBranch: context.defaultBranch,
    workflowPath: inputs.baselineWorkflow,
    repositoryId: context.repositoryId,
    now: timestamp(),
  };
  return findArtifactBaseline(github, query, readArtifact);
}

/**
 * A stored baseline as base, with what there is to say of it. It may be older than the commit that the change starts from,
 * whose promises count.
 */
export function fromStored(
  stored: StoredBaseline,
  promisedAt: string | null = null,
): Exclude<BaseAsked, string | null> {
  return stored.is === 'found'
    ? { source: 'stored', snapshot: stored.document.snapshot, promisedAt, origin: originOf(stored) }
    : { source: 'none', origin: { choice: null, findings: stored.reasons } };
}

function originOf({ choice, document }: Extract<StoredBaseline, { is: 'found' }>): BaseOrigin {
  return { choice, findings: regressionFindings(document) };
}
