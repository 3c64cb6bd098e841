import type { JsonSchema } from '../kinds/kind.ts';
import { closest } from './closest.ts';
import { branchesOf, type Fault, namesIn } from './fault.ts';
import { nameOf, type Path } from './file.ts';
import { propertiesOf, SchemaExamples } from './schema-examples.ts';
import type { Source } from './source.ts';
import { badName, hintFor, strangerIn } from './strangers.ts';
import { descriptionOf, foundWords, type ValueWords, valueWords } from './value-words.ts';

/** What is told of one fault, and of which part of the file. */
export interface Words extends ValueWords {
  readonly at: Path;
  readonly part: 'key' | 'value';
}

/** Known keys that are listed; more are better looked up. */
const MOST_LISTED = 16;

/** Finds words for faults against one schema, with examples written as the file is. */
export class Wording {
  readonly #examples: SchemaExamples;

  constructor(source: Source, schema: JsonSchema) {
    this.#examples = new SchemaExamples(source, schema);
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
        return { at: fault.path, part: 'value', ...valueWords(fault, this.#examples) };
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
      example: this.#examples.of(shown, propertiesOf(rule)[shown]),
    };
  }

  #missingKey({ path, rule }: Fault, key: string): Words {
    const whole = path.length === 0 ? 'The file' : `\`${nameOf(path)}\``;
    return {
      at: path,
      part: 'key',
      problem: `${whole} has no \`${key}\`.`,
      example: this.#examples.of(key, propertiesOf(rule)[key]),
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
          ? this.#examples.of(names[0]!, propertiesOf(rule)[names[0]!])
          : this.#examples.written(path.at(-1) ?? null, example),
    };
  }

  #choiceOfForms(fault: Fault): Words {
    const forms = branchesOf(fault).map((branch) => descriptionOf(this.#examples.resolve(branch)));
    const example = this.#examples.of(fault.path.at(-1) ?? '', fault.rule);
    return {
      at: fault.path,
      part: 'value',
      problem: `\`${nameOf(fault.path)}\` must be ${forms.join(', or ')}; ${foundWords(fault.found)}.`,
      example,
    };
  }
}

const isChoiceOfKeys = (fault: Fault): boolean =>
  branchesOf(fault).every((branch) => Object.keys(branch).join() === 'required');
