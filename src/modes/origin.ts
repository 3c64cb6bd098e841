/**
 * Whose measurements are judged: the run that took them and the pull request that they are about. Its opinion: both are
 * known from GitHub's event and API; nothing that the run itself wrote is asked.
 */
import { type Attempt, type EndedRun, type Pull, pullOf } from '../platform/context.ts';
import type { GitHub } from '../platform/github.ts';
import { type ConnectedJob, currentPull } from './job.ts';

export interface Origin {
  readonly run: Attempt;
  /** The commit that the run was woken for; of a pull request, its head. */
  readonly sha: string;
  /** Null where no one open pull request is sure to be meant. */
  readonly pull: Pull | null;
  /** The branch whose budgets file is in force. */
  readonly branch: string;
}

/** The run that ended and woke this one; without such, this run itself. Rejects with what `ask` rejects with. */
export async function originOf(job: ConnectedJob): Promise<Origin> {
  const { context, github } = job;
  const { ended, defaultBranch } = context;
  const pull = ended ? await pullOfRun(github, ended, context.repositoryId) : await currentPull(job);
  return {
    run: ended ?? context.run,
    sha: ended?.headSha ?? pull?.head.sha ?? context.sha,
    pull,
    branch: pull?.base.branch ?? defaultBranch,
  };
}

/**
 * The one open pull request of the run's branch whose head is the commit that was measured. GitHub names none in the
 * events of forks; two would be two bases with perhaps different limits.
 */
async function pullOfRun(github: GitHub, run: EndedRun, repositoryId: number): Promise<Pull | null> {
  if (run.event !== 'pull_request') return null;
  const asked = { state: 'open', head: `${run.headOwner}:${run.headBranch}`, per_page: 100 } as const;
  const open = await github.ask('GET /repos/{owner}/{repo}/pulls', asked);
  const [pull, second] = open
    .map((payload) => pullOf(payload, repositoryId))
    .filter(
      ({ head, base }) =>
        head.sha === run.headSha &&
        head.repositoryId === run.headRepositoryId &&
        base.repositoryId === repositoryId,
    );
  return pull && !second ? { ...pull, mayWrite: true } : null;
}
