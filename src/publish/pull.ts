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

/** What to say of a commit. */
export interface CommitTarget {
  readonly headSha: string;
  readonly reports: readonly Report[];
  /** Whether a check run is made besides the commit status. */
  readonly checkRun: boolean;
  /** Page of the run that measured or judged. */
  readonly url: string;
}

/** What to say on a pull request, and when. */
export interface PullTarget extends CommitTarget, CommentTarget {
  readonly comment: When;
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

/** Nothing was said, and nothing is to be said of that. */
export const SILENCE: Publication = { commentUrl: null, problems: [], notes: [] };

/** Says it in every way that is asked for and permitted. Never rejects. */
export async function publishPull(github: GitHub, target: PullTarget): Promise<Publication> {
  if (!target.pull.mayWrite) return { ...SILENCE, notes: [notWritten()] };
  // Merging may hang on the status, so it comes first while there are requests left.
  const statuses = await withStatuses(github, target);
  const comment = await withComment(github, target);
  return joined([...statuses, comment, ...(await withCheckRuns(github, target))]);
}

/** Says it of a commit that is of no pull request, such as a merge group's. Never rejects. */
export async function publishCommit(github: GitHub, target: CommitTarget): Promise<Publication> {
  return joined([...(await withStatuses(github, target)), ...(await withCheckRuns(github, target))]);
}

async function withStatuses(github: GitHub, { reports, headSha, url }: CommitTarget) {
  const said: Publication[] = [];
  for (const report of reports)
    said.push(await tried('status', () => publishStatus(github, headSha, report, url)));
  return said;
}

async function withCheckRuns(github: GitHub, { reports, headSha, url, checkRun }: CommitTarget) {
  const said: Publication[] = [];
  for (const report of checkRun ? reports : [])
    said.push(await tried('check-run', () => publishCheckRun(github, headSha, report, url)));
  return said;
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
