import type { Endpoints } from '@octokit/types';
import type { GitHub } from '../platform/github.ts';
import type { Ancestry } from './ancestry.ts';
import type { BaselineQuery } from './query.ts';

/** An artifact that may be a baseline, as GitHub lists it. What GitHub does not tell is empty, and fits nothing. */
export interface Stored {
  readonly artifact: {
    readonly id: number;
    readonly name: string;
    readonly size: number;
    readonly digest: string | null;
  };
  readonly expired: boolean;
  /** ISO 8601. */
  readonly created: string;
  /** Id of the run that stored it. */
  readonly run: number;
  readonly repositoryId: number;
  readonly headRepositoryId: number;
  readonly branch: string;
  readonly commit: string;
}

/** One that was measured on the way to the commit looked for. */
export interface Candidate extends Stored {
  readonly distance: number;
}

const PAGE = 100;

/** A page of what is stored under exactly this name, the newest first. */
export async function listStored(
  github: GitHub,
  name: string,
  page: number,
): Promise<{ readonly stored: readonly Stored[]; readonly isLast: boolean }> {
  const { artifacts } = await github.ask('GET /repos/{owner}/{repo}/actions/artifacts', {
    name,
    per_page: PAGE,
    page,
  });
  const stored = artifacts.filter((artifact) => artifact.name === name).map(storedOf);
  return { stored, isLast: artifacts.length < PAGE };
}

type Listed =
  Endpoints['GET /repos/{owner}/{repo}/actions/artifacts']['response']['data']['artifacts'][number];

function storedOf({
  id,
  name,
  size_in_bytes: size,
  digest,
  expired,
  created_at,
  workflow_run,
}: Listed): Stored {
  return {
    artifact: { id, name, size, digest: digest ?? null },
    expired,
    created: created_at ?? '',
    run: workflow_run?.id ?? 0,
    repositoryId: workflow_run?.repository_id ?? 0,
    headRepositoryId: workflow_run?.head_repository_id ?? 0,
    branch: workflow_run?.head_branch ?? '',
    commit: workflow_run?.head_sha ?? '',
  };
}

/**
 * Those on the way, in the order in which they are tried, whatever order they were listed in: of the branch itself first,
 * then of the default branch that it left; the nearest first; of one commit the newest. Runs and artifacts have ids that
 * grow over all workflows, where numbers of runs count within one.
 */
export function inOrder(
  stored: readonly Stored[],
  ancestry: Ancestry,
  { branch, defaultBranch }: BaselineQuery,
): readonly Candidate[] {
  const rank = (one: Candidate): number => (one.branch === defaultBranch && defaultBranch !== branch ? 1 : 0);
  return stored
    .flatMap((one): readonly Candidate[] => {
      const distance = ancestry.get(one.commit);
      return distance === undefined ? [] : [{ ...one, distance }];
    })
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) || a.distance - b.distance || b.run - a.run || b.artifact.id - a.artifact.id,
    );
}

/**
 * What a run's newest attempt stored. A name that is taken within a run cannot be stored again, so that a further attempt
 * adds `-a` and its number to it; one that measured nothing anew leaves what the attempts before it stored.
 */
export async function newestAttempt(
  github: GitHub,
  candidate: Candidate,
  attempt: number,
): Promise<Candidate> {
  if (attempt < 2) return candidate;
  const { artifacts } = await github.ask('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
    run_id: candidate.run,
    per_page: PAGE,
  });
  for (let number = attempt; number > 1; number -= 1) {
    const found = artifacts.find(({ name }) => name === `${candidate.artifact.name}-a${number}`);
    if (found) return { ...storedOf(found), distance: candidate.distance };
  }
  return candidate;
}
