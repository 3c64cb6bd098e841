/**
 * What keeps a stored baseline from being compared with. A name is no proof: `?branch=main` lists runs of a fork's `main`
 * too, any job may store under any name, and what is stored says of itself what it likes. So GitHub's own word on who
 * stored it is held against what is asked for, and the document against GitHub's word.
 */
import type { Endpoints } from '@octokit/types';
import type { BaselineDocument, Finding } from '../model/index.ts';
import { finding } from './finding.ts';
import type { BaselineQuery } from './query.ts';
import type { Candidate, Stored } from './stored.ts';

/** Commits that a baseline may lie before the change; farther back, it tells of another product. */
export const MOST_DISTANCE = 50;

/** Milliseconds since a baseline was stored, of which 30 days are the most: runners change every week. */
export const MOST_AGE = 30 * 86_400_000;

/** Bytes of an artifact that are downloaded. */
export const MOST_BYTES = 32 * 1024 * 1024;

/** Events that only those can cause who may push to the branch. */
const TRUSTED_EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch']);

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Why an artifact is not even looked into; null if nothing speaks against it. */
export function refusalOfArtifact(candidate: Candidate, query: BaselineQuery): Finding | null {
  const { commit, run, artifact, branch, distance } = candidate;
  const one = { commit, run };
  if (!isOf(query, candidate.repositoryId, candidate.headRepositoryId))
    return finding('baseline-foreign', one);
  if (!isOnBranch(query, branch)) return finding('baseline-other-branch', { ...one, branch });
  if (distance > MOST_DISTANCE) return finding('baseline-too-far', { ...one, distance, most: MOST_DISTANCE });
  if (candidate.expired) return finding('baseline-expired', one);
  const age = ageOf(candidate, query);
  if (age > MOST_AGE) return finding('baseline-too-old', { ...one, age, most: MOST_AGE });
  if (!(artifact.size <= MOST_BYTES))
    return finding('baseline-too-large', { ...one, size: artifact.size, most: MOST_BYTES });
  return DIGEST.test(artifact.digest ?? '') ? null : finding('baseline-without-digest', one);
}

/** Milliseconds since it was stored; where that is unknown, since ever. */
export function ageOf({ created }: Stored, { now }: BaselineQuery): number {
  const since = Date.parse(created);
  return Math.max(0, Date.parse(now) - (Number.isFinite(since) ? since : 0));
}

type Run = Endpoints['GET /repos/{owner}/{repo}/actions/runs/{run_id}']['response']['data'];

/** Why the run behind an artifact is not one whose word counts; null if it is. */
export function refusalOfRun(candidate: Candidate, run: Run, query: BaselineQuery): Finding | null {
  const { commit } = candidate;
  const one = { commit, run: candidate.run };
  if (!isOf(query, run.repository.id, run.head_repository.id)) return finding('baseline-foreign', one);
  if (!isOnBranch(query, run.head_branch ?? ''))
    return finding('baseline-other-branch', { ...one, branch: run.head_branch ?? '' });
  if (!TRUSTED_EVENTS.has(run.event))
    return finding('baseline-untrusted-event', { ...one, event: run.event });
  if (query.workflowPath !== null && !isAt(query.workflowPath, run))
    return finding('baseline-other-workflow', { ...one, path: run.path });
  if (run.conclusion !== 'success')
    return finding('baseline-run-failed', { ...one, conclusion: run.conclusion ?? 'it has not ended' });
  return run.head_sha === commit ? null : finding('baseline-other-commit', { ...one, found: run.head_sha });
}

/** Why what is in an artifact is nothing to compare with; null if it is. */
export function refusalOfDocument(
  { commit, run }: Candidate,
  { snapshot }: BaselineDocument,
  { checks }: BaselineQuery,
): Finding | null {
  const one = { commit, run };
  if (snapshot.commit.sha !== commit)
    return finding('baseline-other-commit', { ...one, found: snapshot.commit.sha ?? '' });
  const isWhole =
    snapshot.complete &&
    snapshot.failures.length === 0 &&
    snapshot.checks.every(({ failure }) => failure === null);
  if (!isWhole) return finding('baseline-incomplete', one);
  const fits = snapshot.checks.some(({ check, config }) =>
    checks.some((wanted) => wanted.name === check && wanted.config === config),
  );
  return fits ? null : finding('baseline-other-config', one);
}

const isOf = ({ repositoryId }: BaselineQuery, ...ids: readonly (number | bigint)[]): boolean =>
  ids.every((id) => Number(id) === repositoryId);

const isOnBranch = ({ branch, defaultBranch }: BaselineQuery, found: string): boolean =>
  found === branch || found === defaultBranch;

/** GitHub adds the ref of some workflows: `.github/workflows/baseline.yml@refs/heads/main`. */
const isAt = (wanted: string, { path }: Run): boolean => path === wanted || path.startsWith(`${wanted}@`);
