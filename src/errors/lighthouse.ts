import type { ErrorEntry } from './entry.ts';

/** Faults of the `lighthouse` kind and of the browser. */
export const lighthouse = {
  'browser-not-found': {
    message: 'No browser to measure pages with. Looked for: {looked}.',
    hint: 'Install Chrome or Chromium, or name one: CHROME_PATH=/usr/bin/chromium pierce gate. Or add one to the project: npm install --save-dev @sparticuz/chromium (Linux x64).',
  },
  'browser-path-wrong': {
    message: 'CHROME_PATH is "{path}", and there is no program there.',
    hint: 'Set CHROME_PATH to the browser itself, for example CHROME_PATH=/usr/bin/google-chrome, or unset it to use the installed one.',
  },
  'browser-not-started': {
    message: 'The browser {path} does not start. Its last words: {output}',
    hint: 'Start it by hand to see why. In a container without user namespaces it needs: lighthouse: { chromeFlags: ["--no-sandbox"] }',
  },
  'browser-died': {
    message: 'The browser died while it measured {url}, {attempts} times. Its last words: {output}',
    hint: 'It often lacks memory: give the job 2 GB or more, and a container a larger /dev/shm (docker run --shm-size=1g).',
  },
  'lighthouse-page-failed': {
    message: 'Lighthouse cannot measure {url}: {code}. {detail}',
    hint: 'Open the page in a browser against the same service. It must answer 2xx with HTML and paint something.',
  },
  'lighthouse-never-loaded': {
    message:
      '{url} never loaded: after {limit} ms its load event had not come. It still waited for: {waited}.',
    hint: 'Let that answer, or let the page ask for it after it has loaded. A page that only needs longer gets 45 s at most: lighthouse: { timeLimit: 75 s }',
  },
  'lighthouse-too-slow': {
    message: 'One Lighthouse run of {url} was not over after {limit} ms.',
    hint: 'Find out what the page waits for, or allow it more: lighthouse: { timeLimit: 2 min }',
  },
  'lighthouse-left-host': {
    message: '{url} leads to {host}, which is not this machine.',
    hint: 'Lighthouse checks load only what runs here, or they would measure the network. Mend the redirect or test the page it leads to.',
  },
} as const satisfies Record<string, ErrorEntry>;
