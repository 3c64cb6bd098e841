import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { http } from '../../../src/kinds/http/index.ts';
import type { HttpOptions } from '../../../src/kinds/http/options.ts';
import type { Lab } from '../../../src/kinds/kind.ts';
import type { Budget, Reading } from '../../../src/model/index.ts';

/** A real server on a free port of this machine, closed with all its connections when disposed. */
export async function serve(
  answer: RequestListener,
): Promise<AsyncDisposable & { server: Server; url: string }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    server,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      await stop(server);
    },
  };
}

/** Ends a server and its connections, as when its process dies. */
export async function stop(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

/** Connections that the server still holds, once those that are closing had a moment to. */
export async function openConnections(server: Server): Promise<number> {
  await sleep(100);
  return await new Promise((resolve, reject) =>
    server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );
}

/** A lab whose service `api` is at the address. */
export function labAt(
  url: string,
  budgeted: readonly string[] = [],
  shared = new Map<string, unknown>(),
): Lab {
  return {
    side: 'head',
    check: 'search',
    root: '/nowhere',
    scratch: '/nowhere',
    budgets: budgeted.map((metric) => ({ metric }) as Budget),
    signal: new AbortController().signal,
    service: async (name) => (name === 'api' ? { url } : Promise.reject(new Error(`no service ${name}`))),
    instance: (name) => Promise.reject(new Error(`no instance of ${name}`)),
    runner: null as unknown as Lab['runner'],
    shared,
    stored: null,
  };
}

/** One reading, after a short warm-up. */
export async function readOnce(
  url: string,
  options: HttpOptions = {},
  budgeted: readonly string[] = [],
): Promise<Reading> {
  const all = { service: 'api', warmUp: 50, window: 400, ...options };
  await using probe = await http.open(all, labAt(url, budgeted));
  return await probe.read(new AbortController().signal);
}
