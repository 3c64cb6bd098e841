/** Which commit a change starts from, of a pull request or of a merge group. */
import type { RunContext } from './context.ts';
import { parentsOf } from './git.ts';

/** The commit that a change starts from, and how git finds it in this checkout. */
export interface Start {
  readonly ref: string;
  readonly sha: string;
}

/**
 * What the run's change starts from, or null where it has no such commit. A pull request's own checkout is a merge commit
 * (`GITHUB_SHA`) whose first parent is the tip of base; where another commit is checked out, base is the event's.
 */
export async function startOfChange(folder: string, context: RunContext | null): Promise<Start | null> {
  if (context?.mergeBase) return startAt(context.mergeBase);
  if (!context?.pull) return null;
  const { head, parents } = await parentsOf(folder);
  const [first, second, ...others] = parents;
  const isMerge = first !== undefined && second !== undefined && others.length === 0;
  return isMerge && head === context.sha ? { ref: 'HEAD^1', sha: first } : startAt(context.pull.base.sha);
}

const startAt = (sha: string): Start => ({ ref: sha, sha });
