/**
 * The comment on a pull request, of one project or of several: each begins with its answer, the worst comes first. Its
 * opinion: room is shared out fairly, so that a project with a thousand failures hides no other.
 */
import type { Report } from '../model/index.ts';
import { byteLength } from './fitting.ts';
import { COMMENT_EXTENTS } from './markdown.ts';
import { openOf, outlineOf } from './outline.ts';
import { headingOf, page } from './page.ts';

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
  const versions = parts.toSorted(worseFirst).map(versionsOf);
  const end = `<sub>${frameText(frame)}</sub>`;
  const room = most - byteLength(end) - ROOM_FOR_MORE;
  const told = versions.slice(0, fittingCount(versions, room));
  const more = versions.length - told.length;
  const rest =
    more > 0 ? [`${more} more ${more === 1 ? 'project' : 'projects'} in the reports of the run.`] : [];
  return `${[...filled(told, room), ...rest, end].join(BETWEEN)}\n`;
}

const BETWEEN = '\n\n';

/** Bytes of a line that says how many projects are left out, and of what stands around it. */
const ROOM_FOR_MORE = 100;

const ORDER = { no: 0, clarify: 1, yes: 2 } as const;

/** By answer, then by how much stands open, then as they came. */
function worseFirst({ report: a }: CommentPart, { report: b }: CommentPart): number {
  return ORDER[a.answer] - ORDER[b.answer] || openOf(outlineOf(b)).length - openOf(outlineOf(a)).length;
}

/** A part in all its lengths, the longest first; the last is its heading alone. */
type Versions = readonly (() => Version)[];

interface Version {
  readonly text: string;
  /** Bytes, with what parts it from the next. */
  readonly size: number;
}

function versionsOf({ report, since }: CommentPart): Versions {
  const about = { named: true, since };
  return [
    ...COMMENT_EXTENTS.map((extent) => once(() => versionOf(page(report, extent, true, about).trimEnd()))),
    once(() => versionOf(headingOf(report, about.named))),
  ];
}

const versionOf = (text: string): Version => ({ text, size: byteLength(text) + BETWEEN.length });

/** Pages are written when they are asked for, and then kept. */
function once(write: () => Version): () => Version {
  let version: Version | null = null;
  return () => (version ??= write());
}

const shortest = (versions: Versions): Version => versions.at(-1)!();

/** How many parts have room for at least their headings. */
function fittingCount(parts: readonly Versions[], room: number): number {
  let used = 0;
  const beyond = parts.findIndex((versions) => (used += shortest(versions).size) > room);
  return beyond === -1 ? parts.length : beyond;
}

/** Each part in the longest version that its share allows; what the short ones leave goes to the others, the worst first. */
function filled(parts: readonly Versions[], room: number): readonly string[] {
  let left = room - parts.reduce((sum, versions) => sum + shortest(versions).size, 0);
  const grow = (versions: Versions, from: Version, by: number): Version => {
    const grown = versions.find((version) => version().size <= from.size + by)?.() ?? from;
    left -= grown.size - from.size;
    return grown;
  };
  const shared = parts.map((versions, index) =>
    grow(versions, shortest(versions), Math.floor(left / (parts.length - index))),
  );
  return parts.map((versions, index) => grow(versions, shared[index]!, left).text);
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
