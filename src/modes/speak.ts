/** Says what was decided wherever it may be said: log, annotations, summary, outputs; status, comment and check run. */
import type { Report } from '../model/index.ts';
import type { Attempt, Pull } from '../platform/context.ts';
import {
  type Filed,
  type Publication,
  publishCommit,
  publishProblems,
  publishPull,
  publishReports,
  SILENCE,
} from '../publish/index.ts';
import { worstOf } from '../report/many.ts';
import { type ConnectedJob, isConnected, type Job } from './job.ts';

/** What is spoken about: the head of a pull request, or a commit alone. */
export interface Topic {
  readonly pull: Pull | null;
  readonly sha: string;
  /** The run that measured. */
  readonly run: Attempt;
}

/**
 * Says it all; resolves with the exit code of the worst answer. Without a topic, and where measuring was cancelled, the
 * runner alone is told.
 */
export async function speak(
  job: Job,
  filed: readonly [Filed, ...Filed[]],
  topic: Topic | null,
): Promise<number> {
  const reports = filed.map(({ report }) => report);
  const { exitCode } = worstOf(reports);
  const isTold = exitCode !== 130 && topic !== null && isConnected(job);
  const publication = isTold ? await publish(job, reports, topic) : SILENCE;
  await publishReports(filed, publication.commentUrl);
  await publishProblems(publication);
  return exitCode;
}

async function publish(job: ConnectedJob, reports: readonly Report[], topic: Topic): Promise<Publication> {
  const { github, context, inputs } = job;
  const { pull, sha: headSha, run } = topic;
  const url = `${context.serverUrl}/${context.repository}/actions/runs/${run.id}`;
  const target = { headSha, reports, checkRun: inputs.checkRun, url };
  if (!pull) return await publishCommit(github, target);
  return await publishPull(github, { ...target, pull, run, comment: inputs.comment });
}

/** What this very run is about; null outside of GitHub Actions. */
export function ownTopic({ context }: Job, pull: Pull | null): Topic | null {
  return context && { pull, sha: pull?.head.sha ?? context.sha, run: context.run };
}
