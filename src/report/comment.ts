/** The comment on a pull request, of one project or of several: each begins with its answer, the worst comes first. */
import type { Report } from '../model/index.ts';
import { byteLength } from './fitting.ts';
import { worseFirst } from './many.ts';
import { lengthsOf } from './markdown.ts';
import { headingOf } from './page.ts';
import { BETWEEN, type Lengths, shareRoom } from './sharing.ts';

/** A report, and the commit since which its project passes, or does not; null where it has passed from the first. */
export interface CommentPart {
  readonly report: Report;
  readonly since: string | null;
}

/** The commit and the run that a comment is about. */
export interface CommentFrame {
  readonly head: string;
  readonly run: { readonly id: number; readonly attempt: number };
  /** Address of the run's page; null for no link. */
  readonly url: string | null;
}

/** The comment in markdown, at most `most` bytes long; whatever has to go, the first projects' answers are in it. */
export function comment(parts: readonly CommentPart[], frame: CommentFrame, most: number): string {
  const sorted = parts.toSorted((a, b) => worseFirst(a.report, b.report));
  const end = `<sub>${frameText(frame)}</sub>`;
  const told = shareRoom(sorted.map(partOf), most - byteLength(end) - ROOM_FOR_MORE);
  const more = sorted.length - told.length;
  const rest =
    more > 0 ? [`${more} more ${more === 1 ? 'project' : 'projects'} in the reports of the run.`] : [];
  return `${[...told, ...rest, end].join(BETWEEN)}\n`;
}

/** Bytes of a line that says how many projects are left out, and of what stands around it. */
const ROOM_FOR_MORE = 100;

/** A part's page in all its lengths, down to the heading alone. */
function partOf({ report, since }: CommentPart): Lengths {
  return [...lengthsOf(report, true, { named: true, since }), () => headingOf(report, true)];
}

/** Nothing but addresses as runners have them becomes a link. */
const ADDRESS = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)*\/?$/;

/** `Judged for abc1234 in run 42, attempt 2.` */
function frameText({ head, run, url }: CommentFrame): string {
  const name = `run ${run.id}`;
  const link = url !== null && ADDRESS.test(url) ? `[${name}](${url})` : name;
  const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : '';
  return `Judged for ${head.slice(0, 7)} in ${link}${attempt}.`;
}
