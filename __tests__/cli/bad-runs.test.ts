/**
 * What goes wrong while measuring: the check or side gets an error with its cause, everything else is still measured
 * and reported, the answer is clarify (exit 2), and nothing is left behind.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Report } from '../../src/model/index.ts';
import { pierce } from '../support/cli.ts';
import { makeFolder, makeRepository } from '../support/repository.ts';

const CHROME = process.env['CHROME_PATH'];

/** A budgets file with a sound check beside the one under test. */
const file = (broken: string, more = ''): string =>
  `version: 1\nproject: shop\n${more}checks:\n  sound:\n    bundle: { files: sound.js }\n    budgets: { raw: { max: 1 kB } }\n  subject:\n${broken}`;

const command = (options: string): string =>
  file(`    command: { ${options} }\n    budgets: { wall: { max: 1 s } }\n`);
const reported = (output: string): string =>
  file(
    `    command: { run: "cat out.json", format: customSmallerIsBetter }\n    budgets: { "*": { max: 1 s } }\n`,
  ) + `# ${output}\n`;
const http = (service: string): string =>
  file(
    '    http: { service: api, path: /, warmUp: 100 ms, window: 100 ms }\n    budgets: { latency.p50: { max: 1 s } }\n',
    `services:\n  api: ${service}\n`,
  );
const page = (server: string): string =>
  file(
    '    lighthouse: { service: api, path: /, timeLimit: 60 s }\n    budgets: { largest-contentful-paint: { max: 1 s } }\n',
    `services:\n  api: { run: node ${server}, ready: "http://127.0.0.1:\${PORT}/health" }\n`,
  );
const server = (answer: string): string =>
  `require('node:http').createServer((request, response) => {
    if (request.url === '/health') return response.end('ok');
    ${answer}
  }).listen(Number(process.env.PORT), '127.0.0.1');\n`;

async function gate(
  folder: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
) {
  const result = await pierce(folder, ['gate', ...args], env);
  expect(result.leftBehind).toEqual([]);
  const report = JSON.parse(readFileSync(join(folder, '.pierce/report.json'), 'utf8')) as Report;
  const faults = report.faults.map(({ failure }) => failure);
  return { ...result, report, faults, codes: faults.map(({ code }) => code) };
}

const outcome = (report: Report, check: string) =>
  report.verdicts.find((verdict) => verdict.check === check)?.outcome;

const FAILURES: readonly (readonly [what: string, files: Record<string, string>, says: RegExp])[] = [
  [
    'a glob without match',
    { 'budgets.yml': file('    bundle: { files: "dist/*.js" }\n    budgets: { size: { max: 1 kB } }\n') },
    /dist\/\*\.js/,
  ],
  [
    'a missing file',
    { 'budgets.yml': file('    bundle: { files: gone.js }\n    budgets: { size: { max: 1 kB } }\n') },
    /gone\.js/,
  ],
  [
    'a folder as bundle file',
    {
      'dist/a.js': '1',
      'budgets.yml': file('    bundle: { files: dist }\n    budgets: { size: { max: 1 kB } }\n'),
    },
    /dist.*folder|folder.*dist/s,
  ],
  [
    'a command that fails',
    { 'budgets.yml': command('run: "echo oh no >&2; exit 3"') },
    /exit code 3[\s\S]*oh no/,
  ],
  [
    'a command that hangs',
    { 'budgets.yml': command('run: "sleep 600", timeLimit: 300 ms') },
    /sleep 600[\s\S]*(300 ms|0\.3 s)/,
  ],
  ['a command that is killed', { 'budgets.yml': command("run: 'kill -9 $$'") }, /SIGKILL/],
  ['output that is empty', { 'out.json': '', 'budgets.yml': reported('nothing') }, /nothing|empty|printed/i],
  [
    'output with NaN',
    { 'out.json': '[{"name":"a","unit":"ms","value":NaN}]', 'budgets.yml': reported('NaN') },
    /NaN|JSON/,
  ],
  [
    'output with a null',
    { 'out.json': '[{"name":"a","unit":"ms","value":null}]', 'budgets.yml': reported('null') },
    /null|number/,
  ],
  [
    'output with Infinity',
    { 'out.json': '[{"name":"a","unit":"ms","value":1e999}]', 'budgets.yml': reported('Infinity') },
    /Infinity|finite/,
  ],
  [
    'a negative time',
    { 'out.json': '[{"name":"a","unit":"ms","value":-1}]', 'budgets.yml': reported('negative') },
    /negative|-1/,
  ],
  [
    'half a JSON',
    { 'out.json': '[{"name":"a","unit":"ms","val', 'budgets.yml': reported('half') },
    /cut off at line 1, column 30/,
  ],
  [
    'a service that exits',
    { 'budgets.yml': http('{ run: "echo no database >&2; exit 7", ready: "http://127.0.0.1:${PORT}/" }') },
    /exit code 7[\s\S]*no database/,
  ],
  [
    'a service that never gets ready',
    { 'budgets.yml': http('{ run: "sleep 600", ready: "http://127.0.0.1:${PORT}/", readyTimeout: 500 ms }') },
    /ready/,
  ],
  [
    'a page that answers 500',
    { 'server.cjs': server('response.writeHead(500).end("broken");'), 'budgets.yml': page('server.cjs') },
    /500/,
  ],
  [
    'a page that redirects for ever',
    {
      'server.cjs': server("response.writeHead(302, { location: '/again' + Math.random() }).end();"),
      'budgets.yml': page('server.cjs'),
    },
    /redirect/i,
  ],
  [
    'a page that never loads',
    { 'server.cjs': server(''), 'budgets.yml': page('server.cjs').replace('60 s', '4 s') },
    /not over after 4000 ms/,
  ],
];

