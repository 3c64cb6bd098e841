/** Three ways into one program: what each may be told, and what it never touches. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { manifests } from '../../scripts/doors.ts';
import { pages } from '../../scripts/pages.ts';
import { PierceError } from '../../src/errors.ts';
import { type Door, INPUTS, inputsOf, OUTPUTS } from '../../src/platform/doors.ts';
import { readInputs } from '../../src/platform/inputs.ts';
import { makeRepository } from '../support/repository.ts';

const TOP = join(import.meta.dirname, '../..');
const TOKEN = 'INPUT_GITHUB-TOKEN';
const textOf = (path: string): string => readFileSync(join(TOP, path), 'utf8');

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const DOORS: readonly (readonly [Door, string])[] = [
  ['any', 'action.yml'],
  ['measure', 'measure/action.yml'],
  ['publish', 'publish/action.yml'],
];

const { env } = process;
afterEach(() => {
  process.env = env;
});

/** Reads inputs as the runner gives them; tells which variables were looked at. */
function read(door: Door, inputs: Readonly<Record<string, string>>) {
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const seen: string[] = [];
  process.env = new Proxy<NodeJS.ProcessEnv>(Object.fromEntries(given), {
    get(target, name: string) {
      seen.push(name);
      return target[name];
    },
  });
  return { inputs: readInputs(door), seen };
}

