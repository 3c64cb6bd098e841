import { Worker } from 'node:worker_threads';
import type { Answer, Task } from './lighthouse-worker.ts';

/** Lighthouse in a thread of its own, for one run. */
export interface Thread extends AsyncDisposable {
  /** Never rejects; what went wrong is an answer. */
  run(task: Task): Promise<Answer>;
}

/** Beside this file both as source and as built: see the entries in `rolldown.config.js`. */
const BODY = new URL(`./lighthouse-worker${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url);

/**
 * Starts the thread. Lighthouse needs one: when its browser ends under it, it leaves timers and rejected promises that
 * nobody holds, either of which would reach everything else in this process; a thread can be ended with all of that.
 * It prints into nothing and inherits no environment.
 */
export function startThread(): Thread {
  const worker = new Worker(BODY, { env: {}, stdout: true, stderr: true });
  const answered = Promise.withResolvers<Answer>();
  const fail = (message: string): void => answered.resolve({ code: 'UNEXPECTED', message });
  worker.once('message', (answer: Answer) => answered.resolve(answer));
  worker.on('error', ({ message }: Error) => fail(message));
  worker.once('exit', () => fail('Lighthouse ended without an answer.'));
  return {
    run(task) {
      worker.postMessage(task);
      return answered.promise;
    },
    async [Symbol.asyncDispose]() {
      await worker.terminate();
    },
  };
}
