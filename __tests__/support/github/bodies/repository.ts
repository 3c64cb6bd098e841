import type { JsonObject } from '../description.ts';
import { fullName, userOf, type Repository, type World } from '../state.ts';
import { nodeId, userBody } from './user.ts';

/** The addresses of a repository's parts: key -> end of the address. */
const PARTS: Readonly<Record<string, string>> = {
  archive_url: '{archive_format}{/ref}',
  assignees_url: 'assignees{/user}',
  blobs_url: 'git/blobs{/sha}',
  branches_url: 'branches{/branch}',
  collaborators_url: 'collaborators{/collaborator}',
  comments_url: 'comments{/number}',
  commits_url: 'commits{/sha}',
  compare_url: 'compare/{base}...{head}',
  contents_url: 'contents/{+path}',
  contributors_url: 'contributors',
  deployments_url: 'deployments',
  downloads_url: 'downloads',
  events_url: 'events',
  forks_url: 'forks',
  git_commits_url: 'git/commits{/sha}',
  git_refs_url: 'git/refs{/sha}',
  git_tags_url: 'git/tags{/sha}',
  hooks_url: 'hooks',
  issue_comment_url: 'issues/comments{/number}',
  issue_events_url: 'issues/events{/number}',
  issues_url: 'issues{/number}',
  keys_url: 'keys{/key_id}',
  labels_url: 'labels{/name}',
  languages_url: 'languages',
  merges_url: 'merges',
  milestones_url: 'milestones{/number}',
  notifications_url: 'notifications{?since,all,participating}',
  pulls_url: 'pulls{/number}',
  releases_url: 'releases{/id}',
  stargazers_url: 'stargazers',
  statuses_url: 'statuses/{sha}',
  subscribers_url: 'subscribers',
  subscription_url: 'subscription',
  tags_url: 'tags',
  teams_url: 'teams',
  trees_url: 'git/trees{/sha}',
};

/** Where a repository's parts are asked for. */
export function repositoryUrl(world: World, repository: Repository): string {
  return `${world.api}/repos/${fullName(repository)}`;
}

/** Where people see it. */
export function repositoryPage(repository: Repository): string {
  return `https://github.com/${fullName(repository)}`;
}

/** A repository as lists and runs hold it. */
export function minimalRepositoryBody(world: World, repository: Repository): JsonObject {
  const url = repositoryUrl(world, repository);
  const parts = Object.entries(PARTS).map(([key, end]) => [key, `${url}/${end}`]);
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.isPrivate,
    owner: userBody(world, userOf(world, repository.owner)),
    html_url: repositoryPage(repository),
    description: null,
    fork: repository.parent !== null,
    url,
    ...Object.fromEntries(parts),
  };
}

/** A repository in full, as pull requests and events hold it. */
export function repositoryBody(world: World, repository: Repository): JsonObject {
  const page = repositoryPage(repository);
  return {
    ...minimalRepositoryBody(world, repository),
    clone_url: `${page}.git`,
    git_url: `git:${page.slice(6)}.git`,
    svn_url: page,
    mirror_url: null,
    ssh_url: `git@github.com:${fullName(repository)}.git`,
    homepage: null,
    language: 'JavaScript',
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 100,
    default_branch: repository.defaultBranch,
    open_issues: 0,
    open_issues_count: 0,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    license: null,
    is_template: false,
    visibility: repository.isPrivate ? 'private' : 'public',
    allow_forking: true,
    created_at: '2024-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    pushed_at: '2026-01-01T00:00:00Z',
    web_commit_signoff_required: false,
  };
}

/** A repository as asked for by itself. */
export function fullRepositoryBody(world: World, repository: Repository): JsonObject {
  const { parent } = repository;
  const origin = parent
    ? { parent: repositoryBody(world, parent), source: repositoryBody(world, parent) }
    : {};
  return { ...repositoryBody(world, repository), network_count: 0, subscribers_count: 0, ...origin };
}
