import type { ErrorEntry } from './entry.ts';

/** Faults of snapshot and report files. */
export const snapshot = {
  'snapshot-unreadable': {
    message: 'The snapshot {path} cannot be read: {problem}',
    hint: 'Make one with: pierce measure --out {path}',
  },
  'snapshot-not-json': {
    message: 'The snapshot {path} is not whole JSON: {problem}',
    hint: 'It may have been cut off while it was written or copied; make it again: pierce measure --out {path}',
  },
  'snapshot-invalid': {
    message: 'The file {path} is not a snapshot of this version of Pierce: at {where}: {problem}',
    hint: 'Give a snapshot.json written by `pierce measure` or `pierce gate`; its schema is docs/snapshot.schema.json.',
  },
  'snapshot-other-project': {
    message: 'The snapshot {path} is of project "{found}", the budgets file is of "{wanted}".',
    hint: 'Give the snapshot of the same project.',
  },
  'report-invalid': {
    message: 'The file {path} is not a report of this version of Pierce: at {where}: {problem}',
    hint: 'Give a report.json written by `pierce judge` or `pierce gate`; its schema is docs/report.schema.json.',
  },
} as const satisfies Record<string, ErrorEntry>;
