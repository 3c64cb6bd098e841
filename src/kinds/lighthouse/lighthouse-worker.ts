/** The body of the thread in which Lighthouse runs: it loads at once, and runs each time it is told a page and a browser. */
import { parentPort } from 'node:worker_threads';
import type { Flags, Result } from 'lighthouse';

/** What the thread is told. */
export interface Task {
  readonly url: string;
  readonly preset: 'mobile' | 'desktop';
  readonly flags: Flags;
}

/** What it answers: Lighthouse's result, or its code and words for why there is none. */
export type Answer = { readonly result: Result } | { readonly code: string; readonly message: string };

const loading = import('lighthouse');

parentPort?.on('message', (task: Task) => void answer(task).then((told) => parentPort?.postMessage(told)));

async function answer({ url, preset, flags }: Task): Promise<Answer> {
  try {
    const { default: lighthouse, desktopConfig } = await loading;
    const ran = await lighthouse(url, flags, preset === 'desktop' ? desktopConfig : undefined);
    return ran ? { result: ran.lhr } : { code: 'NO_ANSWER', message: 'Lighthouse gave no result.' };
  } catch (error) {
    const { code, friendlyMessage, message } = error as {
      code?: string;
      friendlyMessage?: string;
      message: string;
    };
    return { code: code ?? 'UNEXPECTED', message: friendlyMessage ?? message };
  }
}
