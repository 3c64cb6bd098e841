/**
 * What woke the runner: repository, commit, pull request, as GitHub's own event and variables tell it. Its opinion: only
 * what GitHub writes is believed here; what a job of the pull request wrote never comes this way.
 */
import { type EndPayload, type Payload, type PullPayload, readPayload } from './event.ts';

/** A run on GitHub Actions. */
export interface RunContext {
  readonly event: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: number;
  readonly defaultBranch: string;
  /** The commit that the runner was woken for; of a pull request, the merge commit. */
  readonly sha: string;
  /** Such as `refs/heads/main` or `refs/pull/7/merge`. */
  readonly ref: string;
  readonly run: Attempt;
  /** Such as `.github/workflows/performance.yml`. */
  readonly workflowPath: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly pull: Pull | null;
  /** The run that ended, where this one was woken by it. */
  readonly ended: EndedRun | null;
  /** The tip that a merge group is to land on. */
  readonly mergeBase: string | null;
}

/** One attempt of one run. */
export interface Attempt {
  readonly id: number;
  readonly attempt: number;
}

/** A pull request, as the event or the API tells it. */
export interface Pull {
  readonly number: number;
  readonly head: PullEnd;
  readonly base: PullEnd;
  readonly labels: readonly string[];
  /** Whether its token may write: not from forks, nor for Dependabot. */
  readonly mayWrite: boolean;
}

export interface PullEnd {
  readonly sha: string;
  readonly branch: string;
  /** Null where the repository is gone. */
  readonly repositoryId: number | null;
}

/** The run behind a `workflow_run` event. */
export interface EndedRun extends Attempt {
  readonly event: string;
  readonly conclusion: string | null;
  readonly headSha: string;
  readonly headBranch: string;
  /** Null, as the id is, where the repository is gone. */
  readonly headOwner: string | null;
  readonly headRepositoryId: number | null;
  readonly path: string;
}

/**
 * Reads the context once; null where this is no run on GitHub Actions. Throws `event-unreadable`, `event-incomplete` and
 * `event-unsafe`.
 */
export function readContext(
  env: Readonly<Record<string, string | undefined>> = process.env,
): RunContext | null {
  if (!env['GITHUB_REPOSITORY'] || !env['GITHUB_RUN_ID']) return null;
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  const payload = readPayload(event, env['GITHUB_EVENT_PATH']);
  return {
    event,
    repository: env['GITHUB_REPOSITORY'],
    repositoryId: payload.repository?.id ?? Number(env['GITHUB_REPOSITORY_ID'] ?? 0),
    defaultBranch: payload.repository?.default_branch ?? 'main',
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    run: { id: Number(env['GITHUB_RUN_ID']), attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) },
    workflowPath: workflowPathOf(env['GITHUB_WORKFLOW_REF'] ?? ''),
    serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    pull: payload.pull_request ? pullOf(payload.pull_request, payload.repository?.id ?? null) : null,
    ended: payload.workflow_run ? endedOf(payload.workflow_run) : null,
    mergeBase: payload.merge_group?.base_sha ?? null,
  };
}

/** `owner/name/.github/workflows/x.yml@refs/heads/main` without its ends. */
function workflowPathOf(reference: string): string {
  return reference.replace(/@.*$/s, '').split('/').slice(2).join('/');
}

const DEPENDABOT = 'dependabot[bot]';

/** A pull request as GitHub describes it, in an event or in an answer of the API. */
export function pullOf(payload: PullPayload, repositoryId: number | null): Pull {
  const isOwn = payload.head.repo !== null && Number(payload.head.repo.id) === repositoryId;
  return {
    number: payload.number,
    head: endOf(payload.head),
    base: endOf(payload.base),
    labels: (payload.labels ?? []).map(({ name }) => name),
    mayWrite: isOwn && payload.user?.login !== DEPENDABOT,
  };
}

function endOf({ sha, ref, repo }: EndPayload): PullEnd {
  return { sha, branch: ref, repositoryId: repo ? Number(repo.id) : null };
}

function endedOf(run: NonNullable<Payload['workflow_run']>): EndedRun {
  return {
    id: run.id,
    attempt: run.run_attempt,
    event: run.event,
    conclusion: run.conclusion,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    headOwner: run.head_repository?.owner.login ?? null,
    headRepositoryId: run.head_repository?.id ?? null,
    path: run.path,
  };
}
