/** Reads strict JSON (RFC 8259) into a tree, because `JSON.parse` keeps no places. */
import { mistakeAt, type Source, type Span } from './source.ts';
import { type Entry, MOST_LEVELS, MOST_VALUES, type Parsed, type Tree } from './tree.ts';

/** The tree of a JSON text, or the place where it stops being JSON. A blank text has no tree. */
export function readJson(source: Source): Parsed {
  if (source.text.trim() === '') return { tree: null, mistakes: [] };
  try {
    return { tree: new JsonReader(source.text).read(), mistakes: [] };
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    return {
      tree: null,
      mistakes: [
        mistakeAt(source, fault.span, { rule: 'syntax', problem: fault.message, example: fault.example }),
      ],
    };
  }
}

class JsonFault extends Error {
  readonly span: Span;
  readonly example: string;

  constructor(span: Span, problem: string, example: string) {
    super(problem);
    this.span = span;
    this.example = example;
  }
}

const BLANK = /[ \t\n\r]*/y;
// oxlint-disable-next-line no-control-regex -- RFC 8259, section 7: they are what a string may not hold
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /(?:true|false|null)\b/y;

class JsonReader {
  readonly #text: string;
  #at = 0;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Tree {
    const tree = this.#value(0);
    this.#take(BLANK);
    if (this.#at < this.#text.length)
      this.#fail('the end of the file', '{ "version": 1, "project": "shop" }');
    return tree;
  }

  #value(level: number): Tree {
    this.#take(BLANK);
    const from = this.#at;
    if (level > MOST_LEVELS)
      throw new JsonFault(
        { from, to: from + 1 },
        `The file is nested deeper than ${MOST_LEVELS} levels.`,
        LIST,
      );
    this.#values += 1;
    if (this.#values > MOST_VALUES)
      throw new JsonFault(
        { from, to: from },
        `The file holds more than ${MOST_VALUES} values; make several files of it.`,
        LIST,
      );
    if (this.#takes('{'))
      return { sort: 'mapping', entries: this.#several('}', () => this.#entry(level)), from, to: this.#at };
    if (this.#takes('['))
      return { sort: 'list', items: this.#several(']', () => this.#value(level + 1)), from, to: this.#at };
    const written = this.#take(STRING) ?? this.#take(NUMBER) ?? this.#take(WORD);
    if (written === null) return this.#fail('a value', '"project": "shop"');
    return {
      sort: 'leaf',
      value: JSON.parse(written) as string | number | boolean | null,
      from,
      to: this.#at,
    };
  }

  #entry(level: number): Entry {
    this.#take(BLANK);
    const from = this.#at;
    const written = this.#take(STRING) ?? this.#fail('a key in double quotes', '{ "project": "shop" }');
    const keyAt = { from, to: this.#at };
    this.#take(BLANK);
    if (!this.#takes(':')) this.#fail('`:`', '"project": "shop"');
    return { key: JSON.parse(written) as string, keyAt, value: this.#value(level + 1) };
  }

  /** Parts between commas, up to the closing bracket. */
  #several<T>(close: '}' | ']', readOne: () => T): readonly T[] {
    const from = this.#at - 1;
    const parts: T[] = [];
    this.#take(BLANK);
    if (this.#takes(close)) return parts;
    for (;;) {
      parts.push(readOne());
      this.#take(BLANK);
      if (this.#takes(close)) return parts;
      if (this.#takes(',')) continue;
      const next = this.#text[this.#at];
      if (next === undefined || NOT_IN[close].includes(next)) throw notClosed(from, close, next);
      this.#fail(`\`,\` or \`${close}\``, close === '}' ? '{ "version": 1, "project": "shop" }' : LIST);
    }
  }

  #takes(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? null;
    if (found !== null) this.#at += found.length;
    return found;
  }

  #fail(wanted: string, example: string): never {
    const [at, text] = [this.#at, this.#text];
    const rest = text.slice(at, at + 200);
    if (rest === '')
      throw new JsonFault(
        { from: at, to: at },
        `This is not JSON: the file ends where ${wanted} is missing.`,
        example,
      );
    if (rest.startsWith('"') && /[{[,:]\s*$/.test(text.slice(0, at)))
      throw new JsonFault({ from: at, to: at + 1 }, OPEN_TEXT, String.raw`"run": "grep \\d times.txt"`);
    const found = /^(?:[\w.+-]+|[^]?)/u.exec(rest)![0];
    const problem = `This is not JSON: here is \`${found}\` where ${wanted} must stand${cureFor(rest, text.slice(0, at))}.`;
    throw new JsonFault({ from: at, to: at + found.length }, problem, example);
  }
}

const LIST = '"setup": ["npm ci", "npm run build"]';

/** What can only follow where the bracket before was to be closed; in a list, the key of what comes after it. */
const NOT_IN = { '}': ']', ']': '}:' } as const;

/** A bracket that the file, or the end of what is around it, leaves open. */
function notClosed(from: number, close: '}' | ']', next: string | undefined): JsonFault {
  const [open, example] = close === '}' ? ['{', '"bundle": { "files": "dist/*.js" }'] : ['[', LIST];
  const found = next === undefined ? 'the file ends' : `a \`${next}\` follows`;
  const problem = `This is not JSON: this \`${open}\` is not closed; ${found} where \`,\` or \`${close}\` must stand.`;
  return new JsonFault({ from, to: from + 1 }, problem, example);
}

const OPEN_TEXT =
  'This is not JSON: the text is not closed in its line, or holds a `\\` or tab that is not written as `\\\\` or `\\t`.';

/** What to do about what people who write JavaScript or YAML bring along. */
function cureFor(rest: string, before: string): string {
  if (/^(?:\/[/*]|#)/.test(rest)) return '; JSON has no comments, a budgets.yml may have them';
  if (rest.startsWith("'")) return '; texts stand in double quotes';
  if (/^[}\]]/.test(rest) && /,\s*$/.test(before)) return '; leave out the comma before it';
  return '';
}
