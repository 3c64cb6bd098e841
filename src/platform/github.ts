/**
 * Asks GitHub's API. Its opinion: a gate has little to ask, so requests are counted and bounded, every one has a deadline,
 * waits are capped, and nothing is sent twice that could act twice.
 */
import type { Endpoints } from '@octokit/types';

/** A route such as `GET /repos/{owner}/{repo}/pulls`. */
export type Route = keyof Endpoints;

/** GitHub's API as one run may use it, with one token. */
export interface GitHub {
  /** `owner/name`, filled into every route. */
  readonly repository: string;
  /** Requests sent so far, repeats included. */
  readonly requests: number;
  /**
   * Asks one route and gives the body of the answer. Rejects with `github-denied` (401, 403 without a limit behind it),
   * `github-missing` (404), `github-gone` (410), `github-refused` (409, 422), `github-limited` (a rate limit that lasts
   * longer than is worth waiting), `github-down` (5xx, no answer, a broken one), `github-spent` (the run's requests or
   * time are used up). A GET is repeated a few times; anything else never is.
   */
  ask<R extends Route>(
    route: R,
    params: Omit<Endpoints[R]['parameters'], 'owner' | 'repo' | 'baseUrl' | 'headers' | 'mediaType'>,
  ): Promise<Endpoints[R]['response']['data']>;
  /**
   * Follows a route that answers with the address of bytes, and gives at most `most` of them. Rejects as `ask` does, and
   * with `github-too-large`.
   */
  download(
    route: Route,
    params: Readonly<Record<string, string | number>>,
    most: number,
  ): Promise<Uint8Array>;
}
