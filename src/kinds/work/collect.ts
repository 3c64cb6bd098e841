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
  /** Node programs that were started and have no counter. */
  readonly unseen: number;
}

/** Bytes beyond which no counts are read. */
const CAP = 512 * 1024 * 1024;

const BEGUN = '.begun';

/** Names of counters that have begun so far: a process id and a thread id, such as `4711-0`. */
export async function begunIn(folder: string): Promise<readonly string[]> {
  const names = await namesIn(folder);
  return names.flatMap((name) => (name.endsWith(BEGUN) ? [name.slice(0, -BEGUN.length)] : []));
}

/** Throws away what was counted so far. */
export async function forgetIn(folder: string): Promise<void> {
  for (const name of (await namesIn(folder)).filter(isCount)) await removeFile(join(folder, name));
}

/** Reads what was counted; `concerned` are the counters that have to have told something. Rejects with `work-unreadable`. */
export async function collect(folder: string, concerned: readonly string[]): Promise<Collected> {
  const files = (await namesIn(folder)).filter(isCount);
  const counts: Count[] = [];
  for (const file of files) counts.push(await readCount(join(folder, file)));
  const told = new Set(counts.map(({ pid, thread }) => `${pid}-${thread}`));
  const began = new Set((await begunIn(folder)).map((name) => name.replace(/-.*/, '')));
  const children = new Set(counts.flatMap((count) => count.children).map(String));
  return {
    counts,
    lost: concerned.filter((name) => !told.has(name)),
    unseen: [...children].filter((pid) => !began.has(pid)).length,
  };
}

const isCount = (name: string): boolean => name.endsWith('.json');

async function readCount(path: string): Promise<Count> {
  try {
    return JSON.parse(await readText(path, CAP)) as Count;
  } catch (error) {
    throw new PierceError('work-unreadable', { problem: (error as Error).message });
  }
}
