import { createServer, type Socket } from 'node:net';

/** The line to the counters inside a running service. */
export interface Link extends AsyncDisposable {
  readonly port: number;
  /** Names of all counters that ever called in. */
  readonly met: ReadonlySet<string>;
  /** Says a word to all that are there; resolves once each has done it, gone, or been silent for too long. */
  say(word: 'reset' | 'take', signal: AbortSignal): Promise<Heard>;
}

/** Names of counters that did what they were told, and of those that are there and did not. */
export interface Heard {
  readonly done: readonly string[];
  readonly silent: readonly string[];
}

interface Counterpart {
  readonly name: string;
  readonly socket: Socket;
}

/** Milliseconds that a counter has for what it is told; past them its thread is taken to wait for something else. */
const PATIENCE = 10_000;

/** Opens the line on a port of this machine; counters call in by themselves. */
export async function openLink(): Promise<Link> {
  const there = new Set<Counterpart>();
  const met = new Set<string>();
  const server = createServer((socket) => greet(socket, there, met));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a listening socket without a port');
  return {
    port: address.port,
    met,
    async say(word, signal) {
      const asked = [...there];
      const answers = await Promise.all(asked.map(({ socket }) => ask(socket, word, signal)));
      signal.throwIfAborted();
      const those = (answer: Answer): readonly string[] =>
        asked.filter((_, index) => answers[index] === answer).map(({ name }) => name);
      return { done: those('done'), silent: those('silent') };
    },
    async [Symbol.asyncDispose]() {
      for (const { socket } of there) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Whoever begins with the name of a counter is one. */
function greet(socket: Socket, there: Set<Counterpart>, met: Set<string>): void {
  socket.setNoDelay().setEncoding('utf8');
  socket.on('error', () => {}); // told by its end
  socket.once('data', (text) => {
    const counterpart = { name: String(text).trim(), socket };
    if (!/^\d+-\d+$/.test(counterpart.name)) return socket.destroy();
    met.add(counterpart.name);
    there.add(counterpart);
    return socket.once('close', () => there.delete(counterpart));
  });
}

type Answer = 'done' | 'gone' | 'silent';

/** Says a word to one counter; whoever was silent for too long is not asked again. */
async function ask(socket: Socket, word: string, signal: AbortSignal): Promise<Answer> {
  const over = new AbortController();
  const until = { signal: over.signal };
  try {
    return await new Promise<Answer>((resolve) => {
      const patience = setTimeout(() => {
        resolve('silent');
        socket.destroy();
      }, PATIENCE);
      over.signal.addEventListener('abort', () => clearTimeout(patience));
      socket.once('data', () => resolve('done'));
      socket.once('close', () => resolve('gone'));
      signal.addEventListener('abort', () => resolve('gone'), until);
      if (signal.aborted || socket.destroyed) resolve('gone');
      else socket.write(word);
    });
  } finally {
    over.abort();
  }
}
