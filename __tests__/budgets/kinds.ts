/** Kinds of this test's own, with every feature of the contract, so that no change to a real kind changes these tests. */
import { Ajv } from 'ajv';
import { AJV_OPTIONS } from '../../scripts/compile-schema.ts';
import { readBudgets } from '../../src/budgets/load.ts';
import { BudgetsError, type Mistake } from '../../src/budgets/mistake.ts';
import { buildSchema } from '../../src/budgets/schema.ts';
import type { Validate } from '../../src/budgets/structure.ts';
import type { Kind } from '../../src/kinds/kind.ts';
import type { Metric, Plan } from '../../src/model/index.ts';

const metric = (
  id: string,
  unit: string,
  better: Metric['better'] = 'lower',
  nature: Metric['nature'] = 'sampled',
): Metric => ({
  id,
  unit,
  better,
  nature,
});

const measuring = {
  rounds: () => ({ atLeast: 1, atMost: 1, warmUp: 0 }),
  open: () => Promise.reject(new Error('these kinds only declare')),
};

interface AskOptions {
  readonly service?: string;
  readonly path?: string;
  readonly url?: string;
}

const weigh: Kind = {
  ...measuring,
  name: 'weigh',
  title: 'how heavy files are',
  schema: {
    type: 'object',
    required: ['files'],
    additionalProperties: false,
    properties: {
      files: {
        anyOf: [
          { type: 'string', pattern: '\\S' },
          { type: 'array', minItems: 1, items: { type: 'string' } },
        ],
        examples: ['dist/*.js'],
      },
      packing: { enum: ['none', 'gzip', 'brotli'], default: 'brotli' },
      smallest: { $ref: '#/definitions/size', default: '1 KiB' },
    },
  },
  metricSets: [
    {
      known: [
        metric('size', 'B', 'lower', 'exact'),
        metric('raw', 'B', 'lower', 'exact'),
        metric('files', 'count', 'lower', 'exact'),
      ],
    },
  ],
  implied: {},
};

const ask: Kind<AskOptions> = {
  ...measuring,
  name: 'ask',
  title: 'how fast a service answers',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      service: { type: 'string' },
      path: {
        type: 'string',
        pattern: '^/',
        description: 'A path that begins with "/".',
        examples: ['/search'],
      },
      callers: { type: 'integer', minimum: 1, maximum: 100, default: 10 },
      pause: { $ref: '#/definitions/duration' },
      steps: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          properties: { wait: { $ref: '#/definitions/duration' } },
        },
      },
      headers: { type: 'object', additionalProperties: { type: 'string' } },
      url: { type: 'string' },
    },
  },
  metricSets: [
    {
      known: [
        metric('latency.p50', 'ms'),
        metric('latency.p95', 'ms'),
        metric('throughput', '/s', 'higher'),
        metric('errors', 'count', 'lower', 'exact'),
        metric('score', 'points', 'higher'),
      ],
    },
  ],
  implied: { errors: { max: 0 } },
  fixedBy: ({ url }) => (url === undefined ? null : 'url'),
  mistakes: ({ service, path }) =>
    service === undefined && path !== undefined
      ? [{ option: 'path', problem: 'needs a `service`; example: { service: api, path: "/" }' }]
      : [],
};

const run: Kind = {
  ...measuring,
  name: 'run',
  title: 'how long a program takes',
  schema: {
    type: 'object',
    required: ['line'],
    additionalProperties: false,
    properties: {
      line: { type: 'string', pattern: '\\S', examples: ['node bench.js'] },
      format: { enum: ['json', 'lines'] },
      services: { type: 'array', items: { type: 'string' } },
    },
  },
  metricSets: [
    { ifOption: 'format', known: [metric('total', 'ms')], reported: '^[a-z]' },
    { known: [metric('time', 'ms'), metric('memory', 'B')] },
  ],
  implied: { time: { max: 60_000 } },
};

export const kinds = [weigh, ask, run];

export const schema = buildSchema(kinds);

/** The schema compiled as it is for the loader, only at run time. */
export const validate = new Ajv(AJV_OPTIONS).compile(schema) as Validate;

/** Reads the text of a budgets file with these kinds. */
export const read = (text: string, file = 'budgets.yml'): Plan => readBudgets(file, text, kinds, validate);

/** What is wrong with a text; nothing if it is a plan. */
export function mistakesIn(text: string, file = 'budgets.yml'): readonly Mistake[] {
  return errorOf(text, file)?.mistakes ?? [];
}

/** The error that a text is refused with; null if it is not. */
export function errorOf(text: string, file = 'budgets.yml'): BudgetsError | null {
  try {
    read(text, file);
    return null;
  } catch (error) {
    if (error instanceof BudgetsError) return error;
    throw error;
  }
}

/** A file in which nothing is wrong. */
export const SOUND = `version: 1
project: shop
policy: { falseAlarms: 1%, timeLimit: 90 s, inconclusive: block, storedSampled: compare, acceptLabel: perf ok }
setup:
  - npm ci
services:
  api:
    run: node server.js
    ready: "http://127.0.0.1:\${PORT}/health"
    env: { NODE_ENV: production, WORKERS: 2 }
    readyTimeout: 5 s
checks:
  app:
    weigh: { files: "dist/*.js" }
    budgets:
      size: { max: 170 kB, tolerance: 1%, owner: "@shop/web", message: Ask first., strict: true }
      files: { max: 12, severity: warn }
  search:
    ask: { service: api, path: "/search", pause: 250 ms, steps: [{ wait: 2 s }] }
    budgets:
      latency.p50: { max: 20 ms, tolerance: 5% }
      throughput: { min: 2000/s }
      score: { min: 90 }
  parser:
    run: { line: node bench.js, format: json, services: [api] }
    budgets:
      "*": { tolerance: 5% }
      "parse.*": { max: 2.5 s }
      total: { max: 1 min }
      allocated: { max: 12 }
waivers:
  - { check: app, metric: size, ceiling: 180 kB, until: 2027-01-31, reason: "new checkout, #812", owner: "@ana" }
  - { check: parser, metric: parse.slow, ceiling: 3 s, until: 2028-02-29, reason: leap year, owner: "@ana" }
`;
