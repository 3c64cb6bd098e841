/** Ports and answers on this machine's own addresses; nothing here ever leaves the machine. */
import { get } from 'node:http';
import { connect, createServer } from 'node:net';

/** The address as a URL if it is plain http on this machine, else null. */
export function loopbackUrl(address: string): URL | null {
  const url = URL.parse(address);
  return url?.protocol === 'http:' && isLoopback(url.hostname) ? url : null;
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);

const given = new Set<number>();

/** A port that was free a moment ago and that was not given before by this process. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = await anyPort();
    if (given.has(port)) continue;
    given.add(port);
    return port;
  }
}

async function anyPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('a listening socket without a port');
  return address.port;
}

/** Whether anything accepts connections at the host and port of the URL. */
export async function isTaken(url: URL): Promise<boolean> {
  return await new Promise((resolve) => {
    const socket = connect({ host: url.hostname.replaceAll(/[[\]]/g, ''), port: portOf(url) });
    const settle = (taken: boolean): void => {
      socket.destroy();
      resolve(taken);
    };
    socket.setTimeout(2000, () => settle(false));
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}

/** The port of an http URL, also where it is the unwritten default. */
export function portOf(url: URL): number {
  return Number(url.port || 80);
}

/** What came of one request: a status, or why there was none. */
export type Answer = { readonly status: number } | { readonly refused: string };

/** Why there is no answer when `ask` waited no longer. */
export const CUT_OFF = 'ABORT_ERR';

/** Asks once, follows nothing, keeps no connection; waits `patience` milliseconds at most. */
export async function ask(url: URL, patience: number, signal: AbortSignal): Promise<Answer> {
  return await new Promise((resolve) => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(patience))]);
    const request = get(url, { agent: false, signal: limit }, (response) => {
      response.resume();
      response.once('error', () => {}); // only the status was wanted
      resolve({ status: response.statusCode ?? 0 });
      request.destroy();
    });
    request.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ refused: error.code ?? error.message }),
    );
  });
}
