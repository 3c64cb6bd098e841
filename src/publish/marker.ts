/**
 * What a comment remembers of itself, unseen in its last line. Its opinion: whatever is read from a page of the web is
 * hostile until it has the very shape that was written; anything else is no marker.
 */
import { createHash } from 'node:crypto';
import type { Answer } from '../model/index.ts';

/** Which run wrote a comment, and what it said of which projects. */
export interface Marker {
  /** The pull request's commit that was judged. */
  readonly head: string;
  /** Id and attempt of the run that wrote it. */
  readonly run: number;
  readonly attempt: number;
  readonly projects: readonly Remembered[];
}

/** What was last said of a project. */
export interface Remembered {
  /** Its name; a hash of it where it is long. */
  readonly project: string;
  readonly answer: Answer;
  /** The commit since which it passes, or does not; null where it has passed from the first. */
  readonly since: string | null;
  /** Hash of what stands open: the same budgets in the same way have the same one. */
  readonly open: string;
}

const VERSION = 1;

/** Bytes of the JSON of a marker: about eighty projects; what is beyond them is forgotten. */
const MOST_BYTES = 9000;

/** Characters of a marker's line, base64 being a third longer; more is not looked at. */
const MOST_CHARACTERS = 16_000;

const LONGEST_NAME = 60;

/** Only the last line counts: names in the text above may look like anything, but the end is always ours. */
const LAST_LINE = /(?:^|\n)<!-- pierce-comment:(\d{1,3}):([\w.]{1,16000}) -->\s{0,8}$/;

/** A name as markers carry it, which is bounded. */
export function markerName(project: string): string {
  return project.length <= LONGEST_NAME && project.isWellFormed()
    ? project
    : `sha256:${hashOf([project], 32)}`;
}

/** A short hash of a list of texts, in hexadecimal digits. */
export function hashOf(texts: readonly string[], digits: number): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, digits);
}

/** The marker as a line of HTML comment. */
export function markerLine(marker: Marker): string {
  // Two dashes end a comment for some parsers, so the dashes of base64url are dots.
  const text = encoded({ ...marker, projects: fitting(marker.projects) }).replaceAll('-', '.');
  return `<!-- pierce-comment:${VERSION}:${text} -->`;
}

function fitting(projects: readonly Remembered[]): readonly Remembered[] {
  let bytes = 0;
  return projects.filter((each) => (bytes += Buffer.byteLength(JSON.stringify(each)) + 1) <= MOST_BYTES);
}

const encoded = (marker: Marker): string => Buffer.from(JSON.stringify(marker)).toString('base64url');

/** The marker at the end of a comment; null where there is none, or none that this version wrote. */
export function readMarker(body: string): Marker | null {
  const [, version, text] = LAST_LINE.exec(body.slice(-MOST_CHARACTERS)) ?? [];
  if (Number(version) !== VERSION || text === undefined) return null;
  return markerOf(decoded(text.replaceAll('.', '-')));
}

function decoded(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return null;
  }
}

function markerOf(value: unknown): Marker | null {
  if (!isObject(value)) return null;
  const { head, run, attempt, projects } = value;
  if (!isSha(head) || !isCount(run) || !isCount(attempt)) return null;
  if (!Array.isArray(projects) || projects.length === 0) return null;
  const remembered = projects.map(rememberedOf);
  return remembered.every((each) => each !== null) ? { head, run, attempt, projects: remembered } : null;
}

function rememberedOf(value: unknown): Remembered | null {
  if (!isObject(value)) return null;
  const { project, answer, since, open } = value;
  if (!isText(project, 100) || !isAnswer(answer) || !isText(open, 64)) return null;
  return since === null || isSha(since) ? { project, answer, since, open } : null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

/** A commit: nothing else may come to stand in a page as one. */
const isSha = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

const isAnswer = (value: unknown): value is Answer =>
  value === 'yes' || value === 'no' || value === 'clarify';

/** Whether `a` comes from a later run than `b`, or a later attempt of the same. */
function isLater(a: Marker, b: Marker): boolean {
  return a.run === b.run ? a.attempt > b.attempt : a.run > b.run;
}

/** Whether a comment was written by a later run than mine, about the same commit; mine is about the pull's head. */
export function outruns(other: Marker, mine: Marker): boolean {
  return other.head === mine.head && isLater(other, mine);
}
