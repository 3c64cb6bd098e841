/**
 * `mode: release`: holds a release against the last one, measured in the same job, and against what main has stored.
 * Its opinion: what is about to go out has to be known to hold, so doubt and expired permissions keep it back.
 */
import { join } from 'node:path';
import type { BaseAsked } from '../baseline/index.ts';
import { releaseName } from '../baseline/name.ts';
import { inWorld } from '../commands/world.ts';
import { readSnapshot } from '../documents/index.ts';
import { gate, readPlan, writeReports } from '../gate.ts';
import { judge, termsOf } from '../judge/index.ts';
import type { Plan } from '../model/index.ts';
import { hasArtifacts, uploadArtifact } from '../platform/artifacts.ts';
import { timestamp } from '../platform/clock.ts';
import { readText } from '../platform/files.ts';
import { note } from '../platform/runner.ts';
import type { Filed } from '../publish/index.ts';
import { fromStored, storedBaseline } from './base.ts';
import { isConnected, type Job } from './job.ts';
import { lastRelease, MOST_BYTES, releaseFile } from './last-release.ts';
import { ownTopic, speak } from './speak.ts';

/** Resolves with the exit code of the worse of both answers. The snapshot that a release carries is `snapshot.json`. */
export async function releaseMode(job: Job): Promise<number> {
  const { budgets, only, out } = job.inputs;
  const options = { budgets: budgets[0] ?? null, only, out, labels: [], release: true };
  const base = async (plan: Plan): Promise<BaseAsked> => await releaseBase(job, plan);
  const report = await inWorld({}, (world) => gate({ ...options, base }, world));
  const filed: Filed = { report, path: join(out, 'report.json') };
  if (report.exitCode === 130) return await speak(job, [filed], null);
  const plan = await readPlan(options);
  const code = await speak(job, [filed, ...(await besideMain(job, plan))], ownTopic(job, null));
  await leave(job, plan);
  return code;
}

/** Leaves the snapshot for whatever makes the release, to be attached to it. Rejects where it cannot be left. */
async function leave({ inputs, context }: Job, { project }: Plan): Promise<void> {
  const path = join(inputs.out, 'snapshot.json');
  if (!hasArtifacts()) return note(`There is no artifact service here: the snapshot stays in ${path}.`);
  const files = [{ name: releaseFile(project), text: await readText(path, MOST_BYTES) }];
  await uploadArtifact(releaseName(project), files, context?.run.attempt ?? 1);
}

/** What the workflow names; else the last release, as git has it here or as it left its snapshot. */
async function releaseBase(job: Job, plan: Plan): Promise<BaseAsked> {
  const { base } = job.inputs;
  if (base === 'none') return null;
  if (base !== 'auto') return base;
  return isConnected(job) ? await lastRelease(job, plan) : null;
}

/** The same numbers against main's baseline, as far as another job's can be compared: what is exact. */
async function besideMain(job: Job, plan: Plan): Promise<readonly Filed[]> {
  if (!isConnected(job)) return [];
  const { sha, defaultBranch } = job.context;
  const stored = await storedBaseline(job, plan, { commit: sha, branch: defaultBranch });
  if (stored.is === 'none') return [];
  const head = await readSnapshot(join(job.inputs.out, 'snapshot.json'), plan.project);
  const allowing = { ...plan, policy: { ...plan.policy, inconclusive: 'allow' as const } };
  const terms = termsOf(allowing, null, [], timestamp().slice(0, 10));
  const report = judge(terms, head, stored.document.snapshot, fromStored(stored).origin);
  return [{ report, path: await writeReports(join(job.inputs.out, 'main'), report) }];
}
