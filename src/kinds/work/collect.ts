import { join } from 'node:path';
import { PierceError } from '../../errors.ts';
import { namesIn } from '../../platform/find-files.ts';
import { readText, removeFile } from '../../platform/files.ts';
import type { Count } from './count.ts';

/** What the counters of one reading left. */
export interface Collected {
  readonly counts: readonly Count[];
  /** Names of counters that began and told nothing. */
  readonly lost: readonly string[];
  /** Node programs and threads that were started and have no counter. */
  readonly unseen: number;
  /** Processes that ended with another exit code than 0. */
  readonly failed: number;
}

/** Bytes beyond which no counts are read. */
const CAP = 512 * 1024 * 1024;

const BEGUN = '.begun';

/** Names of counters that have begun so far: a process id and a thread id, such as `4711-0`. */
export async function begunIn(folder: string): Promise<readonly string[]> {
  const names = await namesIn(folder);
  return names.flatMap((name) => (name.endsWith(BEGUN) ? [name.slice(0, -BEGUN.length)] : []));
}

/** Names of counters that have told something so far. */
export async function toldIn(folder: string): Promise<readonly string[]> {
  return (await namesIn(folder)).filter(isCount).map((name) => name.replace(/-\d+\.json$/, ''));
}

/** Throws away what was counted so far. */
export async function forgetIn(folder: string): Promise<void> {
  for (const name of (await namesIn(folder)).filter(isCount)) await removeFile(join(folder, name));
}

/** Reads what the counters of these names told, each of which should have. Rejects with `work-unreadable`. */
export async function collect(folder: string, concerned: readonly string[]): Promise<Collected> {
  const wanted = new Set(concerned);
  const counts: Count[] = [];
  for (const file of (await namesIn(folder)).filter(isCount)) {
    const count = await readCount(join(folder, file));
    if (wanted.has(nameOf(count))) counts.push(count);
  }
  const told = new Set(counts.map(nameOf));
  const began = new Set(await begunIn(folder));
  const children = new Set(counts.flatMap((count) => count.children));
  return {
    counts,
    lost: concerned.filter((name) => !told.has(name)),
    unseen: [...children].filter((name) => !began.has(name)).length,
    failed: counts.filter(({ thread, exitCode }) => thread === 0 && exitCode).length,
  };
}

const nameOf = ({ pid, thread }: Count): string => `${pid}-${thread}`;

const isCount = (name: string): boolean => name.endsWith('.json');

async function readCount(path: string): Promise<Count> {
  try {
    return JSON.parse(await readText(path, CAP)) as Count;
  } catch (error) {
    throw new PierceError('work-unreadable', { problem: (error as Error).message });
  }
}
