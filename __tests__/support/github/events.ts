/** What GitHub writes for the runner: the payload of the event that a run was woken by, as its description has it. */
import type { JsonObject } from './description.ts';
import { imaginedCommit, simpleCommitBody } from './bodies/commit.ts';
import { pullBody } from './bodies/pull.ts';
import { releaseBody } from './bodies/release.ts';
import { repositoryBody, repositoryPage, repositoryUrl } from './bodies/repository.ts';
import { runBody, workflowId } from './bodies/run.ts';
import { nodeId, time, userBody } from './bodies/user.ts';
import type { Commit } from './git.ts';
import type { Pull, Release, Run, World } from './state.ts';

/** A run's payload, and the name of its description; null for events that GitHub does not describe. */
export interface Event {
  readonly described: string | null;
  readonly payload: JsonObject;
}

const ZERO = '0'.repeat(40);

export async function eventOf(world: World, run: Run): Promise<Event> {
  const repository = repositoryBody(world, run.repository);
  const common = { repository, sender: userBody(world, run.actor) };
  const commit = await commitOf(run);
  switch (run.event) {
    case 'pull_request':
      return {
        described: 'pull-request-synchronize',
        payload: { ...pullEvent(world, pullOf(run)), ...common },
      };
    case 'push':
      return { described: 'push', payload: { ...common, ...(await pushEvent(world, run, commit)) } };
    case 'workflow_run':
      return {
        described: 'workflow-run-completed',
        payload: { ...(await endedEvent(world, run)), ...common },
      };
    case 'merge_group':
      return {
        described: 'merge-group-checks-requested',
        payload: { ...(await groupEvent(run)), ...common },
      };
    case 'release':
      return { described: 'release-published', payload: { ...releaseEvent(world, run), ...common } };
    case 'schedule':
      return { described: null, payload: { schedule: '17 3 * * *', workflow: run.path, ...common } };
    case 'workflow_dispatch':
      return { described: null, payload: { inputs: {}, ref: refOf(run), workflow: run.path, ...common } };
  }
}

/** Such as `refs/heads/main`; of a pull request its merge commit's. */
export function refOf(run: Run): string {
  if (run.event === 'pull_request') return `refs/pull/${pullOf(run).number}/merge`;
  if (run.event === 'release') return `refs/tags/${releaseOf(run).tag}`;
  return `refs/heads/${run.headBranch}`;
}

/** The commit that the runner checks out. */
export function checkedOut(run: Run): string {
  return run.event === 'pull_request' ? (pullOf(run).mergeSha ?? run.headSha) : run.headSha;
}

export function pullOf({ event, pull }: Run): Pull {
  if (!pull) throw new Error(`A ${event} run needs a pull request`);
  return pull;
}

function releaseOf({ release }: Run): Release {
  if (!release) throw new Error('A release run needs a release');
  return release;
}

function pullEvent(world: World, pull: Pull): JsonObject {
  const body = pullBody(world, pull);
  return {
    action: 'synchronize',
    number: pull.number,
    before: pull.base.sha,
    after: pull.head.sha,
    pull_request: body,
  };
}

async function pushEvent(world: World, run: Run, commit: Commit): Promise<JsonObject> {
  const before = commit.parents[0] ?? ZERO;
  const page = repositoryPage(run.repository);
  const pushed = pushedCommit(page, commit);
  const created = Math.floor(run.createdAt.getTime() / 1000);
  const { repository } = run;
  return {
    ref: refOf(run),
    before,
    after: run.headSha,
    created: false,
    deleted: false,
    forced: false,
    base_ref: null,
    compare: `${page}/compare/${before.slice(0, 12)}...${run.headSha.slice(0, 12)}`,
    commits: [pushed],
    head_commit: pushed,
    pusher: { name: run.actor.login, email: 'pusher@example.test' },
    repository: {
      ...repositoryBody(world, repository),
      url: page,
      created_at: created,
      pushed_at: created,
      stargazers: 0,
      master_branch: 'main',
    },
  };
}

function pushedCommit(page: string, commit: Commit): JsonObject {
  const simple = simpleCommitBody(commit);
  return {
    ...simple,
    distinct: true,
    url: `${page}/commit/${commit.sha}`,
    added: [],
    removed: [],
    modified: [],
  };
}

async function endedEvent(world: World, run: Run): Promise<JsonObject> {
  const { ended } = run;
  if (!ended) throw new Error('A workflow_run run needs the run that ended');
  const body = runBody(world, ended, await commitOf(ended));
  return { action: 'completed', workflow_run: body, workflow: workflowBody(world, ended) };
}

function workflowBody(world: World, run: Run): JsonObject {
  const id = workflowId(run);
  const page = repositoryPage(run.repository);
  return {
    id,
    node_id: nodeId('W', id),
    name: run.path.replace(/^.*\/|\.ya?ml$/g, ''),
    path: run.path,
    state: 'active',
    created_at: time(run.createdAt),
    updated_at: time(run.createdAt),
    url: `${repositoryUrl(world, run.repository)}/actions/workflows/${id}`,
    html_url: `${page}/blob/main/${run.path}`,
    badge_url: `${page}/actions/workflows/x/badge.svg`,
  };
}

async function groupEvent(run: Run): Promise<JsonObject> {
  const commit = await commitOf(run);
  return {
    action: 'checks_requested',
    merge_group: {
      head_sha: run.headSha,
      head_ref: refOf(run),
      base_sha: baseOf(commit),
      base_ref: `refs/heads/${run.repository.defaultBranch}`,
      head_commit: simpleCommitBody(commit),
    },
  };
}

function baseOf({ parents }: Commit): string {
  if (parents[0] === undefined) throw new Error('A merge_group run needs a commit with a parent, from git');
  return parents[0];
}

function releaseEvent(world: World, run: Run): JsonObject {
  return { action: 'published', release: releaseBody(world, releaseOf(run)) };
}

async function commitOf({ repository, headSha }: Run): Promise<Commit> {
  return (await repository.git?.commit(headSha)) ?? imaginedCommit(headSha);
}
