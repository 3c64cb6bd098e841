import { type Phrase, sentence, shown, type Word } from './phrase.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML cannot carry in any form (https://www.w3.org/TR/xml/#charsets). */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;

/** Text for HTML and XML, inside elements and inside quoted attributes. */
export function escaped(text: string): string {
  return text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** A phrase as HTML; what is foreign looks like code. */
export function htmlPhrase(phrase: Phrase): string {
  return phrase.map(htmlWord).join('');
}

function htmlWord(word: Word): string {
  if (typeof word === 'string') return escaped(word);
  return 'prose' in word ? escaped(sentence(word.prose)) : `<code>${escaped(shown(word.foreign))}</code>`;
}
