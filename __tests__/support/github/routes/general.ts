import { notPermitted, resetOf, signedIn } from '../callers.ts';
import { fullRepositoryBody } from '../bodies/repository.ts';
import { selfBody } from '../bodies/user.ts';
import type { Routes } from './route.ts';

export const generalRoutes: Routes = {
  'GET /repos/{owner}/{repo}': {
    needs: [],
    answer: ({ world, repository }) => ({ status: 200, body: fullRepositoryBody(world, repository) }),
  },
  'GET /user': {
    needs: [],
    answer({ world, caller }) {
      const self = signedIn(caller);
      if (self.app) throw notPermitted();
      return { status: 200, body: selfBody(world, self.user) };
    },
  },
  'GET /rate_limit': {
    needs: [],
    answer({ world, caller }) {
      const used = caller?.used ?? 0;
      const { hourly: limit } = world;
      const rate = { limit, used, remaining: Math.max(limit - used, 0), reset: resetOf(world) };
      return { status: 200, body: { resources: { core: rate, search: rate }, rate } };
    },
  },
};
