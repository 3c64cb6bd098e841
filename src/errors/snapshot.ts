import type { ErrorEntry } from './entry.ts';

/** Faults of snapshot and report files. */
export const snapshot = {
  'document-unreadable': {
    message: 'The {what} {path} cannot be read: {problem}.',
    hint: 'Snapshots are written by `pierce measure --out FILE`, reports by `pierce judge --out FILE`; `pierce gate` writes both.',
  },
  'document-not-json': {
    message: 'The {what} {path} is not whole JSON: {problem}.',
    hint: 'It may have been cut off while it was written or copied. Make it again.',
  },
  'document-invalid': {
    message: 'The file {path} is not a {what} of this version of Pierce: at {where}: {problem}.',
    hint: 'Give a {what}.json that this version wrote; its schema is docs/{what}.schema.json.',
  },
  'snapshot-other-project': {
    message: 'The snapshot {path} is of project "{found}", the budgets file is of "{wanted}".',
    hint: 'Give the snapshot of the same project.',
  },
} as const satisfies Record<string, ErrorEntry>;
