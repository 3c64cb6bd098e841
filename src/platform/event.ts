/** What the runner was woken by, and which commit its checkout is to be compared with. */
import { readFileSync } from 'node:fs';
import { parentsOf } from './git.ts';

interface Event {
  readonly pull_request?: { readonly base: { readonly sha: string } };
  readonly merge_group?: { readonly base_sha: string };
}

/**
 * The commit that the event's change starts from, or null where it has none. A pull request's own checkout is a merge
 * commit (`GITHUB_SHA`) whose first parent is the tip of base; where another commit is checked out, base is the event's.
 */
export async function baseOfEvent(folder: string): Promise<string | null> {
  const { pull_request: pull, merge_group: group } = readEvent();
  if (group) return group.base_sha;
  if (!pull) return null;
  const { head, parents } = await parentsOf(folder);
  return parents.length === 2 && head === process.env['GITHUB_SHA'] ? 'HEAD^1' : pull.base.sha;
}

function readEvent(): Event {
  const path = process.env['GITHUB_EVENT_PATH'];
  return path ? (JSON.parse(readFileSync(path, 'utf8')) as Event) : {};
}
