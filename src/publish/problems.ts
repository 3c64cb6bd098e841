/** The words for what could not be published, with what tells the answer instead. */
import { hintOf, messageOf } from '../errors.ts';
import type { Failure } from '../model/index.ts';
import type { CommentOutcome } from './comment.ts';

/** A way of speaking on a pull request. */
export type Way = 'comment' | 'status' | 'check-run';

interface Words {
  readonly name: string;
  /** Permission of the job without which GitHub refuses. */
  readonly permission: string;
  readonly instead: string;
}

const WAYS: Readonly<Record<Way, Words>> = {
  comment: {
    name: 'comment',
    permission: 'pull-requests: write',
    instead: 'The commit status and the job summary tell the answer.',
  },
  status: {
    name: 'commit status',
    permission: 'statuses: write',
    instead: 'The job summary and its exit code tell the answer.',
  },
  'check-run': {
    name: 'check run',
    permission: 'checks: write',
    instead: 'The commit status and the job summary tell the answer.',
  },
};

/** A request that failed. */
export function wentWrong(way: Way, failure: Failure): string {
  const { name, instead } = WAYS[way];
  return `The ${name} could not be published: ${messageOf(failure)} ${hintOf(failure)} ${instead}`;
}

/** A request that the token may not make. */
export function denied(way: Way, failure: Failure): string {
  const { name, permission, instead } = WAYS[way];
  return `The ${name} was not published, since the token may not: ${messageOf(failure)} It takes \`${permission}\` in the permissions of the job. ${instead}`;
}

/** The token of a pull request from a fork, or of Dependabot: nobody's mistake. */
export function notWritten(): string {
  return 'Nothing was written on the pull request: GitHub gives runs for forks and for Dependabot a token that may only read. The job summary and its exit code tell the answer; a second workflow that runs on workflow_run can comment.';
}

/** Why nothing new stands in the comment, where that needs a word. */
export function outcomeNote(outcome: CommentOutcome, measured: string): string | null {
  switch (outcome.is) {
    case 'published':
    case 'quiet':
      return null;
    case 'stale':
      return `The comment was left alone: ${measured.slice(0, 7)} was measured, and the pull request has moved on to ${outcome.head.slice(0, 7)}.`;
    case 'outrun':
      return 'The comment was left alone: a later run has spoken about the same commit.';
    case 'crowded':
      return 'No comment was written: the pull request has more comments than are looked through, so an earlier one of ours may be among them. The commit status and the job summary tell the answer.';
  }
}
