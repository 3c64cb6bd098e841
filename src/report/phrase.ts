import { clean, cleanLines } from './clean.ts';

/**
 * A piece of text. A string is ours and fit for every format as it stands; `foreign` is somebody else's name or value,
 * `prose` somebody's sentences. Each format defuses the last two in its own way, so that words are written once.
 */
export type Word = string | { readonly foreign: string } | { readonly prose: string };
export type Phrase = readonly Word[];

/** Writes a phrase: the template is ours; strings put in are foreign, phrases stay what they are. */
export function say(template: TemplateStringsArray, ...parts: readonly (string | number | Phrase)[]): Phrase {
  return template
    .flatMap((text, index) => [text, ...wordsOf(parts[index] ?? [])])
    .filter((word) => word !== '');
}

function wordsOf(part: string | number | Phrase): Phrase {
  if (typeof part === 'string') return [{ foreign: part }];
  return typeof part === 'number' ? [String(part)] : part;
}

/** Phrases one after the other, with a separator of ours between them. */
export function join(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));
}

/** The phrase as one line of plain text; what is foreign and has blanks in it is put in quotes. */
export function plain(phrase: Phrase): string {
  return phrase.map(plainWord).join('').replaceAll('\u00A0', ' ');
}

function plainWord(word: Word): string {
  if (typeof word === 'string') return word;
  if ('prose' in word) return sentence(word.prose);
  const name = shown(word.foreign);
  return /[\s,;]/.test(name) ? `"${name}"` : name;
}

/** A foreign name as one short line; never empty. */
export function shown(name: string): string {
  return clean(name, NAME_LENGTH) || '(no name)';
}

/** Foreign sentences on one line, with the blanks that part them from what stands beside them. */
export function sentence(prose: string): string {
  const text = clean(prose, PROSE_LENGTH);
  if (text === '') return prose === '' ? '' : ' ';
  return `${/^\s/.test(prose) ? ' ' : ''}${text}${/\s$/.test(prose) ? ' ' : ''}`;
}

/** The last lines of a log, each clean and short. */
export function logLines(log: string): readonly string[] {
  return cleanLines(log, LOG_LINES, NAME_LENGTH * 2);
}

/** Graphemes of a name, and of somebody's sentences, that are shown. */
const NAME_LENGTH = 120;
const PROSE_LENGTH = 600;
const LOG_LINES = 15;
