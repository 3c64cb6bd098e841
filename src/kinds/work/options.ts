import { isAbsolute } from 'node:path';
import type { JsonSchema } from '../kind.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** What a check of this kind says; durations in milliseconds. */
export interface WorkOptions {
  readonly run?: string;
  readonly operations?: number;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly service?: string;
  readonly path?: string;
  readonly method?: (typeof METHODS)[number];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Readonly<Record<string, unknown>> | readonly unknown[];
  readonly requests?: number;
  readonly warmUp?: number;
  readonly timeLimit?: number;
}

/** What holds where the file says nothing; no defaults of the schema, which would be filled in beside the other target too. After a hundred requests caches are filled and modules loaded. */
export const DEFAULTS = {
  operations: 1,
  path: '/',
  method: 'GET',
  requests: 100,
  warmUp: 100,
  timeLimit: 60_000,
} as const;

export const schema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'A Node program or service whose work is counted: function calls, blocks, bytes allocated.',
  properties: {
    run: {
      type: 'string',
      pattern: '\\S',
      description: 'A line for /bin/sh; every Node process that it starts is counted.',
      examples: ['node bench/parse.js'],
    },
    operations: {
      type: 'integer',
      minimum: 1,
      description: 'Operations that one run does; the metrics are per operation; 1 if absent.',
      examples: [1000],
    },
    cwd: {
      type: 'string',
      pattern: '\\S',
      description: 'Folder to run in, from the folder of this file.',
      examples: ['packages/parser'],
    },
    env: {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_]*$' },
      additionalProperties: { type: 'string' },
      description:
        'Variables for `run`; of the rest of the environment it sees a known part, without tokens.',
      examples: [{ NODE_ENV: 'production' }],
    },
    service: {
      type: 'string',
      description:
        'The service that answers, by its name under `services`; an instance of its own is counted.',
    },
    path: {
      type: 'string',
      pattern: '^/\\S*$',
      description: 'Path and query on the service; "/" if absent.',
      examples: ['/', '/search?q=shoes'],
    },
    method: { enum: METHODS, description: 'HTTP method; GET if absent.' },
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
    requests: {
      type: 'integer',
      minimum: 1,
      maximum: 1_000_000,
      description:
        'Requests that are counted, one after the other; the metrics are per request; 100 if absent.',
    },
    warmUp: {
      type: 'integer',
      minimum: 0,
      maximum: 1_000_000,
      description: 'Requests before those, not counted; 100 if absent.',
    },
    timeLimit: {
      $ref: '#/definitions/duration',
      description: 'How long one run, or all requests of one reading, may take; 60 s if absent.',
    },
  },
};

type Mistake = { readonly option: string; readonly problem: string };

const OF_RUN = ['operations', 'cwd', 'env'] as const;
const OF_SERVICE = ['path', 'method', 'headers', 'body', 'requests', 'warmUp'] as const;

/** What the schema cannot tell: exactly one thing to count, and a request that can be sent. */
export function mistakes(options: WorkOptions): readonly Mistake[] {
  return [...targetMistakes(options), ...runMistakes(options), ...requestMistakes(options)];
}

function* targetMistakes(options: WorkOptions): Generator<Mistake> {
  const { run, service } = options;
  if (run === undefined && service === undefined) {
    yield { option: 'run', problem: 'nothing to count; example: { run: node bench/parse.js }' };
  }
  if (run !== undefined && service !== undefined) {
    yield { option: 'service', problem: 'stands beside `run`; keep one of them' };
  }
  for (const option of run === undefined ? OF_RUN : []) {
    if (options[option] !== undefined) yield { option, problem: 'needs `run`; a service has its own' };
  }
  for (const option of service === undefined ? OF_SERVICE : []) {
    if (options[option] !== undefined)
      yield { option, problem: 'needs a `service`; example: { service: api, path: "/search?q=shoes" }' };
  }
}

function* runMistakes({ cwd, timeLimit }: WorkOptions): Generator<Mistake> {
  if (cwd !== undefined && isAbsolute(cwd)) {
    const problem =
      'would be the same folder on both sides; begin in the folder of the budgets file; example: cwd: packages/parser';
    yield { option: 'cwd', problem };
  }
  if (timeLimit !== undefined && !(timeLimit >= 100)) {
    yield { option: 'timeLimit', problem: 'leaves no time to run in; example: timeLimit: 60 s' };
  }
}

function* requestMistakes({ method, body, headers = {} }: WorkOptions): Generator<Mistake> {
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
    if (/^(connection|content-length|transfer-encoding|host)$/i.test(name)) {
      yield { option: 'headers', problem: `"${name}" is set by Pierce itself; leave it out` };
    }
  }
}
