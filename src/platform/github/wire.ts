/**
 * Sends one request and takes its answer whole, within bounds. It never follows anybody elsewhere, so that whoever calls
 * decides what the next address is told.
 */

/** The way to the network; the runner's proxies are its business. */
export type Fetch = typeof globalThis.fetch;

export interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface Bounds {
  /** Bytes of the answer's body, as they are after decompression. */
  readonly most: number;
  /** Milliseconds until all of it is here. */
  readonly deadline: number;
  /** Milliseconds until the first, or the next, piece of it is here. */
  readonly idle: number;
  readonly signal: AbortSignal;
}

/** What came back: an answer, less than one, or more than was asked for. */
export type Outcome =
  | ({ readonly is: 'answer'; readonly bytes: Uint8Array } & Pick<Response, 'status' | 'headers'>)
  | { readonly is: 'broken'; readonly problem: string }
  | { readonly is: 'too-large' };

/**
 * Every request has a connection of its own: one that was kept may have been closed meanwhile, and what is sent into it
 * fails, which a POST could not be told from having acted.
 */
const AFRESH = { connection: 'close' };

/** Sends a request; rejects only when `signal` is aborted. */
export async function send(fetch: Fetch, request: Outgoing, bounds: Bounds): Promise<Outcome> {
  using watch = watchOver(bounds);
  try {
    const { method, url, body } = request;
    const headers = { ...request.headers, ...AFRESH };
    const response = await fetch(url, { method, headers, body, redirect: 'manual', signal: watch.signal });
    const bytes = await bodyOf(response, bounds.most, watch.heard);
    return bytes
      ? { is: 'answer', status: response.status, headers: response.headers, bytes }
      : { is: 'too-large' };
  } catch (error) {
    bounds.signal.throwIfAborted();
    return { is: 'broken', problem: problemOf(watch.signal.aborted ? watch.signal.reason : error) };
  }
}

/** The body, or null as soon as it says or shows that it is over `most` bytes. */
async function bodyOf(response: Response, most: number, heard: () => void): Promise<Uint8Array | null> {
  heard();
  if (Number(response.headers.get('content-length')) > most) return await leave(response);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    heard();
    size += chunk.length;
    if (size > most) return await leave(response);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function leave({ body }: Response): Promise<null> {
  if (!body?.locked) await body?.cancel();
  return null;
}

interface Watch extends Disposable {
  readonly signal: AbortSignal;
  /** Something was heard: the wait for the next piece begins anew. */
  heard(): void;
}

function watchOver({ deadline, idle, signal }: Bounds): Watch {
  const stop = new AbortController();
  const giveUp = (duration: number): void =>
    stop.abort(new Error(`nothing came for ${Math.round(duration) / 1000} s`));
  const whole = setTimeout(
    () => stop.abort(new Error(`not whole after ${Math.round(deadline) / 1000} s`)),
    deadline,
  );
  const silence = setTimeout(() => giveUp(idle), idle);
  return {
    signal: AbortSignal.any([signal, stop.signal]),
    heard: () => void silence.refresh(),
    [Symbol.dispose]() {
      clearTimeout(whole);
      clearTimeout(silence);
    },
  };
}

/** Why there was no answer, as the deepest error tells it: "fetch failed" tells nothing. */
function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause) return problemOf(error.cause);
  const { code } = error as NodeJS.ErrnoException;
  return error.message || (code ?? error.name);
}
