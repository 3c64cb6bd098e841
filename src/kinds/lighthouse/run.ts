import { setTimeout as sleep } from 'node:timers/promises';
import type { Flags, Result } from 'lighthouse';
import { type Chromium, startChromium } from '../../platform/chromium-process.ts';
import type { Browser } from '../../platform/chromium.ts';
import type { Runner } from '../../platform/process.ts';
import { longestLoad } from './loading.ts';
import { ATTEMPTS, died, failed, type Job, judged, type Outcome, tooSlow } from './outcome.ts';
import type { Thread } from './thread.ts';

/** What a run needs. */
export interface Setting {
  readonly job: Job;
  readonly browser: Browser;
  readonly runner: Runner;
  readonly thread: Thread;
}

/**
 * Lighthouse's answer about a page, from a fresh browser; an attempt that came to nothing is made again, twice at most.
 * Rejects with `lighthouse-page-failed`, `lighthouse-never-loaded`, `lighthouse-too-slow`, `lighthouse-left-host`, `browser-died`,
 * `browser-not-started`, or the signal's reason.
 */
export async function runLighthouse(setting: Setting, signal: AbortSignal): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await alone(() => attemptRun(setting, signal), signal);
    if (outcome.again && attempt < ATTEMPTS) continue;
    if ('result' in outcome) return outcome.result;
    throw outcome.error;
  }
}

let lastRun: Promise<unknown> = Promise.resolve();

/** One run at a time in this process: two would measure each other, and Lighthouse keeps state in its modules. */
async function alone<T>(act: () => Promise<T>, signal: AbortSignal): Promise<T> {
  const before = lastRun;
  const turn = Promise.withResolvers<void>();
  lastRun = before.then(() => turn.promise);
  const begun = new AbortController();
  try {
    await Promise.race([before, aborted(signal, begun.signal)]);
    begun.abort();
    return await act();
  } finally {
    turn.resolve();
  }
}

async function attemptRun({ job, browser, runner, thread }: Setting, signal: AbortSignal): Promise<Outcome> {
  thread.load(); // while the browser starts
  await using chromium = await startChromium(browser, job.chromeFlags, runner, signal);
  const over = new AbortController();
  let whole = false;
  try {
    const outcome = await Promise.race([
      collect(job, chromium.port, thread),
      chromium.ended.then((output) => died(job, output)),
      sleep(job.timeLimit, undefined, { signal: over.signal }).then(() => tooSlow(job)),
      aborted(signal, over.signal),
    ]);
    whole = 'result' in outcome;
    return 'error' in outcome && outcome.again ? await blamed(outcome, job, chromium) : outcome;
  } finally {
    over.abort();
    if (!whole) await thread.end(); // it may still be at work, and must not see its browser go
  }
}

/** Of a browser that died, Lighthouse may be the first to tell, and only that a connection broke. */
async function blamed(outcome: Outcome, job: Job, { ended }: Chromium): Promise<Outcome> {
  const output = await Promise.race([ended, sleep(500)]);
  return output === undefined ? outcome : died(job, output);
}

/** Rejects when the signal says so; stops listening when `until` does. */
function aborted(signal: AbortSignal, until: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { signal: until });
  });
}

async function collect(job: Job, port: number, thread: Thread): Promise<Outcome> {
  const { url, preset } = job;
  const answer = await thread.run({ url, preset, flags: flagsFor(job, port) });
  return 'result' in answer ? await judged(job, answer.result) : failed(job, answer.code, answer.message);
}

/** What waits inside Lighthouse ends before the attempt does, so that it can say what it waited for. */
function flagsFor({ order, headers, timeLimit }: Job, port: number): Flags {
  return {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: order.categories.length > 0 ? [...order.categories] : null,
    onlyAudits: order.audits.length > 0 ? [...order.audits] : null,
    skipAudits: [...order.skip],
    disableFullPageScreenshot: true,
    extraHeaders: { ...headers },
    maxWaitForFcp: Math.min(30_000, timeLimit * 0.4),
    maxWaitForLoad: longestLoad(timeLimit),
  };
}
