/**
 * Phrases as GitHub's markdown. Its opinion: nothing foreign is ever escaped character by character, since renderers
 * disagree about that; it stands in code spans, in which nothing means anything (https://github.github.com/gfm/#code-spans).
 */
import { type Phrase, sentence, shown, type Word } from './phrase.ts';

/** A phrase as inline markdown. Only for places that something of ours precedes on the line. */
export function inline(phrase: Phrase): string {
  return glued(phrase.map(inlineWord));
}

/** Code spans that touch would become one with another fence, so a blank parts them. */
function glued(pieces: readonly string[]): string {
  return pieces.reduce(
    (text, piece) => text + (text.endsWith('`') && piece.startsWith('`') ? ' ' : '') + piece,
    '',
  );
}

function inlineWord(word: Word): string {
  if (typeof word === 'string') return word;
  return 'prose' in word ? prose(word.prose) : code(word.foreign);
}

/** A foreign name as a code span, whose fence is longer than any run of backticks in it. */
export function code(name: string): string {
  return span(shown(name));
}

function span(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const edge = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${edge}${text}${edge}${fence}`;
}

/** A phrase for a cell of a table, in which a pipe would end the cell even inside a code span. */
export function cell(phrase: Phrase): string {
  return pipeless(inline(phrase));
}

/** Renderers disagree about a pipe after backslashes, so a blank parts them. */
function pipeless(text: string): string {
  return text.replaceAll(/\\(?=\|)/g, '\\ ').replaceAll('|', '\\|');
}

/** Lines as a block in which nothing means anything. */
export function fenced(lines: readonly string[], language = 'text'): string {
  const fence = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/**
 * Somebody's sentences: plain words stand as they are, everything else (addresses, mentions, options, markup) is put
 * in code spans, what lies between matching brackets in one.
 */
function prose(text: string): string {
  const line = sentence(text);
  const pieces = line.split(/`([^`]+)`/);
  return glued(pieces.map((piece, index) => (index % 2 === 1 ? span(piece) : words(piece))));
}

function words(text: string): string {
  const runs: { readonly plain: boolean; readonly words: string[] }[] = [];
  let depth = 0;
  for (const word of text.split(' ')) {
    const plain = depth === 0 && (word === '' || PLAIN.test(word));
    depth = Math.max(0, depth + bracketsIn(word));
    const run = runs.at(-1);
    if (run && run.plain === plain) run.words.push(word);
    else runs.push({ plain, words: [word] });
  }
  return runs.map((run) => (run.plain ? run.words.join(' ') : marked(run.words.join(' ')))).join(' ');
}

/** Code, but the punctuation of the sentence that follows it is not part of it. */
function marked(run: string): string {
  const [, body = run, end = ''] = /^(.*?[^.,;:!?])([.,;:!?]*)$/u.exec(run) ?? [];
  return `${span(body)}${end}`;
}

/** Words that no renderer reads as anything else: letters, numbers, and the little punctuation of sentences around them. */
const PLAIN =
  /^["'(“‘]{0,3}(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*(?:-\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}{1,6}(?:[.,]\p{N}{1,6}){0,3}%?|[–−%])?["')”’]{0,3}[.,;:!?]{0,3}["')”’]{0,3}$/u;

function bracketsIn(word: string): number {
  return (word.match(/[{[]/g)?.length ?? 0) - (word.match(/[\]}]/g)?.length ?? 0);
}
