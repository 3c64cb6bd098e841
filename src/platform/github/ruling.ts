/**
 * What an answer of GitHub's API means: facts of its status, its headers and its words, nothing of what to do about it.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
import { inOneLine } from '../output.ts';
import type { Outcome } from './wire.ts';

/** An answer with a status. */
export type Answer = Extract<Outcome, { is: 'answer' }>;

/** What came of asking once. */
export type Ruling<T> =
  | { readonly is: 'done'; readonly value: T }
  /** It is elsewhere; `kept` where it moved for good, and still is a matter of the API. */
  | { readonly is: 'moved'; readonly to: string; readonly kept: boolean }
  /** Refused for a reason that asking again does not change. */
  | { readonly is: 'no'; readonly code: RefusalCode; readonly status: number; readonly said: string }
  /** Refused for a while: milliseconds, or null if it does not say how long. */
  | { readonly is: 'limited'; readonly wait: number | null; readonly said: string }
  | { readonly is: 'down'; readonly problem: string }
  | { readonly is: 'too-large' };

export type RefusalCode = 'github-denied' | 'github-missing' | 'github-gone' | 'github-refused';

/** Rules on what was sent for; `date` is the present moment in milliseconds, `read` takes the body of a good answer. */
export function ruleOn<T>(outcome: Outcome, date: number, read: (answer: Answer) => Ruling<T>): Ruling<T> {
  if (outcome.is === 'too-large') return outcome;
  if (outcome.is === 'broken') return { is: 'down', problem: outcome.problem };
  const { status, headers } = outcome;
  const to = headers.get('location');
  if (status < 300) return read(outcome);
  if (status < 400 && to) return { is: 'moved', to, kept: status !== 302 && status !== 303 };
  if (status < 400 || status === 408 || status >= 500) return { is: 'down', problem: `status ${status}` };
  return ruleOnRefusal(outcome, date);
}

function ruleOnRefusal(answer: Answer, date: number): Ruling<never> {
  const { status, headers } = answer;
  const said = wordsOf(answer);
  const limited = status === 429 || (status === 403 && isLimit(headers, said));
  if (limited) return { is: 'limited', wait: waitOf(headers, date), said };
  return { is: 'no', code: codeOf(status), status, said };
}

function codeOf(status: number): RefusalCode {
  switch (status) {
    case 401:
    case 403:
      return 'github-denied';
    case 404:
      return 'github-missing';
    case 410:
      return 'github-gone';
    default:
      return 'github-refused';
  }
}

/** What a token may not do, it may not do later either, whatever else the answer says. */
const NEVER = /not accessible by/i;

function isLimit(headers: Headers, said: string): boolean {
  if (NEVER.test(said)) return false;
  return (
    headers.has('retry-after') ||
    headers.get('x-ratelimit-remaining') === '0' ||
    /rate limit|abuse detection/i.test(said)
  );
}

/** Milliseconds until asking again is welcome; null where the answer does not say, or says nothing that makes sense. */
function waitOf(headers: Headers, date: number): number | null {
  const after = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(after)) return Number(after) * 1000;
  const until = /^[A-Z][a-z]{2}, .* GMT$/.test(after) ? Date.parse(after) : NaN;
  if (!Number.isNaN(until)) return Math.max(0, until - date);
  const reset = headers.get('x-ratelimit-reset') ?? '';
  const isSpent = headers.get('x-ratelimit-remaining') === '0';
  return isSpent && /^\d+$/.test(reset) ? Math.max(0, Number(reset) * 1000 - date) : null;
}

interface Complaint {
  readonly message?: unknown;
  readonly errors?: readonly { readonly message?: unknown }[];
}

/** What an error says, in one line. */
function wordsOf({ bytes }: Answer): string {
  const complaint = parse(bytes) as Complaint | string | null | undefined;
  if (typeof complaint !== 'object' || complaint === null) return '(no words)';
  const more = Array.isArray(complaint.errors) ? complaint.errors.map((error) => error?.message) : [];
  const words = [complaint.message, ...more].filter((word) => typeof word === 'string');
  return inOneLine(words.join('; ')) || '(no words)';
}

/** Reads JSON; what calls itself something else, or is cut off, is no answer of the API. */
export function readJson(answer: Answer): Ruling<unknown> {
  const { status, headers, bytes } = answer;
  if (status === 204 || status === 205) return { is: 'done', value: undefined };
  const type = headers.get('content-type') ?? 'no type';
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type))
    return { is: 'down', problem: `an answer of ${inOneLine(type)} instead of JSON` };
  const value = parse(bytes);
  return value === undefined
    ? { is: 'down', problem: 'its JSON is cut off or broken' }
    : { is: 'done', value };
}

/** Takes the bytes as they are. */
export const readBytes = ({ bytes }: Answer): Ruling<Uint8Array> => ({ is: 'done', value: bytes });

/** The value of some JSON; undefined, which JSON cannot say, if it is none. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
