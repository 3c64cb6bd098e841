/** One window of load on one address, made by autocannon; what came of it as plain facts. */
import { performance } from 'node:perf_hooks';
import type { Instance, Options, Result } from 'autocannon';
import { now } from '../../platform/clock.ts';
import { type Client, drain, mend } from './client.ts';

/** One request, sent over and over by each of some connections, each waiting for its answer first. */
export interface Load {
  readonly url: string;
  readonly method: NonNullable<Options['method']>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly connections: number;
  /** Milliseconds after which a request has failed. */
  readonly timeout: number;
}

/** What came of a window. */
export interface Window {
  /** Milliseconds from a request's first byte to its answer's last, ascending. */
  readonly latencies: Float64Array;
  /** Answers per second, all connections together. */
  readonly throughput: number;
  /** Body bytes of all answers, as received. */
  readonly bodyBytes: number;
  readonly statuses: ReadonlyMap<string, number>;
  /** Requests that got no answer, by the reason: a system error's code, or `CLOSED`. */
  readonly faults: ReadonlyMap<string, number>;
  readonly timeouts: number;
  /** Share of the window, 0 to 1, in which the generator's own event loop was busy. */
  readonly busy: number;
}

/** Milliseconds between autocannon's looks at whether it is over; nothing waits for them, its timers only end on one. */
const LOOK = 20;

/**
 * Loads the address for `span` milliseconds, then waits for the answers still under way: every request that was started
 * counts, so that slow answers are not cut off more often than fast ones. A refused connection ends it at once.
 * Rejects with the signal's reason when cancelled, all sockets closed.
 */
export async function takeWindow(load: Load, span: number, signal: AbortSignal): Promise<Window> {
  signal.throwIfAborted();
  const { default: autocannon } = await import('autocannon');
  const tally = new Tally();
  const idle = performance.eventLoopUtilization();
  const run = autocannon(optionsFor(load, span, tally)) as Promise<Result> & Instance;
  tally.watch(run);
  const mark = setTimeout(() => {
    tally.busy = performance.eventLoopUtilization(idle).utilization;
    tally.clients.forEach(drain);
  }, span);
  const cancel = (): void => tally.stop();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    await Promise.race([run, tally.ended]);
  } finally {
    clearTimeout(mark);
    signal.removeEventListener('abort', cancel);
  }
  signal.throwIfAborted();
  return tally.window();
}

/** autocannon's own aggregation is left out: its histogram counts whole milliseconds, and costs time at each window's end. */
function optionsFor(load: Load, span: number, tally: Tally): Options {
  const { body, ...request } = load;
  return {
    ...request,
    ...(body === null ? {} : { body }),
    timeout: load.timeout / 1000,
    duration: (span + load.timeout) / 1000 + 1, // never reached: the window's end is ours
    sampleInt: LOOK,
    skipAggregateResult: true,
    histograms: { latencies: NO_HISTOGRAM, requests: NO_HISTOGRAM, throughput: NO_HISTOGRAM },
    setupClient: (client) => tally.add(client as unknown as Client, load.method === 'HEAD'),
  } as Options;
}

const NO_HISTOGRAM = {
  __custom: true,
  recordValue: () => {},
  recordValueWithExpectedInterval: () => {},
  reset: () => {},
  destroy: () => {},
};

/** One connection: its answers, and when it ended. */
interface Stint {
  answers: number;
  ended: number;
}

/** Collects what a window gives. */
class Tally {
  readonly clients: Client[] = [];
  busy = 0;
  readonly #end = Promise.withResolvers<void>();
  readonly #living = new Set<Client>();
  readonly #from = now();
  readonly #stints = new Map<object, Stint>();
  readonly #latencies: number[] = [];
  readonly #statuses = new Map<string, number>();
  readonly #faults = new Map<string, number>();
  #bodyBytes = 0;
  #timeouts = 0;

  /** Resolves when every connection has ended. */
  get ended(): Promise<void> {
    return this.#end.promise;
  }

  add(client: Client, head: boolean): void {
    const stint: Stint = { answers: 0, ended: Infinity };
    this.clients.push(client);
    this.#living.add(client);
    this.#stints.set(client, stint);
    mend(client, {
      head,
      onBody: (bytes) => (this.#bodyBytes += bytes),
      onLost: () => count(this.#faults, 'CLOSED'),
    });
    client.once('done', () => {
      stint.ended = now();
      this.#living.delete(client);
      if (this.#living.size === 0) queueMicrotask(() => this.#end.resolve());
    });
  }

  watch(run: Instance): void {
    run.on('response', (client, status, _bytes, latency) => {
      this.#stints.get(client)!.answers++;
      this.#latencies.push(latency);
      count(this.#statuses, String(status));
    });
    run.on('reqError', (error: NodeJS.ErrnoException) => {
      if (error.message === 'request timed out') this.#timeouts++;
      else count(this.#faults, error.code ?? error.message);
      if (error.code === 'ECONNREFUSED') this.stop(); // else it would try again some 40,000 times a second
    });
  }

  /** Ends all connections at once. */
  stop(): void {
    for (const client of this.clients) client.destroy();
  }

  window(): Window {
    return {
      latencies: Float64Array.from(this.#latencies).sort(),
      throughput: this.#throughput(),
      bodyBytes: this.#bodyBytes,
      statuses: this.#statuses,
      faults: this.#faults,
      timeouts: this.#timeouts,
      busy: this.busy,
    };
  }

  /** Each connection's answers over its own time: it needs no whole window, and a hung connection takes nothing from the others. */
  #throughput(): number {
    const rates = [...this.#stints.values()].map(
      ({ answers, ended }) => (1000 * answers) / (ended - this.#from),
    );
    return rates.reduce((sum, rate) => sum + rate, 0);
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
