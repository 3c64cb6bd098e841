/**
 * The JSON Schema (draft-07) of a budgets file, built from the kinds' own schemas and metrics.
 * One schema serves the editor and the loader; whatever it can say is said here and nowhere else.
 */
import type { JsonSchema, Kind, MetricSet } from '../kinds/kind.ts';
import type { Metric } from '../model/index.ts';
import { patternOf, sortOf, SORTS, type Sort } from './quantity.ts';

/** Any kind, whatever its options. */
// oxlint-disable-next-line typescript/no-explicit-any -- options are checked by the kind's own schema
export type AnyKind = Kind<any>;

/** Names of checks and services: they appear in reports, file names and command lines. */
const NAME = '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$';
const SLUG = '^[a-z0-9][a-z0-9._-]{0,63}$';
const READY = String.raw`^http://(?:127\.0\.0\.1|localhost|\[::1\])(?::(?:\d{1,5}|\$\{PORT\}))?(?:/\S*)?$`;

const text = (description: string, ...examples: readonly string[]): JsonSchema => ({
  type: 'string',
  pattern: String.raw`\S`,
  description,
  examples,
});

const ref = (definition: string, more: JsonSchema = {}): JsonSchema => ({
  $ref: `#/definitions/${definition}`,
  ...more,
});

const EXAMPLE = { bundle: { files: 'dist/*.js' }, budgets: { size: { max: '170 kB' } } };

/** The schema of files whose checks are of these kinds. */
export function buildSchema(kinds: readonly AnyKind[]): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Pierce budgets file',
    description: 'Performance promises of one project: what is measured, and how much it may be.',
    type: 'object',
    required: ['version', 'project', 'checks'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Where an editor finds this schema.' },
      version: { const: 1, description: 'Version of the format of this file.' },
      project: {
        type: 'string',
        pattern: SLUG,
        description: 'Names the baseline; lower-case letters, digits, `.`, `_` and `-`.',
        examples: ['shop'],
      },
      policy: POLICY,
      setup: {
        type: 'array',
        items: text('A shell command.', 'npm ci'),
        description: 'Commands run in head, and in base when base is measured in the same job.',
        examples: [['npm ci', 'npm run build']],
      },
      services: {
        type: 'object',
        patternProperties: { [NAME]: ref('service') },
        additionalProperties: false,
        description: 'Servers started once per side, and stopped with everything they started.',
      },
      checks: {
        type: 'object',
        minProperties: 1,
        patternProperties: { [NAME]: ref('check') },
        additionalProperties: false,
        description: 'What is measured, by name; each check has one kind and its budgets.',
        examples: [{ app: EXAMPLE }],
      },
      waivers: {
        type: 'array',
        items: ref('waiver'),
        description: 'Dated permissions to exceed one budget up to a ceiling.',
      },
    },
    definitions: definitionsFor(kinds),
  };
}

const POLICY: JsonSchema = {
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
  },
};

function definitionsFor(kinds: readonly AnyKind[]): JsonSchema {
  return {
    ...QUANTITIES,
    ...Object.fromEntries(Object.keys(SORTS).map((sort) => [`${sort}-budget`, budgetOf(sort as Sort)])),
    service: SERVICE,
    waiver: WAIVER,
    check: checkOf(kinds),
    ...Object.assign({}, ...kinds.map(definitionsOfKind)),
  };
}

/** What a definition is, for whoever finds words for a fault; editors do not show it. */
const named = (name: Sort | 'check'): JsonSchema => ({ $comment: name });

const quantity = (sort: Exclude<Sort, 'points' | 'amount'>, description: string): JsonSchema => ({
  ...named(sort),
  type: 'string',
  pattern: patternOf(sort),
  description,
  examples: SORTS[sort].examples,
});

const QUANTITIES: JsonSchema = {
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

function budgetOf(sort: Sort): JsonSchema {
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

const SERVICE: JsonSchema = {
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

const WAIVER: JsonSchema = {
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

function checkOf(kinds: readonly AnyKind[]): JsonSchema {
  const options = kinds.map(({ name, title }) => [name, ref(`${name}-options`, { description: title })]);
  return {
    ...named('check'),
    type: 'object',
    required: ['budgets'],
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(options),
      budgets: {
        type: 'object',
        minProperties: 1,
        description: 'What each metric may be.',
        examples: [EXAMPLE.budgets],
      },
    },
    examples: [EXAMPLE],
    oneOf: kinds.map(({ name }) => ({ required: [name] })),
    allOf: kinds.map((kind) => ({ if: { required: [kind.name] }, then: budgetsByOptions(kind, 0) })),
  };
}

/** The first set of metrics whose condition holds. */
function budgetsByOptions(kind: AnyKind, index: number): JsonSchema {
  const set = kind.metricSets[index];
  const then: JsonSchema = { properties: { budgets: ref(set ? budgetsName(kind, index) : 'no-budgets') } };
  if (set?.ifOption === undefined) return then;
  const given = { properties: { [kind.name]: { type: 'object', required: [set.ifOption] } } };
  return { if: given, then, else: budgetsByOptions(kind, index + 1) };
}

const budgetsName = ({ name }: AnyKind, index: number): string =>
  `${name}-budgets${index === 0 ? '' : `-${index + 1}`}`;

function definitionsOfKind(kind: AnyKind): JsonSchema {
  const sets = kind.metricSets.map((set, index) => [budgetsName(kind, index), budgetsOf(set)]);
  return { [`${kind.name}-options`]: kind.schema, ...Object.fromEntries(sets) };
}

function budgetsOf({ known, reported }: MetricSet): JsonSchema {
  const closed = {
    additionalProperties: false,
    properties: Object.fromEntries(known.map((metric) => [metric.id, describe(metric)])),
  };
  if (reported === undefined) return closed;
  // a pattern over several metrics, whatever their units
  return {
    ...closed,
    patternProperties: { [reported]: ref('any-budget'), [String.raw`\*`]: ref('any-budget') },
  };
}

function describe({ unit, better, nature }: Metric): JsonSchema {
  const sort = sortOf(unit);
  const judged = nature === 'exact' ? 'exact' : 'sampled, so judged by statistics';
  return ref(`${sort}-budget`, {
    description: `${SORTS[sort].is.replace(/^an? /, '')}; ${better} is better; ${judged}`,
  });
}
