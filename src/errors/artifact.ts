import type { ErrorEntry } from './entry.ts';

/** Faults of uploading artifacts, and of reading those that others uploaded. */
export const artifact = {
  'artifact-unsupported': {
    message: 'The artifact {name} cannot be uploaded from here: {problem}',
    hint: "Keep the file by a step of your own that works here (GitHub Enterprise Server: actions/upload-artifact@v3), fetch it in the next run, and compare with it: base: FILE, or pierce gate --base FILE. On github.com, upload from the action itself: a `run:` step is not given the runner's token.",
  },
  'artifact-failed': {
    message: 'The artifact {name} was not uploaded: {problem}',
    hint: 'Run the job again. If the storage of the account is full, remove old artifacts or shorten their retention.',
  },
  'artifact-secret': {
    message: 'The artifact {name} was not uploaded: its file {file} holds {secret}.',
    hint: 'Everyone who can read the repository can read its artifacts. Find where the secret comes from (names of metrics, addresses, output of a command), and take it out there. If it was ever printed or stored, replace it.',
  },
  'artifact-hostile': {
    message: 'The artifact {name} is not as Pierce writes them, and was not read: {problem}',
    hint: 'It may have been cut off, or made by other hands. Make it again by the workflow it belongs to.',
  },
} as const satisfies Record<string, ErrorEntry>;
