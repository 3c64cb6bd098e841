/** Brings a pull request to exactly one comment of ours with the latest text, whatever others do meanwhile. */
import { failureOf } from '../errors.ts';
import type { GitHub } from '../platform/github.ts';
import type { CommentOutcome } from './comment.ts';
import { type Marker, markerLine, outruns } from './marker.ts';
import { lookUp, type Look, type OwnComment, ownOf, type Voice } from './own-comments.ts';

/** What is to be said, where, and by whom. */
export interface Speech {
  readonly github: GitHub;
  readonly pull: number;
  readonly voice: Voice;
  readonly marker: Marker;
  readonly body: string;
}

/** What is there after an act; `failure` where GitHub did not tell how the act came out. */
interface Seen {
  readonly look: Look;
  readonly failure: unknown;
}

/** One act is the usual; more are for races, and for answers that never came. */
const MOST_ACTS = 5;

/**
 * Acts and looks again until the oldest comment of ours says this or something later, and no younger one is left. Of
 * runs that write at once, each sees what the others created; the oldest stays, so nobody deletes the last one. What
 * cannot be seen is an earlier run that decided before a later one wrote, and writes after that one looked for the last
 * time; only taking turns keeps from that (`concurrency` in the workflow).
 */
export async function settle(speech: Speech, look: Look): Promise<CommentOutcome> {
  const failures: unknown[] = [];
  let seen = look;
  for (let acts = 0; ; acts += 1) {
    const later = seen.own.find(({ marker }) => outruns(marker, speech.marker));
    if (later) {
      await sweep(speech, seen);
      return { is: 'outrun', url: later.url };
    }
    const [oldest] = seen.own;
    const isSaid = acts > 0 && oldest && markerLine(oldest.marker) === markerLine(speech.marker);
    if (oldest && (isSaid || acts === MOST_ACTS)) {
      await sweep(speech, seen);
      return { is: 'published', url: oldest.url };
    }
    if (failures.length > 1 || acts === MOST_ACTS) throw failures[0];
    const after = oldest ? await rewrite(speech, seen, oldest) : await create(speech, seen);
    if (after.failure !== null) failures.push(after.failure);
    seen = after.look;
  }
}

/** Writes a new comment, and looks what else came meanwhile. */
async function create(speech: Speech, { page }: Look): Promise<Seen> {
  const { github, pull, voice, body } = speech;
  try {
    const params = { issue_number: pull, body };
    const created = await github.ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', params);
    const author = created.user ?? voice.author;
    // Who speaks under another name than was expected has all of it to look for.
    const isExpected = author.login === voice.author.login;
    const look = await lookUp(github, pull, { ...voice, author }, isExpected ? page : 1);
    return { look: withOwn(look, ownOf(created, { ...voice, author })), failure: null };
  } catch (failure) {
    if (failureOf(failure).code !== 'github-down') throw failure;
    return { look: await lookUp(github, pull, voice, page), failure };
  }
}

/** What was just written is there, even where a list does not show it yet. */
function withOwn(look: Look, created: OwnComment | null): Look {
  if (!created || look.own.some(({ id }) => id === created.id)) return look;
  return { ...look, own: [...look.own, created] };
}

/** Writes a comment anew, and looks whether that is what it says now. */
async function rewrite(speech: Speech, seen: Look, comment: OwnComment): Promise<Seen> {
  const { github, pull, voice, body } = speech;
  let failure: unknown = null;
  try {
    await github.ask('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      comment_id: comment.id,
      body,
    });
  } catch (error) {
    if (failureOf(error).code !== 'github-missing' && failureOf(error).code !== 'github-down') throw error;
    failure = failureOf(error).code === 'github-down' ? error : null;
  }
  const now = await reread(speech, comment.id);
  const look = now
    ? { ...seen, own: seen.own.map((each) => (each.id === now.id ? now : each)) }
    : await lookUp(github, pull, voice);
  return { look, failure };
}

/** The comment as it is now; null where it is gone, or no longer ours. */
async function reread({ github, voice }: Speech, id: number): Promise<OwnComment | null> {
  try {
    const params = { comment_id: id };
    return ownOf(await github.ask('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', params), voice);
  } catch (error) {
    if (failureOf(error).code === 'github-missing') return null;
    throw error;
  }
}

/** Deletes younger comments about nothing else than this, but for what a later run wrote: that one sweeps itself. */
async function sweep({ github, marker }: Speech, { own }: Look): Promise<void> {
  const names = new Set(marker.projects.map(({ project }) => project));
  const [, ...younger] = own;
  for (const each of younger) {
    const isCovered = each.marker.projects.every(({ project }) => names.has(project));
    if (isCovered && !outruns(each.marker, marker)) await remove(github, each.id);
  }
}

/** One that is left, since GitHub would not, is found again by the next run. */
async function remove(github: GitHub, id: number): Promise<void> {
  try {
    await github.ask('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id });
  } catch (error) {
    if (!failureOf(error).code.startsWith('github-')) throw error;
  }
}
