import { readFile, stat } from 'node:fs/promises';

/** A file that a program is about to write. */
export interface ResultFile {
  /** What was written since, as text, or why there is nothing to read. */
  read(): Promise<{ readonly text: string } | { readonly missing: 'absent' | 'unchanged' | 'too-large' }>;
}

/** Bytes beyond which nobody's results are read. */
const CAP = 64 * 1024 * 1024;

/** Remembers the state of a file before a program runs, so that what an earlier run left is never taken for its result. */
export async function expectFile(path: string): Promise<ResultFile> {
  const before = await identify(path);
  return {
    async read() {
      const after = await identify(path);
      if (after === null) return { missing: 'absent' };
      if (after.version === before?.version) return { missing: 'unchanged' };
      if (after.size > CAP) return { missing: 'too-large' };
      return { text: await readFile(path, 'utf8') };
    },
  };
}

/** A regular file's size and what changes whenever it is written or replaced; null if there is none. */
async function identify(path: string): Promise<{ readonly size: number; readonly version: string } | null> {
  const stats = await stat(path, { bigint: true }).catch(() => null);
  if (!stats?.isFile()) return null;
  return {
    size: Number(stats.size),
    version: [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(' '),
  };
}
