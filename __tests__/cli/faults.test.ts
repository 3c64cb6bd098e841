/**
 * Faults of the machine, of whoever watches, and of Pierce itself: each ends soon, in an exit code that is no answer,
 * and leaves no document that reads as one.
 */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import type { Report } from '../../src/model/index.ts';
import { createRunner } from '../../src/platform/process.ts';
import { pierce } from '../support/cli.ts';
import { makeFolder, makeRepository } from '../support/repository.ts';

const SOURCE = join(import.meta.dirname, '../../src');
const CLI = join(SOURCE, 'cli.ts');
const FLAGS = ['--disable-warning=ExperimentalWarning'];

const file = (rest: string): string => `version: 1\nproject: shop\n${rest}`;
const SOUND = file(
  'checks:\n  app: { bundle: { files: app.js, compression: none }, budgets: { size: { max: 1 kB } } }\n',
);

const jsonIn = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

// --- cancelled, at each phase -------------------------------------------------------------------------------------

const STUBBORN = `trap "" TERM; touch "$PWD/began"; while :; do sleep 1; done`;
const PHASES: readonly (readonly [phase: string, budgets: string, args: readonly string[]])[] = [
  [
    'a set-up line',
    file(
      `setup: ['${STUBBORN}']\nchecks:\n  a: { command: { run: "true" }, budgets: { wall: { max: 1 s } } }\n`,
    ),
    [],
  ],
  [
    'the start of a service',
    file(
      `services:\n  api: { run: '${STUBBORN}', ready: "http://127.0.0.1:\${PORT}/" }\nchecks:\n  a: { http: { service: api }, budgets: { latency.p50: { max: 1 s } } }\n`,
    ),
    [],
  ],
  [
    'load',
    file(
      `services:\n  api: { run: node server.cjs, ready: "http://127.0.0.1:\${PORT}/" }\nchecks:\n  a: { http: { service: api, window: 60 s, warmUp: 60 s }, budgets: { latency.p50: { max: 1 s } } }\n`,
    ),
    [],
  ],
  [
    'a command that will not go',
    file(`checks:\n  a: { command: { run: '${STUBBORN}' }, budgets: { wall: { max: 1 s } } }\n`),
    [],
  ],
  [
    'a daemon that left its group',
    file(
      `checks:\n  a: { command: { run: 'setsid sh -c "trap \\"\\" TERM; touch began; sleep 100" & sleep 100' }, budgets: { wall: { max: 1 s } } }\n`,
    ),
    [],
  ],
];

const SERVER = `const fs = require('node:fs'); let n = 0;
require('node:http').createServer((_, response) => { if (++n === 20) fs.writeFileSync('began', ''); response.end('x'); }).listen(Number(process.env.PORT), '127.0.0.1');\n`;

test.each(PHASES)(
  'cancelled during %s, a partial report is there within 5 s, and nothing is left',
  async (_phase, budgets, args) => {
    using folder = makeFolder({ 'budgets.yml': budgets, 'server.cjs': SERVER });
    const run = pierce(folder.path, ['gate', ...args]);
    while (!existsSync(join(folder.path, 'began'))) await new Promise((resolve) => setTimeout(resolve, 20));
    const sent = performance.now();
    run.kill('SIGINT');
    const { code, leftBehind } = await run;
    const took = performance.now() - sent;
    expect({ code, leftBehind }).toEqual({ code: 130, leftBehind: [] });
    expect(jsonIn(join(folder.path, '.pierce/report.json'))).toMatchObject({
      answer: 'clarify',
      exitCode: 130,
    });
    expect(took).toBeLessThan(5000);
  },
  60_000,
);

// --- no room ------------------------------------------------------------------------------------------------------

