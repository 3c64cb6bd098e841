import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const execute = promisify(execFile);
const top = join(import.meta.dirname, '../..');
const dist = join(top, 'dist');
const stack = new AsyncDisposableStack();

/** A copy of dist in a folder with no `node_modules` above it. */
let alone: string;

beforeAll(async () => {
  alone = await makeFolder();
  await cp(dist, alone, { recursive: true });
});

afterAll(() => stack.disposeAsync());

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pierce-dist-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder, { recursive: true })).toSorted();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'latin1')] as const),
    ),
  );
}

/** Code that a file of dist loads before it runs, itself included, by name. */
async function loadedWith(
  file: string,
  loaded = new Map<string, string>(),
): Promise<ReadonlyMap<string, string>> {
  if (loaded.has(file)) return loaded;
  const code = await readFile(join(dist, file), 'utf8');
  loaded.set(file, code);
  for (const [, next] of code.matchAll(/^(?:import|export)\b.*"\.\/(.+\.js)";$/gm))
    await loadedWith(next!, loaded);
  return loaded;
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(
  program: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Ended> {
  return await execute(program, args, options).then(
    (ended) => ({ code: 0, ...ended }),
    (failed: Ended) => failed,
  );
}

test('building again gives the committed dist, byte for byte (npm run build makes it)', async () => {
  const folder = await makeFolder();
  const rolldown = join(top, 'node_modules/rolldown/bin/cli.mjs');
  await execute(process.execPath, [rolldown, '-c', '--dir', folder], { cwd: top });
  const [built, committed] = [await filesOf(folder), await filesOf(dist)];
  expect([...built.keys()]).toEqual([...committed.keys()]);
  expect([...built.keys()].filter((name) => built.get(name) !== committed.get(name))).toEqual([]);
}, 120_000);

test('the build fails, and says why, when Lighthouse is not the version that its rewrites were written for', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'entry.js'), 'export {};');
  const script = `
    import { rolldown } from 'rolldown';
    import { lighthouse } from './scripts/build/lighthouse.ts';
    const bundle = await rolldown({ input: '${folder}/entry.js', plugins: [lighthouse()] });
    await bundle.generate();`;
  const built = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: top });
  expect(built.code).toBe(1);
  expect(built.stderr).toContain('lists of its folders: 0 times instead of 16');
});

test('the command line runs from a copy of dist alone', async () => {
  const { version } = JSON.parse(await readFile(join(top, 'package.json'), 'utf8')) as { version: string };
  const told = await run(join(alone, 'cli.js'), ['--version'], {
    cwd: alone,
    env: { PATH: join(top, 'node_modules/.bin') },
  });
  expect(told).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('the command line measures a bundle and answers yes from a copy of dist alone', async () => {
  const project = await makeFolder();
  await writeFile(join(project, 'app.js'), 'console.log(1);');
  await writeFile(
    join(project, 'budgets.yml'),
    'version: 1\nproject: shop\nchecks:\n  app:\n    bundle: { files: app.js }\n    budgets: { size: { max: 1 kB } }\n',
  );
  const gated = await run(process.execPath, [join(alone, 'cli.js'), 'gate', '--quiet'], { cwd: project });
  expect(gated.stderr).toBe('');
  expect(gated.stdout).toMatch(/^Yes/);
  expect(gated.code).toBe(0);
}, 60_000);

test('the action runs from a copy of dist alone, and explains that there are no budgets', async () => {
  const project = await makeFolder();
  const env = {
    ...process.env,
    GITHUB_OUTPUT: '',
    GITHUB_STEP_SUMMARY: '',
    INPUT_MODE: 'gate',
    INPUT_OUT: '.pierce',
  };
  const acted = await run(process.execPath, [join(alone, 'action.js')], { cwd: project, env });
  expect(acted.stdout).toContain('There is no budgets.yml');
  expect(acted.stdout).toContain('pierce init');
  expect(acted.code).toBe(2);
});

test('every part of dist loads with no package around it', async () => {
  const parts = (await readdir(alone)).filter(
    (name) => name.endsWith('.js') && !/^(cli|(\w+-)?action)\.js$/.test(name),
  );
  expect(parts).toContain('lighthouse.js');
  expect(parts).toContain('autocannon.js');
  const script = `for (const part of ${JSON.stringify(parts)}) await import(\`./\${part}\`); process.exit();`;
  const loaded = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: alone });
  expect(loaded).toEqual({ code: 0, stdout: '', stderr: '' });
}, 60_000);

test('asking for the version loads little code: the tools are loaded when they are used', async () => {
  const loaded = await loadedWith('cli.js');
  expect([...loaded.values()].reduce((sum, code) => sum + code.length, 0)).toBeLessThan(200_000);
});

test('no part of dist holds a path of the machine that built it', async () => {
  const files = await filesOf(dist);
  expect([...files.keys()].filter((name) => files.get(name)!.includes(top))).toEqual([]);
});

test('the program may be executed, and the parts are named alike in every build', async () => {
  expect((await stat(join(dist, 'cli.js'))).mode & 0o111).toBe(0o111);
  expect((await readdir(dist)).filter((name) => /-[\w-]{8}\.js$/.test(name) && /\d/.test(name))).toEqual([]);
});

test('the licences of what is inside travel with it', async () => {
  const notices = await readFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const name of ['lighthouse', 'axe-core', 'autocannon', 'commander', 'yaml', '@actions/core']) {
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, 'm'));
  }
});
