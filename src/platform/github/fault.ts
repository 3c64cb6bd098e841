import { PierceError } from '../../errors.ts';
import { permissionFor } from './permissions.ts';
import type { Purse } from './purse.ts';
import type { Ruling } from './ruling.ts';

/** How asking failed for good. */
export type Failing = Exclude<Ruling<never>, { readonly is: 'done' }>;

/** The fault that a user is told of; `tries` times it was asked, for at most `most` bytes. */
export function faultOf(ruling: Failing, route: string, tries: number, most: number): PierceError {
  switch (ruling.is) {
    case 'no': {
      const { code, status, said } = ruling;
      return new PierceError(code, { route, status, said, permission: permissionFor(route) });
    }
    case 'limited':
      return new PierceError('github-limited', { route, said: ruling.said, when: whenOf(ruling.wait) });
    case 'moved':
      return new PierceError('github-down', { route, tries, problem: 'it sends elsewhere, again and again' });
    case 'down':
      return new PierceError('github-down', { route, tries, problem: ruling.problem });
    case 'too-large':
      return new PierceError('github-too-large', { route, most });
  }
}

function whenOf(wait: number | null): string {
  return wait === null ? 'after an unknown time' : `in ${Math.ceil(wait / 1000)} s`;
}

/** The fault of a run that has nothing left to ask with. */
export function spentFault({ most }: Purse, route: string): PierceError {
  return new PierceError('github-spent', { route, requests: most.requests, seconds: most.time / 1000 });
}
