import { Worker } from 'node:worker_threads';
import type { Answer, Task } from './lighthouse-worker.ts';

/** Lighthouse in a thread of its own; loading it takes longer than many a page, so it serves one run after the other. */
export interface Thread extends AsyncDisposable {
  /** Begins to load Lighthouse, unless it is loaded. */
  load(): void;
  /** One task at a time. Never rejects: what went wrong is an answer. */
  run(task: Task): Promise<Answer>;
  /** Ends it with whatever it does; the next task gets a fresh one. */
  end(): Promise<void>;
}

/** Beside this file both as source and as built; there it is an entry of `rolldown.config.js`. */
const BODY = new URL(
  `./lighthouse-worker${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`,
  import.meta.url,
);

/**
 * Opens the thread. Lighthouse needs one: where its browser ends under it, it leaves timers and rejected promises that
 * nobody holds, either of which would reach everything else in this process; a thread can be ended with all of that.
 * It prints into nothing and inherits no environment.
 */
export function openThread(): Thread {
  let worker: Worker | null = null;
  const living = (): Worker => (worker ??= start(() => (worker = null)));
  const end = async (): Promise<void> => void (await worker?.terminate());
  return {
    load: () => void living(),
    run: (task) => ask(living(), task),
    end,
    [Symbol.asyncDispose]: end,
  };
}

function start(onEnd: () => void): Worker {
  const worker = new Worker(BODY, { env: {}, stdout: true, stderr: true });
  worker.on('error', () => {}); // told by `ask`; after an answer it is of no interest
  worker.once('exit', onEnd);
  return worker;
}

async function ask(worker: Worker, task: Task): Promise<Answer> {
  const answered = Promise.withResolvers<Answer>();
  const fail = (message: string): void => answered.resolve({ code: 'UNEXPECTED', message });
  const onError = ({ message }: Error): void => fail(message);
  const onExit = (): void => fail('Lighthouse ended without an answer.');
  worker.on('message', answered.resolve).on('error', onError).on('exit', onExit);
  worker.ref();
  worker.postMessage(task);
  const answer = await answered.promise;
  worker.unref(); // idle, it holds nobody up
  worker.off('message', answered.resolve).off('error', onError).off('exit', onExit);
  return answer;
}
