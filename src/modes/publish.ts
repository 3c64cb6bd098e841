/**
 * `mode: publish`: judges what other jobs measured, and speaks. Its opinion: it runs no code of the pull request. Limits
 * come from the base branch, the pull request from GitHub, and what was measured is a stranger's until its schema fits.
 */
import { join } from 'node:path';
import { NAMED } from '../baseline/index.ts';
import { baselineName } from '../baseline/name.ts';
import { PierceError } from '../errors.ts';
import { writeReports } from '../gate.ts';
import { judge, termsAgainst } from '../judge/index.ts';
import type { BaseOrigin, BasePlan, Failure, Plan, Snapshot } from '../model/index.ts';
import { timestamp } from '../platform/clock.ts';
import type { Filed } from '../publish/index.ts';
import { fromStored, storedBaseline } from './base.ts';
import { type ConnectedJob, isConnected, type Job } from './job.ts';
import { measuredIn, type MeasuredSides } from './measured.ts';
import { type Origin, originOf } from './origin.ts';
import { type Promises, promisesOf } from './promises.ts';
import { speak } from './speak.ts';
import { unmeasured } from './unmeasured.ts';

/** Resolves with the exit code of the worst answer. Rejects where not even base's promises can be had. */
export async function publishMode(job: Job): Promise<number> {
  if (!isConnected(job)) throw new PierceError('publish-unconnected');
  const origin = await originOf(job);
  const [first, ...others] = await promisesOf(job, origin);
  if (!first) throw new PierceError('budgets-none-found', { folder: '.' });
  const filed: [Filed, ...Filed[]] = [await judged(job, origin, first)];
  for (const promises of others) filed.push(await judged(job, origin, promises));
  return await speak(job, filed, origin);
}

async function judged(job: ConnectedJob, origin: Origin, promises: Promises): Promise<Filed> {
  const { plan, base, failure } = planOf(promises);
  const { head, base: beside } = failure
    ? nothing(plan, origin, failure)
    : await measuredIn(job, origin, plan);
  const terms = termsAgainst(plan, base, origin.pull?.labels ?? [], timestamp().slice(0, 10));
  const report = judge(terms, head, ...(await baseFor(job, origin, plan, beside)));
  return { report, path: await writeReports(outOf(job, plan), report) };
}

/** What was measured beside head; where nothing was, what main has stored of the commit that the pull request starts from. */
async function baseFor(
  job: ConnectedJob,
  { pull, branch }: Origin,
  plan: Plan,
  beside: Snapshot | null,
): Promise<[Snapshot | null, BaseOrigin]> {
  if (beside || !pull) return [beside, NAMED];
  const found = fromStored(await storedBaseline(job, plan, { commit: pull.base.sha, branch }));
  return [found.source === 'stored' ? found.snapshot : null, found.origin];
}

interface Promised {
  readonly plan: Plan;
  readonly base: BasePlan;
  /** Why there is nothing of head to judge. */
  readonly failure: Failure | null;
}

/** Head's promises beside base's; where head's cannot be had, base's stand, and nothing holds. */
function planOf({ file, base, head }: Promises): Promised {
  if (base.is === 'unknown') throw new PierceError('promises-unknown', { file, problem: base.failure.code });
  if (head.is === 'found') return { plan: head.plan, base, failure: null };
  if (base.is === 'absent') throw new PierceError('promises-absent', { file });
  const failure = head.is === 'unknown' ? head.failure : { code: 'promises-removed', params: { file } };
  return { plan: base.plan, base, failure };
}

function nothing({ project }: Plan, { sha }: Origin, failure: Failure): MeasuredSides {
  return { head: unmeasured(project, sha, timestamp(), failure), base: null };
}

/** Of several projects each has a folder of its own. */
function outOf({ inputs }: ConnectedJob, { project }: Plan): string {
  return inputs.budgets.length > 1 ? join(inputs.out, baselineName(project)) : inputs.out;
}
