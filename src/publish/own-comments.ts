/**
 * Finds what was said before on a pull request, by us. Its opinion: anybody can write a marker, so it counts only under
 * the name that the token itself speaks by.
 */
import type { GitHub } from '../platform/github.ts';
import { type Marker, readMarker } from './marker.ts';

/** A comment that carries our marker and was written under our name. */
export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly marker: Marker;
}

/** The comments of a pull request that are ours, the oldest first. */
export interface Look {
  readonly own: readonly OwnComment[];
  /** The last page that was read: what is written later is on it, or on one after it. */
  readonly page: number;
  /** Whether there were more comments than are looked through. */
  readonly crowded: boolean;
}

/** The name of who wrote a comment, as GitHub tells it. */
export interface Author {
  readonly login: string;
  readonly type: string;
}

/** Who speaks, and about which projects (as markers name them). */
export interface Voice {
  readonly author: Author;
  readonly projects: ReadonlySet<string>;
}

/** Whom the token of a workflow speaks as. */
export const ACTIONS: Author = { login: 'github-actions[bot]', type: 'Bot' };

const PER_PAGE = 100;

/** Pages that are read in one look; five hundred comments are a long conversation. */
const MOST_PAGES = 5;

/** Reads the comments from page `from` on. Rejects with what `ask` rejects with. */
export async function lookUp(github: GitHub, pull: number, voice: Voice, from = 1): Promise<Look> {
  const own: OwnComment[] = [];
  for (let page = from; page < from + MOST_PAGES; page += 1) {
    const comments = await github.ask('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      issue_number: pull,
      per_page: PER_PAGE,
      page,
    });
    own.push(...comments.flatMap((comment) => ownOf(comment, voice) ?? []));
    if (comments.length < PER_PAGE) return { own: sorted(own), page, crowded: false };
  }
  return { own: sorted(own), page: from + MOST_PAGES - 1, crowded: true };
}

interface CommentPayload {
  readonly id: number | bigint;
  readonly html_url: string;
  readonly body?: string;
  readonly user: Author | null;
}

/** A comment as ours; null where somebody else wrote it, or it is about none of the projects. */
export function ownOf(comment: CommentPayload, { author, projects }: Voice): OwnComment | null {
  const { user, body = '', id, html_url: url } = comment;
  if (user?.login !== author.login || user.type !== author.type) return null;
  const marker = readMarker(body);
  const isAbout = marker?.projects.some(({ project }) => projects.has(project)) ?? false;
  return marker && isAbout ? { id: Number(id), url, marker } : null;
}

/** Ids grow, so the smallest is the oldest. */
const sorted = (comments: readonly OwnComment[]): readonly OwnComment[] =>
  comments.toSorted((a, b) => a.id - b.id);
