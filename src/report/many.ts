/**
 * Several reports as one page: the projects of a monorepo, or one release against two bases. Its opinion: the worst comes
 * first, every project is at least counted, and nothing grows past the room there is.
 */
import type { Report } from '../model/index.ts';
import { ANSWERS, headline } from './headline.ts';
import { lengthsOf } from './markdown.ts';
import { cell } from './markdown-text.ts';
import { ANSWER_SYMBOLS } from './page.ts';
import { say } from './phrase.ts';
import { BETWEEN, shareRoom, sizeOf } from './sharing.ts';

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

/** The worse of two first, equals by project and file, so that the order in which they were given plays no part. */
export function worseFirst(a: Report, b: Report): number {
  const rank = ({ exitCode }: Report): number => EXIT_CODES.indexOf(exitCode);
  const key = ({ project, file }: Report): string => JSON.stringify([project, file]);
  return rank(a) - rank(b) || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}

export const worstFirst = (reports: readonly Report[]): readonly Report[] => reports.toSorted(worseFirst);

/** All reports as markdown of at most `room.bytes` bytes: a line for each, then the page of each as far as they fit. */
export function pages(reports: readonly Report[], room: Room = COMMENT): string {
  const sorted = worstFirst(reports);
  const above = sorted.length === 1 ? [] : [counts(sorted), ...overview(sorted, room.bytes / SHARE_OF_LINES)];
  const shown = shareRoom(
    sorted.map((report) => lengthsOf(report, room.folded)),
    room.bytes - sizeOf(...above) - ROOM_FOR_MORE,
  );
  const more = sorted.length - shown.length;
  const below = more > 0 ? [`${counted(more)} more: see each of them.`] : [];
  const blocks = above.length + shown.length > 0 ? [...above, ...shown, ...below] : [counts(sorted)];
  return `${blocks.join(BETWEEN)}\n`;
}

/** Of the room, at most this part is for the lines; the worst pages tell more. */
const SHARE_OF_LINES = 3;
/** Bytes of what says how many are left out. */
const ROOM_FOR_MORE = 50;

/** A line for each report, as far as they fit, as a table; none where not even one does. */
function overview(sorted: readonly Report[], room: number): readonly string[] {
  const lines = ['| | Project | In short |', '|:--|:--|:--|'];
  let left = room - sizeOf(...lines) - ROOM_FOR_MORE;
  const heads = lines.length;
  for (const report of sorted) {
    const line = lineOf(report);
    left -= sizeOf(line);
    if (left < 0) break;
    lines.push(line);
  }
  const more = sorted.length - (lines.length - heads);
  if (more === sorted.length) return [];
  return [[...lines, ...(more > 0 ? [`| … | ${counted(more)} more | |`] : [])].join('\n')];
}

function lineOf(report: Report): string {
  const cells = [ANSWER_SYMBOLS[report.answer], cell(say`${report.project}`), cell(headline(report))];
  return `| ${cells.join(' | ')} |`;
}

/** `### ❌ No – 4 projects: 1 no, 1 clarify, 2 yes`, free of foreign words. */
function counts(sorted: readonly Report[]): string {
  const { answer } = worstOf(sorted);
  const told = (['no', 'clarify', 'yes'] as const).flatMap((one) => {
    const count = sorted.filter((report) => report.answer === one).length;
    return count > 0 ? [`${count} ${one}`] : [];
  });
  const all = told.length > 0 ? `: ${told.join(', ')}` : '';
  return `### ${ANSWER_SYMBOLS[answer]} ${ANSWERS[answer]} – ${counted(sorted.length)}${all}`;
}

const counted = (count: number): string => `${count} ${count === 1 ? 'report' : 'reports'}`;
