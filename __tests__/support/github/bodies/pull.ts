import type { JsonObject } from '../description.ts';
import { fullName, userOf, type Pull, type Repository, type World } from '../state.ts';
import { repositoryBody, repositoryPage, repositoryUrl } from './repository.ts';
import { nodeId, time, userBody } from './user.ts';

/** A pull request as lists hold it. */
export function simplePullBody(world: World, pull: Pull): JsonObject {
  return {
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    body: null,
    user: userBody(world, pull.author),
    labels: pull.labels.map((name) => labelBody(world, pull.repository, name)),
    head: headBody(world, pull),
    base: endBody(world, pull.repository, pull.base),
    draft: pull.isDraft,
    merge_commit_sha: pull.mergeSha,
    created_at: time(pull.createdAt),
    updated_at: time(pull.updatedAt),
    closed_at: pull.state === 'closed' ? time(pull.updatedAt) : null,
    merged_at: pull.isMerged ? time(pull.updatedAt) : null,
    assignee: null,
    assignees: [],
    milestone: null,
    auto_merge: null,
    active_lock_reason: null,
    requested_reviewers: [],
    requested_teams: [],
    author_association: associationOf(pull),
    ...addresses(world, pull),
  };
}

/** A pull request as asked for by itself. */
export function pullBody(world: World, pull: Pull): JsonObject {
  const comments = world.comments.filter((comment) => comment.issue === pull.number).length;
  return {
    ...simplePullBody(world, pull),
    additions: 1,
    deletions: 1,
    changed_files: 1,
    commits: 1,
    comments,
    review_comments: 0,
    merged: pull.isMerged,
    merged_by: null,
    maintainer_can_modify: false,
    mergeable: pull.mergeSha === null ? null : true,
    mergeable_state: pull.mergeSha === null ? 'unknown' : 'clean',
    rebaseable: null,
  };
}

/** A pull request as runs and checks hold it. */
export function minimalPullBody(world: World, pull: Pull): JsonObject {
  const end = (repository: Repository, { branch, sha }: { branch: string; sha: string }): JsonObject => {
    const { id, name } = repository;
    return { ref: branch, sha, repo: { id, url: repositoryUrl(world, repository), name } };
  };
  return {
    id: pull.id,
    number: pull.number,
    url: `${repositoryUrl(world, pull.repository)}/pulls/${pull.number}`,
    head: end(pull.head.repository ?? pull.repository, pull.head),
    base: end(pull.repository, pull.base),
  };
}

export function labelBody(world: World, repository: Repository, name: string): JsonObject {
  return {
    id: 7_000_000_000 + name.length,
    node_id: nodeId('L', name),
    url: `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(name)}`,
    name,
    description: '',
    color: 'ededed',
    default: false,
  };
}

function headBody(world: World, { head }: Pull): JsonObject {
  if (head.repository) return endBody(world, head.repository, head);
  return {
    label: `unknown repository:${head.branch}`,
    ref: head.branch,
    sha: head.sha,
    user: null,
    repo: null,
  };
}

function endBody(
  world: World,
  repository: Repository,
  { branch, sha }: { branch: string; sha: string },
): JsonObject {
  return {
    label: `${repository.owner}:${branch}`,
    ref: branch,
    sha,
    user: userBody(world, userOf(world, repository.owner)),
    repo: repositoryBody(world, repository),
  };
}

function associationOf({ author, repository }: Pull): string {
  return author.login === repository.owner ? 'OWNER' : 'CONTRIBUTOR';
}

function addresses(world: World, { repository, number, head }: Pull): JsonObject {
  const api = repositoryUrl(world, repository);
  const page = `${repositoryPage(repository)}/pull/${number}`;
  const links = {
    self: `${api}/pulls/${number}`,
    html: page,
    issue: `${api}/issues/${number}`,
    comments: `${api}/issues/${number}/comments`,
    review_comments: `${api}/pulls/${number}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${api}/pulls/${number}/commits`,
    statuses: `${api}/statuses/${head.sha}`,
  };
  return {
    url: links.self,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: links.issue,
    comments_url: links.comments,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    commits_url: links.commits,
    statuses_url: links.statuses,
    _links: Object.fromEntries(Object.entries(links).map(([key, href]) => [key, { href }])),
  };
}

/** Whether it comes from another repository than it goes to. */
export function isFromFork({ head, repository }: Pull): boolean {
  return head.repository === null || fullName(head.repository) !== fullName(repository);
}
