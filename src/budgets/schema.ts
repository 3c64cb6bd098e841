/**
 * The JSON Schema (draft-07) of a budgets file, built from the kinds' own schemas and metrics.
 * One schema serves the editor and the loader; whatever it can say is said here and nowhere else.
 */
import type { JsonSchema, Kind, MetricSet } from '../kinds/kind.ts';
import type { Metric } from '../model/index.ts';
import { sortOf, type Sort, SORTS } from './quantity.ts';
import {
  budgetOf,
  NAME,
  named,
  POLICY,
  QUANTITIES,
  ref,
  SERVICE,
  SLUG,
  text,
  WAIVER,
} from './schema-parts.ts';

/** Any kind, whatever its options. */
// oxlint-disable-next-line typescript/no-explicit-any -- options are checked by the kind's own schema
export type AnyKind = Kind<any>;

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
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    allOf: kinds.map((kind) => ({ if: { required: [kind.name] }, then: budgetsByOptions(kind, 0) })),
  };
}

/** The first set of metrics whose condition holds. */
function budgetsByOptions(kind: AnyKind, index: number): JsonSchema {
  const set = kind.metricSets[index];
  const then: JsonSchema = { properties: { budgets: ref(set ? budgetsName(kind, index) : 'no-budgets') } };
  if (set?.ifOption === undefined) return then;
  const given = { properties: { [kind.name]: { type: 'object', required: [set.ifOption] } } };
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
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
