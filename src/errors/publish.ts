import type { ErrorEntry } from './entry.ts';

/** Faults of judging what other jobs measured. */
export const publish = {
  'publish-unconnected': {
    message:
      'Mode publish judges what another job measured, and there is no run of GitHub Actions or no token to ask for it with.',
    hint: 'Use it in a workflow, with github-token as it is by itself; on your machine: pierce judge --base base.json --head snapshot.json',
  },
  'measured-missing': {
    message: 'Run {run} left nothing of {project} to judge.',
    hint: 'Look at the job that measures: it has to use OWNER/pierce/measure, and to get that far. Its budgets file and this one must name the same project.',
  },
  'measured-many': {
    message: 'The run left {found} parts of one project; at most {most} are put together.',
    hint: 'Deal the checks to fewer shards, or put the parts together in a job of the run that measured: docs/scale.md, "Many parts".',
  },
  'measured-other-commit': {
    message: 'What was measured is of commit {found}, which is not {sha} and no merge of it.',
    hint: 'Let the measuring job check out what the event gives it (no `ref:`), and run it again.',
  },
  'promises-unknown': {
    message: "The base branch's budgets file {file} could not be had ({problem}), so nothing can be judged.",
    hint: 'The job needs `contents: read`. If the file on the base branch has mistakes, mend them there: pierce check',
  },
  'promises-absent': {
    message: 'Neither the base branch nor the pull request has a budgets file {file}.',
    hint: 'Name it: budgets: path/to/budgets.yml. A first one is written by: pierce init',
  },
  'promises-removed': {
    message: 'The pull request has no budgets file {file}, which the base branch has.',
    hint: 'Put it back; what it promises is in force until the base branch no longer has it.',
  },
} as const satisfies Record<string, ErrorEntry>;
