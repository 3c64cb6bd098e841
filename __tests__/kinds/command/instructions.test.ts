import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../../../src/kinds/command/index.ts';
import type { Lab } from '../../../src/kinds/kind.ts';
import type { Budget } from '../../../src/model/index.ts';
import { findInstructionCounter, type InstructionCounter } from '../../../src/platform/instructions.ts';
import { createRunner, type OwnRunner } from '../../../src/platform/process.ts';

const signal = new AbortController().signal;
let root: string;
let runner: OwnRunner;
let counter: InstructionCounter | null;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'pierce-instructions-'));
  runner = createRunner();
  counter = await findInstructionCounter(runner, root, signal);
});

afterAll(async () => {
  await runner[Symbol.asyncDispose]();
  rmSync(root, { recursive: true, force: true });
});

const lab = (...metrics: string[]): Lab => ({
  side: 'head',
  check: 'loop',
  root,
  scratch: root,
  budgets: metrics.map((metric) => ({ metric }) as Budget),
  signal,
  service: () => Promise.reject(new Error('no service')),
  instance: () => Promise.reject(new Error('no service')),
  runner,
  shared: new Map(),
  stored: null,
});

async function read(run: string, ...metrics: string[]) {
  await using probe = await command.open({ run }, lab(...metrics));
  return await probe.read(signal);
}

const loop = (times: number): string => `i=0; while [ $i -lt ${times} ]; do i=$((i+1)); done`;

/** What holds on a machine that counts, and on one that does not. */
function whereCounted(act: () => Promise<void>): () => Promise<void> {
  return async () => {
    if (counter) return await act();
    await expect(read('exit 0', 'instructions')).rejects.toMatchObject({ code: 'command-no-counter' });
  };
}

test(
  'the instructions of the same program are the same within a thousandth, and those of more work are more',
  whereCounted(async () => {
    const [once, again, more] = [1000, 1000, 1100].map((times) => read(loop(times), 'instructions'));
    const counts = (await Promise.all([once!, again!, more!])).map(({ values }) => values['instructions']!);
    expect(Math.abs(counts[1]! / counts[0]! - 1)).toBeLessThan(0.001);
    expect(counts[2]! / counts[0]!).toBeGreaterThan(1.02);
  }),
);

test(
  'what a command starts is counted with it',
  whereCounted(async () => {
    const alone = await read(loop(100), 'instructions');
    const child = await read(`/bin/sh -c '${loop(5000)}'; ${loop(100)}`, 'instructions');
    expect(child.values['instructions']).toBeGreaterThan(2 * alone.values['instructions']!);
  }),
);

test(
  'time and memory are those of a run that nobody counted in',
  whereCounted(async () => {
    const { values, evidence } = await read(loop(10), 'instructions', 'wall');
    expect(Object.keys(values).toSorted()).toEqual(['cpu', 'instructions', 'max-rss', 'wall']);
    expect(evidence?.facts).toContainEqual({
      name: 'counted by',
      text: counter!.name,
      explains: ['instructions'],
    });
    expect(Object.keys((await read(loop(10), 'instructions')).values)).toEqual(['instructions']);
  }),
);

test(
  'a command that fails while it is counted has no figures, and leaves nothing behind',
  whereCounted(async () => {
    await expect(read('exit 3', 'instructions')).rejects.toMatchObject({ code: 'command-failed' });
    expect(readdirSync(root)).toEqual([]);
  }),
);

/** As perf does on a processor with cores of two sorts; whose exit code for death by a signal is 0 on any. */
const PERF = `#!/usr/bin/perl
while (($_ = shift) ne '--') { $out = $ARGV[0] if $_ eq '-o' }
$status = system(@ARGV);
open(COUNT, '>', $out);
print COUNT "# started\\n\\n2954,,cpu_atom/instructions/u,1,40.00,,\\n6648,,cpu_core/instructions/u,1,60.00,,\\n";
exit($status >> 8);
`;

describe('where perf counts on cores of two sorts', () => {
  const path = process.env['PATH'];
  let bin: string;
  beforeAll(() => {
    bin = mkdtempSync(join(tmpdir(), 'pierce-perf-'));
    writeFileSync(join(bin, 'perf'), PERF, { mode: 0o755 });
    process.env['PATH'] = `${bin}:${path}`;
  });
  afterAll(() => {
    process.env['PATH'] = path;
    rmSync(bin, { recursive: true });
  });

  test('those of both are added up', async () => {
    expect((await read('exit 0', 'instructions')).values).toEqual({ instructions: 9602 });
  });

  test('a command that dies by a signal has no figure, though perf says that it ended well', async () => {
    const died = read('exec /bin/sh -c "kill -SEGV $$"', 'instructions');
    await expect(died).rejects.toMatchObject({ code: 'command-failed' });
  });
});

test('a file that asks for instructions where nothing counts them is told so, with what to do', async () => {
  const path = process.env['PATH'];
  process.env['PATH'] = root;
  try {
    await expect(read('exit 0', 'instructions')).rejects.toMatchObject({
      code: 'command-no-counter',
      params: { check: 'loop' },
    });
  } finally {
    process.env['PATH'] = path;
  }
});
