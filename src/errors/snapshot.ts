import type { ErrorEntry } from './entry.ts';

/** Faults of snapshots, baselines and reports. */
export const snapshot = {
  'document-unreadable': {
    message: 'The {what} {path} cannot be read: {problem}.',
    hint: 'Snapshots are written by `pierce measure --out FILE`, reports by `pierce judge --out FILE`; `pierce gate` writes both.',
  },
  'document-not-json': {
    message: 'The {what} {path} is not whole JSON: {problem}.',
    hint: 'It may have been cut off while it was written or copied. Make it again.',
  },
  'document-too-large': {
    message: 'The {what} {path} has more than {most} {of}, and no more of it is read.',
    hint: 'Pierce writes no such {what}. Find out where it comes from; if it is your own, give it fewer checks or rounds.',
  },
  'document-key': {
    message: 'The {what} {path} has an entry named "{key}", and no such name is read.',
    hint: 'If it names a metric of yours, give that another name; else find out where the {what} comes from.',
  },
  'document-version': {
    message: 'The {what} {path} is of version {found}, and this Pierce reads version {known}.',
    hint: 'Use one version of Pierce to write and to read it.',
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
