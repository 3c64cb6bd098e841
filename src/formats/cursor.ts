import { PierceError } from '../errors.ts';
import type { Format } from './format.ts';
import { excerpt } from './output.ts';

/**
 * A value in a parsed output that knows where it stands, so that whoever reads on can say what is wrong
 * where.
 */
export class Cursor {
  readonly value: unknown;
  /** Such as `results[0].times`; empty for the whole. */
  readonly path: string;
  readonly #format: Format;

  constructor(value: unknown, path: string, format: Format) {
    this.value = value;
    this.path = path;
    this.#format = format;
  }

  /** Whether it is an object with this field, whatever the field holds. */
  has(field: string): boolean {
    return isObject(this.value) && Object.hasOwn(this.value, field);
  }

  field(name: string): Cursor {
    const object = this.object();
    const path = this.path === '' ? name : `${this.path}.${name}`;
    return new Cursor(Object.hasOwn(object, name) ? object[name] : undefined, path, this.#format);
  }

  object(): Readonly<Record<string, unknown>> {
    return isObject(this.value) ? this.value : this.wrong('an object');
  }

  list(): readonly Cursor[] {
    if (!Array.isArray(this.value)) return this.wrong('a list');
    return this.value.map((each: unknown, index) => new Cursor(each, `${this.path}[${index}]`, this.#format));
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.wrong('a text');
  }

  /** A finite number; JSON writes NaN and Infinity as null, some tools as texts. */
  number(): number {
    return this.#figure(this.value, this.path);
  }

  /** At least one number. */
  numbers(): readonly number[] {
    if (!Array.isArray(this.value) || this.value.length === 0) return this.wrong('a list of numbers');
    return this.value.map((each: unknown, index) => this.#figure(each, `${this.path}[${index}]`));
  }

  oneOf<Choice extends string>(...choices: readonly Choice[]): Choice {
    return (
      choices.find((choice) => choice === this.value) ??
      this.wrong(choices.map((each) => `"${each}"`).join(' or '))
    );
  }

  /** Throws: this is not what the format has here. */
  wrong(expected: string): never {
    throw new PierceError('format-wrong-shape', {
      format: this.#format.name,
      how: this.#format.how,
      at: this.path === '' ? 'the whole' : this.path,
      expected,
      found: described(this.value),
    });
  }

  #figure(value: unknown, path: string): number {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (
      value === null ||
      typeof value === 'number' ||
      (typeof value === 'string' && NOT_A_NUMBER.test(value))
    ) {
      throw new PierceError('format-not-a-number', { at: path, found: String(value) });
    }
    return new Cursor(value, path, this.#format).wrong('a number');
  }
}

const NOT_A_NUMBER = /^[+-]?(nan|inf|infinity)$/i;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function described(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (!isObject(value)) return excerpt(JSON.stringify(value));
  const fields = Object.keys(value);
  if (fields.length === 0) return 'an empty object';
  return `an object with ${fields
    .slice(0, 5)
    .map((each) => excerpt(each))
    .join(', ')}${fields.length > 5 ? ', …' : ''}`;
}
