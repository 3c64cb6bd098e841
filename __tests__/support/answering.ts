import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a server does with one request. */
export type Act = (response: ServerResponse, request: IncomingMessage) => void;

/** One request as it reached the server. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface AnsweringServer extends AsyncDisposable {
  readonly url: string;
  readonly seen: readonly Seen[];
}

/** A real server that does with each request what the list says next, and with all further ones what it says last. */
export async function answering(...acts: readonly Act[]): Promise<AnsweringServer> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const act = acts[Math.min(seen.length, acts.length - 1)];
    seen.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body });
    act?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Headers = Readonly<Record<string, string | number>>;

/** Answers with JSON. */
export const json =
  (value: unknown, status = 200, headers: Headers = {}): Act =>
  (response) =>
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
      .end(JSON.stringify(value));

/** Answers with any body, or none. */
export const plain =
  (status: number, body: string | Uint8Array = '', headers: Headers = {}): Act =>
  (response) =>
    response.writeHead(status, headers).end(body);

/** Sends elsewhere. */
export const moved = (location: string, status = 302): Act => plain(status, '', { location });

/** Never answers. */
export const hang: Act = () => {};

/** Closes the connection without a word. */
export const reset: Act = (response) => response.socket?.resetAndDestroy();

/** Begins a body, then closes the connection; without a length the end is missed only by who counts. */
export const cut =
  (begin: string, headers: Headers): Act =>
  (response) =>
    response.writeHead(200, headers).write(begin, () => setTimeout(() => response.socket?.destroy(), 20));

/** Begins a body, then says no more. */
export const stall =
  (begin: string, headers: Headers): Act =>
  (response) =>
    response.writeHead(200, headers).write(begin);
