import { found, page } from '../answers.ts';
import { isFromFork, labelBody, pullBody, simplePullBody } from '../bodies/pull.ts';
import type { Pull } from '../state.ts';
import { numberIn, type Exchange, type Routes } from './route.ts';

export const pullRoutes: Routes = {
  'GET /repos/{owner}/{repo}/pulls': {
    needs: ['pull-requests:read'],
    heeds: ['state', 'head', 'base', 'sort', 'direction'],
    answer(exchange) {
      const { world, query, address } = exchange;
      const { items, headers } = page(listed(exchange), query, address);
      return { status: 200, headers, body: items.map((pull) => simplePullBody(world, pull)) };
    },
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': {
    needs: ['pull-requests:read'],
    answer: (exchange) => ({ status: 200, body: pullBody(exchange.world, pullIn(exchange, 'pull_number')) }),
  },
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': {
    needs: ['pull-requests:read'],
    answer(exchange) {
      const { world, query, address, params } = exchange;
      const sha = params['commit_sha'];
      const holding = pullsOf(exchange).filter(
        (pull) => pull.head.sha === sha || (pull.isMerged && pull.mergeSha === sha),
      );
      const own = holding.filter((pull) => !isFromFork(pull) || pull.isMerged);
      const { items, headers } = page(own, query, address);
      return { status: 200, headers, body: items.map((pull) => simplePullBody(world, pull)) };
    },
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/labels': {
    needs: ['issues:read', 'pull-requests:read'],
    answer(exchange) {
      const { world, repository, query, address } = exchange;
      const { items, headers } = page(pullIn(exchange, 'issue_number').labels, query, address);
      return { status: 200, headers, body: items.map((name) => labelBody(world, repository, name)) };
    },
  },
};

/** The pull request whose number is in the path. */
export function pullIn(exchange: Exchange, name: string): Pull {
  return found(pullsOf(exchange).find(({ number }) => number === numberIn(exchange, name)));
}

function pullsOf({ world, repository }: Exchange): Pull[] {
  return world.pulls.filter((pull) => pull.repository === repository);
}

function listed(exchange: Exchange): Pull[] {
  const { state = 'open', head, base, sort = 'created', direction } = exchange.query;
  const date = (pull: Pull): number => (sort === 'updated' ? pull.updatedAt : pull.createdAt).getTime();
  const kept = pullsOf(exchange)
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => !base || pull.base.branch === base)
    .filter((pull) => !head || isHead(pull, head));
  const newestFirst = kept.toSorted((a, b) => date(b) - date(a) || b.number - a.number);
  return direction === 'asc' ? newestFirst.toReversed() : newestFirst;
}

/** `owner:branch`; without an owner GitHub overlooks the filter, and lists everything. */
function isHead({ head }: Pull, filter: string): boolean {
  const [owner, branch] = filter.split(':');
  return branch === undefined || (head.repository?.owner === owner && head.branch === branch);
}
