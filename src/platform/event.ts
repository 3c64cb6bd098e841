/** What the runner was woken by, and which commit its checkout is to be compared with. */
import { readFileSync } from 'node:fs';
import { parentsOf } from './git.ts';

interface Event {
  readonly pull_request?: { readonly base: { readonly sha: string } };
  readonly merge_group?: { readonly base_sha: string };
}

/** The commit that a change starts from, and how git finds it in this checkout. */
export interface Start {
  readonly ref: string;
  readonly sha: string;
}

/**
 * What the event's change starts from, or null where it has no such commit. A pull request's own checkout is a merge
 * commit (`GITHUB_SHA`) whose first parent is the tip of base; where another commit is checked out, base is the event's.
 */
export async function startOfChange(folder: string): Promise<Start | null> {
  const { pull_request: pull, merge_group: group } = readEvent();
  if (group) return startAt(group.base_sha);
  if (!pull) return null;
  const { head, parents } = await parentsOf(folder);
  const [first, second, ...others] = parents;
  const isMerge = first !== undefined && second !== undefined && others.length === 0;
  return isMerge && head === process.env['GITHUB_SHA']
    ? { ref: 'HEAD^1', sha: first }
    : startAt(pull.base.sha);
}

const startAt = (sha: string): Start => ({ ref: sha, sha });

function readEvent(): Event {
  const path = process.env['GITHUB_EVENT_PATH'];
  return path ? (JSON.parse(readFileSync(path, 'utf8')) as Event) : {};
}
