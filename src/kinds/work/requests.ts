import { Agent, request as open, type ClientRequest, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { PierceError } from '../../errors.ts';
import { DEFAULTS, type WorkOptions } from './options.ts';

/** One request, to be sent over and over on one connection, each after the answer to the one before. */
export interface Requests extends Disposable {
  /** Sends so many; rejects with `work-no-answer` or `work-wrong-answer`, or with the signal's reason. */
  send(times: number, signal: AbortSignal): Promise<void>;
}

/** Milliseconds between a connection that broke and the news that its process is dead, which is then the better reason. */
const LAST_BREATH = 250;

/** Prepares the request of these options to a service at `origin`. */
export function prepare(options: WorkOptions, origin: string): Requests {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const url = `${origin}${options.path ?? DEFAULTS.path}`;
  const { body, headers = {}, method = DEFAULTS.method } = options;
  const isText = body === undefined || typeof body === 'string';
  const payload = isText ? (body ?? '') : JSON.stringify(body);
  const told = {
    ...(isText || hasContentType(headers) ? {} : { 'content-type': 'application/json' }),
    ...headers,
    ...(payload === '' ? {} : { 'content-length': String(Buffer.byteLength(payload)) }),
  };
  return {
    async send(times, signal) {
      for (let sent = 0; sent < times; sent++) {
        const status = await answered(open(url, { agent, method, headers: told, signal }), payload).catch(
          (error: Error) => noAnswer(url, sent, error, signal),
        );
        if (status < 200 || status > 299) throw new PierceError('work-wrong-answer', { url, status });
      }
    },
    [Symbol.dispose]: () => agent.destroy(),
  };
}

const hasContentType = (headers: Readonly<Record<string, string>>): boolean =>
  Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');

/** Sends it, reads the whole answer; its status. */
async function answered(request: ClientRequest, payload: string): Promise<number> {
  return await new Promise((resolve, reject) => {
    request.once('error', reject);
    request.once('response', (response: IncomingMessage) => {
      response.once('error', reject);
      response.once('end', () => resolve(response.statusCode ?? 0));
      response.resume();
    });
    request.end(payload);
  });
}

async function noAnswer(url: string, answers: number, error: Error, signal: AbortSignal): Promise<never> {
  signal.throwIfAborted();
  await sleep(LAST_BREATH);
  const { code = error.message } = error as NodeJS.ErrnoException;
  throw new PierceError('work-no-answer', { url, answers, problem: code });
}
