import { setTimeout as sleep } from 'node:timers/promises';
import type { Flags, Result } from 'lighthouse';
import { PierceError } from '../../errors.ts';
import { type Chromium, startChromium } from '../../platform/chromium-process.ts';
import type { Browser } from '../../platform/chromium.ts';
import type { Runner } from '../../platform/process.ts';
import { isLoopback } from './names.ts';
import { followRedirects } from './redirects.ts';
import type { LighthouseOptions } from './options.ts';
import type { Order } from './order.ts';

/** One page to be measured. */
export interface Job {
  readonly url: string;
  readonly preset: NonNullable<LighthouseOptions['preset']>;
  readonly order: Order;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds for one attempt, from the browser's start to Lighthouse's answer. */
  readonly timeLimit: number;
  readonly chromeFlags: readonly string[];
}

const ATTEMPTS = 3;

/** Faults of the page, which another attempt would only meet again; codes of lighthouse/core/lib/lh-error.js. */
const LASTING = new Set([
  'CHROME_INTERSTITIAL_ERROR',
  'DNS_FAILURE',
  'ERRORED_DOCUMENT_REQUEST',
  'FAILED_DOCUMENT_REQUEST',
  'INSECURE_DOCUMENT_REQUEST',
  'INVALID_URL',
  'NOT_HTML',
  'PAGE_HUNG',
  'UNSUPPORTED_OLD_CHROME',
]);

/**
 * Lighthouse's answer about a page, from a fresh browser; an attempt that came to nothing is made again, twice at most.
 * Rejects with `lighthouse-page-failed`, `lighthouse-too-slow`, `lighthouse-left-host`, `browser-died`,
 * `browser-not-started`, or the signal's reason.
 */
export async function runLighthouse(
  job: Job,
  browser: Browser,
  runner: Runner,
  signal: AbortSignal,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await alone(() => attemptRun(job, browser, runner, signal), signal);
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

/** `again`: another attempt may do better. */
type Outcome = ({ readonly result: Result } | { readonly error: PierceError }) & { readonly again: boolean };

async function attemptRun(job: Job, browser: Browser, runner: Runner, signal: AbortSignal): Promise<Outcome> {
  expectOrphans();
  await using chromium = await startChromium(browser, job.chromeFlags, runner, signal);
  const over = new AbortController();
  try {
    const outcome = await Promise.race([
      collect(job, chromium.port),
      chromium.ended.then((output) => died(job, output)),
      sleep(job.timeLimit, undefined, { signal: over.signal }).then(() => tooSlow(job)),
      aborted(signal, over.signal),
    ]);
    return 'error' in outcome && outcome.again ? await blamed(outcome, job, chromium) : outcome;
  } finally {
    over.abort();
  }
}

/** Of a browser that died, Lighthouse may be the first to tell, and only that a connection broke. */
async function blamed(outcome: Outcome, job: Job, { ended }: Chromium): Promise<Outcome> {
  const output = await Promise.race([ended, sleep(500)]);
  return output === undefined ? outcome : died(job, output);
}

let expecting = false;

/**
 * When its browser ends under it, Lighthouse and its Puppeteer reject promises that nobody holds any more (such as
 * `Page.navigate` in lighthouse/core/gather/driver/navigation.js), which would end this process. All others still do.
 */
function expectOrphans(): void {
  if (expecting) return;
  expecting = true;
  process.on('unhandledRejection', (reason) => {
    if (!isProtocolError(reason)) throw reason;
  });
}

function isProtocolError(reason: unknown): boolean {
  if (typeof reason !== 'object' || reason === null) return false;
  return 'protocolMethod' in reason || ('message' in reason && String(reason.message).startsWith('Protocol error'));
}

/** Rejects when the signal says so; stops listening when `until` does. */
function aborted(signal: AbortSignal, until: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { signal: until });
  });
}

async function collect(job: Job, port: number): Promise<Outcome> {
  const { default: lighthouse, desktopConfig } = await import('lighthouse');
  try {
    const config = job.preset === 'desktop' ? desktopConfig : undefined;
    const answer = await lighthouse(job.url, flagsFor(job, port), config);
    return answer ? await judged(job, answer.lhr) : failed(job, 'NO_ANSWER', '');
  } catch (error) {
    const { code, friendlyMessage, message } = error as { code?: string; friendlyMessage?: string; message: string };
    return failed(job, code ?? 'UNEXPECTED', friendlyMessage ?? message);
  }
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
    maxWaitForLoad: Math.min(45_000, timeLimit * 0.6),
  };
}

async function judged(job: Job, result: Result): Promise<Outcome> {
  const { runtimeError, finalDisplayedUrl, mainDocumentUrl } = result;
  if (runtimeError?.code === 'CHROME_INTERSTITIAL_ERROR') return await unreachable(job, runtimeError.message);
  if (runtimeError) return failed(job, runtimeError.code, runtimeError.message);
  const away = [mainDocumentUrl, finalDisplayedUrl].find((url) => url !== undefined && !isLoopback(url));
  if (away !== undefined) return lasting('lighthouse-left-host', { url: job.url, host: new URL(away).host });
  return { result, again: job.order.needed.some((id) => result.audits[id]?.scoreDisplayMode === 'error') };
}

const lasting = (...fault: ConstructorParameters<typeof PierceError>): Outcome => ({
  error: new PierceError(...fault),
  again: false,
});

function failed({ url }: Job, code: string, detail: string): Outcome {
  return { error: new PierceError('lighthouse-page-failed', { url, code, detail }), again: !LASTING.has(code) };
}

/** Lighthouse says of every error page of Chrome only that it was one; following the page's redirects tells which. */
async function unreachable(job: Job, message: string): Promise<Outcome> {
  const end = await followRedirects(job.url);
  if ('away' in end) return lasting('lighthouse-left-host', { url: job.url, host: end.away });
  return failed(job, 'CHROME_INTERSTITIAL_ERROR', end.problem ?? message);
}

function died({ url }: Job, output: string): Outcome {
  return { error: new PierceError('browser-died', { url, attempts: ATTEMPTS, output }), again: true };
}

const tooSlow = ({ url, timeLimit }: Job): Outcome => lasting('lighthouse-too-slow', { url, limit: timeLimit });
