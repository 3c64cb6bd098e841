import type { ErrorEntry } from './entry.ts';

/** Faults of the `work` kind. */
export const work = {
  'work-failed': {
    message: 'The command "{command}" {how} while its work was counted. Its last lines:\n{output}',
    hint: 'Run it by hand in a fresh clone, after the set-up lines. Counting makes a program slower and needs some memory.',
  },
  'work-timed-out': {
    message:
      'The command "{command}" was still running after {limit} s and was ended, so nothing was counted. Its last lines:\n{output}',
    hint: 'Let it do less, or give it longer: timeLimit: 5 min. Counting makes a program slower. A program that never ends belongs under services.',
  },
  'work-nothing-counted': {
    message: '{what} started no Node process that could be counted.',
    hint: 'Counting reaches Node 20 and later through NODE_OPTIONS: look for a line that sets or clears that variable (env -i, NODE_OPTIONS=...), and for another runtime than Node.',
  },
  'work-killed': {
    message:
      'Nothing was counted of {what}: its Node processes or threads ({processes}) were killed, or replaced their exit listeners, before they could tell.',
    hint: 'Counts are written as a process exits: let it end by itself or by process.exit(), not by SIGKILL, nor by SIGTERM without a handler.',
  },
  'work-nothing-of-yours': {
    message:
      'Of "{what}" Node ran {calls} functions of its own, but none from a file under {root} outside of node_modules.',
    hint: 'Let it run code of this project; code that is installed, or above the folder of the budgets file, counts as dependencies: calls.dependencies. A line that sets NODE_OPTIONS anew keeps its programs from being counted.',
  },
  'work-unreadable': {
    message: 'What was counted cannot be read: {problem}.',
    hint: 'Check that the temporary folder has room, and that the program leaves the files of others there alone.',
  },
  'work-too-slow': {
    message: 'The requests to service "{service}" were not all answered within {limit} s.',
    hint: 'Send fewer (requests: 20, warmUp: 20), or give them longer: timeLimit: 5 min. Counting makes a program slower.',
  },
  'work-no-answer': {
    message: 'After {answers} answers {url} gave none: {problem}.',
    hint: 'Start the service by hand and send the request. It has to answer every request, one after the other on one connection.',
  },
  'work-wrong-answer': {
    message: '{url} answered {status}, and what a service does to refuse is not what is to be counted.',
    hint: 'Check path, method, headers and body; a redirect is not followed, so name the page that it leads to.',
  },
} as const satisfies Record<string, ErrorEntry>;
