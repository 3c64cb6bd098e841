import type { ErrorEntry } from './entry.ts';

/** Faults of commands, set-up and services. */
export const running = {
  'command-not-started': {
    message: 'The command "{command}" could not be started: {detail}.',
    hint: 'Pierce runs commands with /bin/sh, on Linux and macOS. Check that the folder exists and that the machine has processes to spare.',
  },
  'output-too-large': {
    message: 'The command "{command}" wrote more than {limit} to its standard output and was ended.',
    hint: 'Let it write results only, and send its log to standard error or to a file: run: node bench.js --json 2>bench.log',
  },
  'command-not-metered': {
    message: 'The command "{command}" ended, but nothing whole was heard from the process that measured it.',
    hint: "It must leave its parent process alone: look for a kill of $PPID, or a write to the parent's open files.",
  },
  'setup-failed': {
    message: 'The set-up line "{command}" {how}. Its last lines:\n{output}',
    hint: 'Run the line by hand in a fresh clone. It sees no tokens and only a known part of the environment; whatever else it needs, write into the line itself.',
  },
  'service-unknown': {
    message: 'There is no service "{service}"; the file declares: {known}.',
    hint: 'Declare it: services: { {service}: { run: node server.js, ready: "http://127.0.0.1:${PORT}/health" } }',
  },
  'service-ready-url': {
    message:
      'Service "{service}" is said to be ready at "{ready}", which is not an http address of this machine.',
    hint: 'Use a loopback address: ready: "http://127.0.0.1:${PORT}/health"',
  },
  'service-port-taken': {
    message: 'Service "{service}" cannot have port {port}: something else answers there already.',
    hint: 'Stop what uses the port, or let Pierce choose one for each side: listen on the port in the variable PORT and write ready: "http://127.0.0.1:${PORT}/health"',
  },
  'service-ended-early': {
    message: 'Service "{service}" {how} before it was ready at {ready}. Its last lines:\n{output}',
    hint: 'What it wrote at the end, or running it by hand, says why: {command}. Only if it ended with exit code 0 and went on in the background, let it stay in the foreground{advice}',
  },
  'service-not-ready': {
    message:
      'Service "{service}" was not ready at {ready} within {limit} s; at last: {seen}. Its last lines:\n{output}',
    hint: 'Check that it listens on the port in the variable PORT and answers 2xx or 3xx there; if it only needs longer, give it longer: readyTimeout: 120 s{advice}',
  },
  'service-died': {
    message: 'Service "{service}" {how} while it was measured. Its last lines:\n{output}',
    hint: 'The service failed under measurement, so its numbers mean nothing. What the check saw of it: {seen}',
  },
} as const satisfies Record<string, ErrorEntry>;
