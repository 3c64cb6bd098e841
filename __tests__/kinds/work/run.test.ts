import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeScratch } from '../../../src/platform/scratch.ts';
import { optionsWith, PRELOAD, preloadText } from '../../../src/kinds/work/preload.ts';
import { writeText } from '../../../src/platform/files.ts';
import { factOf, failureOf, functionsOf, makeProject } from './support.ts';

const SEARCH = `
export function search(list) {
  let found = 0;
  for (const one of list) {
    for (const other of list) if (one === other) found++;
  }
  return found;
}
`;
const MAIN = `
import { search } from './search.js';
console.log(search(Array.from({ length: 100 }, (_, index) => index)));
`;

describe('a command', () => {
  test('is counted to the call and the turn of a loop, the same in every reading', async () => {
    await using project = makeProject({ 'search.js': SEARCH, 'main.js': MAIN });
    const readings = await project.read({ run: 'node main.js' }, 4);
    for (const { values } of readings) {
      // two modules, search, and the callback a hundred times; loops of 100 and of 100 times 100 turns
      expect(values).toMatchObject({ calls: 103, blocks: 10_102, 'calls.dependencies': 0 });
    }
    const { 'search search.js': search } = functionsOf(readings[0]);
    expect(search).toMatchObject({ value: 10_000, place: { file: 'search.js', line: 2 } });
  });

  test('is told per operation', async () => {
    await using project = makeProject({ 'search.js': SEARCH, 'main.js': MAIN });
    const [{ values, evidence }] = await project.read({ run: 'node main.js', operations: 100 });
    expect(values['blocks']).toBe(101.02);
    expect(
      evidence?.parts.find(({ name, explains }) => name === 'search' && explains[0] === 'blocks')?.value,
    ).toBe(100);
  });

  test('notices nothing: its output, exit code, options and end are its own', async () => {
    await using project = makeProject({
      'main.cjs': `
        process.on('exit', (code) => console.error('exit', code, process.exitCode));
        console.log(process.argv.length, process.execArgv.length, require.main === module);
        process.exitCode = 7;`,
    });
    const { runner, path: cwd } = Object.assign(project.lab, { path: project.path });
    await using scratch = await makeScratch('test');
    const script = join(scratch.path, PRELOAD);
    await writeText(script, preloadText({ folder: scratch.path, root: cwd, port: null }));
    const request = { command: 'node main.cjs', cwd, timeout: 20_000, signal: project.lab.signal };
    const alone = await runner.run(request);
    const counted = await runner.run({ ...request, env: { NODE_OPTIONS: optionsWith(script) } });
    expect(counted).toMatchObject({ exitCode: 7, stdout: alone.stdout, stderr: alone.stderr });
    expect(readdirSync(scratch.path).filter((name) => name.endsWith('.json'))).toHaveLength(1);
  });

  test.each([
    ['process.exit', 'process.exit(0)'],
    [
      'an open timer that is cut off by it',
      'setInterval(() => {}, 1000); setTimeout(() => process.exit(0), 20)',
    ],
  ])('may end by %s', async (_what, end) => {
    await using project = makeProject({ 'main.js': `function f() {}\nf();\n${end};` });
    const [first, second] = await project.read({ run: 'node main.js' });
    expect(first.values['calls']).toBeGreaterThanOrEqual(2);
    expect(second?.values['calls']).toBe(first.values['calls']);
  });

  test('may be CommonJS, in a folder with odd characters, and have options of Node of its own', async () => {
    await using project = makeProject({
      'a b/"c" é.cjs': `function f() {}\nfor (let n = 0; n < 5; n++) f();\nif (!process.env.NODE_OPTIONS.endsWith('--no-warnings')) throw 1;`,
    });
    const env = { NODE_OPTIONS: '--no-warnings' };
    const [reading] = await project.read({ run: `node 'a b/"c" é.cjs'`, env });
    expect(reading.values['calls']).toBe(6);
    expect(functionsOf(reading, 'calls')['f a b/"c" é.cjs']?.place?.line).toBe(1);
  });

  test('is counted without what is installed, which has counts of its own', async () => {
    await using project = makeProject({
      'node_modules/pad/package.json': '{ "main": "index.js" }',
      'node_modules/pad/index.js': 'module.exports = (n) => { for (let i = 0; i < n; i++); };',
      'main.cjs': `const pad = require('pad');\npad(10);\npad(20);`,
    });
    const [{ values, evidence }] = await project.read({ run: 'node main.cjs' });
    expect(values).toMatchObject({ calls: 1, blocks: 1, 'calls.dependencies': 3, 'blocks.dependencies': 31 });
    expect(values['calls.node']).toBeGreaterThan(10);
    expect(evidence?.parts).toContainEqual({
      group: 'package',
      name: 'pad',
      value: 31,
      unit: 'count',
      explains: ['blocks.dependencies'],
    });
  });

  test('has the bytes that it allocates, collected or not', async () => {
    const main = (times: number): string =>
      `let kept; for (let n = 0; n < ${times}; n++) kept = new Array(100).fill(n); console.log(kept.length);`;
    await using project = makeProject({ 'one.js': main(20_000), 'two.js': main(40_000) });
    const [one] = await project.read({ run: 'node one.js' });
    const [two] = await project.read({ run: 'node two.js' });
    const perArray = (two.values['allocated']! - one.values['allocated']!) / 20_000;
    expect(perArray).toBeGreaterThan(800); // a hundred pointers of eight bytes, and what holds them
    expect(perArray).toBeLessThan(900);
  });
});

