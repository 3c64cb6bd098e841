import type { Report } from '../model/index.ts';
import { clean } from './clean.ts';
import { headline } from './headline.ts';
import { plain } from './phrase.ts';

/** Characters of a commit status's description. */
const MOST_CHARACTERS = 140;

/** The answer with its causes in one plain line of at most 140 characters. */
export function statusLine(report: Report): string {
  return shortened(plain(headline(report)), MOST_CHARACTERS);
}

/** The name under which a branch's protection knows a project: `pierce/shop`. */
export function statusContext(project: string): string {
  return `pierce/${shortened(project, 100) || 'unnamed'}`;
}

/** One line of at most `most` characters, none beyond U+FFFF: GitHub has refused those in such fields. */
export function shortened(text: string, most: number): string {
  const line = clean(text, most).replaceAll(/[\u{10000}-\u{10FFFF}]/gu, '?');
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
