/** Where a JSON document ends that starts at `start`, or where it stops being one; offsets into the text. */
export type Scan =
  | { readonly ended: number }
  | { readonly broken: number }
  /** The text ends within the document. */
  | { readonly cut: number };

/**
 * Finds the end by brackets and tokens, not by grammar: `JSON.parse` is the judge of what lies between.
 * The text has no blanks at its end. It exists because `JSON.parse` neither stops at the end of a document nor always says where it failed.
 */
export function scan(text: string, start: number): Scan {
  const token = new RegExp(TOKEN);
  token.lastIndex = start;
  let depth = 0;
  while (true) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (!match) return failure(text, from);
    if (match[1]) depth += 1;
    if (match[2]) depth -= 1;
    if (depth === 0) return { ended: token.lastIndex };
  }
}

/** Space and separators, then an opening bracket (1), a closing one (2), a text, a number or a word. */
const TOKEN =
  /[\s,:]*(?:([[{])|([\]}])|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b)/y;

function failure(text: string, from: number): Scan {
  const broken = from + (/^[\s,:]*/.exec(text.slice(from, from + 1000))?.[0].length ?? 0);
  return HALF_TOKEN.test(text.slice(broken)) ? { cut: text.length } : { broken };
}

/** Nothing more, an open text, or the start of a number or word. */
const HALF_TOKEN = /^(?:"[^\n]*|-?\d+(?:\.\d*)?(?:[eE][+-]?)?|t|tr|tru|f|fa|fal|fals|n|nu|nul)?$/;
