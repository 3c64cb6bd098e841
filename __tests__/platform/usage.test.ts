import { afterAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { createRunner, type RunResult } from '../../src/platform/process.ts';
import { findMeter, type Meter, readMetered } from '../../src/platform/usage.ts';

const runner = createRunner({ env: { ...process.env, LC_ALL: 'xx_XX' } });
afterAll(async () => {
  await runner[Symbol.asyncDispose]();
});

const NODE = `'${process.execPath}'`;
const MiB = 1024 * 1024;

async function run(command: string, usage = true): Promise<RunResult> {
  const result = await runner.run({
    command,
    cwd: tmpdir(),
    timeout: 25_000,
    signal: new AbortController().signal,
    usage,
  });
  expect({ exitCode: result.exitCode, stderr: result.stderr }).toEqual({ exitCode: 0, stderr: '' });
  return result;
}

/** A Node program that does something and says at its end what it used, by its own account, in ms and bytes. */
const confessing = (script: string): string => `${NODE} -e "
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    console.log(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, maxRss: maxRSS * 1024 }));
  });
  ${script}"`;

const BURN = 'while (process.cpuUsage().user < 300000);';
const FILL = 'globalThis.kept = Buffer.alloc(150 * 1024 * 1024, 1);';

describe('the usage of a command', () => {
  test('agrees with its own account of its processor time', async () => {
    const { usage, stdout } = await run(confessing(BURN));
    const own = JSON.parse(stdout) as { cpu: number };
    expect(own.cpu).toBeGreaterThanOrEqual(300);
    // it goes on to use a little after its last words
    expect(usage!.cpu).toBeGreaterThanOrEqual(own.cpu);
    expect(usage!.cpu).toBeLessThan(own.cpu * 1.2 + 50);
  });

  test('agrees with its own account of its peak memory', async () => {
    const { usage, stdout } = await run(confessing(FILL));
    const own = JSON.parse(stdout) as { maxRss: number };
    expect(own.maxRss).toBeGreaterThan(150 * MiB);
    expect(usage!.maxRss).toBeGreaterThanOrEqual(own.maxRss);
    expect(usage!.maxRss).toBeLessThan(own.maxRss + 20 * MiB);
  });

  test('adds the processor time of those it waited for, and takes the greatest peak', async () => {
    const { usage } = await run(
      `(${confessing(BURN)}; ${confessing(FILL)}) > /dev/null & ${confessing(BURN)}; wait`,
    );
    expect(usage!.cpu).toBeGreaterThan(600);
    expect(usage!.maxRss).toBeGreaterThan(150 * MiB);
    expect(usage!.maxRss).toBeLessThan(300 * MiB);
  });

  test('has no floor that hides a small program', async () => {
    const { usage } = await run('true');
    expect(usage!.maxRss).toBeLessThan(16 * MiB);
    expect(usage!.cpu).toBeLessThan(200);
  });

  test('is told with a time that is part of the time from outside', async () => {
    const from = performance.now();
    const { wall } = await run('sleep 0.2');
    expect(wall).toBeGreaterThanOrEqual(200);
    expect(wall).toBeLessThanOrEqual(performance.now() - from);
  });
});

describe('a measured command', () => {
  test('sees the same environment as any other', async () => {
    const list = `env | grep -v -e ^PIERCE_RUN= -e ^_= | sort`;
    expect((await run(list)).stdout).toBe((await run(list, false)).stdout);
  });

  test('has no file open that another has not', async () => {
    const list = 'for n in 3 4 5 6 7 8 9; do if (: >&$n) 2>/dev/null; then echo $n; fi; done';
    expect((await run(list)).stdout).toBe('');
  });

  test('is not spoken to in a language that the meter does not know', async () => {
    expect((await run('true')).stderr).toBe('');
  });
});

describe('a measured command that fails', () => {
  const silent: Meter = { program: '/bin/sh', args: ['-c', 'exec "$0" "$@"'], env: {} };
  const endOf = async (command: string, meter: Meter | null): Promise<RunResult> => {
    await using own = createRunner({ meter: async () => meter });
    const signal = new AbortController().signal;
    return await own.run({ command, cwd: tmpdir(), timeout: 25_000, signal, usage: true });
  };

  test('has failed even where the meter has nothing to report', async () => {
    expect(await endOf('exit 3', silent)).toMatchObject({ exitCode: 3, usage: null });
  });

  test('has failed even where it ended the meter', async () => {
    expect(await endOf('kill -KILL $PPID; exit 0', await findMeter())).toMatchObject({
      exitCode: null,
      killedBy: 'SIGKILL',
    });
  });

  test.each([
    ['exit 3', 3],
    ['kill -KILL $$', 128 + 9],
    ['exit 0', 0],
  ])('is repeated by the meter itself: %s', async (command, code) => {
    const { program, args, env } = (await findMeter())!;
    const child = spawn(program, [...args, '/bin/sh', '-c', command], {
      env,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    expect(await once(child, 'exit')).toEqual([code, null]);
  });

  test('that seems to go well, but of which nothing is reported, is an error and no figure', async () => {
    await expect(endOf('true', silent)).rejects.toMatchObject({ code: 'command-not-metered' });
  });
});

describe('the report of the meter', () => {
  test('is there on this machine', async () => {
    expect(await findMeter()).not.toBeNull();
  });

  test('is exact to the microsecond', () => {
    expect(readMetered('0 0.250001 0.123456 0.12 4096\n')).toMatchObject({
      exitCode: 0,
      killedBy: null,
      wall: expect.closeTo(250.001, 6),
      usage: { cpu: expect.closeTo(123.456, 6) },
    });
  });

  test.each([
    [0, { exitCode: 0, killedBy: null }],
    [3 << 8, { exitCode: 3, killedBy: null }],
    [137 << 8, { exitCode: 137, killedBy: null }],
    [9, { exitCode: null, killedBy: 'SIGKILL' }],
    [11 | 0x80, { exitCode: null, killedBy: 'SIGSEGV' }],
  ])('reads the wait status %i', (status, end) => {
    expect(readMetered(`${status} 1 1 1 4096`)).toMatchObject(end);
  });

  test.each(['', 'nonsense', '0 1 1', '0 1 NaN 1 4096', '0 1 1 1 4096 1', 'x 0 1 1 1 4096'])(
    'is none when it is "%s"',
    (report) => {
      expect(readMetered(report)).toBeNull();
    },
  );

  test.each(['768 1 1 1 0', '768 1 7.5 0.1 4096'])(
    'is not believed about usage when it is "%s", but about how it ended and when',
    (report) => {
      expect(readMetered(report)).toEqual({ exitCode: 3, killedBy: null, wall: 1000, usage: null });
    },
  );
});
