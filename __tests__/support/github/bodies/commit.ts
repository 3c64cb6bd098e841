import type { JsonObject } from '../description.ts';
import type { ChangedFile, Commit } from '../git.ts';
import type { Repository, World } from '../state.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import { nodeId } from './user.ts';

const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** What stands for a commit where no git repository stands behind GitHub's. */
export function imaginedCommit(sha: string): Commit {
  const person = { name: 'Nobody', email: 'nobody@example.test', date: '2026-01-01T00:00:00Z' };
  return { sha, tree: sha, parents: [], author: person, committer: person, message: 'Imagined' };
}

/** A commit as `GET /commits` tells it. Its people are no users of GitHub. */
export function commitBody(world: World, repository: Repository, commit: Commit): JsonObject {
  const url = repositoryUrl(world, repository);
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${url}/commits/${commit.sha}`,
    html_url: `${repositoryPage(repository)}/commit/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    commit: {
      url: `${url}/git/commits/${commit.sha}`,
      author: { ...commit.author },
      committer: { ...commit.committer },
      message: commit.message,
      tree: treeBody(url, commit),
      comment_count: 0,
      verification: UNSIGNED,
    },
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, ...page(repository, sha) })),
  };
}

/** A commit as `GET /git/commits/{sha}` tells it. */
export function gitCommitBody(world: World, repository: Repository, commit: Commit): JsonObject {
  const url = repositoryUrl(world, repository);
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${url}/git/commits/${commit.sha}`,
    ...page(repository, commit.sha),
    author: { ...commit.author },
    committer: { ...commit.committer },
    tree: treeBody(url, commit),
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/git/commits/${sha}`,
      ...page(repository, sha),
    })),
    verification: UNSIGNED,
  };
}

/** A commit as events and runs hold it. */
export function simpleCommitBody(commit: Commit): JsonObject {
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.committer.date,
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
  };
}

export function changedFileBody(
  world: World,
  repository: Repository,
  sha: string,
  file: ChangedFile,
): JsonObject {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${repositoryPage(repository)}/blob/${sha}/${path}`,
    raw_url: `${repositoryPage(repository)}/raw/${sha}/${path}`,
    contents_url: `${repositoryUrl(world, repository)}/contents/${path}?ref=${sha}`,
  };
}

function treeBody(url: string, { tree }: Commit): JsonObject {
  return { sha: tree, url: `${url}/git/trees/${tree}` };
}

function page(repository: Repository, sha: string): JsonObject {
  return { html_url: `${repositoryPage(repository)}/commit/${sha}` };
}
