/**
 * Cores: how many there are, and who runs where. A load generator and the service it loads disturb each other least when
 * each keeps to its own cores; left alone, a scheduler moves them onto one now and then, for a second or for a millisecond.
 */
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { childEnvironment } from './environment.ts';
import { quoted } from './shell.ts';

/** Cores that this process may use at the same time. */
export const cores = (): number => availableParallelism();

/** While it is there, this process keeps to one core. */
export interface Apart extends AsyncDisposable {
  /** The line for the shell that keeps a command, and all it starts, off that core. */
  aside(line: string): string;
}

/**
 * Puts this process onto its first core, until disposed; null where it has one core only, or nothing can do it. What it
 * starts meanwhile stays on that core, unless it is started by `aside`. taskset(1) of util-linux.
 */
export async function keepApart(): Promise<Apart | null> {
  const own = listOf(await taskset([]));
  const [first, ...others] = own;
  if (first === undefined || others.length === 0 || (await taskset([first])) === null) return null;
  return {
    aside: (line) => `exec taskset -c ${others.join(',')} /bin/sh -c ${quoted(line)}`,
    [Symbol.asyncDispose]: async () => void (await taskset(own)),
  };
}

/** Puts all threads of this process onto these cores, or asks for its cores where none are named; null if it cannot. */
async function taskset(wanted: readonly number[]): Promise<string | null> {
  const pid = String(process.pid);
  const args = wanted.length === 0 ? ['-p', '-c', pid] : ['-a', '-p', '-c', wanted.join(','), pid];
  return await promisify(execFile)('taskset', args, { env: childEnvironment(process.env, {}) }).then(
    ({ stdout }) => stdout,
    () => null,
  );
}

/** The cores in `pid 42's current affinity list: 0,2-3`. */
function listOf(answer: string | null): readonly number[] {
  const list = /: ([\d,-]+)\s*$/.exec(answer ?? '')?.[1] ?? '';
  return list.split(',').flatMap((range) => {
    const [from, to = from] = range.split('-').map(Number);
    return range === '' ? [] : Array.from({ length: to! - from! + 1 }, (_, n) => from! + n);
  });
}
