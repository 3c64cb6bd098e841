/** What a mode has to work with: what it was told, the run that it is part of, and GitHub's API where it has a token. */
import { failureOf, messageOf } from '../errors.ts';
import { readContext, type Pull, pullOf, type RunContext } from '../platform/context.ts';
import { createGitHub, type GitHub, MOST_DOWNLOADS, MOST_REQUESTS } from '../platform/github.ts';
import type { Inputs } from '../platform/inputs.ts';
import { warn } from '../platform/runner.ts';

export interface Job {
  readonly inputs: Inputs;
  /** Null outside of GitHub Actions. */
  readonly context: RunContext | null;
  /** Null without a token, and outside of GitHub Actions. */
  readonly github: GitHub | null;
}

/** The same where there is a run and a token, as it takes to speak for another run. */
export interface ConnectedJob extends Job {
  readonly context: RunContext;
  readonly github: GitHub;
}

export function openJob(inputs: Inputs): Job {
  const context = readContext();
  return { inputs, context, github: context && inputs.token ? connect(context, inputs.token, inputs) : null };
}

export const isConnected = (job: Job): job is ConnectedJob => job.context !== null && job.github !== null;

/** Every project that is spoken about has files, parts of a measurement and a status of its own to ask for. */
function connect({ apiUrl, repository }: RunContext, token: string, { budgets }: Inputs): GitHub {
  const projects = Math.max(1, budgets.length);
  return createGitHub({
    token,
    apiUrl,
    repository,
    most: MOST_REQUESTS * projects,
    mostDownloads: MOST_DOWNLOADS * projects,
    signal: new AbortController().signal,
  });
}

/**
 * The pull request of this run as it is now, since labels may have come after the event; as the event told it where
 * GitHub does not answer. Null where the run is of none.
 */
export async function currentPull({ context, github }: Job): Promise<Pull | null> {
  const pull = context?.pull ?? null;
  if (!pull || !github || !context) return pull;
  try {
    const asked = { pull_number: pull.number };
    const now = await github.ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', asked);
    return { ...pullOf(now, context.repositoryId), head: pull.head };
  } catch (error) {
    warn(`The labels are those of the event, which may be older: ${messageOf(failureOf(error))}`);
    return pull;
  }
}
