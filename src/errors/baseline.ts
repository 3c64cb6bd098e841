import type { ErrorEntry } from './entry.ts';

/** Faults of git and of stored baselines. */
export const baseline = {
  'base-no-git': {
    message: 'git was not found, so base cannot be checked out.',
    hint: 'Install git, or compare with a stored snapshot: pierce gate --base snapshot.json',
  },
  'base-no-repository': {
    message: '{folder} is not in a git repository, so base cannot be checked out.',
    hint: 'Run inside a clone, or compare with a stored snapshot: pierce gate --base snapshot.json',
  },
  'base-not-yours': {
    message: 'git refuses to look at {folder}, since it belongs to another user.',
    hint: 'If you trust it: git config --global --add safe.directory {folder}',
  },
  'base-unknown-ref': {
    message: 'git knows no commit "{ref}".',
    hint: 'Name a branch, tag or commit that is here (git branch --all), or fetch it first: git fetch origin main, then --base origin/main',
  },
  'base-shallow': {
    message: 'This clone is shallow and does not hold the commit "{ref}".',
    hint: 'Fetch the history: git fetch --unshallow; with actions/checkout: fetch-depth: 0 (or 2 for HEAD^1)',
  },
  'base-commit-unknown': {
    message: 'Base does not say which commit it is of.',
    hint: 'Measure it in a clone, so that it knows its commit: pierce baseline',
  },
  'base-file-odd': {
    message: 'The file {name} of the commit {sha} is not read: {problem}.',
    hint: 'Commit the budgets file on the base branch as a plain file.',
  },
  'base-worktree-failed': {
    message: 'git could not check out "{ref}" beside your tree: {detail}',
    hint: 'Try it by hand: git worktree add --detach ../base {ref}',
  },
} as const satisfies Record<string, ErrorEntry>;
