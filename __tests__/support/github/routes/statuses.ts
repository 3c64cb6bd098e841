import { page, Refusal } from '../answers.ts';
import { minimalRepositoryBody, repositoryUrl } from '../bodies/repository.ts';
import { simpleStatusBody, statusBody } from '../bodies/talk.ts';
import { signedIn } from '../callers.ts';
import type { JsonObject } from '../description.ts';
import { nextId, type Status } from '../state.ts';
import { shaOf } from './known-commit.ts';
import { textIn, type Exchange, type Routes } from './route.ts';

/** Not in the description. */
const LONGEST_DESCRIPTION = 140;
const MOST_OF_ONE_CONTEXT = 1000;

export const statusRoutes: Routes = {
  'POST /repos/{owner}/{repo}/statuses/{sha}': {
    needs: ['statuses:write'],
    async answer(exchange) {
      const { world, repository, params, body, caller } = exchange;
      const sha = await shaOf(repository, params['sha'] ?? '');
      const status: Status = {
        id: nextId(world, 30_000_000_000),
        repository,
        sha,
        state: textIn(body, 'state') ?? '',
        context: textIn(body, 'context') ?? 'default',
        description: textIn(body, 'description'),
        targetUrl: textIn(body, 'target_url'),
        creator: signedIn(caller).user,
        createdAt: world.now(),
      };
      check(status, statusesOf(exchange, sha));
      world.statuses.push(status);
      return { status: 201, body: statusBody(world, status) };
    },
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses': {
    needs: ['statuses:read'],
    async answer(exchange) {
      const { world, repository, params, query, address } = exchange;
      const all = statusesOf(exchange, await shaOf(repository, params['ref'] ?? ''));
      const { items, headers } = page(all, query, address);
      return { status: 200, headers, body: items.map((status) => statusBody(world, status)) };
    },
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/status': {
    needs: ['statuses:read'],
    async answer(exchange) {
      const sha = await shaOf(exchange.repository, exchange.params['ref'] ?? '');
      return combined(exchange, sha);
    },
  },
};

function combined(exchange: Exchange, sha: string): { status: number; headers: {}; body: JsonObject } {
  const { world, repository, query, address } = exchange;
  const latest = latestOf(statusesOf(exchange, sha));
  const { items, headers } = page(latest, query, address);
  const url = repositoryUrl(world, repository);
  const body = {
    state: stateOf(latest),
    sha,
    total_count: latest.length,
    statuses: items.map((status) => simpleStatusBody(world, status)),
    repository: minimalRepositoryBody(world, repository),
    commit_url: `${url}/commits/${sha}`,
    url: `${url}/commits/${sha}/status`,
  };
  return { status: 200, headers, body };
}

/** Newest first. */
function statusesOf({ world, repository }: Exchange, sha: string): Status[] {
  return world.statuses
    .filter((status) => status.repository === repository && status.sha === sha)
    .toSorted((a, b) => b.id - a.id);
}

/** Of every context the newest, as branch protection reads them. */
export function latestOf(newestFirst: readonly Status[]): Status[] {
  return [
    ...new Map(newestFirst.toReversed().map((status) => [status.context.toLowerCase(), status])).values(),
  ];
}

function stateOf(statuses: readonly Status[]): string {
  const states = new Set(statuses.map(({ state }) => state));
  if (states.has('failure') || states.has('error')) return 'failure';
  return states.has('pending') || states.size === 0 ? 'pending' : 'success';
}

function check({ description, targetUrl, context }: Status, others: readonly Status[]): void {
  if (description && description.length > LONGEST_DESCRIPTION)
    refuse('description is too long (maximum is 140 characters)');
  if (targetUrl && !/^https?:\/\//.test(targetUrl)) refuse('target_url must use http(s) scheme');
  if (others.filter((other) => other.context === context).length >= MOST_OF_ONE_CONTEXT) {
    refuse('This SHA and context has reached the maximum number of statuses.');
  }
}

function refuse(message: string): never {
  throw new Refusal(422, 'Validation Failed', { errors: [{ resource: 'Status', code: 'custom', message }] });
}
