/**
 * No secret gets anywhere: canaries in the environment, in headers, in cookies, in a page's title and in what is printed
 * are looked for in everything that a real gate leaves and prints, and in the environments of all that it starts.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Report, Snapshot } from '../../src/model/index.ts';
import { pierce } from '../support/cli.ts';
import { makeRepository } from '../support/repository.ts';

// put together, so that no scanner takes them for real
const TOKEN = ['ghp', 'CanaryCanaryCanaryCanaryCanaryCanary'].join('_');
const ENVIRONMENT = {
  GITHUB_TOKEN: 'canary-github',
  GH_TOKEN: 'canary-gh',
  'INPUT_GITHUB-TOKEN': 'canary-input',
  INPUT_BUDGETS: '',
  ACTIONS_RUNTIME_TOKEN: 'canary-runtime',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-oidc',
  ACTIONS_RESULTS_URL: 'http://canary-results.invalid/',
  GITHUB_ENV: '/tmp/canary-env',
  GITHUB_OUTPUT: '/tmp/canary-output',
  RUNNER_TEMP: '/tmp/canary-temp',
  MY_SECRET: 'canary-mine',
  RUNNER_TRACKING_ID: 'github_tracked',
};

/** Tells who it is and what environment it has; beside a service also that of the browser which asks it. */
const DUMP = `const fs = require('node:fs');
fs.appendFileSync(process.env.HOME_OF_DUMPS + '/' + process.argv[2], JSON.stringify(process.env) + '\\n');\n`;

const SERVER = `const fs = require('node:fs');
const dump = (name, text) => fs.appendFileSync(process.env.HOME_OF_DUMPS + '/' + name, text + '\\n');
dump('service', JSON.stringify(process.env));
const browsers = () => fs.readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).flatMap((pid) => {
  try {
    const line = fs.readFileSync('/proc/' + pid + '/cmdline', 'latin1');
    return line.includes('--user-data-dir') ? [fs.readFileSync('/proc/' + pid + '/environ', 'latin1')] : [];
  } catch { return []; }
});
require('node:http').createServer((request, response) => {
  if (request.headers['x-page']) for (const environ of browsers()) dump('browser', environ);
  response.setHeader('set-cookie', 'sid=canary-cookie; Path=/');
  response.setHeader('x-answer', 'canary-answer');
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><html lang="en"><title>canary-title ${TOKEN}</title><h1>canary-heading</h1>'
    + '<script src="/a.js?key=canary-query"></script><script>document.cookie = "own=canary-script"; performance.mark("${TOKEN}");</script>');
}).listen(Number(process.env.PORT), '127.0.0.1');\n`;

const budgets = (dumps: string): string => `version: 1
project: shop
policy: { timeLimit: 90 s }
setup: ["HOME_OF_DUMPS=${dumps} node dump.cjs setup"]
services:
  web: { run: node server.cjs, ready: "http://127.0.0.1:\${PORT}/", env: { HOME_OF_DUMPS: "${dumps}" } }
checks:
  http:
    http: { service: web, headers: { authorization: Bearer canary-header, cookie: sid=canary-sent }, window: 50 ms, warmUp: 50 ms }
    budgets: { non2xx: { max: 0 } }
  page:
    lighthouse: { service: web, runs: 1, headers: { authorization: Bearer canary-header, x-page: "1" } }
    budgets: { requests.total: { max: 100 } }
  command:
    command: { run: "node dump.cjs command; echo ${TOKEN}; echo token=${TOKEN} >&2; exit 3", env: { HOME_OF_DUMPS: "${dumps}" } }
    budgets: { wall: { max: 1 min } }
  named:
    command: { run: "node named.cjs", format: customSmallerIsBetter }
    budgets: { "*": { max: 1 } }
`;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

test('no canary is in any document, comment, log or environment', async () => {
  using repository = makeRepository({
    'dump.cjs': DUMP,
    'server.cjs': SERVER,
    'named.cjs': `console.log(JSON.stringify([{ name: 'x ${TOKEN}', unit: 'count', value: 3, nature: 'exact' }]));\n`,
    'dumps/.keep': '',
  });
  const dumps = join(repository.path, 'dumps');
  repository.commit({ 'budgets.yml': budgets(dumps) });
  const { code, output } = await pierce(repository.path, ['gate'], ENVIRONMENT);
  const out = join(repository.path, '.pierce');
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
  const snapshot = JSON.parse(readFileSync(join(out, 'snapshot.json'), 'utf8')) as Snapshot;

  // everything was really done: the page was measured, the command failed with its words, the names were read
  expect({ code, failures: report.faults.map(({ failure }) => failure.code) }).toEqual({
    code: 1,
    failures: ['command-failed'],
  });
  expect(
    snapshot.checks.find(({ check }) => check === 'page')!.rounds[0]!.values['requests.total'],
  ).toBeGreaterThan(0);
  expect(readFileSync(join(out, 'report.json'), 'utf8')).toContain('token=***');

  const left = [
    ...filesIn(out).map((path) => [path, readFileSync(path, 'utf8')] as const),
    ['the log', output] as const,
  ];
  expect(left.length).toBeGreaterThan(5);
  for (const [name, text] of left) expect([name, /canary/i.exec(text)?.[0]]).toEqual([name, undefined]);

  for (const who of ['setup', 'service', 'command', 'browser']) {
    const seen = readFileSync(join(dumps, who), 'utf8');
    expect([who, /canary/i.exec(seen)?.[0]]).toEqual([who, undefined]);
    expect([who, /(?:^|["\0])(?:GITHUB|ACTIONS|INPUT)_\w+/.exec(seen)?.[0]]).toEqual([who, undefined]);
    expect(seen).toContain('github_tracked');
  }
}, 240_000);
