import type { ErrorEntry } from './entry.ts';

/** Faults of the `http` kind. */
export const http = {
  'http-options-wrong': {
    message: 'The check {check} cannot be run: its option `{option}` {problem}',
    hint: 'A whole example: http: { service: api, path: "/search?q=shoes", connections: 10 }',
  },
  'http-refused': {
    message: 'Nothing listens at {url}: the connection was refused.',
    hint: 'Start it as a service of the budgets file, so that it is ready first: services: { api: { run: node server.js, ready: "http://127.0.0.1:${PORT}/" } }',
  },
  'http-gone': {
    message:
      'The service at {url} went away while it was under load, after {answers} answers in this window.',
    hint: 'Look for a crash in its output, and try the same load by hand: npx autocannon --duration 5 "{url}"',
  },
  'http-no-answer': {
    message: 'No request to {url} was answered in a window of {window} ms; instead: {instead}.',
    hint: 'Ask it once by hand: curl --include "{url}". If its answers take long, allow them more: http: { timeout: 30 s }',
  },
} as const satisfies Record<string, ErrorEntry>;
