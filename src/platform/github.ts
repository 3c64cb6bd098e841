/**
 * Asks GitHub's API. Its opinion: a gate has little to ask, so requests are counted and bounded, every one has a deadline,
 * waits are capped, and nothing is sent twice that could act twice.
 */
import type { Endpoints } from '@octokit/types';
import { PierceError } from '../errors.ts';
import { openDesk, type Desk } from './github/desk.ts';
import { askOnce, fetchOnce } from './github/errand.ts';
import { PATIENCE, type Patience } from './github/patience.ts';
import { persist } from './github/persist.ts';
import { fillPurse } from './github/purse.ts';
import { readJson } from './github/ruling.ts';

/** A route such as `GET /repos/{owner}/{repo}/pulls`. */
export type Route = keyof Endpoints;

/** GitHub's API as one run may use it, with one token. */
export interface GitHub {
  /** `owner/name`, filled into every route. */
  readonly repository: string;
  /** Requests sent so far, repeats and downloads included. */
  readonly requests: number;
  /**
   * Asks one route and gives the body of the answer. Rejects with `github-denied` (401, 403 without a limit behind it),
   * `github-missing` (404), `github-gone` (410), `github-refused` (409, 422), `github-limited` (a rate limit that lasts
   * longer than is worth waiting), `github-down` (5xx, no answer, a broken one), `github-spent` (the run's requests or
   * time are used up), `github-too-large`, `cancelled`. A GET is repeated a few times; anything else never is, so that
   * after `github-down` nobody but GitHub knows whether it acted.
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

/** Whom to ask, in whose name, and how much. */
export interface GitHubOptions {
  readonly token: string;
  /** Such as `https://api.github.com`, or `https://github.example.com/api/v3`. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly signal: AbortSignal;
  /**
   * Questions at most; 15 unless said otherwise: all workflows of a repository share 1,000 requests an hour, and a matrix
   * has many jobs.
   */
  readonly most?: number;
  /** Downloads at most, apart from the questions; 64 unless said otherwise. */
  readonly mostDownloads?: number;
  /** Milliseconds that all of the asking may take, and as many for downloads; 150,000 unless said otherwise. */
  readonly time?: number;
}

/** Questions that a run may ask about one project. */
export const MOST_REQUESTS = 15;
/** Downloads for one project: one for each job of a matrix, so that many parts leave enough questions to speak with. */
export const MOST_DOWNLOADS = 64;
const MOST_TIME = 150_000;

/** Bytes of an answer of the API: a hundred artifacts take 100 kB. */
const MOST_BYTES = 16 * 1024 * 1024;

/** A client for one run; it asks nothing yet. Throws `input-invalid` for what is no name of a repository. */
export function createGitHub(options: GitHubOptions, patience: Patience = PATIENCE): GitHub {
  const { token, apiUrl, repository, signal } = options;
  const { most = MOST_REQUESTS, mostDownloads = MOST_DOWNLOADS, time = MOST_TIME } = options;
  refuseOddName(repository);
  const asking = { purse: fillPurse({ requests: most, time }, patience.now), patience, signal };
  const fetching = { ...asking, purse: fillPurse({ requests: mostDownloads, time }, patience.now) };
  let opened: Promise<Desk> | undefined;
  const openOnce = async (): Promise<Desk> => await (opened ??= openDesk(token, apiUrl, repository));
  return {
    repository,
    get requests() {
      return asking.purse.requests + fetching.purse.requests;
    },
    async ask(route: Route, params: object) {
      const desk = await openOnce();
      const request = desk.write(route, { ...params });
      return await persist(
        asking,
        { route, most: MOST_BYTES },
        async () => await askOnce({ ...asking, desk }, request, MOST_BYTES, readJson),
      );
    },
    async download(route, params, mostBytes) {
      const desk = await openOnce();
      const request = desk.write(route, params);
      return await persist(
        fetching,
        { route, most: mostBytes },
        async () => await fetchOnce({ ...fetching, desk }, request, mostBytes),
      );
    },
  };
}

function refuseOddName(repository: string): void {
  if (/^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/.test(repository)) return;
  throw new PierceError('input-invalid', { input: 'repository', found: repository, valid: 'owner/name' });
}
