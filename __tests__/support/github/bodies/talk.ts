import type { JsonObject } from '../description.ts';
import type { CheckRun, Comment, Status, World } from '../state.ts';
import { minimalPullBody } from './pull.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import { appBody, nodeId, time, userBody } from './user.ts';

export function commentBody(world: World, comment: Comment): JsonObject {
  const url = repositoryUrl(world, comment.repository);
  const page = `${repositoryPage(comment.repository)}/pull/${comment.issue}`;
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${url}/issues/comments/${comment.id}`,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${url}/issues/${comment.issue}`,
    user: userBody(world, comment.author),
    created_at: time(comment.createdAt),
    updated_at: time(comment.updatedAt),
    body: comment.body,
    author_association: comment.app ? 'NONE' : 'CONTRIBUTOR',
    performed_via_github_app: comment.app ? appBody(world, comment.app) : null,
  };
}

export function statusBody(world: World, status: Status): JsonObject {
  return { ...simpleStatusBody(world, status), creator: userBody(world, status.creator) };
}

/** A status as the summary of a commit's statuses holds it. */
export function simpleStatusBody(world: World, status: Status): JsonObject {
  return {
    id: status.id,
    node_id: nodeId('SC', status.id),
    url: `${repositoryUrl(world, status.repository)}/statuses/${status.sha}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${status.creator.id}?v=4`,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: time(status.createdAt),
    updated_at: time(status.createdAt),
  };
}

export function checkRunBody(world: World, check: CheckRun): JsonObject {
  const url = `${repositoryUrl(world, check.repository)}/check-runs/${check.id}`;
  const page = `${repositoryPage(check.repository)}/runs/${check.id}`;
  const pulls = world.pulls.filter(
    ({ repository, head }) => repository === check.repository && head.sha === check.sha,
  );
  return {
    id: check.id,
    node_id: nodeId('CR', check.id),
    name: check.name,
    head_sha: check.sha,
    external_id: check.externalId ?? '',
    url,
    html_url: page,
    details_url: check.detailsUrl ?? page,
    status: check.status,
    conclusion: check.conclusion,
    started_at: time(check.startedAt),
    completed_at: check.completedAt && time(check.completedAt),
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: check.id + 1 },
    app: appBody(world, check.app),
    pull_requests: pulls.map((pull) => minimalPullBody(world, pull)),
  };
}
