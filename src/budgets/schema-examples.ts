import type { JsonSchema } from '../kinds/kind.ts';
import { valueAt, written } from './file.ts';
import type { Source } from './source.ts';

/** Examples of what a schema asks for, written as the file is. */
export class SchemaExamples {
  readonly #source: Source;
  readonly #schema: JsonSchema;

  constructor(source: Source, schema: JsonSchema) {
    this.#source = source;
    this.#schema = schema;
  }

  /** A right entry under `key`, or a right value where there is none; null where the schema knows no example. */
  of(key: string, rule: JsonSchema | undefined): string | null {
    const value = rule && (this.#valueOf(rule) ?? EXAMPLES[String([rule['type']].flat()[0])]);
    return value === undefined ? null : this.written(/^\d+$/.test(key) || key === '' ? null : key, value);
  }

  #valueOf(rule: JsonSchema): unknown {
    const own = (rule['examples'] as readonly unknown[] | undefined)?.[0] ?? rule['default'] ?? rule['const'];
    if (own !== undefined) return own;
    if (Array.isArray(rule['enum'])) return rule['enum'][0] as unknown;
    if (typeof rule['$ref'] === 'string') return this.#valueOf(this.resolve(rule));
    const parts = Object.entries(propertiesOf(rule)).map(
      ([key, part]) => [key, this.#valueOf(part)] as const,
    );
    const wanted = (rule['required'] ?? []) as readonly string[];
    const shown = parts.filter(
      ([key, value]) => value !== undefined && (wanted.length === 0 || wanted.includes(key)),
    );
    if (shown.length > 0) return Object.fromEntries(wanted.length === 0 ? shown.slice(0, 1) : shown);
    return undefined;
  }

  /** The rule itself where it is only a reference to it. */
  resolve(rule: JsonSchema): JsonSchema {
    if (typeof rule['$ref'] !== 'string') return rule;
    return (valueAt(this.#schema, rule['$ref'].split('/').slice(1)) ?? {}) as JsonSchema;
  }

  /** `key: value` in the file's own format; the value alone where the key is null. */
  written(key: string | null, value: unknown): string {
    return written(this.#source, key, value);
  }
}

export const propertiesOf = (rule: JsonSchema): Readonly<Record<string, JsonSchema>> =>
  (rule['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;

/** Where a schema says no more than a type. */
const EXAMPLES: Readonly<Record<string, unknown>> = { string: 'text', number: 1, integer: 1, boolean: true };
