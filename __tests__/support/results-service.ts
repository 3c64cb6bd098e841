import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** GitHub's artifact service and its storage, as far as one upload needs them. */
export interface ResultsService extends AsyncDisposable {
  readonly url: string;
  /** Names that artifacts were asked for, in order. */
  readonly asked: readonly string[];
  /** The zip of each artifact that was completed. */
  readonly zips: ReadonlyMap<string, Buffer>;
}

/** What happens to the `n`th artifact that is asked for: it is made, refused for some reason, or never answered. */
export type Fate = 'made' | 'taken' | 'reset' | 'hangs' | 'full' | 'refused';

const ERRORS = {
  taken: [409, 'Conflict: an artifact with this name already exists on the workflow run'],
  full: [403, 'insufficient usage to create artifact'],
  refused: [400, 'malformed \u001B[31mrequest'],
} as const;

/** Starts a service with which artifacts meet their fates in turn, and all further ones the last of them. */
export async function resultsService(...fates: readonly Fate[]): Promise<ResultsService> {
  const asked: string[] = [];
  const zips = new Map<string, Buffer>();
  const blocks = new Map<string, Buffer[]>();
  let url = '';

  function create(name: string, response: ServerResponse): void {
    const fate = fates[Math.min(asked.length, fates.length - 1)] ?? 'made';
    asked.push(name);
    if (fate === 'hangs') return;
    if (fate === 'reset') response.socket?.resetAndDestroy();
    else if (fate === 'made')
      say(response, 200, { ok: true, signed_upload_url: `${url}/blob/${name}?sig=s3cret` });
    else say(response, ERRORS[fate][0], { code: 'x', msg: ERRORS[fate][1] });
  }

  function store(name: string, query: URLSearchParams, bytes: Buffer, response: ServerResponse): void {
    if (query.get('comp') === 'block') blocks.set(name, [...(blocks.get(name) ?? []), bytes]);
    response.writeHead(201, { etag: '"1"', 'last-modified': new Date(0).toUTCString() }).end();
  }

  const server = createServer(async (request: IncomingMessage, response) => {
    const bytes = await buffer(request);
    const { pathname, searchParams } = new URL(request.url ?? '', url);
    const last = pathname.split('/').at(-1) ?? '';
    if (request.method === 'PUT') return store(last, searchParams, bytes, response);
    const { name } = JSON.parse(bytes.toString()) as { name: string };
    if (last === 'CreateArtifact') return create(name, response);
    zips.set(name, Buffer.concat(blocks.get(name) ?? []));
    return say(response, 200, { ok: true, artifact_id: `${40 + zips.size}` });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    asked,
    zips,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function say(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** The variables by which the runner tells its actions of a service. */
export function variablesFor({ url }: ResultsService): Readonly<Record<string, string>> {
  const claims = Buffer.from(JSON.stringify({ scp: 'Actions.Results:run-1:job-1' })).toString('base64url');
  return {
    ACTIONS_RESULTS_URL: `${url}/`,
    ACTIONS_RUNTIME_TOKEN: `eyJhbGciOiJub25lIn0.${claims}.a-signature-of-none`,
    GITHUB_SERVER_URL: 'https://github.com',
  };
}
