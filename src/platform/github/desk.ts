import { PierceError } from '../../errors.ts';
import type { Fetch, Outgoing } from './wire.ts';

/** Where requests to one API are written out; the token is put on here, and nowhere else. */
export interface Desk {
  readonly fetch: Fetch;
  /** A route of the repository with its parameters filled in, signed with the token. */
  write(route: string, params: Readonly<Record<string, unknown>>): Outgoing;
  /** The same request to where the API says it moved; null if that is not the API, which alone may see the token. */
  forward(request: Outgoing, to: string): Outgoing | null;
  /** A request for bytes that anybody may fetch who knows their address, unsigned; null if the address is not to be trusted. */
  collect(from: string, to: string): Outgoing | null;
}

/** What the API promises not to change (https://docs.github.com/rest/about-the-rest-api/api-versions). */
const API_VERSION = '2022-11-28';

/** Opens the desk for a repository; `@actions/github` knows addresses, proxies and what to call us. */
export async function openDesk(token: string, apiUrl: string, repository: string): Promise<Desk> {
  const { getOctokit } = await import('@actions/github');
  const baseUrl = apiUrl.replace(/\/+$/, '');
  const { endpoint } = getOctokit(token, { baseUrl }).request;
  const { origin, protocol } = new URL(baseUrl);
  const [owner, repo] = repository.split('/');
  return {
    fetch: endpoint.DEFAULTS.request?.fetch,
    write(route, params) {
      refuseSteps(params);
      const { method, url, headers, body } = endpoint(route, { ...params, owner, repo, baseUrl });
      const signed = {
        ...textOf(headers),
        authorization: `token ${token}`,
        'x-github-api-version': API_VERSION,
      };
      return { method, url, headers: signed, body: body === undefined ? null : JSON.stringify(body) };
    },
    forward(request, to) {
      const url = URL.parse(to, request.url);
      return url?.origin === origin ? { ...request, url: url.href } : null;
    },
    collect(from, to) {
      const url = URL.parse(to, from);
      if (url?.protocol !== 'https:' && url?.protocol !== protocol) return null;
      const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'pierce' };
      return { method: 'GET', url: url.href, headers, body: null };
    },
  };
}

function textOf(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** A parameter that is a step up in a path would ask another route: names come from pull requests. */
function refuseSteps(params: Readonly<Record<string, unknown>>): void {
  for (const [input, value] of Object.entries(params)) {
    if (value !== '.' && value !== '..') continue;
    throw new PierceError('input-invalid', { input, found: value, valid: 'a name' });
  }
}