/** Runs the command line with files limited to so many bytes; what is beyond cannot be written, as on a full disk. */
function gateOnFullDisk(folder: string, bytes: number) {
  const line = `ulimit -f ${Math.ceil(bytes / 512)}; exec '${process.execPath}' ${FLAGS.join(' ')} '${CLI}' gate`;
  return spawnSync('/bin/sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
}

test('on a full disk there is no half document and no answer, at whichever document it fills', () => {
  using folder = makeFolder({ 'app.js': 'x', 'budgets.yml': SOUND });
  const codes = [512, 3072, 8192].map((bytes) => {
    const { status, stderr } = gateOnFullDisk(folder.path, bytes);
    const out = join(folder.path, '.pierce');
    const left = existsSync(out) ? readdirSync(out) : [];
    expect(left.filter((name) => name.endsWith('.part'))).toEqual([]);
    for (const name of left.filter((one) => one.endsWith('.json')))
      expect(jsonIn(join(out, name))).toMatchObject({ version: 1 });
    if (status === 2) expect(stderr).toMatch(/cannot be written/);
    return status;
  });
  expect(codes.slice(0, 1)).toEqual([2]);
  expect(codes.every((code) => code === 2 || code === 0)).toBe(true);
}, 60_000);

test('a place without room, or that is no folder, is said to be, before anything is measured', async () => {
  using folder = makeFolder({ 'app.js': 'x', 'budgets.yml': SOUND });
  for (const out of ['/dev/full/out', '/proc/out', 'app.js']) {
    const { code, output } = await pierce(folder.path, ['gate', '--out', out]);
    expect([out, code]).toEqual([out, 2]);
    expect(output).toMatch(/cannot be written/);
  }
}, 60_000);

test('a report that cannot be printed is no yes', () => {
  using folder = makeFolder({ 'app.js': 'x', 'budgets.yml': SOUND });
  const line = `exec '${process.execPath}' ${FLAGS.join(' ')} '${CLI}' gate > /dev/full`;
  const { status, stderr } = spawnSync('/bin/sh', ['-c', line], { cwd: folder.path, encoding: 'utf8' });
  expect({ status, told: /ENOSPC/.test(stderr) }).toEqual({ status: 2, told: true });
});

// --- a gigabyte of output -----------------------------------------------------------------------------------------

test('a program that prints a gigabyte on each stream costs no memory, and is judged by what it is', async () => {
  using folder = makeFolder({
    'flood.sh': 'head -c 1000000000 /dev/zero | tr "\\0" x >&2\n',
    'budgets.yml': file(`checks:
  log: { command: { run: "sh flood.sh; exit 3" }, budgets: { wall: { max: 10 min } } }
  results: { command: { run: "sh flood.sh 2>&1", format: go }, budgets: { "*": { max: 1 } } }
`),
  });
  await using runner = createRunner();
  const { exitCode, usage, stdout } = await runner.run({
    command: `exec '${process.execPath}' ${FLAGS.join(' ')} '${CLI}' gate`,
    cwd: folder.path,
    timeout: 240_000,
    signal: new AbortController().signal,
    usage: true,
  });
  const report = jsonIn(join(folder.path, '.pierce/report.json')) as Report;
  expect(report.faults.map(({ check, failure }) => [check, failure.code])).toEqual([
    ['log', 'command-failed'],
    ['results', 'output-too-large'],
  ]);
  expect({ exitCode, answer: report.answer, short: stdout.length < 20_000 }).toEqual({
    exitCode: 2,
    answer: 'clarify',
    short: true,
  });
  if (usage) expect(usage.maxRss / 1e6).toBeLessThan(300);
  if (process.env['PIERCE_FUZZ'])
    process.stderr.write(`a gigabyte: at most ${(usage!.maxRss / 1e6).toFixed(0)} MB\n`);
}, 300_000);

// --- the clock, and our own mistakes ------------------------------------------------------------------------------

/** Runs an entry with a module before it. */
async function runWith(
  hook: string,
  entry: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  using folder = makeFolder({
    'hook.mjs': hook,
    'app.js': 'x',
    'budgets.yml': SOUND.replace(
      'checks:\n',
      'checks:\n  run: { command: { run: "sleep 0.05" }, budgets: { wall: { max: 30 s } } }\n',
    ),
  });
  const all = [
    ...FLAGS,
    `--import=${pathToFileURL(join(folder.path, 'hook.mjs')).href}`,
    join(SOURCE, entry),
    ...args,
  ];
  const ran = await new Promise<{ code: unknown; output: string }>((resolve) => {
    execFile(
      process.execPath,
      all,
      { cwd: folder.path, env: { ...process.env, ...env } },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, output: stdout + stderr }),
    );
  });
  const path = join(folder.path, '.pierce/report.json');
  return { ...ran, report: existsSync(path) ? (jsonIn(path) as Report) : null };
}

