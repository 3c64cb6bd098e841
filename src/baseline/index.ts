/**
 * Says where base comes from: the same job (a worktree of a git ref, measured beside head) or a stored snapshot.
 * Its opinion: the choice is visible, and a base that cannot be had is a failure of that side, never a missing one.
 * It neither measures nor compares.
 */
import { failureOf } from '../errors.ts';
import type { BaseOrigin, Failure, Snapshot } from '../model/index.ts';
import { isFile } from '../platform/files.ts';
import { addWorktree, type Worktree } from '../platform/git.ts';
import { readSnapshot } from '../documents/index.ts';

/** Where base comes from; `origin` is what there is to say of a choice that was made, or of the lack of one. */
export type Base =
  | { readonly source: 'none'; readonly origin: BaseOrigin }
  | { readonly source: 'same-job'; readonly worktree: Worktree }
  | {
      readonly source: 'stored';
      readonly snapshot: Snapshot;
      /** The commit whose budgets file is base's, where that is not the one that was measured. */
      readonly promisedAt: string | null;
      readonly origin: BaseOrigin;
    }
  | { readonly source: 'unavailable'; readonly ref: string; readonly failure: Failure };

/** What is asked for: the path of a snapshot or a git ref, what was found already, or nothing. */
export type BaseAsked = string | null | Extract<Base, { source: 'none' | 'stored' }>;

/** Nobody chose, so there is nothing to say. */
export const NAMED: BaseOrigin = { choice: null, findings: [] };

/** Finds base as it is asked for: an existing file is a snapshot, any other text a git ref. */
export async function findBase(
  asked: BaseAsked,
  root: string,
  project: string,
  signal?: AbortSignal,
): Promise<Base> {
  if (asked === null) return { source: 'none', origin: NAMED };
  if (typeof asked !== 'string') return asked;
  try {
    if (asked.endsWith('.json') || (await isFile(asked))) {
      return {
        source: 'stored',
        snapshot: await readSnapshot(asked, project),
        promisedAt: null,
        origin: NAMED,
      };
    }
    return { source: 'same-job', worktree: await addWorktree(root, asked, signal) };
  } catch (error) {
    return { source: 'unavailable', ref: asked, failure: failureOf(error) };
  }
}

/** What there is to say of how base was found. */
export const originOf = (base: Base): BaseOrigin => ('origin' in base ? base.origin : NAMED);
