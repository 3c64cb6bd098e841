/** Words for a value that is not as its rule says. */
import type { JsonSchema } from '../kinds/kind.ts';
import { closest } from './closest.ts';
import { diagnose } from './diagnosis.ts';
import type { Fault } from './fault.ts';
import { nameOf } from './file.ts';
import { type Sort, SORTS } from './quantity.ts';
import type { SchemaExamples } from './schema-examples.ts';
import type { Remark } from './source.ts';

/** What is told of a value. */
export type ValueWords = Omit<Remark, 'rule'>;

export const valueWords = (fault: Fault, examples: SchemaExamples): ValueWords =>
  quantityWords(fault, examples) ?? plainWords(fault, examples);

/** A quantity of the wrong sort, or none at all. */
function quantityWords({ path, rule, found }: Fault, examples: SchemaExamples): ValueWords | null {
  const name = String(rule['$comment']);
  if (!Object.hasOwn(SORTS, name)) return null;
  const sort = name as Sort;
  const key = path.at(-1)!;
  const isLimit = path[0] === 'checks' && path[2] === 'budgets' && key !== 'tolerance';
  const { problem, suggestion } = diagnose(found, sort, isLimit ? path[3]! : nameOf(path));
  return { problem, suggestion, example: examples.written(key, SORTS[sort].examples[0]) };
}

function plainWords(
  { path, rule, keyword, params, found, message }: Fault,
  examples: SchemaExamples,
): ValueWords {
  const subject = path.length === 0 ? 'The file' : `\`${nameOf(path)}\``;
  const example = examples.of(path.at(-1) ?? '', rule);
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
      const near = isWord ? closest(String(found), (allowedValues as readonly unknown[]).map(String)) : null;
      return {
        ...must(`be one of ${(allowedValues as readonly unknown[]).join(', ')}`),
        suggestion: near === null ? null : `\`${near}\``,
      };
    }
    case 'const':
      return {
        ...must(`be ${JSON.stringify(allowedValue)}`),
        example: examples.written(path.at(-1) ?? null, allowedValue),
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

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
  null: 'nothing',
};

/** What a rule of one type asks for. */
export function descriptionOf(rule: JsonSchema): string {
  return TYPES[String(rule['type'])] ?? 'as its description says';
}

/** What stands in the file instead. */
export function foundWords(found: unknown): string {
  if (found === null || found === undefined) return 'nothing stands here';
  if (Array.isArray(found)) return 'a list stands here';
  if (typeof found === 'object') return 'a map stands here';
  const text =
    typeof found === 'string'
      ? `the text \`${found.length > 40 ? `${found.slice(0, 40)}…` : found}\``
      : `\`${String(found)}\``;
  return `${text} stands here`;
}

function mapOfFile(found: unknown): ValueWords {
  return {
    problem: `A budgets file is a map of keys and values; ${foundWords(found)}.`,
    example: 'version: 1',
  };
}
