import { found, missing, page, Refusal } from '../answers.ts';
import { changedFileBody, commitBody, gitCommitBody } from '../bodies/commit.ts';
import { repositoryPage, repositoryUrl } from '../bodies/repository.ts';
import type { JsonObject } from '../description.ts';
import type { Commit } from '../git.ts';
import type { Repository } from '../state.ts';
import { commitOf, gitOf } from './known-commit.ts';
import type { Exchange, Routes } from './route.ts';

export const commitRoutes: Routes = {
  'GET /repos/{owner}/{repo}/commits': {
    needs: ['contents:read'],
    heeds: ['sha', 'path', 'since', 'until'],
    async answer(exchange) {
      const { world, repository, query, address } = exchange;
      const { items, headers } = page(await listed(exchange), query, address);
      return { status: 200, headers, body: items.map((commit) => commitBody(world, repository, commit)) };
    },
  },
  'GET /repos/{owner}/{repo}/commits/{ref}': {
    needs: ['contents:read'],
    async answer({ world, repository, params, accept }) {
      const commit = await commitOf(repository, params['ref'] ?? '');
      if (!accept.includes('vnd.github.sha')) {
        return { status: 200, body: commitBody(world, repository, commit) };
      }
      const headers = { 'content-type': 'application/vnd.github.sha; charset=utf-8' };
      return { status: 200, headers, bytes: Buffer.from(commit.sha) };
    },
  },
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': {
    needs: ['contents:read'],
    async answer({ world, repository, params }) {
      const sha = params['commit_sha'] ?? '';
      if (!/^[0-9a-f]{40}$/.test(sha)) throw missing();
      const commit = found(await gitOf(repository).commit(sha));
      return { status: 200, body: gitCommitBody(world, repository, commit) };
    },
  },
  'GET /repos/{owner}/{repo}/compare/{basehead}': {
    needs: ['contents:read'],
    answer: compare,
  },
};

async function listed({ repository, query }: Exchange): Promise<Commit[]> {
  const start = query['sha'] ?? repository.defaultBranch;
  const sha = await gitOf(repository).resolve(start);
  if (!sha) throw missing();
  const options = ['since', 'until'].flatMap((key) => (query[key] ? [`--${key}=${query[key]}`] : []));
  return await gitOf(repository).commits(sha, options, query['path'] ?? null);
}

async function compare(exchange: Exchange): Promise<{ status: number; headers: {}; body: JsonObject }> {
  const { world, repository, params, query, address } = exchange;
  const [base, head] = await Promise.all(
    (params['basehead'] ?? '').split('...').map((end) => endOf(exchange, end)),
  );
  if (!base || !head) throw missing();
  const git = gitOf(repository);
  const mergeBase = await git.mergeBase(base.sha, head.sha);
  if (!mergeBase) throw new Refusal(404, `No common ancestor between ${base.sha} and ${head.sha}.`);
  const ahead = await git.commitsBetween(base.sha, head.sha);
  const behind = await git.commitsBetween(head.sha, base.sha);
  const { items, headers } = page(ahead, { per_page: '100', ...query }, address);
  const isFirst = Number(query['page'] ?? 1) === 1;
  const body = {
    ...addresses(exchange, base, head),
    base_commit: commitBody(world, repository, base),
    merge_base_commit: commitBody(world, repository, await commitOf(repository, mergeBase)),
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: items.map((commit) => commitBody(world, repository, commit)),
    files: isFirst ? await filesBetween(exchange, mergeBase, head.sha) : [],
  };
  return { status: 200, headers, body };
}

/** One end of a comparison: a hash or branch, of a fork as `owner:branch`. */
async function endOf({ world, repository }: Exchange, end: string): Promise<Commit | null> {
  const [reference = '', owner] = end.split(':').toReversed();
  const isFamily = (other: Repository): boolean => rootOf(other) === rootOf(repository);
  const home = owner
    ? world.repositories.find((other) => other.owner === owner && isFamily(other))
    : repository;
  if (!home) return null;
  const sha = await gitOf(home).resolve(reference);
  return sha ? await gitOf(repository).commit(sha) : null;
}

function rootOf(repository: Repository): Repository {
  return repository.parent ? rootOf(repository.parent) : repository;
}

async function filesBetween(
  { world, repository }: Exchange,
  base: string,
  head: string,
): Promise<JsonObject[]> {
  const files = await gitOf(repository).changedFiles(base, head);
  return files.slice(0, 300).map((file) => changedFileBody(world, repository, head, file));
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function addresses({ world, repository }: Exchange, base: Commit, head: Commit): JsonObject {
  const web = `${repositoryPage(repository)}/compare/${base.sha}...${head.sha}`;
  return {
    url: `${repositoryUrl(world, repository)}/compare/${base.sha}...${head.sha}`,
    html_url: web,
    permalink_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
  };
}
