/** The built action under the environment that GitHub's runner gives it. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeRepository, type TestRepository } from '../support/repository.ts';

const TOP = join(import.meta.dirname, '../..');
const BUDGETS = `version: 1
project: shop
checks:
  app:
    bundle: { files: app.js }
    budgets: { raw: { max: 1 kB, tolerance: 1% } }
  bench:
    command: { run: node bench.js, format: customSmallerIsBetter }
    budgets: { steps: { max: 100 } }
`;
const bench = (value: string): string =>
  `console.log(JSON.stringify([{ name: 'steps', unit: 'count', value: ${value} }]));\n`;

/** A repository in the state of a pull request's checkout: a merge commit whose first parent is main. */
function pullRequest(change: Readonly<Record<string, string>>): TestRepository {
  const repository = makeRepository({
    'budgets.yml': BUDGETS,
    'app.js': 'x'.repeat(500),
    'bench.js': bench('7'),
  });
  repository.git('switch', '--quiet', '--create', 'feature');
  repository.commit(change);
  repository.git('switch', '--quiet', '--detach', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'feature');
  return repository;
}

async function act(cwd: string, inputs: Readonly<Record<string, string>> = {}) {
  const at = (name: string): string => join(cwd, '.git', name);
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();
  for (const name of ['output', 'summary']) writeFileSync(at(name), '');
  const end = (ref: string) => ({ sha: git('rev-parse', ref), ref, repo: { id: 1 } });
  const pull = { number: 7, head: end('feature'), base: end('main') };
  writeFileSync(
    at('event.json'),
    JSON.stringify({ pull_request: pull, repository: { id: 1, default_branch: 'main' } }),
  );
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'golden/shop',
    GITHUB_RUN_ID: '42',
    GITHUB_WORKSPACE: cwd,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_SHA: git('rev-parse', 'HEAD'),
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_OUTPUT: at('output'),
    GITHUB_STEP_SUMMARY: at('summary'),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const result = await new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [join(TOP, 'dist/action.js')], { cwd, env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
  return {
    ...result,
    outputs: outputsIn(readFileSync(at('output'), 'utf8')),
    summary: readFileSync(at('summary'), 'utf8'),
  };
}

function outputsIn(file: string): Record<string, string> {
  const entries = [...file.matchAll(/^(.+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(entries.map(([, name, , value]) => [name!, value!]));
}

test('a pull request that keeps its promises passes with exit 0', async () => {
  using repository = pullRequest({ 'README.md': 'words' });
  const { code, outputs, summary, stdout } = await act(repository.path);
  expect(code).toBe(0);
  expect(outputs).toEqual({
    answer: 'yes',
    report: join('.pierce', 'report.json'),
    'comment-url': '',
    failed: '0',
    inconclusive: '0',
  });
  expect(summary).toMatch(/✅ Yes/);
  expect(stdout).not.toMatch(/^::error/m);
});

test('a regression fails with exit 1, on the line of its budget, with its cause in the summary', async () => {
  using repository = pullRequest({ 'app.js': 'x'.repeat(900) });
  const { code, outputs, summary, stdout } = await act(repository.path);
  expect(code).toBe(1);
  expect(outputs).toMatchObject({ answer: 'no', failed: '1' });
  expect(stdout).toMatch(/^::error title=.*file=budgets\.yml,line=6/m);
  expect(summary).toMatch(/❌ No/);
  expect(summary).toContain('app.js');
});

test('a crashed benchmark is clarify with exit 2, never green', async () => {
  using repository = pullRequest({ 'bench.js': 'throw new Error("no");\n' });
  const { code, outputs, summary } = await act(repository.path);
  expect(code).toBe(2);
  expect(outputs).toMatchObject({ answer: 'clarify', failed: '0', inconclusive: '1' });
  expect(summary).toMatch(/❔ Clarify/);
});

test('a mistake in the budgets file is clarify with exit 2, with the explanation in the summary', async () => {
  using repository = pullRequest({ 'budgets.yml': BUDGETS.replace('1 kB', '1 ms') });
  const { code, outputs, summary, stdout } = await act(repository.path);
  expect(code).toBe(2);
  expect(outputs).toMatchObject({ answer: 'clarify' });
  expect(summary).toContain('budgets.yml:6');
  expect(stdout).toMatch(/^::error.*file=budgets\.yml,line=6/m);
});

test('where the head itself is checked out, it is compared with the base of the event, not with its own parent', async () => {
  using repository = pullRequest({ 'app.js': 'x'.repeat(900) });
  repository.git('switch', '--quiet', 'feature');
  repository.commit({ 'README.md': 'words' });
  const { code } = await act(repository.path);
  expect(code).toBe(1);
});

test('mode measure with a crashed benchmark is not green', async () => {
  using repository = pullRequest({ 'bench.js': 'throw new Error("::error::no");\n' });
  const { code, stderr } = await act(repository.path, { mode: 'measure' });
  expect(code).toBe(2);
  expect(stderr).not.toMatch(/^\s*::error/m);
});

test('an unknown mode is refused with the valid ones', async () => {
  using repository = pullRequest({});
  const { code, stdout } = await act(repository.path, { mode: 'gaet' });
  expect(code).toBe(2);
  expect(stdout).toMatch(/::error.*gaet/);
  expect(stdout).toMatch(/baseline/);
});

test('mode measure writes both snapshots and judges nothing', async () => {
  using repository = pullRequest({ 'app.js': 'x'.repeat(900) });
  const { code } = await act(repository.path, { mode: 'measure' });
  expect(code).toBe(0);
  expect(
    ['snapshot.json', 'base.json', 'report.json'].map((name) =>
      existsSync(join(repository.path, '.pierce', name)),
    ),
  ).toEqual([true, true, false]);
});

test('programs that are measured see no token, no input and no file of the runner', async () => {
  using repository = pullRequest({
    'bench.js': `require('node:fs').writeFileSync('seen.json', JSON.stringify(process.env));\n${bench('7')}`,
  });
  await act(repository.path, { 'github-token': 'ghs_canary' });
  const seen = readFileSync(join(repository.path, 'seen.json'), 'utf8');
  expect(seen).not.toContain('ghs_canary');
  expect(
    Object.keys(JSON.parse(seen) as object).filter((name) => /^(INPUT_|GITHUB_|ACTIONS_)/.test(name)),
  ).toEqual([]);
});

test('in a folder of a monorepo a mistake is told on the line of its file, from the top of the repository', async () => {
  using repository = pullRequest({ 'web/budgets.yml': BUDGETS.replace('1 kB', '1 ms') });
  const { code, stdout } = await act(repository.path, { 'working-directory': 'web' });
  expect(code).toBe(2);
  expect(stdout).toMatch(/^::error.*file=web\/budgets\.yml,line=6/m);
});
