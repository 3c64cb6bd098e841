import { crc32 } from 'node:zlib';
import type { JsonObject } from '../description.ts';
import type { Commit } from '../git.ts';
import type { Artifact, Run, World } from '../state.ts';
import { simpleCommitBody } from './commit.ts';
import { isFromFork, minimalPullBody } from './pull.ts';
import { minimalRepositoryBody, repositoryPage, repositoryUrl } from './repository.ts';
import { nodeId, time, userBody } from './user.ts';

/** A run of a workflow. For pull requests of forks its list of pull requests is empty, as on GitHub. */
export function runBody(world: World, run: Run, commit: Commit): JsonObject {
  const url = `${repositoryUrl(world, run.repository)}/actions/runs/${run.id}`;
  const name = run.path.replace(/^.*\/|\.ya?ml$/g, '');
  return {
    id: run.id,
    name,
    node_id: nodeId('WFR', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: run.pull?.title ?? name,
    run_number: run.number,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflowId(run),
    check_suite_id: run.id + 1,
    check_suite_node_id: nodeId('CS', run.id + 1),
    url,
    html_url: `${repositoryPage(run.repository)}/actions/runs/${run.id}`,
    pull_requests: pullsOf(world, run),
    created_at: time(run.createdAt),
    updated_at: time(run.updatedAt),
    actor: userBody(world, run.actor),
    triggering_actor: userBody(world, run.actor),
    run_attempt: run.attempt,
    referenced_workflows: [],
    run_started_at: time(run.createdAt),
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    head_commit: simpleCommitBody(commit),
    repository: minimalRepositoryBody(world, run.repository),
    head_repository: minimalRepositoryBody(world, run.headRepository),
    ...addresses(world, run, url),
  };
}

function pullsOf(world: World, { pull }: Run): JsonObject[] {
  return pull && !isFromFork(pull) ? [minimalPullBody(world, pull)] : [];
}

/** One workflow, one id, whatever its runs. */
export function workflowId({ path }: Run): number {
  return 40_000_000 + (crc32(path) % 1_000_000);
}

function addresses(world: World, run: Run, url: string): JsonObject {
  const repository = repositoryUrl(world, run.repository);
  return {
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repository}/check-suites/${run.id + 1}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${repository}/actions/workflows/${workflowId(run)}`,
  };
}

export function artifactBody(world: World, artifact: Artifact): JsonObject {
  const { run } = artifact;
  const url = `${repositoryUrl(world, run.repository)}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: nodeId('A', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    digest: artifact.digest,
    created_at: time(artifact.createdAt),
    updated_at: time(artifact.createdAt),
    expires_at: time(artifact.expiresAt),
    workflow_run: {
      id: run.id,
      repository_id: run.repository.id,
      head_repository_id: run.headRepository.id,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  };
}
