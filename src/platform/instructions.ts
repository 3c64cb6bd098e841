/**
 * Counts the instructions a command executes: by the processor's own counter where `perf` may read it, else by
 * valgrind, which runs the program on a simulated processor. Hosted x64 machines mostly have no counter to read, so
 * which it is has to be tried, never assumed.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunRequest, Runner, RunResult } from './process.ts';
import { makeScratch } from './scratch.ts';
import { quoted } from './shell.ts';

/** A way of counting instructions that works on this machine. */
export interface InstructionCounter {
  /** `perf` or `valgrind`. */
  readonly name: string;
  /**
   * Runs a command as `Runner.run` does and counts the instructions of it and all its descendants, in user space; null
   * where nothing was counted. The time that it may take is that of the program by itself.
   */
  count(runner: Runner, request: RunRequest): Promise<Counted>;
}

export interface Counted {
  readonly result: RunResult;
  readonly instructions: number | null;
}

/** Milliseconds that trying a counter out may take. */
const TRIAL = 30_000;

/** The first counter that counts something on this machine; null if none does. */
export async function findInstructionCounter(
  runner: Runner,
  cwd: string,
  signal: AbortSignal,
): Promise<InstructionCounter | null> {
  for (const counter of [PERF, VALGRIND]) {
    const request = { command: 'exit 0', cwd, timeout: TRIAL, signal, stdout: 'tail' } as const;
    const { instructions } = await counter.count(runner, request);
    if (instructions !== null) return counter;
  }
  return null;
}

interface Tool {
  readonly name: string;
  /** How many times longer a command may take under it. */
  readonly slowdown: number;
  /** What to put before the shell that runs the command, to write counts into a folder. */
  before(folder: string): string;
  /** The counts in what it wrote. */
  readonly count: RegExp;
}

/**
 * perf-stat(1): with `-x ,` the first field is the value, or words in angle brackets where the machine has none. A processor
 * with cores of two sorts has a line for each, of what ran there; scaled up to the whole time, they could not be added.
 */
const PERF = counterBy({
  name: 'perf',
  slowdown: 1,
  before: (folder) => `perf stat --no-scale -x , -e instructions:u -o ${quoted(join(folder, 'count'))} --`,
  count: /^([1-9]\d*),/gm,
});

/** Cachegrind without its caches, one log for each process; valgrind's manual, "Cachegrind", the line `I refs`. */
const VALGRIND = counterBy({
  name: 'valgrind',
  slowdown: 100,
  before: (folder) =>
    `valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null --trace-children=yes --log-file=${quoted(join(folder, 'count.%p'))}`,
  count: /I\s+refs:\s+([\d,]+)/g,
});

/** A shell outlives the command, for perf takes death by a signal for exit code 0. */
const SHELL = '/bin/sh -c "$1"; exit $?';

function counterBy({ name, slowdown, before, count }: Tool): InstructionCounter {
  return {
    name,
    async count(runner, request) {
      await using scratch = await makeScratch('instructions');
      const command = `exec ${before(scratch.path)} /bin/sh -c ${quoted(SHELL)} sh ${quoted(request.command)}`;
      const result = await runner.run({ ...request, command, timeout: slowdown * request.timeout });
      return { result, instructions: await sumIn(scratch.path, count) };
    },
  };
}

/** The sum of all that is counted in the files of a folder, of which each process may have one. */
async function sumIn(folder: string, count: RegExp): Promise<number | null> {
  const texts = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
  );
  const counts = texts
    .flatMap((text) => [...text.matchAll(count)])
    .map(([, digits = '']) => Number(digits.replaceAll(',', '')));
  return counts.length === 0 ? null : counts.reduce((sum, one) => sum + one);
}
