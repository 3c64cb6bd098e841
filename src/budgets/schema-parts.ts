/** The parts of the schema that are the same for every kind. */
import type { JsonSchema } from '../kinds/kind.ts';
import { patternOf, type Sort, SORTS } from './quantity.ts';

/** Names of checks and services: they appear in reports, file names and command lines. */
export const NAME = '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$';
export const SLUG = '^[a-z0-9][a-z0-9._-]{0,63}$';
const READY = String.raw`^http://(?:127\.0\.0\.1|localhost|\[::1\])(?::(?:\d{1,5}|\$\{PORT\}))?(?:/\S*)?$`;

export const text = (description: string, ...examples: readonly string[]): JsonSchema => ({
  type: 'string',
  pattern: String.raw`\S`,
  description,
  examples,
});

export const ref = (definition: string, more: JsonSchema = {}): JsonSchema => ({
  $ref: `#/definitions/${definition}`,
  ...more,
});

export const POLICY: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  description: 'How the gate decides.',
  properties: {
    inconclusive: {
      enum: ['allow', 'block'],
      default: 'allow',
      description: 'What a budget that the data cannot tell does to the gate.',
    },
    falseAlarms: ref('percent', {
      default: '0.5%',
      description: 'Chance that an unchanged pull request is blocked, all sampled budgets together.',
    }),
    timeLimit: ref('duration', {
      default: '10 min',
      description: 'Measuring ends here; what is still open is inconclusive.',
    }),
    storedSampled: {
      enum: ['inconclusive', 'compare'],
      default: 'inconclusive',
      description: 'Whether sampled metrics may be compared with a stored baseline of an equal fingerprint.',
    },
    acceptLabel: {
      ...text('The label that accepts what a pull request loosens in this file.', 'performance-accepted'),
      maxLength: 50,
      default: 'performance-accepted',
    },
  },
};

/** What a definition is, for whoever finds words for a fault; editors do not show it. */
export const named = (name: Sort | 'check'): JsonSchema => ({ $comment: name });

const quantity = (sort: Exclude<Sort, 'points' | 'amount'>, description: string): JsonSchema => ({
  ...named(sort),
  type: 'string',
  pattern: patternOf(sort),
  description,
  examples: SORTS[sort].examples,
});

export const QUANTITIES: JsonSchema = {
  duration: quantity('duration', 'A time with its unit: ns, us, ms, s, min or h.'),
  size: quantity('size', 'A size with its unit: B, kB (1000), MB, GB, KiB (1024), MiB or GiB.'),
  rate: quantity('rate', 'A rate: how many per second or minute.'),
  percent: quantity('percent', 'A percentage with its sign.'),
  points: {
    ...named('points'),
    type: 'number',
    minimum: 0,
    maximum: 100,
    description: 'A score from 0 to 100.',
    examples: SORTS.points.examples,
  },
  amount: {
    ...named('amount'),
    type: 'number',
    minimum: 0,
    description: 'A plain number.',
    examples: SORTS.amount.examples,
  },
  any: {
    ...quantity('any', 'A quantity in the unit of the metric, or a plain number.'),
    type: ['number', 'string'],
    minimum: 0,
  },
};

export function budgetOf(sort: Sort): JsonSchema {
  const limit = sort === 'rate' || sort === 'points' ? 'min' : 'max';
  return {
    type: 'object',
    additionalProperties: false,
    anyOf: [{ required: ['max'] }, { required: ['min'] }, { required: ['tolerance'] }],
    examples: [{ [limit]: SORTS[sort].examples[0], tolerance: '5%' }],
    properties: {
      max: ref(sort, { description: 'The most it may be.' }),
      min: ref(sort, { description: 'The least it must be.' }),
      tolerance: ref('percent', { description: 'How much worse than base it may be.' }),
      severity: {
        enum: ['fail', 'warn'],
        default: 'fail',
        description: 'Whether breaking it blocks, or is only told.',
      },
      strict: {
        type: 'boolean',
        default: false,
        description: 'Fail on a broken limit even where base broke it already.',
      },
      owner: text('Who is asked when it fails.', '@shop/web'),
      message: text('What is said when it fails.', 'Pictures go through the image service.'),
    },
  };
}

export const SERVICE: JsonSchema = {
  type: 'object',
  required: ['run', 'ready'],
  additionalProperties: false,
  examples: [{ run: 'node server.js', ready: 'http://127.0.0.1:${PORT}/health' }],
  properties: {
    run: text(
      'The shell command that starts it; the environment variable PORT holds its port.',
      'node server.js',
    ),
    ready: {
      type: 'string',
      pattern: READY,
      description:
        'Address on this machine (loopback: 127.0.0.1, localhost or [::1]) that answers 2xx or 3xx once it is ready.',
      examples: ['http://127.0.0.1:${PORT}/health'],
    },
    env: {
      type: 'object',
      patternProperties: { '^[A-Za-z_][A-Za-z0-9_]*$': { type: ['string', 'number', 'boolean'] } },
      additionalProperties: false,
      description: 'Environment variables of the service.',
      examples: [{ NODE_ENV: 'production' }],
    },
    readyTimeout: ref('duration', {
      default: '30 s',
      description: 'How long it may take until it is ready.',
    }),
  },
};

export const WAIVER: JsonSchema = {
  type: 'object',
  required: ['check', 'metric', 'ceiling', 'until', 'reason', 'owner'],
  additionalProperties: false,
  properties: {
    check: text('Name of the check.', 'app'),
    metric: text('The budget, as `budgets` names it.', 'size'),
    ceiling: ref('any', {
      description: 'What it may be at the worst while the waiver holds.',
      examples: ['180 kB'],
    }),
    until: {
      type: 'string',
      pattern: String.raw`^\d{4}-\d{2}-\d{2}$`,
      description: 'The last day it holds, as year-month-day.',
      examples: ['2027-01-31'],
    },
    reason: text('Why it is needed.', 'new checkout, #812'),
    owner: text('Who asked for it.', '@ana'),
  },
};