test('a clock that jumps by hours changes no number and no answer', async () => {
  const jumping = `const Real = Date; let n = 0; const leap = () => (n++ % 3 ? n : -n) * 36e5;
    globalThis.Date = class extends Real {
      constructor(...given) { given.length > 0 ? super(...given) : super(Real.now() + leap()); }
      static now() { return Real.now() + leap(); }
    };`;
  const { code, report } = await runWith(jumping, 'cli.ts', ['gate']);
  expect({ code, outcomes: report!.verdicts.map(({ outcome }) => outcome) }).toEqual({
    code: 0,
    outcomes: ['pass', 'pass'],
  });
  const wall = report!.verdicts.find(({ named }) => named === 'wall')!.head!;
  expect(wall.value).toBeGreaterThan(45);
  expect(wall.value).toBeLessThan(30_000);
});

/** Makes a function throw where it is declared. */
const breaking = (part: string, declared: string): string => `import { registerHooks } from 'node:module';
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (!url.endsWith(${JSON.stringify(`/src/${part}`)})) return loaded;
      const text = String(loaded.source);
      const at = text.indexOf(${JSON.stringify(declared)});
      if (at < 0) process.exit(77);
      const body = text.indexOf('{\\n', text.indexOf(')', at)) + 1;
      return { ...loaded, source: text.slice(0, body) + " throw new TypeError('planted');" + text.slice(body) };
    },
  });`;

const STAGES: readonly (readonly [stage: string, part: string, declared: string])[] = [
  ['reading budgets', 'budgets/plan.ts', 'export function planOf'],
  ['clearing the folder', 'documents/folder.ts', 'export async function clearFolder'],
  ['finding git', 'platform/git.ts', 'export async function commitAt'],
  ['measuring', 'measure/index.ts', 'export async function measure'],
  ['taking turns', 'measure/turns.ts', 'export async function takeTurns'],
  ['judging', 'judge/index.ts', 'export function judge'],
  ['waiving', 'judge/waiver.ts', 'export function waive'],
  ['writing', 'platform/files.ts', 'export async function writeText'],
  ['the words', 'report/page.ts', 'export function page'],
];

test.each(STAGES)(
  'a mistake of our own in %s is exit 2 and told as one, never an answer',
  async (_stage, part, declared) => {
    const { code, output, report } = await runWith(breaking(part, declared), 'cli.ts', ['gate']);
    expect({ code, told: /internal error[^]*planted/.test(output) }).toEqual({ code: 2, told: true });
    expect(output).not.toMatch(/^(?:Yes|No) –/m);
    if (report) expect(report.answer).toBe('yes'); // it was judged, and only then it broke
  },
);

test.each(STAGES.filter(([stage]) => ['measuring', 'judging', 'writing'].includes(stage)))(
  'neither is one in %s for the action',
  async (_stage, part, declared) => {
    const env = { GITHUB_ACTIONS: 'true', INPUT_BASE: 'none', GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' };
    const { code, output } = await runWith(breaking(part, declared), 'action.ts', [], env);
    expect({ code, told: /planted/.test(output) }).toEqual({ code: 2, told: true });
    expect(output).not.toMatch(/^(?:Yes|No) –/m);
  },
);

test.each([
  ['opening', 'kinds/command/probe.ts', 'export async function openProbe'],
  ['reading', 'kinds/command/probe.ts', 'async function readOwn'],
])('a mistake of our own in %s a check is an error of that check', async (_what, part, declared) => {
  const { code, report } = await runWith(breaking(part, declared), 'cli.ts', ['gate']);
  expect(code).toBe(2);
  expect(report!.verdicts.map(({ check, outcome }) => [check, outcome])).toEqual([
    ['run', 'error'],
    ['app', 'pass'],
  ]);
  expect(report!.faults.map(({ failure }) => failure.code)).toEqual(['internal']);
});

test('cancelled while base is checked out, it ends all the same', async () => {
  using repository = makeRepository({
    'app.js': 'x',
    'budgets.yml': SOUND,
    'slow.txt': 'x',
    '.gitattributes': 'slow.txt filter=slow\n',
  });
  repository.git('config', 'filter.slow.smudge', `touch '${join(repository.path, '.git/began')}'; sleep 60`);
  const run = pierce(repository.path, ['gate', '--base', 'HEAD']);
  while (!existsSync(join(repository.path, '.git/began')))
    await new Promise((resolve) => setTimeout(resolve, 20));
  const sent = performance.now();
  run.kill('SIGINT');
  const { code, leftBehind } = await run;
  expect({ code, leftBehind }).toEqual({ code: 130, leftBehind: [] });
  expect(performance.now() - sent).toBeLessThan(5000);
  expect(jsonIn(join(repository.path, '.pierce/report.json'))).toMatchObject({ exitCode: 130 });
  expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
}, 90_000);
