/** Every route that the stand-in serves. */
import { checkRoutes } from './checks.ts';
import { commentRoutes } from './comments.ts';
import { commitRoutes } from './commits.ts';
import { contentRoutes } from './contents.ts';
import { generalRoutes } from './general.ts';
import { pullRoutes } from './pulls.ts';
import { releaseRoutes } from './releases.ts';
import type { Routes } from './route.ts';
import { runRoutes } from './runs.ts';
import { statusRoutes } from './statuses.ts';

export const routes: Routes = {
  ...generalRoutes,
  ...pullRoutes,
  ...commentRoutes,
  ...statusRoutes,
  ...checkRoutes,
  ...runRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...releaseRoutes,
};
