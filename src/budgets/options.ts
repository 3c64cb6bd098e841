import type { JsonSchema } from '../kinds/kind.ts';
import type { Path } from './file.ts';
import { parseQuantity } from './quantity.ts';

/** References by which a kind's schema asks for a quantity in base units. */
const DURATION = '#/definitions/duration';
const QUANTITIES = ['duration', 'size', 'rate', 'percent'].map((sort) => `#/definitions/${sort}`);

/** Options that fit a schema, with its defaults filled in and its quantities as numbers in base units. */
export function completeOptions(value: unknown, schema: JsonSchema): unknown {
  if (QUANTITIES.includes(String(schema['$ref'])))
    return typeof value === 'string' ? parseQuantity(value).value : value;
  if (Array.isArray(value))
    return value.map((item) => completeOptions(item, (schema['items'] ?? {}) as JsonSchema));
  if (typeof value !== 'object' || value === null) return value;
  const properties = propertiesOf(schema);
  const defaults = Object.entries(properties).flatMap(([key, own]) =>
    own['default'] === undefined ? [] : [[key, own['default']] as const],
  );
  const entries = Object.entries({ ...Object.fromEntries(defaults), ...value });
  return Object.fromEntries(entries.map(([key, own]) => [key, completeOptions(own, schemaOf(key, schema))]));
}

/** Paths below `at` of the durations in a value, where its schema asks for them. */
export function durationsIn(value: unknown, schema: JsonSchema, at: Path): readonly Path[] {
  if (schema['$ref'] === DURATION) return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) => {
    const part = Array.isArray(value) ? ((schema['items'] ?? {}) as JsonSchema) : schemaOf(key, schema);
    return durationsIn(own, part, [...at, key]);
  });
}

const propertiesOf = (schema: JsonSchema): Readonly<Record<string, JsonSchema>> =>
  (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;

/** The schema of one value in a map. */
function schemaOf(key: string, schema: JsonSchema): JsonSchema {
  const properties = propertiesOf(schema);
  if (Object.hasOwn(properties, key)) return properties[key]!;
  const further = schema['additionalProperties'];
  return typeof further === 'object' ? (further as JsonSchema) : {};
}
