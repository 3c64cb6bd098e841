/** Who asks, and whether their token may. */
import { Refusal } from './answers.ts';
import type { Caller, Permission, Permissions, Repository, World } from './state.ts';

/** What one route needs: any one of these. Empty: whoever may see the repository. */
export type Need = `${Permission}:${'read' | 'write'}`;

/** The caller of a token; null without one. Rejects with 401 for a token that nobody has. */
export function callerOf(world: World, authorization: string | undefined): Caller | null {
  if (authorization === undefined) return null;
  const token = authorization.replace(/^(bearer|token) /i, '');
  const caller = world.callers.get(token);
  if (!caller) throw new Refusal(401, 'Bad credentials');
  return caller;
}

/** Rejects with what GitHub answers to a caller who may not. What is public may be read by everyone, unless it is guarded. */
export function permit(
  caller: Caller | null,
  repository: Repository,
  { needs, isGuarded = false }: Permitting,
): void {
  const isReading = needs.every((need) => need.endsWith(':read'));
  const isOpen = isReading && !repository.isPrivate && !isGuarded;
  if (isOpen) return;
  if (caller === null) {
    if (repository.isPrivate) throw new Refusal(404, 'Not Found');
    throw new Refusal(401, 'Requires authentication');
  }
  if (caller.app && caller.home !== repository) {
    throw repository.isPrivate ? new Refusal(404, 'Not Found') : notPermitted(needs);
  }
  const isPermitted = needs.length === 0 || needs.some((need) => isGranted(caller.permissions, need));
  if (caller.app && !isPermitted) throw notPermitted(needs);
}

interface Permitting {
  readonly needs: readonly Need[];
  readonly isGuarded?: boolean;
}

function isGranted(permissions: Permissions, need: Need): boolean {
  const [permission, level] = need.split(':') as [Permission, 'read' | 'write'];
  return permissions[permission] === 'write' || permissions[permission] === level;
}

export function notPermitted(needs: readonly Need[] = []): Refusal {
  const accepted = needs.map((need) => need.replace('-', '_').replace(':', '=')).join('; ');
  const headers = accepted ? { 'x-accepted-github-permissions': accepted } : {};
  return new Refusal(403, 'Resource not accessible by integration', { headers });
}

/** The caller of a route that nobody asks without a token. */
export function signedIn(caller: Caller | null): Caller {
  if (caller === null) throw new Refusal(401, 'Requires authentication');
  return caller;
}

const HOUR = 3_600_000;

/** Counts a request against the hour's limit and gives the headers that tell of it. Rejects with 403 past the limit. */
export function countRequest(world: World, caller: Caller | null): Readonly<Record<string, string>> {
  const used = caller ? (caller.used += 1) : 1;
  const headers = {
    'x-ratelimit-limit': String(world.hourly),
    'x-ratelimit-remaining': String(Math.max(world.hourly - used, 0)),
    'x-ratelimit-used': String(Math.min(used, world.hourly)),
    'x-ratelimit-reset': String(resetOf(world)),
    'x-ratelimit-resource': 'core',
  };
  if (used > world.hourly) {
    throw new Refusal(403, 'API rate limit exceeded for installation.', { headers });
  }
  return headers;
}

/** When the count begins anew, in seconds since 1970. */
export function resetOf(world: World): number {
  return Math.ceil(world.now().getTime() / HOUR) * (HOUR / 1000);
}
