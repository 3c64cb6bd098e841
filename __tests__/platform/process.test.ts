import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRunner, type OwnRunner, type RunRequest } from '../../src/platform/process.ts';

let folder: string;
let runner: OwnRunner;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pierce-process-'));
  runner = createRunner();
});

afterEach(async () => {
  await runner[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const never = new AbortController().signal;
const request = (command: string, more: Partial<RunRequest> = {}): RunRequest => ({
  command,
  cwd: folder,
  timeout: 20_000,
  signal: never,
  ...more,
});
const run = (command: string, more: Partial<RunRequest> = {}) => runner.run(request(command, more));

/** The pid that a program wrote to a file in the folder, once it is there. */
async function pidIn(file: string): Promise<number> {
  const path = join(folder, file);
  for (let n = 0; n < 500; n++) {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (text.endsWith('\n')) return Number(text);
    await sleep(20);
  }
  throw new Error(`${file} was never written`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe('the result of a command', () => {
  test('has both streams apart, the exit code and the time it took', async () => {
    const result = await run('echo out; echo err >&2; exit 3');
    expect(result).toMatchObject({
      stdout: 'out\n',
      stderr: 'err\n',
      exitCode: 3,
      killedBy: null,
      timedOut: false,
      usage: null,
    });
    expect(result.wall).toBeGreaterThan(0);
  });

  test.each([false, true])(
    'tells a death by signal from an exit code above 128 (usage: %s)',
    async (usage) => {
      expect(await run('kill -9 $$', { usage })).toMatchObject({ exitCode: null, killedBy: 'SIGKILL' });
      expect(await run('kill -SEGV $$', { usage })).toMatchObject({ exitCode: null, killedBy: 'SIGSEGV' });
      expect(await run('exit 137', { usage })).toMatchObject({ exitCode: 137, killedBy: null });
    },
  );

  test('comes from the folder asked for, with nothing to read on standard input', async () => {
    expect((await run('pwd -P; cat; cat /dev/null')).stdout).toBe(`${realpath(folder)}\n`);
  });

  test('keeps characters whole that arrive in pieces', async () => {
    const piecewise = String.raw`printf 'gr\303'; sleep 0.1; printf '\274n'`;
    expect((await run(piecewise)).stdout).toBe('grün');
  });

  test('keeps the end of what goes to standard error, however much it is', async () => {
    const result = await run('head -c 3000000 /dev/zero | tr "\\0" x >&2; echo end >&2');
    expect(result.stderr).toMatch(/xend\n$/);
    expect(result.stderr.length).toBeLessThan(300_000);
  });

  test('is an error where standard output has no end, and the writer is ended', async () => {
    const endless = run('echo $$ > pid; exec yes');
    await expect(endless).rejects.toMatchObject({ code: 'output-too-large' });
    expect(isAlive(await pidIn('pid'))).toBe(false);
  });

  test('keeps only the end of standard output where that is enough', async () => {
    const result = await run('yes | head -c 100000000; echo end', { stdout: 'tail' });
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toMatch(/y\nend\n$/);
  });

  test('is an error that names the folder where there is no such folder', async () => {
    await expect(run('true', { cwd: join(folder, 'gone') })).rejects.toMatchObject({
      code: 'command-not-started',
      params: { detail: expect.stringContaining('gone') },
    });
  });
});

describe('nothing stays behind', () => {
  test('of a command that left a child in the background', async () => {
    await run('sleep 300 & echo $! > pid');
    expect(isAlive(await pidIn('pid'))).toBe(false);
  });

  test('of a command that hangs, nor of its child that refuses to go', async () => {
    const result = await run(`sh -c 'trap "" TERM; echo $$ > pid; while :; do sleep 1; done'`, {
      timeout: 700,
    });
    expect(result.timedOut).toBe(true);
    expect(isAlive(await pidIn('pid'))).toBe(false);
  });

  test('of a command that is aborted, and the reason is told', async () => {
    const abort = new AbortController();
    const running = run('echo $$ > pid; exec sleep 300', { signal: abort.signal });
    const pid = await pidIn('pid');
    abort.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    expect(isAlive(pid)).toBe(false);
  });

  test('of a command that was aborted before it began', async () => {
    await expect(run('touch begun', { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
      'enough',
    );
    expect(existsSync(join(folder, 'begun'))).toBe(false);
  });

  test('of a command that has failed by itself, and aborting meanwhile takes nothing from its exit code', async () => {
    const abort = new AbortController();
    const stubborn = `sh -c 'trap "" TERM; echo $$ > pid; while :; do sleep 1; done' &`;
    const running = run(`${stubborn} while [ ! -s pid ]; do sleep 0.05; done; exit 1`, {
      signal: abort.signal,
    });
    const pid = await pidIn('pid');
    await sleep(500);
    abort.abort(new Error('enough'));
    expect(await running).toMatchObject({ exitCode: 1, timedOut: false });
    expect(isAlive(pid)).toBe(false);
  });

  linux('of a daemon in a session of its own that holds the output open', async () => {
    const result = await run(
      `setsid sh -c 'echo $$ > pid; exec sleep 300' & while [ ! -s pid ]; do sleep 0.05; done; echo done`,
    );
    expect(result.stdout).toBe('done\n');
    expect(isAlive(await pidIn('pid'))).toBe(false);
  });

  linux('of a twice-forked daemon whose parents are gone and which refuses to go', async () => {
    await run(
      `(setsid sh -c 'trap "" TERM; echo $$ > pid; while :; do sleep 1; done' > /dev/null 2>&1 &) ; while [ ! -s pid ]; do sleep 0.05; done`,
    );
    expect(isAlive(await pidIn('pid'))).toBe(false);
  });

  test('of a child without our environment, as long as it is in the group', async () => {
    await run(`env -i /bin/sh -c 'echo $$ > pid; exec sleep 300' & while [ ! -s pid ]; do sleep 0.05; done`);
    expect(isAlive(await pidIn('pid'))).toBe(false);
  });

  test('of a program that stays, when it is stopped; what another run started goes on', async () => {
    await using first = runner.start(request('echo $$ > first; exec sleep 300'));
    const second = runner.start(request('echo $$ > second; sleep 300 & wait'));
    const [one, two] = [await pidIn('first'), await pidIn('second')];
    await second[Symbol.asyncDispose]();
    expect([isAlive(one), isAlive(two)]).toEqual([true, false]);
    expect(first.pid).toBe(one);
    expect(await second.ended).toMatchObject({ killedBy: 'SIGTERM' });
  });

  test('of anything at all when the runner is disposed', async () => {
    runner.start(request('echo $$ > pid; exec sleep 300'));
    const pid = await pidIn('pid');
    await runner[Symbol.asyncDispose]();
    expect(isAlive(pid)).toBe(false);
  });

  linux('when our own process exits in the middle, not even of a daemon', async () => {
    const own = startHost('setInterval(() => written() && process.exit(9), 20);');
    expect(await own.exitCode).toBe(9);
    expect(isAlive(await pidIn('group'))).toBe(false);
    expect(isAlive(await pidIn('stray'))).toBe(false);
  });

  linux('of a run inside a run, though the inner one was killed', async () => {
    const daemon = runner.start(request(hostLine('', '')));
    const strays = [await pidIn('group'), await pidIn('stray')];
    process.kill(daemon.pid, 'SIGKILL');
    await daemon[Symbol.asyncDispose]();
    await runner[Symbol.asyncDispose]();
    expect(strays.map(isAlive)).toEqual([false, false]);
  });
});

test('a program that stays can be asked for its last words', async () => {
  const daemon = runner.start(request('echo listening; echo oops >&2; exit 4'));
  expect(await daemon.ended).toMatchObject({ exitCode: 4, killedBy: null });
  await daemon[Symbol.asyncDispose]();
  expect(daemon.tail().split('\n').toSorted()).toEqual(['', 'listening', 'oops']);
});

test('a program gets no token, no input of the action and no file of the runner', async () => {
  const secretive = createRunner({
    env: {
      PATH: process.env['PATH'],
      GITHUB_TOKEN: 's3',
      INPUT_TOKEN: 's3',
      ACTIONS_RUNTIME_TOKEN: 's3',
      GITHUB_ENV: '/s3',
    },
  });
  const { stdout } = await secretive.run(request('env', { env: { GREETING: 'hello' } }));
  await secretive[Symbol.asyncDispose]();
  expect(stdout).not.toContain('s3');
  expect(stdout).toContain('GREETING=hello');
});

function linux(promise: string, check: () => Promise<void>): void {
  (process.platform === 'linux' ? test : test.skip)(promise, check);
}

function realpath(path: string): string {
  return process.platform === 'darwin' ? `/private${path}` : path;
}

/** A Node program with a runner of its own: one child stays in its group (`wipe` drops its mark), one escapes. */
function hostScript(wipe: string, then: string): string {
  const module = join(import.meta.dirname, '../../src/platform/process.ts');
  return `
    import { createRunner } from ${JSON.stringify(module)};
    import { existsSync, statSync } from 'node:fs';
    const written = () => ['group', 'stray'].every((file) => existsSync(file) && statSync(file).size > 0);
    const runner = createRunner();
    const more = { cwd: ${JSON.stringify(folder)}, signal: new AbortController().signal };
    runner.start({ command: 'echo $$ > group; exec ${wipe} sleep 300', ...more });
    runner.start({ command: "setsid sh -c 'echo $$ > stray; exec sleep 300' > /dev/null 2>&1 & sleep 300", ...more });
    ${then}`;
}

function hostLine(wipe: string, then: string): string {
  return `exec '${process.execPath}' --input-type=module-typescript -e '${hostScript(wipe, then).replaceAll("'", String.raw`'\''`)}'`;
}

function startHost(then: string): { readonly exitCode: Promise<number | null> } {
  const host = spawn('/bin/sh', ['-c', hostLine('env -i', then)], { stdio: 'ignore', cwd: folder });
  return { exitCode: new Promise((resolve) => host.once('exit', resolve)) };
}
