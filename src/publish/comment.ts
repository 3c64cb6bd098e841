/**
 * One comment on a pull request, kept up to date instead of repeated. Its opinion: GitHub has no way to change a comment
 * only if it is still what was read, so every act is followed by another look, and what a later run has said stays.
 */
import type { Report } from '../model/index.ts';
import type { Attempt, Pull } from '../platform/context.ts';
import type { GitHub } from '../platform/github.ts';
import { comment } from '../report/comment.ts';
import { isSaid, type When } from './when.ts';
import { type Marker, markerLine, markerName } from './marker.ts';
import { ACTIONS, type Author, lookUp, type OwnComment } from './own-comments.ts';
import { rememberedOf } from './remembered.ts';
import { settle } from './settle.ts';

/** Where a comment goes, and whose it is. */
export interface CommentTarget {
  readonly pull: Pull;
  readonly run: Attempt;
  /** The commit of the pull request that was measured. */
  readonly headSha: string;
  /** Page of the run, as a link at the end; null for none. */
  readonly url?: string | null;
  /** Whom the token speaks as; GitHub Actions itself unless told. */
  readonly author?: Author;
}

/** How publishing a comment came out, where nothing went wrong. */
export type CommentOutcome =
  | { readonly is: 'published'; readonly url: string }
  /** It was told to say nothing of this. */
  | { readonly is: 'quiet'; readonly url: string | null }
  /** The pull request has moved on to another commit. */
  | { readonly is: 'stale'; readonly head: string }
  /** A later run has spoken about the same commit. */
  | { readonly is: 'outrun'; readonly url: string }
  /** There are more comments than are looked through, so ours may be among them. */
  | { readonly is: 'crowded' };

/** Bytes of a comment; GitHub takes 65,536 characters, and counts them in its own way. */
const MOST_BYTES = 60_000;

/**
 * Says what reports of one or more projects say, in one comment. A comment that has any of the projects is the one that
 * is rewritten; called for each project, each has its own. Rejects with what `ask` rejects with.
 */
export async function publishComment(
  github: GitHub,
  to: CommentTarget,
  reports: readonly Report[],
  when: When,
): Promise<CommentOutcome> {
  if (when === 'never' || reports.length === 0) return { is: 'quiet', url: null };
  const head = await headOf(github, to.pull);
  if (head !== to.headSha) return { is: 'stale', head };
  const projects = new Set(reports.map(({ project }) => markerName(project)));
  const voice = { author: to.author ?? ACTIONS, projects };
  const look = await lookUp(github, to.pull.number, voice);
  const earlier = latestOf(look.own);
  const marker = markerOf(to, reports, earlier);
  if (!isSaid(when, reports, marker, earlier?.marker ?? null))
    return { is: 'quiet', url: earlier?.url ?? null };
  if (!earlier && look.crowded) return { is: 'crowded' };
  const body = bodyOf(to, reports, marker);
  return await settle({ github, pull: to.pull.number, voice, marker, body }, look);
}

/** Asked anew, since measuring takes minutes and nothing stale is to be said. */
async function headOf(github: GitHub, { number }: Pull): Promise<string> {
  const pull = await github.ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number });
  return pull.head.sha;
}

/** Of comments that should be one, the one by the latest run; commits do not tell which came first. */
function latestOf(own: readonly OwnComment[]): OwnComment | null {
  const [latest] = own.toSorted((a, b) => b.marker.run - a.marker.run || b.marker.attempt - a.marker.attempt);
  return latest ?? null;
}

function markerOf(to: CommentTarget, reports: readonly Report[], earlier: OwnComment | null): Marker {
  return {
    head: to.headSha,
    run: to.run.id,
    attempt: to.run.attempt,
    projects: rememberedOf(reports, to.headSha, earlier?.marker ?? null),
  };
}

function bodyOf(to: CommentTarget, reports: readonly Report[], marker: Marker): string {
  const line = markerLine(marker);
  const parts = reports.map((report, index) => ({ report, since: marker.projects[index]?.since ?? null }));
  const frame = { head: to.headSha, run: to.run, url: to.url ?? null };
  return `${comment(parts, frame, MOST_BYTES - line.length - 2)}\n${line}\n`;
}
