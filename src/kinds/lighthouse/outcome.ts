import type { Result } from 'lighthouse';
import { PierceError } from '../../errors.ts';
import { heldUpBy, longestLoad, neverLoaded } from './loading.ts';
import { isLoopback } from './names.ts';
import type { LighthouseOptions } from './options.ts';
import type { Order } from './order.ts';
import { followRedirects } from './redirects.ts';

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

/** How an attempt came out; `again`: another may do better. */
export type Outcome = ({ readonly result: Result } | { readonly error: PierceError }) & {
  readonly again: boolean;
};

export const ATTEMPTS = 3;

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

/** What Lighthouse says when no page came: Chrome shows an error page then, its headless shell nothing at all. */
const UNTOLD = new Set(['CHROME_INTERSTITIAL_ERROR', 'NO_FCP']);

/** What an answer of Lighthouse is worth. */
export async function judged(job: Job, result: Result): Promise<Outcome> {
  const { runtimeError, finalDisplayedUrl, mainDocumentUrl } = result;
  if (runtimeError && UNTOLD.has(runtimeError.code))
    return await unreachable(job, runtimeError.code, runtimeError.message);
  if (runtimeError) return failed(job, runtimeError.code, runtimeError.message);
  const away = [mainDocumentUrl, finalDisplayedUrl].find((url) => url !== undefined && !isLoopback(url));
  if (away !== undefined) return lasting('lighthouse-left-host', { url: job.url, host: new URL(away).host });
  if (neverLoaded(result)) return unloaded(job, heldUpBy(result));
  return { result, again: job.order.needed.some((id) => result.audits[id]?.scoreDisplayMode === 'error') };
}

const lasting = (...fault: ConstructorParameters<typeof PierceError>): Outcome => ({
  error: new PierceError(...fault),
  again: false,
});

/** A page whose load event did not come; its numbers would be those of a torso, and another attempt would wait as long. */
const unloaded = ({ url, timeLimit }: Job, waited: string): Outcome =>
  lasting('lighthouse-never-loaded', { url, waited, limit: Math.round(longestLoad(timeLimit)) });

/** An attempt that gave no answer, with Lighthouse's code and words. */
export function failed({ url }: Job, code: string, detail: string): Outcome {
  return {
    error: new PierceError('lighthouse-page-failed', { url, code, detail }),
    again: !LASTING.has(code),
  };
}

/** Lighthouse says of every page that did not come only that; following the page's redirects tells why. */
async function unreachable(job: Job, code: string, message: string): Promise<Outcome> {
  const end = await followRedirects(job.url);
  if ('away' in end) return lasting('lighthouse-left-host', { url: job.url, host: end.away });
  if (end.problem === null) return failed(job, code, message);
  return lasting('lighthouse-page-failed', { url: job.url, code, detail: end.problem });
}

/** An attempt whose browser died, with its last words. */
export function died({ url }: Job, output: string): Outcome {
  return { error: new PierceError('browser-died', { url, attempts: ATTEMPTS, output }), again: true };
}

/** An attempt that was not over in time; another would only take as long. */
export const tooSlow = ({ url, timeLimit }: Job): Outcome =>
  lasting('lighthouse-too-slow', { url, limit: timeLimit });
