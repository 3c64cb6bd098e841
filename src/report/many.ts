/**
 * Several reports as one page: the projects of a monorepo, or one release against two bases. Its opinion: the worst comes
 * first, every project is at least counted, and nothing grows past the room there is.
 */
import type { Report } from '../model/index.ts';
import { ANSWERS, headline } from './headline.ts';
import { COMMENT_EXTENTS } from './markdown.ts';
import { cell } from './markdown-text.ts';
import { ANSWER_SYMBOLS, page } from './page.ts';
import type { Extent } from './page-sections.ts';
import { say } from './phrase.ts';

/** How much room there is, in bytes of UTF-8, and whether what is not urgent is folded. */
export interface Room {
  readonly bytes: number;
  readonly folded: boolean;
}

/** GitHub takes comments of 65,536 characters; a link or a marker may still be added. */
const COMMENT: Room = { bytes: 60_000, folded: true };

/** The worst first: a definite No, then what is broken or was cancelled, then what cannot be told. */
const EXIT_CODES: readonly Report['exitCode'][] = [1, 2, 130, 3, 0];

/** What several reports say together: the worst of them. None at all is nothing judged. */
export function worstOf(reports: readonly Report[]): Pick<Report, 'answer' | 'exitCode'> {
  const [worst] = worstFirst(reports);
  return worst ? { answer: worst.answer, exitCode: worst.exitCode } : { answer: 'clarify', exitCode: 2 };
}

/** The reports, the worst first, equals by project and file and else as they were given. */
export function worstFirst(reports: readonly Report[]): readonly Report[] {
  const rank = ({ exitCode }: Report): number => EXIT_CODES.indexOf(exitCode);
  const key = ({ project, file }: Report): string => JSON.stringify([project, file]);
  return reports.toSorted((a, b) => rank(a) - rank(b) || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** All reports as markdown of at most `room.bytes` bytes: a line for each, then the page of each as far as it fits. */
export function pages(reports: readonly Report[], room: Room = COMMENT): string {
  const sorted = worstFirst(reports);
  for (const write of attempts(sorted, room.folded)) {
    const text = write();
    if (new TextEncoder().encode(text).length <= room.bytes) return text;
  }
  return counts(sorted);
}

/** From all there is to say down to what surely fits: shorter pages first, then fewer of them, then fewer lines. */
function* attempts(sorted: readonly Report[], folded: boolean): Generator<() => string> {
  const [only, second] = sorted;
  if (only && !second) for (const extent of COMMENT_EXTENTS) yield () => page(only, extent, folded);
  const least = COMMENT_EXTENTS.at(-1)!;
  for (const extent of COMMENT_EXTENTS)
    yield () => several(sorted, sorted.length, sorted.length, extent, folded);
  for (let told = sorted.length; told > 0; told = Math.floor(told / 2))
    yield () => several(sorted, Math.min(told, MOST_PAGES), told, least, folded);
  for (let lines = sorted.length; lines > 0; lines = Math.floor(lines / 2))
    yield () => several(sorted, 0, lines, least, folded);
}

/** Pages of their smallest extent that are worth trying; a thousand are never read. */
const MOST_PAGES = 50;

function several(
  sorted: readonly Report[],
  told: number,
  lines: number,
  extent: Extent,
  folded: boolean,
): string {
  const more = sorted.length - told;
  return `${[
    counts(sorted).trimEnd(),
    overview(sorted, lines),
    ...sorted.slice(0, told).map((report) => page(report, extent, folded).trimEnd()),
    ...(more > 0 ? [`${counted(more)} more: see each report.`] : []),
  ].join('\n\n')}\n`;
}

/** A line for each report. */
function overview(sorted: readonly Report[], lines: number): string {
  const more = sorted.length - lines;
  return [
    '| | Project | In short |',
    '|:--|:--|:--|',
    ...sorted
      .slice(0, lines)
      .map((report) =>
        [
          `| ${ANSWER_SYMBOLS[report.answer]}`,
          cell(say`${report.project}`),
          `${cell(headline(report))} |`,
        ].join(' | '),
      ),
    ...(more > 0 ? [`| … | ${counted(more)} more | |`] : []),
  ].join('\n');
}

/** `### ❌ No – 4 projects: 1 no, 1 clarify, 2 yes`, free of foreign words. */
function counts(sorted: readonly Report[]): string {
  const { answer } = worstOf(sorted);
  const told = (['no', 'clarify', 'yes'] as const).flatMap((one) => {
    const count = sorted.filter((report) => report.answer === one).length;
    return count > 0 ? [`${count} ${one}`] : [];
  });
  const all = told.length > 0 ? `: ${told.join(', ')}` : '';
  return `### ${ANSWER_SYMBOLS[answer]} ${ANSWERS[answer]} – ${counted(sorted.length)}${all}\n`;
}

const counted = (count: number): string => `${count} ${count === 1 ? 'report' : 'reports'}`;
