/** What the stand-in answers: with a body, with bytes, or with a refusal; and lists, a page at a time. */
import type { Json, JsonObject } from './description.ts';

/** An answer before it is written down. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; undefined sends nothing. */
  readonly body?: Json;
  /** Sent as they are, instead of a body. */
  readonly bytes?: Uint8Array;
}

/** Thrown by what serves a route, to answer with an error as GitHub writes them. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly Json[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    { errors = [], headers = {} }: { errors?: readonly Json[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

/** A 422 for one field, in GitHub's form. */
export function invalid(resource: string, field: string, message: string): Refusal {
  return new Refusal(422, 'Validation Failed', {
    errors: [{ resource, code: 'custom', field, message: `${field} ${message}` }],
  });
}

export function missing(): Refusal {
  return new Refusal(404, 'Not Found');
}

/** The error that GitHub would write. */
export function errorAnswer(status: number, message: string, more: JsonObject = {}): Answer {
  const body = {
    message,
    ...more,
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  };
  return { status, body };
}

export function answerOf(refusal: Refusal): Answer {
  const errors = refusal.errors.length > 0 ? { errors: [...refusal.errors] } : {};
  return { ...errorAnswer(refusal.status, refusal.message, errors), headers: refusal.headers };
}

/** Unlike `NonNullable` at the end of a search: nothing found is a 404. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw missing();
  return thing;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
}

const MOST_ON_A_PAGE = 100;

/** The part of a list that was asked for, 30 unless told and at most 100, with the `Link` header that leads on. */
export function page<T>(all: readonly T[], query: Readonly<Record<string, string>>, address: URL): Page<T> {
  const size = Math.min(Math.max(Number(query['per_page'] ?? 30), 1), MOST_ON_A_PAGE);
  const number = Math.max(Number(query['page'] ?? 1), 1);
  const last = Math.max(Math.ceil(all.length / size), 1);
  const links = { prev: number - 1, next: number + 1, last, first: 1 };
  const wanted = Object.entries(links).filter(([rel, target]) => isWanted(rel, target, number, last));
  const link = wanted.map(([rel, target]) => `<${addressOfPage(address, target)}>; rel="${rel}"`).join(', ');
  return { items: all.slice((number - 1) * size, number * size), headers: link ? { link } : {} };
}

function isWanted(rel: string, target: number, number: number, last: number): boolean {
  if (rel === 'prev' || rel === 'first') return number > 1;
  return target <= last && number < last;
}

function addressOfPage(address: URL, number: number): string {
  const target = new URL(address);
  target.searchParams.set('page', String(number));
  return target.href;
}