describe('the processes of a command', () => {
  test('and their worker threads are counted together', async () => {
    await using project = makeProject({
      'search.js': SEARCH,
      'worker.js': MAIN,
      'main.js': `
        import { fork } from 'node:child_process';
        import { once } from 'node:events';
        import { Worker } from 'node:worker_threads';
        await once(new Worker(new URL('worker.js', import.meta.url), { stdout: true }), 'exit');
        await once(fork('./worker.js'), 'exit');`,
    });
    const [reading, again] = await project.read({ run: 'node main.js && node worker.js' });
    expect(functionsOf(reading)['search search.js']?.value).toBe(30_000);
    expect(again?.values['blocks']).toBe(reading.values['blocks']);
    expect(factOf(reading, 'counted')).toBe('3 Node processes, 1 worker thread');
    expect(reading.warnings).toEqual([]);
  });

  test('that were killed or kept without the variable are missed, and that is said', async () => {
    await using project = makeProject({
      'main.js': `
        import { spawn } from 'node:child_process';
        import { once } from 'node:events';
        const run = (code, env) => spawn('node', ['-e', code], { env: { PATH: process.env.PATH, ...env } });
        await once(run("process.kill(process.pid, 'SIGKILL')", process.env), 'exit');
        await once(run('1', {}), 'exit');`,
    });
    const [{ warnings }] = await project.read({ run: 'node main.js' });
    expect(warnings).toEqual([
      { code: 'work-lost', params: { lost: 1 } },
      { code: 'work-unseen', params: { unseen: 1 } },
    ]);
  });

  test('and threads with an environment of their own are missed, and that is said', async () => {
    await using project = makeProject({
      'main.js': `
        import { once } from 'node:events';
        import { Worker } from 'node:worker_threads';
        await once(new Worker('for (let n = 0; n < 1000; n++);', { eval: true, env: {} }), 'exit');`,
    });
    const [{ warnings }] = await project.read({ run: 'node main.js' });
    expect(warnings).toEqual([{ code: 'work-unseen', params: { unseen: 1 } }]);
  });

  test('that crashed in a pipeline have counts that lack what was not reached, and that is said', async () => {
    await using project = makeProject({ 'main.js': 'throw new Error("half-way")' });
    const [{ warnings }] = await project.read({ run: 'node main.js | cat' });
    expect(warnings).toEqual([{ code: 'work-broken-off', params: { failed: 1 } }]);
  });

  test('count the same whether Node has compiled their modules before or not', async () => {
    await using project = makeProject({
      'main.cjs': "require('node:module').enableCompileCache('cache'); require('./turns.cjs');",
      'turns.cjs': 'for (let n = 0; n < 1000; n++);',
    });
    const readings = await project.read({ run: 'node main.cjs' }, 3);
    expect(readings.map(({ values }) => values['blocks'])).toEqual(Array(3).fill(1001));
  });
});

describe('what told nothing has no counts', () => {
  test.each([
    ['work-nothing-counted', 'echo hello'],
    ['work-nothing-counted', 'env -u NODE_OPTIONS node main.js'],
    ['work-killed', `node -e "process.kill(process.pid, 'SIGTERM')" || true`],
    ['work-killed', `node -e "process.removeAllListeners('exit')"`],
    ['work-nothing-of-yours', `node --version && node ./node_modules/tool.cjs`],
    ['work-failed', 'node main.js && exit 3'],
    ['work-failed', 'node -e "throw new Error()"'],
  ])('%s: %s', async (code, run) => {
    await using project = makeProject({ 'main.js': '1', 'node_modules/tool.cjs': '1' });
    expect((await failureOf(project.read({ run }))).code).toBe(code);
  });

  test('nor has a program that hangs', async () => {
    await using project = makeProject({ 'main.js': 'setInterval(() => {}, 1000); console.log("waiting")' });
    const failure = await failureOf(project.read({ run: 'node main.js', timeLimit: 1500 }));
    expect(failure.code).toBe('work-timed-out');
    expect(failure.message).toContain('waiting');
  });
});

test('nothing is left in the temporary folder', async () => {
  await using project = makeProject({ 'main.js': '1' });
  await project.read({ run: 'node main.js' });
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('pierce-work-'))).toEqual([]);
});

test('the script that is loaded into programs names nothing that is not in it', () => {
  const text = preloadText({ folder: '/f', root: '/r', port: 1 });
  expect(text).not.toMatch(/^import |_jest|__vite/m);
  expect(readFileSync(join(import.meta.dirname, '../../../src/kinds/work/counter.ts'), 'utf8')).not.toMatch(
    /^import (?!type )/m,
  );
});
