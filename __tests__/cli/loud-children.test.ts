/** Programs that are measured cannot speak to the runner through us, on either stream, in any format, whatever they print or are called. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { pierce } from '../support/cli.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { commandsIn } from '../support/runner-commands.ts';

const LOUD = [
  '::error::pwned',
  '\\r::add-mask::pwned',
  '\\302\\240::set-output name=x::pwned',
  'x ##[error]pwned',
  '\\033[31m::stop-commands::pwned\\033[0m',
  '\\342\\200\\213::warning::pwned',
];

/** A program that says it all on both streams, in pieces that tear each command apart, and then fails. */
const SCRIPT = `for loud in ${LOUD.map((text) => `'${text}'`).join(' ')}; do
  printf "$loud\\n"; printf "$loud\\n" >&2
done
printf ':'; sleep 0.05; printf ':error'; sleep 0.05; printf '::torn\\n##'; sleep 0.05; printf '[error]torn\\n'
`;

/** Metrics whose names are commands, and a file that is called like one. */
const BENCH = `const names = ['::error::name', 'a ##[error]name', '\\u00A0::add-mask::name', '\\u2028::error::name'];
console.error('\\r::error::beside the results');
console.log(JSON.stringify(names.map((name) => ({ name, unit: 'count', value: 3, nature: 'exact' }))));\n`;

function project(): TestRepository {
  return makeRepository({
    'loud.sh': SCRIPT,
    'bench.cjs': BENCH,
    'dist/##[error]a.js': 'x',
    'budgets.yml': `version: 1
project: shop
setup: [sh loud.sh]
services:
  api: { run: "sh loud.sh; exit 7 # ::error::x ##[error]y", ready: "http://127.0.0.1:\${PORT}/" }
checks:
  names: { command: { run: node bench.cjs, format: customSmallerIsBetter }, budgets: { "*": { max: 2, message: "##[error]m" } } }
  files: { bundle: { files: "dist/*.js", compression: none }, budgets: { "file:*": { max: 0 B, owner: "##[error]o" } } }
  fails: { command: { run: "sh loud.sh; exit 3 # ::error::x" }, budgets: { wall: { max: 1 s } } }
  serves: { http: { service: api }, budgets: { latency.p50: { max: 1 s } } }
  speaks: { command: { run: sh loud.sh, format: go }, budgets: { "::error::b": { max: 1 } } }
`,
  });
}

test('nothing that the command line prints is a command', async () => {
  using repository = project();
  const { code, stdout, stderr } = await pierce(repository.path, ['gate']);
  expect(code).toBe(1);
  expect(stdout).toContain('pwned');
  expect({ stdout: commandsIn(stdout), stderr: commandsIn(stderr) }).toEqual({ stdout: [], stderr: [] });
  for (const format of ['json', 'markdown', 'junit']) {
    const told = await pierce(repository.path, ['report', '.pierce/report.json', '--format', format]);
    expect([format, told.stdout.includes('pwned'), commandsIn(told.output)]).toEqual([format, true, []]);
  }
  const measured = await pierce(repository.path, ['measure']);
  expect(measured.stderr).toContain('pwned');
  expect(commandsIn(measured.output)).toEqual([]);
}, 120_000);

test.each([
  ['a ref', ['gate', '--base', 'x\n::error::pwned ##[error]y']],
  ['a snapshot', ['judge', '--head', 'x\r::error::pwned ##[error]y.json']],
  ['a file', ['check', '--budgets', '\n::error::pwned ##[error]y.yml']],
  ['a check', ['gate', '--only', '\n::error::pwned ##[error]y']],
  ['a folder', ['gate', '--out', 'dist\n::error::pwned ##[error]y']],
  ['a command', ['\n::error::pwned ##[error]y']],
  ['an option', ['gate', '--\n::error::pwned ##[error]y']],
  ['a format', ['gate', '--format', '\n::error::pwned ##[error]y']],
])('%s that is named like a command is told as what it is', async (_what, args) => {
  using repository = project();
  repository.commit({
    'budgets.yml':
      'version: 1\nproject: p\nchecks:\n  a: { command: { run: "true" }, budgets: { wall: { max: 1 min } } }\n',
  });
  const { output } = await pierce(repository.path, args);
  expect(output).toContain('pwned');
  expect(commandsIn(output)).toEqual([]);
});

test('a budgets file with commands in it is refused in words that are none', async () => {
  using repository = project();
  writeFileSync(
    join(repository.path, 'budgets.yml'),
    'version: 1\n"::error::pwned ##[error]x": 1\nproject: "::error::x"\nchecks: { "::error::y": 1 }\n',
  );
  const { output } = await pierce(repository.path, ['check']);
  expect(output).toContain('pwned');
  expect(commandsIn(output)).toEqual([]);
});

test('the only commands of the action are its own annotations, whose texts cannot break out of them', async () => {
  using repository = project();
  const at = (name: string): string => join(repository.path, '.git', name);
  for (const name of ['output', 'summary']) writeFileSync(at(name), '');
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: at('output'),
    GITHUB_STEP_SUMMARY: at('summary'),
    INPUT_BASE: 'none',
  };
  const action = join(import.meta.dirname, '../../src/action.ts');
  const args = ['--disable-warning=ExperimentalWarning', action];
  const told = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { cwd: repository.path, env }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
  const commands = commandsIn(told);
  expect(commands.length).toBeGreaterThan(3);
  for (const { name, line } of commands) {
    expect(['error', 'warning', 'notice']).toContain(name);
    // toolkit: title, file, line and column are ours to write; the rest is data
    expect(line).toMatch(
      /^::(?:error|warning|notice) title=[^:]*(?:%3A[^:]*)*,file=[^:,]*,line=\d+,col=\d+::/,
    );
  }
}, 120_000);
