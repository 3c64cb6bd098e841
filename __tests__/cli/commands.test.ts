import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { pierce } from '../support/cli.ts';
import { makeFolder, makeRepository, type TestRepository } from '../support/repository.ts';

const BUDGETS = `version: 1
project: shop
checks:
  app:
    bundle: { files: app.js }
    budgets: { raw: { max: 1 kB, tolerance: 1% } }
  quick:
    command: { run: "node -e 0" }
    budgets: { wall: { max: 60 s, tolerance: 900% } }
`;

function pullRequest(): TestRepository {
  const repository = makeRepository({ 'budgets.yml': BUDGETS, 'app.js': 'x'.repeat(500) });
  repository.git('switch', '--quiet', '--create', 'feature');
  repository.commit({ 'app.js': 'x'.repeat(700) });
  return repository;
}

const bytes = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

test('judging and reporting stored snapshots gives the bytes that the gate gave', async () => {
  using repository = pullRequest();
  const { path } = repository;
  expect((await pierce(path, ['gate', '--base', 'main', '--quiet'])).code).toBe(1);
  const judged = await pierce(path, [
    'judge',
    '--base',
    '.pierce/base.json',
    '--head',
    '.pierce/snapshot.json',
    '--out',
    'again.json',
  ]);
  expect(judged.code).toBe(1);
  expect(bytes(path, 'again.json')).toBe(bytes(path, '.pierce/report.json'));
  for (const [format, file] of [
    ['markdown', 'comment.md'],
    ['summary', 'summary.md'],
    ['html', 'report.html'],
    ['json', 'report.json'],
  ] as const) {
    const printed = await pierce(path, ['report', 'again.json', '--format', format]);
    expect(printed).toMatchObject({ code: 1, stdout: bytes(path, join('.pierce', file)) });
  }
});

test('so it does where the pull request loosens a limit and removes a budget, which is a No', async () => {
  using repository = makeRepository({ 'budgets.yml': BUDGETS, 'app.js': 'x'.repeat(500) });
  const { path } = repository;
  repository.git('switch', '--quiet', '--create', 'feature');
  repository.commit({ 'budgets.yml': BUDGETS.replace('max: 1 kB, tolerance: 1%', 'max: 10 kB') });
  const only = ['--only', 'app', '--quiet'];
  expect((await pierce(path, ['gate', '--base', 'main', ...only])).code).toBe(1);
  const sides = ['--base', '.pierce/base.json', '--head', '.pierce/snapshot.json'];
  expect((await pierce(path, ['judge', ...sides, '--out', 'again.json', ...only])).code).toBe(1);
  expect(bytes(path, 'again.json')).toBe(bytes(path, '.pierce/report.json'));
  expect(JSON.parse(bytes(path, 'again.json'))).toMatchObject({ limits: 'base', answer: 'no' });
});

test('snapshots that are judged outside of their repository are judged by the file at hand, with a warning', async () => {
  using repository = pullRequest();
  await pierce(repository.path, ['gate', '--base', 'main', '--only', 'app']);
  using away = makeFolder({ 'budgets.yml': BUDGETS });
  for (const name of ['base.json', 'snapshot.json'])
    cpSync(join(repository.path, '.pierce', name), join(away.path, name));
  const sides = ['--base', 'base.json', '--head', 'snapshot.json'];
  const { code, output } = await pierce(away.path, ['judge', ...sides, '--only', 'app']);
  expect(code).toBe(1);
  expect(output).toContain('The budgets file of base could not be read');
});

test('measure writes both sides, which judge then takes', async () => {
  using repository = pullRequest();
  const { path } = repository;
  expect((await pierce(path, ['measure', '--base', 'main', '--out', 'out/head.json'])).code).toBe(0);
  expect(
    (await pierce(path, ['judge', '--base', 'out/base.json', '--head', 'out/head.json', '--quiet'])).code,
  ).toBe(1);
});

test('against a stored baseline bytes are gated, and times are not compared', async () => {
  using repository = pullRequest();
  const { path } = repository;
  repository.git('switch', '--quiet', 'main');
  expect((await pierce(path, ['baseline', '--out', 'main.json'])).code).toBe(0);
  repository.git('switch', '--quiet', 'feature');
  const { code, stdout } = await pierce(path, ['gate', '--base', 'main.json', '--json']);
  const { verdicts } = JSON.parse(stdout) as {
    verdicts: { check: string; outcome: string; findings: { code: string }[] }[];
  };
  expect(code).toBe(1);
  expect(verdicts.map(({ check, outcome }) => [check, outcome])).toEqual([
    ['app', 'fail'],
    ['quick', 'inconclusive'],
  ]);
  expect(verdicts[1]!.findings.map((finding) => finding.code)).toContain('stored-baseline-sampled');
});

