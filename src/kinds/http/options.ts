import { loopbackUrl } from '../../platform/loopback.ts';
import type { JsonSchema } from '../kind.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** What a check of this kind says; durations in milliseconds. */
export interface HttpOptions {
  readonly service?: string;
  readonly path?: string;
  readonly url?: string;
  readonly method?: (typeof METHODS)[number];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Readonly<Record<string, unknown>> | readonly unknown[];
  readonly connections?: number;
  readonly window?: number;
  readonly warmUp?: number;
  readonly timeout?: number;
}

/**
 * What holds where the file says nothing. A window is as short as its answers allow, for in the same time many short
 * ones tell two servers apart better than few long ones (figures in README.md); twice the answers that the highest
 * budgeted percentile needs leave two above it.
 */
export const DEFAULTS = {
  method: 'GET',
  connections: 10,
  window: { least: 40, most: 1000, answers: 50 },
  timeout: 10_000,
} as const;

export const schema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'One request, sent to a running service over and over.',
  properties: {
    service: { type: 'string', description: 'The service that answers, by its name under `services`.' },
    path: {
      type: 'string',
      pattern: '^/\\S*$',
      description: 'Path and query on the service; "/" if absent.',
      examples: ['/', '/search?q=shoes'],
    },
    url: {
      type: 'string',
      description:
        'Address instead of a service; only on this machine, and without tolerances: it is the same for head and base.',
      examples: ['http://127.0.0.1:3000/search'],
    },
    method: { enum: METHODS, default: DEFAULTS.method, description: 'HTTP method.' },
    headers: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'Sent with every request; never published.',
      examples: [{ accept: 'application/json' }],
    },
    body: {
      type: ['string', 'object', 'array'],
      description: 'Sent with every request: a string as it is, anything else as JSON.',
      examples: [{ query: 'shoes' }],
    },
    connections: {
      type: 'integer',
      minimum: 1,
      maximum: 1000,
      default: DEFAULTS.connections,
      description: 'Connections that send at the same time; each waits for its answer before it sends again.',
    },
    window: {
      $ref: '#/definitions/duration',
      description:
        'Length of one reading; if absent, what 50 answers take (200 for latency.p99), from 40 ms to 1 s.',
    },
    warmUp: {
      $ref: '#/definitions/duration',
      description:
        'Load before the first reading of a block, not counted; if absent, until answers get no faster, at most 2 s.',
    },
    timeout: {
      $ref: '#/definitions/duration',
      description: 'How long one answer may take; 10 s if absent, at least 1 s.',
    },
  },
};

type Mistake = { readonly option: string; readonly problem: string };

/** What the schema cannot tell: exactly one target, on this machine, and a request that can be sent. */
export function mistakes(options: HttpOptions): readonly Mistake[] {
  return [...targetMistakes(options), ...requestMistakes(options), ...durationMistakes(options)];
}

function* targetMistakes({ service, url, path }: HttpOptions): Generator<Mistake> {
  if (service === undefined && url === undefined) {
    yield {
      option: 'service',
      problem: 'nothing to load; example: { service: api, path: "/search?q=shoes" }',
    };
  }
  if (service !== undefined && url !== undefined) {
    yield { option: 'url', problem: 'stands beside `service`; keep one of them' };
  }
  if (path !== undefined && service === undefined) {
    yield { option: 'path', problem: 'needs a `service`; with `url` the path is part of the address' };
  }
  if (url !== undefined && !loopbackUrl(url)) {
    const problem =
      'is not plain http on this machine, and load is for no one else; example: http://127.0.0.1:3000/';
    yield { option: 'url', problem };
  }
}

function* requestMistakes({ method, body, headers = {} }: HttpOptions): Generator<Mistake> {
  if (body !== undefined && (method === undefined || method === 'GET' || method === 'HEAD')) {
    yield {
      option: 'body',
      problem: `is not for ${method ?? 'GET'}; example: { method: POST, body: { query: shoes } }`,
    };
  }
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[\r\n\0]/.test(value)) {
      yield { option: 'headers', problem: `"${name}" is no header that can be sent` };
    }
    if (/^(connection|content-length|transfer-encoding)$/i.test(name)) {
      yield { option: 'headers', problem: `"${name}" is set by the load generator itself; leave it out` };
    }
  }
}

function* durationMistakes({ window, warmUp, timeout }: HttpOptions): Generator<Mistake> {
  if (window !== undefined && !(window >= 20 && window <= 60_000)) {
    yield { option: 'window', problem: 'must be from 20 ms to 60 s; example: window: 500 ms' };
  }
  if (warmUp !== undefined && !(warmUp >= 20 && warmUp <= 300_000)) {
    yield { option: 'warmUp', problem: 'must be from 20 ms to 5 min; example: warmUp: 5 s' };
  }
  if (timeout !== undefined && !(timeout >= 1000 && timeout <= 60_000)) {
    yield { option: 'timeout', problem: 'must be from 1 s to 60 s; example: timeout: 5 s' };
  }
}