function fault(door: Door, inputs: Readonly<Record<string, string>>): PierceError {
  try {
    read(door, inputs);
  } catch (error) {
    if (error instanceof PierceError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

test.each(DOORS)('%s: its action.yml says what the code takes and answers', (door, path) => {
  expect(textOf(path)).toBe(manifests()[path]);
  const manifest = parse(textOf(path)) as Manifest;
  expect(Object.entries(manifest.inputs).map(([name, input]) => [name, input.default])).toEqual(
    inputsOf(door).map(([name, { fallback }]) => [name, fallback]),
  );
  expect(Object.keys(manifest.outputs ?? {})).toEqual(door === 'measure' ? [] : Object.keys(OUTPUTS));
});

test.each(DOORS)('%s: its program is built, for Node 24, from an entry of its own', (_door, path) => {
  const { using, main } = (parse(textOf(path)) as Manifest).runs;
  expect(using).toBe('node24');
  const name = main.replace(/^(\.\.\/)?dist\/(.+)\.js$/, '$2');
  expect(join(TOP, path, '..', main)).toBe(join(TOP, 'dist', `${name}.js`));
  expect(textOf('rolldown.config.js')).toMatch(new RegExp(`'?${name}'?: 'src/${name}\\.ts'`));
  expect(existsSync(join(TOP, 'src', `${name}.ts`))).toBe(true);
});

test('the README tells of every input and output of every door', () => {
  expect(textOf('README.md')).toBe(pages()['README.md']);
  for (const name of [...Object.keys(INPUTS), ...Object.keys(OUTPUTS)])
    expect(textOf('README.md')).toContain(`| \`${name}\` |`);
});

test('no input is read but through the list of doors', () => {
  const sources = readdirSync(join(TOP, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && file !== join('platform', 'inputs.ts'),
  );
  expect(sources.filter((file) => /\bget\w*Input\(|'INPUT_/.test(textOf(join('src', file))))).toEqual([]);
});

test('who only measures never looks at the token, whichever door it came by', () => {
  const gate = read('any', { 'github-token': 'ghs_canary' });
  expect(gate.seen).toContain(TOKEN);
  expect(gate.inputs.token).toBe('ghs_canary');
  for (const [door, mode] of [
    ['measure', 'gate'],
    ['any', 'measure'],
  ] as const) {
    const { inputs, seen } = read(door, { mode, 'github-token': 'ghs_canary', comment: 'always' });
    expect(inputs).toMatchObject({ mode: 'measure', token: null, comment: 'never' });
    expect(seen).not.toContain(TOKEN);
  }
});

test('the door for measuring has no input that could hold a token, and no output', () => {
  expect(Object.keys((parse(textOf('measure/action.yml')) as Manifest).inputs)).not.toContain('github-token');
  expect(textOf('measure/action.yml')).not.toMatch(/github\.token|secrets\.|outputs:/);
});

test('a door does what it is for, whatever the workflow says', () => {
  expect(read('publish', { mode: 'gate' }).inputs.mode).toBe('publish');
  expect(read('measure', { mode: 'baseline' }).inputs.mode).toBe('measure');
});

test('what is not said has the value that the manifest promises', () => {
  expect(read('any', {}).inputs).toEqual({
    mode: 'gate',
    token: null,
    comment: 'on-change',
    checkRun: false,
    baselineWorkflow: null,
    budgets: [],
    base: 'auto',
    only: [],
    shard: null,
    cell: null,
    cells: null,
    out: '.pierce',
    workingDirectory: '',
  });
});

test('the token is masked in the log as soon as it is read', () => {
  const script = `
    const { readInputs } = await import('./src/platform/inputs.ts');
    console.log('token: ' + readInputs('publish').token);`;
  const log = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: TOP,
    encoding: 'utf8',
    env: { [TOKEN]: 'ghs_canary' },
  });
  expect(log).toBe('::add-mask::ghs_canary\ntoken: ghs_canary\n');
});

test.each([
  ['mode', 'gaet', 'gate, measure, publish, baseline, release'],
  ['comment', 'sometimes', 'always, on-change, on-failure, never'],
  ['comment', 'Always', 'always, on-change'],
  ['check-run', 'yes', 'true, false'],
  ['baseline-workflow', '../../etc/passwd', '.github/workflows/performance-baseline.yml'],
  ['baseline-workflow', '.github/workflows/../a.yml', '.github/workflows/performance-baseline.yml'],
  ['budgets', 'web/budgets.yml\napi/budgets.yml', 'only in mode publish'],
  ['shard', '2/4', 'only in mode measure'],
  ['cell', 'ubuntu', 'only in mode measure'],
  ['cells', 'ubuntu,macos', 'only in mode measure or publish'],
])('%s: "%s" is refused, with what is valid', (input, value, valid) => {
  const { code, explanation } = fault('any', { [input]: value });
  expect(code).toBe('input-invalid');
  expect(explanation).toContain(`\`${input}\``);
  expect(explanation).toContain(valid);
});

test('a shard, a cell, and several budgets files for one comment, are taken where they have a meaning', () => {
  const matrix = { shard: '2/4', cell: 'ubuntu', cells: 'ubuntu,macos' };
  expect(read('measure', matrix).inputs).toMatchObject(matrix);
  expect(read('publish', { cells: 'ubuntu,macos' }).inputs.cells).toBe('ubuntu,macos');
  expect(read('publish', { budgets: 'web/budgets.yml\napi/budgets.yml' }).inputs.budgets).toEqual([
    'web/budgets.yml',
    'api/budgets.yml',
  ]);
});

test('the door for measuring leaves snapshots and no verdict, even if told to gate', () => {
  using repository = makeRepository({
    'app.js': 'x'.repeat(2000),
    'budgets.yml':
      'version: 1\nproject: shop\nchecks:\n  app:\n    bundle: { files: app.js }\n    budgets: { raw: { max: 1 kB } }\n',
  });
  execFileSync(process.execPath, [join(TOP, 'src/measure-action.ts')], {
    cwd: repository.path,
    stdio: 'pipe',
    env: { PATH: process.env['PATH'] ?? '', HOME: repository.path, INPUT_MODE: 'gate' },
  });
  expect(readdirSync(join(repository.path, '.pierce'))).toContain('snapshot.json');
  expect(existsSync(join(repository.path, '.pierce/report.json'))).toBe(false);
});
