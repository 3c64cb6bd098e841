/**
 * Speaks on a pull request: comment, commit status, check run. Its opinion: speaking is a courtesy; what cannot be said in
 * one way is said in the next, and whatever fails is told and changes nothing.
 */
import { failureOf } from '../errors.ts';
import type { Failure, Report } from '../model/index.ts';
import type { GitHub } from '../platform/github.ts';
import { publishCheckRun } from './check-run.ts';
import { type CommentTarget, publishComment } from './comment.ts';
import { denied, notWritten, outcomeNote, wentWrong, type Way } from './problems.ts';
import { publishStatus } from './status.ts';
import type { When } from './when.ts';

/** What to say, where and how. */
export interface PullTarget extends CommentTarget {
  readonly reports: readonly Report[];
  readonly comment: When;
  /** Whether a check run is made besides the commit status. */
  readonly checkRun: boolean;
  /** Page of the run that measured or judged. */
  readonly url: string;
}

/** What came of it. */
export interface Publication {
  readonly commentUrl: string | null;
  /** What failed and should not have, in sentences. */
  readonly problems: readonly string[];
  /** What was left out for a good reason, or for want of a permission, in sentences. */
  readonly notes: readonly string[];
}

const SILENCE: Publication = { commentUrl: null, problems: [], notes: [] };

/** Says it in every way that is asked for and permitted. Never rejects. */
export async function publishPull(github: GitHub, target: PullTarget): Promise<Publication> {
  if (!target.pull.mayWrite) return { ...SILENCE, notes: [notWritten()] };
  const said: Publication[] = [];
  // Merging may hang on the status, so it comes first while there are requests left.
  for (const report of target.reports)
    said.push(await tried('status', () => publishStatus(github, target.headSha, report, target.url)));
  said.push(await withComment(github, target));
  for (const report of target.checkRun ? target.reports : [])
    said.push(await tried('check-run', () => publishCheckRun(github, target.headSha, report, target.url)));
  return joined(said);
}

async function withComment(github: GitHub, target: PullTarget): Promise<Publication> {
  try {
    const outcome = await publishComment(github, target, target.reports, target.comment);
    const note = outcomeNote(outcome, target.headSha);
    return { ...SILENCE, commentUrl: 'url' in outcome ? outcome.url : null, notes: note ? [note] : [] };
  } catch (error) {
    return failed('comment', failureOf(error));
  }
}

async function tried(way: Way, act: () => Promise<unknown>): Promise<Publication> {
  try {
    await act();
    return SILENCE;
  } catch (error) {
    return failed(way, failureOf(error));
  }
}

/** A token that may not is how somebody set it up, or how GitHub keeps forks out: no fault. */
function failed(way: Way, failure: Failure): Publication {
  return failure.code === 'github-denied'
    ? { ...SILENCE, notes: [denied(way, failure)] }
    : { ...SILENCE, problems: [wentWrong(way, failure)] };
}

/** All of it, each sentence once. */
function joined(said: readonly Publication[]): Publication {
  return {
    commentUrl: said.find(({ commentUrl }) => commentUrl !== null)?.commentUrl ?? null,
    problems: [...new Set(said.flatMap(({ problems }) => problems))],
    notes: [...new Set(said.flatMap(({ notes }) => notes))],
  };
}
