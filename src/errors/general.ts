import type { ErrorEntry } from './entry.ts';

/** Faults that can come from anywhere. */
export const general = {
  internal: {
    message: 'Pierce itself failed: {detail}',
    hint: 'Please report this with the command and the detail above.',
  },
  'only-unknown': {
    message: 'No check is named "{name}".',
    hint: 'Checks in the budgets file: {near}. Example: pierce gate --only {near}',
  },
  'input-invalid': {
    message: 'The input `{input}` is "{found}".',
    hint: 'Valid: {valid}.',
  },
  'init-exists': {
    message: '{path} is there already.',
    hint: 'Edit it, or write another: pierce init --out other-budgets.yml',
  },
  'out-is-base': {
    message: "Head's snapshot cannot be written to {path}: base's is written there.",
    hint: 'Give another name: pierce measure --base main --out snapshot.json',
  },
  'not-writable': {
    message: 'The file {path} cannot be written: {problem}.',
    hint: 'Give a place that may be written to: --out FOLDER',
  },
  'no-temporary-folder': {
    message: 'No temporary folder can be made in {folder}: {problem}.',
    hint: 'Let TMPDIR name a folder that is there and may be written to.',
  },
  cancelled: {
    message: 'Measuring was cancelled.',
    hint: 'Run it again; what was measured is in the report.',
  },
} as const satisfies Record<string, ErrorEntry>;
