import { createServer, type Socket } from 'node:net';

/** The line to the counters inside a running service. */
export interface Link extends AsyncDisposable {
  readonly port: number;
  /** Names of the counters that are there. */
  names(): readonly string[];
  /** Says a word to all of them; resolves, once each has done it or gone, to the names of those that have. */
  say(word: 'reset' | 'take', signal: AbortSignal): Promise<readonly string[]>;
}

interface Counterpart {
  readonly name: string;
  readonly socket: Socket;
}

/** Opens the line on a port of this machine; counters call in by themselves. */
export async function openLink(): Promise<Link> {
  const there = new Set<Counterpart>();
  const server = createServer((socket) => greet(socket, there));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a listening socket without a port');
  return {
    port: address.port,
    names: () => [...there].map(({ name }) => name),
    async say(word, signal) {
      const heard = await Promise.all([...there].map((one) => ask(one, word, signal)));
      signal.throwIfAborted();
      return heard.flatMap((name) => name ?? []);
    },
    async [Symbol.asyncDispose]() {
      for (const { socket } of there) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Whoever begins with the name of a counter is one. */
function greet(socket: Socket, there: Set<Counterpart>): void {
  socket.setNoDelay().setEncoding('utf8');
  socket.on('error', () => {}); // told by its end
  socket.once('data', (text) => {
    const counterpart = { name: String(text).trim(), socket };
    if (!/^\d+-\d+$/.test(counterpart.name)) return socket.destroy();
    there.add(counterpart);
    return socket.once('close', () => there.delete(counterpart));
  });
}

async function ask({ name, socket }: Counterpart, word: string, signal: AbortSignal): Promise<string | null> {
  const over = new AbortController();
  const until = { signal: over.signal };
  try {
    return await new Promise((resolve) => {
      socket.once('data', () => resolve(name));
      socket.once('close', () => resolve(null));
      signal.addEventListener('abort', () => resolve(null), until);
      if (signal.aborted || socket.destroyed) resolve(null);
      else socket.write(word);
    });
  } finally {
    over.abort();
  }
}
