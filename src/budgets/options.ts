import type { JsonSchema } from '../kinds/kind.ts';
import { parseQuantity } from './quantity.ts';

/** References by which a kind's schema asks for a quantity in base units. */
const QUANTITIES = ['duration', 'size', 'rate', 'percent'].map((sort) => `#/definitions/${sort}`);

/** Options that fit a schema, with its defaults filled in and its quantities as numbers in base units. */
export function completeOptions(value: unknown, schema: JsonSchema): unknown {
  if (QUANTITIES.includes(String(schema['$ref'])))
    return typeof value === 'string' ? parseQuantity(value).value : value;
  if (Array.isArray(value))
    return value.map((item) => completeOptions(item, (schema['items'] ?? {}) as JsonSchema));
  if (typeof value !== 'object' || value === null) return value;
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
  const further =
    typeof schema['additionalProperties'] === 'object' ? (schema['additionalProperties'] as JsonSchema) : {};
  const defaults = Object.entries(properties).flatMap(([key, own]) =>
    own['default'] === undefined ? [] : [[key, own['default']] as const],
  );
  const entries = Object.entries({ ...Object.fromEntries(defaults), ...value });
  return Object.fromEntries(
    entries.map(([key, own]) => [
      key,
      completeOptions(own, Object.hasOwn(properties, key) ? properties[key]! : further),
    ]),
  );
}
