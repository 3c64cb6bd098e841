import type { JsonSchema } from '../kinds/kind.ts';
import { closest } from './closest.ts';
import { diagnose } from './diagnosis.ts';
import { branchesOf, type Fault, namesIn } from './fault.ts';
import { nameOf, type Path, valueAt, written } from './file.ts';
import { type Sort, SORTS } from './quantity.ts';
import type { Remark, Source } from './source.ts';
import { badName, hintFor, strangerIn } from './strangers.ts';

/** What is told of one fault, and of which part of the file. */
export interface Words extends Omit<Remark, 'rule'> {
  readonly at: Path;
  readonly part: 'key' | 'value';
}

/** Known keys that are listed; more are better looked up. */
const MOST_LISTED = 16;

/** Finds words for faults against one schema, with examples written as the file is. */
export class Wording {
  readonly #source: Source;
  readonly #schema: JsonSchema;

  constructor(source: Source, schema: JsonSchema) {
    this.#source = source;
    this.#schema = schema;
  }

  of(fault: Fault): Words {
    switch (fault.keyword) {
      case 'additionalProperties':
        return this.#unknownKey(fault, String(fault.params['additionalProperty']));
      case 'required':
        return this.#missingKey(fault, String(fault.params['missingProperty']));
      case 'oneOf':
      case 'anyOf':
        return isChoiceOfKeys(fault) ? this.#choiceOfKeys(fault) : this.#choiceOfForms(fault);
      default:
        return { at: fault.path, part: 'value', ...(this.#quantity(fault) ?? this.#value(fault)) };
    }
  }

  #unknownKey({ path, rule }: Fault, key: string): Words {
    const at = { at: [...path, key], part: 'key' } as const;
    const known = Object.keys(propertiesOf(rule));
    if (known.length === 0 && rule['patternProperties']) return { ...at, ...badName(key, path) };
    const near = closest(key, known);
    const listed =
      known.length > 0 && known.length <= MOST_LISTED
        ? `; known here: ${known.filter((one) => !one.startsWith('$')).join(', ')}`
        : '';
    const shown = near ?? known[0] ?? '';
    return {
      ...at,
      problem: `\`${key}\` is ${strangerIn(path)}${listed}.${hintFor(key, path)}`,
      suggestion: near === null ? null : `\`${near}\``,
      example: this.#exampleOf(shown, propertiesOf(rule)[shown]),
    };
  }

  #missingKey({ path, rule }: Fault, key: string): Words {
    const whole = path.length === 0 ? 'The file' : `\`${nameOf(path)}\``;
    return {
      at: path,
      part: 'key',
      problem: `${whole} has no \`${key}\`.`,
      example: this.#exampleOf(key, propertiesOf(rule)[key]),
    };
  }

