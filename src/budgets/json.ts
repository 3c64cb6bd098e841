/** Reads strict JSON (RFC 8259) into a tree, because `JSON.parse` keeps no places. */
import { mistakeAt, type Source } from './source.ts';
import { type Entry, MOST_LEVELS, type Parsed, type Tree } from './tree.ts';

/** The tree of a JSON text, or the place where it stops being JSON. A blank text has no tree. */
export function readJson(source: Source): Parsed {
  if (source.text.trim() === '') return { tree: null, mistakes: [] };
  try {
    return { tree: new JsonReader(source.text).read(), mistakes: [] };
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    return { tree: null, mistakes: [mistakeAt(source, fault.span, { rule: 'syntax', ...fault.words })] };
  }
}

class JsonFault extends Error {
  readonly span: { readonly from: number; readonly to: number };
  readonly words: { readonly problem: string; readonly example: string | null };

  constructor(from: number, to: number, problem: string, example: string | null = null) {
    super(problem);
    this.span = { from, to };
    this.words = { problem, example };
  }
}

const BLANK = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /(?:true|false|null)\b/y;

class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Tree {
    const tree = this.#value(0);
    this.#take(BLANK);
    if (this.#at < this.#text.length) this.#fail('the end of the file');
    return tree;
  }

  #value(level: number): Tree {
    this.#take(BLANK);
    const from = this.#at;
    if (level > MOST_LEVELS) throw new JsonFault(from, from + 1, `The file is nested deeper than ${MOST_LEVELS} levels.`);
    if (this.#takes('{')) return { sort: 'mapping', entries: this.#several('}', () => this.#entry(level)), from, to: this.#at };
    if (this.#takes('[')) return { sort: 'list', items: this.#several(']', () => this.#value(level + 1)), from, to: this.#at };
    const written = this.#take(STRING) ?? this.#take(NUMBER) ?? this.#take(WORD);
    if (written === null) return this.#fail('a value');
    return { sort: 'leaf', value: JSON.parse(written) as string | number | boolean | null, from, to: this.#at };
  }

  #entry(level: number): Entry {
    this.#take(BLANK);
    const from = this.#at;
    const written = this.#take(STRING) ?? this.#fail('a key in double quotes');
    const keyAt = { from, to: this.#at };
    this.#take(BLANK);
    if (!this.#takes(':')) this.#fail('`:`');
    return { key: JSON.parse(written) as string, keyAt, value: this.#value(level + 1) };
  }

  /** Parts between commas, up to the closing bracket. */
  #several<T>(close: string, readOne: () => T): readonly T[] {
    const parts: T[] = [];
    this.#take(BLANK);
    if (this.#takes(close)) return parts;
    for (;;) {
      parts.push(readOne());
      this.#take(BLANK);
      if (this.#takes(close)) return parts;
      if (!this.#takes(',')) this.#fail(`\`,\` or \`${close}\``);
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

  #fail(wanted: string): never {
    const rest = this.#text.slice(this.#at, this.#at + 200);
    if (rest === '') throw new JsonFault(this.#at, this.#at, `This is not JSON: the file ends where ${wanted} is missing.`);
    const found = /^(?:[\w.+-]+|[^]?)/u.exec(rest)![0];
    const problem = `This is not JSON: here is \`${found}\` where ${wanted} must stand.`;
    throw new JsonFault(this.#at, this.#at + found.length, problem, cureFor(rest, this.#text.slice(0, this.#at)));
  }
}

/** What to do about what people who write JavaScript or YAML bring along. */
function cureFor(rest: string, before: string): string | null {
  if (/^(?:\/[/*]|#)/.test(rest)) return 'JSON has no comments; a budgets.yml may have them';
  if (rest.startsWith("'")) return 'texts stand in double quotes: "app"';
  if (/^[}\]]/.test(rest) && /,\s*$/.test(before)) return 'leave out the comma before it';
  if (rest.startsWith('"')) return /[{[,:]\s*$/.test(before) ? 'write line breaks as \\n and \\ as \\\\' : 'put a comma before it';
  return null;
}
