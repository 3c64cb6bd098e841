/**
 * Says where base comes from: the same job (a worktree of a git ref, measured beside head) or a stored snapshot.
 * Its opinion: the choice is visible, and a base that cannot be had is a failure of that side, never a missing one.
 * It neither measures nor compares.
 */
import { failureOf } from '../errors.ts';
import type { Failure, Snapshot } from '../model/index.ts';
import { isFile } from '../platform/files.ts';
import { addWorktree, type Worktree } from '../platform/git.ts';
import { readSnapshot } from '../documents/index.ts';

/** Where base comes from. */
export type Base =
  | { readonly source: 'none' }
  | { readonly source: 'same-job'; readonly worktree: Worktree }
  | { readonly source: 'stored'; readonly snapshot: Snapshot }
  | { readonly source: 'unavailable'; readonly ref: string; readonly failure: Failure };

/** Finds base as `--base` names it: an existing file is a snapshot, anything else a git ref. Null asks for none. */
export async function findBase(
  asked: string | null,
  root: string,
  project: string,
  signal?: AbortSignal,
): Promise<Base> {
  if (asked === null) return { source: 'none' };
  try {
    if (asked.endsWith('.json') || (await isFile(asked))) {
      return { source: 'stored', snapshot: await readSnapshot(asked, project) };
    }
    return { source: 'same-job', worktree: await addWorktree(root, asked, signal) };
  } catch (error) {
    return { source: 'unavailable', ref: asked, failure: failureOf(error) };
  }
}
