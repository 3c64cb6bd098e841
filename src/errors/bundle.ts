import type { ErrorEntry } from './entry.ts';

/** Faults of the `bundle` kind. */
export const bundle = {
  'bundle-options-wrong': {
    message: 'The check {check} cannot be run: its option `{option}` {problem}',
    hint: 'A whole example: bundle: { files: ["dist/**/*.js", "!dist/**/*.map"], compression: brotli }',
  },
  'bundle-no-match': {
    message: 'No file matches "{pattern}". {folder} holds: {names}.',
    hint: 'Build before measuring (setup: [npm ci, npm run build]), or correct the pattern; it begins in the folder of the budgets file, such as files: "dist/**/*.js"',
  },
  'bundle-folder': {
    message: '"{path}" is a folder, and a bundle is made of files.',
    hint: 'Say which of its files: "{stem}/**/*.js", or "{stem}/**" for all of them.',
  },
  'bundle-unreadable': {
    message: 'The file {path} cannot be read: {problem}.',
    hint: 'Look at it with: ls -lL "{path}". A file that is not meant can be left out: files: [dist/**, "!{path}"]',
  },
  'bundle-outside': {
    message: 'The file {path} leads out of the project, which ends at {workspace}.',
    hint: 'Copy it into the project as it is built, or leave it out: files: [dist/**, "!{path}"]',
  },
  'bundle-too-many': {
    message: 'The pattern "{pattern}" matches more than {most} files.',
    hint: 'Name what users download, not all that a build leaves: files: "dist/assets/*.js"',
  },
  'bundle-too-large': {
    message: 'The files that match {files} have more than {most} together.',
    hint: 'Name what users download, not all that a build leaves: files: "dist/assets/*.js"',
  },
  'bundle-all-left-out': {
    message: 'Nothing is left to measure: every file is left out again by the patterns {files}.',
    hint: 'Make the patterns that begin with "!" narrower, such as files: ["dist/**/*.js", "!dist/**/*.test.js"]',
  },
  'bundle-empty': {
    message: 'All {count} files that match {files} are empty.',
    hint: 'A build that failed often leaves empty files: look at its output, build again, then measure.',
  },
} as const satisfies Record<string, ErrorEntry>;