test('an unreadable baseline is clarify, never a gate without one', async () => {
  using repository = pullRequest();
  writeFileSync(join(repository.path, 'main.json'), '{"version":1');
  expect(await pierce(repository.path, ['gate', '--base', 'main.json'])).toMatchObject({
    code: 2,
    output: expect.stringContaining('main.json'),
  });
});

test('a base of an earlier run does not stay behind', async () => {
  using repository = pullRequest();
  await pierce(repository.path, ['gate', '--base', 'main', '--only', 'app']);
  expect(existsSync(join(repository.path, '.pierce/base.json'))).toBe(true);
  await pierce(repository.path, ['gate', '--only', 'app']);
  expect(existsSync(join(repository.path, '.pierce/base.json'))).toBe(false);
});

test('without a base it says so in so many words, and judges limits', async () => {
  using repository = pullRequest();
  const { code, output } = await pierce(repository.path, ['gate', '--only', 'app']);
  expect(code).toBe(0);
  expect(output).toContain('only absolute limits were checked');
});

test('init writes a file that is valid as it stands, and never over another', async () => {
  using folder = makeFolder({
    'package.json': '{"name":"@me/My App","scripts":{"build":"vite build"}}',
    'dist/app.js': '1',
  });
  expect((await pierce(folder.path, ['init'])).code).toBe(0);
  expect(await pierce(folder.path, ['check'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('me-my-app'),
  });
  expect(await pierce(folder.path, ['init'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('budgets.yml'),
  });
});

test('in an empty folder, too, init writes a valid file', async () => {
  using folder = makeFolder();
  await pierce(folder.path, ['init']);
  expect((await pierce(folder.path, ['check'])).code).toBe(0);
});

test('the built command line runs the gate from a folder of its own', async () => {
  using repository = pullRequest();
  using away = makeFolder();
  cpSync(join(import.meta.dirname, '../../dist'), join(away.path, 'dist'), { recursive: true });
  const run = () =>
    execFileSync(process.execPath, [join(away.path, 'dist/cli.js'), 'gate', '--base', 'main', '--json'], {
      cwd: repository.path,
      stdio: 'pipe',
    });
  expect(run).toThrow(expect.objectContaining({ status: 1 }));
  expect(JSON.parse(bytes(repository.path, '.pierce/report.json'))).toMatchObject({ answer: 'no' });
});

test('the README tells of every command and every option that several commands share', async () => {
  using folder = makeFolder();
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const { stdout } = await pierce(folder.path, ['--help']);
  const commands = [...stdout.matchAll(/^ {2}(\w+) .*\S/gm)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'help');
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.filter((name) => !readme.includes(`| \`pierce ${name}`))).toEqual([]);
  const { stdout: help } = await pierce(folder.path, ['gate', '--help']);
  const options = [...help.matchAll(/^ {2}(?:-\w, )?(--\w+)/gm)].map(([, name]) => name!);
  expect(options.filter((name) => !['--help', '--version'].includes(name) && !readme.includes(name))).toEqual(
    [],
  );
});

test('a mistake in the budgets file leaves no earlier verdict behind to be taken for this one', async () => {
  using repository = pullRequest();
  await pierce(repository.path, ['gate', '--only', 'app']);
  writeFileSync(join(repository.path, 'budgets.yml'), 'version: 2\n');
  expect((await pierce(repository.path, ['gate'])).code).toBe(2);
  expect(existsSync(join(repository.path, '.pierce/report.json'))).toBe(false);
});

test('baseline and measure overwrite nothing but the file they were told to write', async () => {
  using repository = pullRequest();
  const { path } = repository;
  writeFileSync(join(path, 'base.json'), 'mine');
  expect((await pierce(path, ['baseline', '--only', 'app', '--out', 'snapshot.json'])).code).toBe(0);
  expect(bytes(path, 'base.json')).toBe('mine');
  expect((await pierce(path, ['baseline', '--only', 'app', '--out', 'base.json'])).code).toBe(0);
  expect(bytes(path, 'base.json')).toContain('"project": "shop"');
  expect(
    (await pierce(path, ['measure', '--only', 'app', '--base', 'main', '--out', 'base.json'])).code,
  ).toBe(2);
});

test('a folder given for the reports keeps its own .gitignore', async () => {
  using repository = pullRequest();
  writeFileSync(join(repository.path, '.gitignore'), 'node_modules\n');
  await pierce(repository.path, ['gate', '--only', 'app', '--out', '.']);
  expect(bytes(repository.path, '.gitignore')).toBe('node_modules\n');
});

test('a report whose answer and exit code contradict each other is refused', async () => {
  using repository = pullRequest();
  const { path } = repository;
  await pierce(path, ['gate', '--base', 'main', '--only', 'app']);
  const report = JSON.parse(bytes(path, '.pierce/report.json')) as object;
  writeFileSync(join(path, 'forged.json'), JSON.stringify({ ...report, exitCode: 0 }));
  expect((await pierce(path, ['report', 'forged.json'])).code).toBe(2);
});

test('a hostile snapshot cannot speak to the terminal or to a runner', async () => {
  using repository = pullRequest();
  const { path } = repository;
  await pierce(path, ['baseline', '--only', 'app', '--out', 'main.json']);
  const snapshot = JSON.parse(bytes(path, 'main.json')) as object;
  writeFileSync(
    join(path, 'hostile.json'),
    JSON.stringify({ ...snapshot, project: 'x\n::error::pwned\u001B[31m' }),
  );
  const { code, stderr } = await pierce(path, ['judge', '--head', 'hostile.json']);
  expect(code).toBe(2);
  expect(stderr).not.toMatch(/^\s*::error/m);
  expect(stderr).not.toContain('\u001B');
});

test('a baseline in the folder of the reports is read before anything there is removed', async () => {
  using repository = pullRequest();
  const { path } = repository;
  await pierce(path, ['gate', '--only', 'app']);
  expect((await pierce(path, ['baseline', '--only', 'app', '--out', '.pierce/snapshot.json'])).code).toBe(0);
  const { code, output } = await pierce(path, ['gate', '--only', 'app', '--base', '.pierce/snapshot.json']);
  expect(code).toBe(0);
  expect(output).not.toContain('only absolute limits');
});

test('in a folder of the user nothing is removed', async () => {
  using repository = pullRequest();
  const { path } = repository;
  writeFileSync(join(path, 'summary.md'), 'mine');
  expect((await pierce(path, ['gate', '--out', '.', '--budgets', 'gone.yml'])).code).toBe(2);
  expect(bytes(path, 'summary.md')).toBe('mine');
});

test('a place that cannot be written to is said before anything is measured', async () => {
  using repository = pullRequest();
  writeFileSync(join(repository.path, '.pierce'), 'a file');
  const { code, stderr } = await pierce(repository.path, ['gate']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/cannot be written/);
  expect(stderr).not.toMatch(/warming up|^\s+at /m);
});

test('a check that the pull request adds is new, and not broken on base', async () => {
  using repository = pullRequest();
  const added =
    '  added:\n    command: { run: node new.js }\n    budgets: { wall: { max: 60 s, tolerance: 10% } }\n';
  repository.commit({
    'budgets.yml': BUDGETS + added,
    'app.js': 'x'.repeat(500),
    'new.js': '',
  });
  const { code, output } = await pierce(repository.path, [
    'gate',
    '--base',
    'main',
    '--only',
    'app',
    'added',
  ]);
  expect(output).not.toMatch(/could not be measured/);
  expect(code).toBe(0);
});

test('a pull request that brings the first budgets file is judged by its limits', async () => {
  using repository = makeRepository({ 'app.js': 'x' });
  repository.git('switch', '--quiet', '--create', 'feature');
  repository.commit({ 'budgets.yml': BUDGETS, 'app.js': 'xx' });
  expect(await pierce(repository.path, ['gate', '--base', 'main', '--only', 'app'])).toMatchObject({
    code: 0,
    output: expect.stringContaining('Base has no budgets file yet'),
  });
});

test('init does not mind an odd package.json, and sees a budgets file of another ending', async () => {
  using odd = makeFolder({ 'package.json': '{"name":42,"scripts":null}' });
  expect((await pierce(odd.path, ['init'])).code).toBe(0);
  using other = makeFolder({ 'budgets.yaml': BUDGETS });
  expect(await pierce(other.path, ['init'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('budgets.yaml'),
  });
});

test('a policy that blocks on doubt does not block for want of a base', async () => {
  using repository = pullRequest();
  const { path } = repository;
  writeFileSync(
    join(path, 'budgets.yml'),
    BUDGETS.replace('checks:', 'policy: { inconclusive: block }\nchecks:'),
  );
  expect(await pierce(path, ['gate', '--only', 'app'])).toMatchObject({
    code: 0,
    output: expect.stringContaining('only absolute limits'),
  });
});
