import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { availableParallelism, tmpdir } from 'node:os';
import { cores, keepApart } from '../../src/platform/cores.ts';
import { createRunner, type OwnRunner } from '../../src/platform/process.ts';

let runner: OwnRunner;

beforeEach(() => {
  runner = createRunner();
});
afterEach(async () => {
  await runner[Symbol.asyncDispose]();
});

const listOf = (command: string): Promise<string> =>
  runner
    .run({ command, cwd: tmpdir(), timeout: 10_000, signal: new AbortController().signal })
    .then(({ stdout }) => stdout.trim().split(': ')[1]!);

const OWN = 'taskset -p -c $$';
const canMove = process.platform === 'linux' && cores() > 1 && hasTaskset();

function hasTaskset(): boolean {
  try {
    return execFileSync('taskset', ['--version']).length > 0;
  } catch {
    return false;
  }
}

test('what is started aside shares no core with this process, and neither does what it starts', async () => {
  await using apart = await keepApart();
  if (!canMove) return expect(apart).toBeNull();
  const [ours, theirs] = [await listOf(OWN), await listOf(apart!.aside(`/bin/sh -c '${OWN}'`))];
  expect(ours).toMatch(/^\d+$/);
  expect(theirs.split(/[,-]/)).not.toContain(ours);
});

test('once it is over this process has all its cores back', async () => {
  const before = availableParallelism();
  const apart = await keepApart();
  if (canMove) expect(availableParallelism()).toBe(1);
  await apart?.[Symbol.asyncDispose]();
  expect(availableParallelism()).toBe(before);
});

test('a line with quotes is run as it is', async () => {
  await using apart = await keepApart();
  const line = `printf '%s' "it's: all here"`;
  expect(await listOf(apart?.aside(line) ?? line)).toBe('all here');
});
