/** How the stand-in fails when told to: in the ways in which GitHub, its blob store and the network do. */
import type { Route as KnownRoute } from '../../../src/platform/github.ts';
import { errorAnswer, type Answer } from './answers.ts';

/** A route of the API or of the artifact service, bytes that are fetched or stored, or everything. */
export type FailingRoute = KnownRoute | `artifacts ${string}` | 'GET blob' | 'PUT blob' | '*';

/** One way to fail. `acts`: what was asked for is done all the same, only the answer is lost. */
export type Fault =
  | { readonly is: 'answer'; readonly acts: boolean; readonly answer: Answer }
  | { readonly is: 'silence'; readonly acts: boolean }
  | { readonly is: 'reset'; readonly acts: boolean }
  /** Half of the right answer's body, then the connection ends. */
  | { readonly is: 'cut' }
  /** The right answer, whole by its length, with other bytes. */
  | { readonly is: 'change'; readonly change: (bytes: Buffer) => Buffer }
  /** Nothing fails, but something happens before the answer: another run writes, the pull request moves on. */
  | { readonly is: 'meanwhile'; readonly happens: () => unknown };

export interface Limit {
  readonly status?: 403 | 429;
  /** As written into `retry-after`: seconds, or an HTTP date. */
  readonly retryAfter?: string | number;
  /** Written into `x-ratelimit-remaining`. */
  readonly remaining?: number;
  /** Written into `x-ratelimit-reset`: seconds since 1970. */
  readonly reset?: number;
}

const answered = (answer: Answer, acts = false): Fault => ({ is: 'answer', acts, answer });

/** An answer that is no JSON, as of a load balancer. */
const PAGE = '<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>';

export const fault = {
  answer: answered,
  unauthorized: answered(errorAnswer(401, 'Bad credentials')),
  notPermitted: answered(errorAnswer(403, 'Resource not accessible by integration')),
  missing: answered(errorAnswer(404, 'Not Found')),
  conflict: answered(errorAnswer(409, 'Conflict')),
  gone: answered(errorAnswer(410, 'Gone')),
  refused: answered(errorAnswer(422, 'Validation Failed', { errors: [] })),
  limited,
  /** 5xx, and nothing was done. */
  brokenBefore: (status = 502): Fault => answered(errorAnswer(status, 'Server Error')),
  /** 5xx, although it was done. */
  brokenAfter: (status = 502): Fault => answered(errorAnswer(status, 'Server Error'), true),
  hang: { is: 'silence', acts: false },
  hangAfter: { is: 'silence', acts: true },
  reset: { is: 'reset', acts: false },
  resetAfter: { is: 'reset', acts: true },
  cut: { is: 'cut' },
  html: answered({ status: 502, headers: { 'content-type': 'text/html' }, bytes: Buffer.from(PAGE) }),
  /** 200, and the page of a portal instead of JSON. */
  htmlAsSuccess: answered({
    status: 200,
    headers: { 'content-type': 'text/html' },
    bytes: Buffer.from(PAGE),
  }),
  /** JSON that ends in the middle, in an answer that is whole by its length. */
  truncatedJson: { is: 'change', change: (bytes) => bytes.subarray(0, Math.ceil(bytes.length / 2)) },
  /** As many bytes as there should be, but others. */
  wrongBytes: { is: 'change', change: (bytes) => Buffer.from(bytes.map((byte) => byte ^ 0x55)) },
  change: (change: (bytes: Buffer) => Buffer): Fault => ({ is: 'change', change }),
  meanwhile: (happens: () => unknown): Fault => ({ is: 'meanwhile', happens }),
} as const satisfies Record<string, Fault | ((...args: never[]) => Fault)>;

/** A rate limit. With nothing said it is a secondary one that tells no end. */
function limited({ status = 403, retryAfter, remaining, reset }: Limit = {}): Fault {
  const isPrimary = remaining === 0;
  const message = isPrimary
    ? 'API rate limit exceeded for installation.'
    : 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  const headers = {
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    ...(remaining !== undefined && { 'x-ratelimit-remaining': String(remaining) }),
    ...(reset !== undefined && { 'x-ratelimit-reset': String(reset) }),
  };
  return answered({ ...errorAnswer(status, message), headers });
}

interface Planned {
  readonly route: FailingRoute;
  left: number;
  readonly how: Fault;
}

/** What is to fail, in the order in which it was told. */
export class Faults {
  readonly #planned: Planned[] = [];

  /** Lets the next `times` requests of a route fail. */
  add(route: FailingRoute, times: number, how: Fault): void {
    this.#planned.push({ route, left: times, how });
  }

  clear(): void {
    this.#planned.length = 0;
  }

  /** How this request is to fail; null if it is not. */
  next(route: string): Fault | null {
    const planned = this.#planned.find(
      (each) => each.left > 0 && (each.route === '*' || each.route === route),
    );
    if (!planned) return null;
    planned.left -= 1;
    return planned.how;
  }
}