test.each(FAILURES)(
  '%s is an error of that check alone',
  async (_what, files, says) => {
    using folder = makeFolder({ 'sound.js': '1', ...files });
    const { code, output, report } = await gate(folder.path);
    expect(output).toMatch(says);
    expect(output).not.toMatch(/^\s+at .*\.ts:\d+:\d+/m);
    expect(outcome(report, 'subject')).toBe('error');
    expect(outcome(report, 'sound')).toBe('pass');
    expect({ code, answer: report.answer }).toEqual({ code: 2, answer: 'clarify' });
  },
  180_000,
);

test('a port that is taken is said to be', async () => {
  const taken = createServer((socket) => socket.end());
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as { port: number };
  using folder = makeFolder({
    'sound.js': '1',
    'server.cjs': `require('node:http').createServer().listen(${port}, '127.0.0.1');\n`,
    'budgets.yml': http(`{ run: node server.cjs, ready: "http://127.0.0.1:${port}/" }`),
  });
  const { code, output } = await gate(folder.path);
  taken.close();
  expect(code).toBe(2);
  expect(output).toMatch(new RegExp(`${port}`));
  expect(output).toMatch(/taken|in use|already/i);
});

test('without a browser the page has an error that says how to give one', async () => {
  using folder = makeFolder({
    'sound.js': '1',
    'server.cjs': server('response.end("hi");'),
    'budgets.yml': page('server.cjs'),
  });
  const { code, output, report } = await gate(folder.path, [], { CHROME_PATH: '/nowhere/chrome' });
  expect(code).toBe(2);
  expect(output).toContain('CHROME_PATH');
  expect(outcome(report, 'sound')).toBe('pass');
});

test('a base that does not exist is an error of that side; head is measured and its limits judged', async () => {
  using repository = makeRepository({ 'sound.js': '1', 'budgets.yml': command('run: "true"') });
  const { code, output, report } = await gate(repository.path, ['--base', 'mian']);
  expect(code).toBe(2);
  expect(output).toContain('mian');
  expect(outcome(report, 'sound')).toBe('pass');
});

test('a shallow clone is told to fetch its history', async () => {
  using repository = makeRepository({ 'sound.js': '1', 'budgets.yml': command('run: "true"') });
  repository.commit({ 'sound.js': '2' });
  using folder = makeFolder();
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository.path}`, 'clone'], {
    cwd: folder.path,
  });
  const { code, output } = await gate(join(folder.path, 'clone'), ['--base', 'HEAD^1']);
  expect(code).toBe(2);
  expect(output).toMatch(/fetch-depth|unshallow/);
});

test('outside a repository a base cannot be had, and that is said', async () => {
  using folder = makeFolder({ 'sound.js': '1', 'budgets.yml': command('run: "true"') });
  const { code, output } = await gate(folder.path, ['--base', 'main']);
  expect(code).toBe(2);
  expect(output).toMatch(/not in a git repository/);
});

test('set-up that fails on base only is an error of base, with its output', async () => {
  using repository = makeRepository({
    'sound.js': '1',
    'budgets.yml': file(
      '    bundle: { files: sound.js }\n    budgets: { raw: { tolerance: 1% } }\n',
      'setup: [sh build.sh]\n',
    ),
    'build.sh': 'echo cannot build; exit 4\n',
  });
  repository.git('switch', '--quiet', '--create', 'fix');
  repository.commit({ 'build.sh': 'true\n' });
  const { code, output, report } = await gate(repository.path, ['--base', 'main']);
  expect(code).toBe(2);
  expect(output).toMatch(/cannot build/);
  expect(outcome(report, 'sound')).toBe('pass');
  expect(outcome(report, 'subject')).toBe('error');
});

test('a dirty tree is measured as it stands, and said to be dirty', async () => {
  using repository = makeRepository({ 'sound.js': '1', 'budgets.yml': command('run: "true"') });
  execFileSync('sh', ['-c', 'echo 2 > sound.js'], { cwd: repository.path });
  const { code, report } = await gate(repository.path);
  expect(code).toBe(0);
  expect(report.head.commit.dirty).toBe(true);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s leaves a partial report and exit 130 within 5 s',
  async (signal) => {
    using folder = makeFolder({
      'sound.js': '1',
      'budgets.yml': command('run: "sleep 30 & sleep 30", timeLimit: 60 s'),
    });
    const run = pierce(folder.path, ['gate']);
    await run.says('subject');
    const sent = performance.now();
    run.kill(signal);
    const { code, leftBehind } = await run;
    expect({ code, leftBehind }).toEqual({ code: 130, leftBehind: [] });
    expect(performance.now() - sent).toBeLessThan(5000);
    const report = JSON.parse(readFileSync(join(folder.path, '.pierce/report.json'), 'utf8')) as Report;
    expect(report).toMatchObject({ answer: 'clarify', exitCode: 130 });
    expect(outcome(report, 'sound')).toBe('pass');
  },
);

test('a browser that dies in mid-run is started again, or is an error', async () => {
  using folder = makeFolder({
    'sound.js': '1',
    'chrome.sh': `#!/bin/sh\n(sleep 2; kill -9 $$) &\nexec ${CHROME ?? 'chromium'} "$@"\n`,
    'server.cjs': server('response.end("<h1>hi</h1>");'),
    'budgets.yml': page('server.cjs'),
  });
  execFileSync('chmod', ['+x', join(folder.path, 'chrome.sh')]);
  const { code, report } = await gate(folder.path, [], { CHROME_PATH: join(folder.path, 'chrome.sh') });
  expect(code).toBe(2);
  expect(outcome(report, 'subject')).toBe('error');
}, 180_000);
