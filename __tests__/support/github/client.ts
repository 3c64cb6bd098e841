import { getOctokit } from '@actions/github';
import type { StandIn } from './stand-in.ts';
import type { Permissions } from './state.ts';

/** The path parameters of the stand-in's repository. */
export const REPO = { owner: 'shop', repo: 'web' } as const;

/** GitHub's own client, as the actions use it, with a token of a workflow. */
export function clientOf(github: StandIn, permissions: Permissions): ReturnType<typeof getOctokit> {
  return getOctokit(github.token(permissions), { baseUrl: github.url });
}

/** Plain requests, for what a client would not send, or would hide. */
export function asker(
  github: StandIn,
  token: string | null,
): (method: string, path: string, body?: unknown) => Promise<Response> {
  return async (method, path, body) =>
    await fetch(`${github.url}${path.startsWith('/repos') ? '' : '/repos/shop/web'}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
}

/** The status of a request that is refused; 0 if it is not. */
export async function refusal(request: Promise<unknown>): Promise<number> {
  try {
    await request;
    return 0;
  } catch (error) {
    return (error as { status: number }).status;
  }
}