  /** A choice between keys: a check's kind, a budget's threshold. */
  #choiceOfKeys(fault: Fault): Words {
    const { path, rule, keyword } = fault;
    const names = branchesOf(fault).flatMap(({ required }) => (required ?? []) as readonly string[]);
    const there = namesIn(fault);
    const subject = `\`${nameOf(path)}\``;
    const at = { at: path, part: 'key' } as const;
    if (keyword === 'oneOf' && there.length > 1) {
      const problem = `${subject} has ${there.map((name) => `\`${name}\``).join(' and ')}; it may have one of them.`;
      return { ...at, at: [...path, there[1]!], problem, example: 'make a check of its own for each' };
    }
    const example = (rule['examples'] as readonly unknown[] | undefined)?.[0];
    return {
      ...at,
      problem: `${subject} needs ${names.length > 1 ? 'one of ' : ''}${names.map((name) => `\`${name}\``).join(', ')}.`,
      example:
        example === undefined
          ? this.#exampleOf(names[0]!, propertiesOf(rule)[names[0]!])
          : this.#written(path.at(-1) ?? null, example),
    };
  }

  #choiceOfForms(fault: Fault): Words {
    const forms = branchesOf(fault).map((branch) => descriptionOf(this.#resolve(branch)));
    const example = this.#exampleOf(fault.path.at(-1) ?? '', fault.rule);
    return {
      at: fault.path,
      part: 'value',
      problem: `\`${nameOf(fault.path)}\` must be ${forms.join(', or ')}; ${foundWords(fault.found)}.`,
      example,
    };
  }

  /** A quantity of the wrong sort, or none at all. */
  #quantity({ path, rule, found }: Fault): Omit<Words, 'at' | 'part'> | null {
    const name = String(rule['$comment']);
    if (!Object.hasOwn(SORTS, name)) return null;
    const sort = name as Sort;
    const key = path.at(-1)!;
    const isLimit = path[0] === 'checks' && path[2] === 'budgets' && key !== 'tolerance';
    const { problem, suggestion } = diagnose(found, sort, isLimit ? path[3]! : nameOf(path));
    return { problem, suggestion, example: this.#written(key, SORTS[sort].examples[0]) };
  }

  #value({ path, rule, keyword, params, found, message }: Fault): Omit<Words, 'at' | 'part'> {
    const subject = path.length === 0 ? 'The file' : `\`${nameOf(path)}\``;
    const example = this.#exampleOf(path.at(-1) ?? '', rule);
    const must = (what: string) => ({ problem: `${subject} must ${what}; ${foundWords(found)}.`, example });
    const { limit, allowedValues, allowedValue, type } = params as Record<string, unknown>;
    switch (keyword) {
      case 'type':
        return path.length === 0
          ? mapOfFile(found)
          : must(
              `be ${[type]
                .flat()
                .map((one) => TYPES[String(one)])
                .join(' or ')}`,
            );
      case 'enum': {
        const isWord = typeof found !== 'object' || found === null; // a map may bring a `toString` of its own
        const near = isWord
          ? closest(String(found), (allowedValues as readonly unknown[]).map(String))
          : null;
        return {
          ...must(`be one of ${(allowedValues as readonly unknown[]).join(', ')}`),
          suggestion: near === null ? null : `\`${near}\``,
        };
      }
      case 'const':
        return {
          ...must(`be ${JSON.stringify(allowedValue)}`),
          example: this.#written(path.at(-1) ?? null, allowedValue),
        };
      case 'pattern':
        if (typeof found === 'string' && found.trim() === '')
          return { problem: `${subject} must not be empty.`, example };
        return {
          problem: `${subject} cannot be \`${String(found)}\`. ${String(rule['description'] ?? `It must match ${String(params['pattern'])}.`)}`,
          example,
        };
      case 'minLength':
      case 'minItems':
      case 'minProperties':
        return {
          problem: `${subject} must ${limit === 1 ? 'not be empty' : `have at least ${String(limit)} parts`}.`,
          example,
        };
      case 'maxLength':
        return must(`have at most ${String(limit)} characters`);
      case 'minimum':
        return must(`be at least ${String(limit)}`);
      case 'maximum':
        return must(`be at most ${String(limit)}`);
      case 'uniqueItems':
        return { problem: `${subject} names the same twice.`, example };
      default:
        return { problem: `${subject} ${message ?? 'is not as the schema says'}.`, example };
    }
  }

  #exampleOf(key: string, rule: JsonSchema | undefined): string | null {
    const value = rule && (this.#exampleValue(rule) ?? EXAMPLES[String([rule['type']].flat()[0])]);
    return value === undefined ? null : this.#written(/^\d+$/.test(key) || key === '' ? null : key, value);
  }

  #exampleValue(rule: JsonSchema): unknown {
    const own = (rule['examples'] as readonly unknown[] | undefined)?.[0] ?? rule['default'] ?? rule['const'];
    if (own !== undefined) return own;
    if (Array.isArray(rule['enum'])) return rule['enum'][0] as unknown;
    if (typeof rule['$ref'] === 'string') return this.#exampleValue(this.#resolve(rule));
    const parts = Object.entries(propertiesOf(rule)).map(
      ([key, part]) => [key, this.#exampleValue(part)] as const,
    );
    const wanted = (rule['required'] ?? []) as readonly string[];
    const shown = parts.filter(
      ([key, value]) => value !== undefined && (wanted.length === 0 || wanted.includes(key)),
    );
    if (shown.length > 0) return Object.fromEntries(wanted.length === 0 ? shown.slice(0, 1) : shown);
    return undefined;
  }

  #resolve(rule: JsonSchema): JsonSchema {
    if (typeof rule['$ref'] !== 'string') return rule;
    return (valueAt(this.#schema, rule['$ref'].split('/').slice(1)) ?? {}) as JsonSchema;
  }

  #written(key: string | null, value: unknown): string {
    return written(this.#source, key, value);
  }
}

const propertiesOf = (rule: JsonSchema): Readonly<Record<string, JsonSchema>> =>
  (rule['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;

const isChoiceOfKeys = (fault: Fault): boolean =>
  branchesOf(fault).every((branch) => Object.keys(branch).join() === 'required');

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
  null: 'nothing',
};

/** Where a schema says no more than a type. */
const EXAMPLES: Readonly<Record<string, unknown>> = { string: 'text', number: 1, integer: 1, boolean: true };

function descriptionOf(rule: JsonSchema): string {
  return TYPES[String(rule['type'])] ?? 'as its description says';
}

function foundWords(found: unknown): string {
  if (found === null || found === undefined) return 'nothing stands here';
  if (Array.isArray(found)) return 'a list stands here';
  if (typeof found === 'object') return 'a map stands here';
  const text =
    typeof found === 'string'
      ? `the text \`${found.length > 40 ? `${found.slice(0, 40)}…` : found}\``
      : `\`${String(found)}\``;
  return `${text} stands here`;
}

function mapOfFile(found: unknown): Omit<Words, 'at' | 'part'> {
  return {
    problem: `A budgets file is a map of keys and values; ${foundWords(found)}.`,
    example: 'version: 1',
  };
}
