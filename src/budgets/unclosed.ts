/** Where something begins that is never closed. A parser of YAML tells only where it gave up, which may be many lines on. */
import { CST, Lexer } from 'yaml';

interface Token {
  readonly type: CST.TokenType | null;
  readonly text: string;
  readonly at: number;
}

/** Signs of the lexer that stand for no text. */
const BETWEEN = ['doc-mode', 'flow-error-end'];

/** The words of a YAML text, each with its place; every second one after `scalar` is plain text, whatever it looks like. */
function* tokensOf(text: string): Generator<Token> {
  let at = 0;
  let isPlain = false;
  for (const token of new Lexer().lex(text)) {
    const type: CST.TokenType | null = isPlain ? null : CST.tokenType(token);
    isPlain = type === 'scalar';
    if (!isPlain) yield { type, text: token, at };
    if (!isPlain && !BETWEEN.includes(String(type))) at += token.length;
  }
}

/** Offsets of the `{` and `[` that have no end, in linear time. */
export function unclosedBrackets(text: string): readonly number[] {
  const unclosed: number[] = [];
  const open: Token[] = [];
  const left = { '{': 0, '[': 0 };
  const close = (until: '{' | '[' | null): void => {
    for (let token = open.pop(); token; token = open.pop()) {
      const sign = token.text === '{' ? '{' : '[';
      left[sign] -= 1;
      if (sign === until) return;
      unclosed.push(token.at);
    }
  };
  for (const token of tokensOf(text)) {
    if (token.type === 'flow-map-start' || token.type === 'flow-seq-start') {
      open.push(token);
      left[token.type === 'flow-map-start' ? '{' : '['] += 1;
    }
    if (token.type === 'flow-map-end' && left['{'] > 0) close('{');
    if (token.type === 'flow-seq-end' && left['['] > 0) close('[');
    if (token.type === 'flow-error-end') close(null);
  }
  close(null);
  return unclosed.toSorted((one, other) => one - other);
}

/** Offset of the last text in such quotes that begins before `end`; null where there is none. */
export function quoteBefore(text: string, quote: string, end: number): number | null {
  let last: number | null = null;
  for (const token of tokensOf(text)) {
    if (token.at >= end) break;
    if (String(token.type).endsWith('quoted-scalar') && token.text.startsWith(quote)) last = token.at;
  }
  return last;
}
