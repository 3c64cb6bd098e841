/** Finds files by pattern below a folder. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants, glob, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** What a path is; `size` in bytes. Links are followed. */
export type Found =
  | { readonly is: 'file'; readonly size: number }
  | { readonly is: 'folder' }
  | { readonly is: 'other' }
  | { readonly is: 'missing' }
  | { readonly is: 'unreadable'; readonly problem: string };

/** Looks at a path; never rejects. */
export async function lookAt(path: string): Promise<Found> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { is: 'folder' };
    if (!found.isFile()) return { is: 'other' };
    await access(path, constants.R_OK);
    return { is: 'file', size: found.size };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? { is: 'missing' }
      : { is: 'unreadable', problem: code ?? message };
  }
}

/**
 * Paths below `root` that match a glob pattern, with forward slashes, folders among them, in no order. Names that begin
 * with a dot and `node_modules` match only where the pattern names them.
 */
export async function matchPaths(root: string, pattern: string): Promise<readonly string[]> {
  const matched: string[] = [];
  for await (const path of glob(pattern, { cwd: root })) matched.push(path.replaceAll('\\', '/'));
  const named = pattern.split('/').includes('node_modules');
  return named ? matched : matched.filter((path) => !path.split('/').includes('node_modules'));
}

/** Names in a folder, sorted, folders with a slash behind; none if it cannot be listed. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.map((entry) => entry.name + (entry.isDirectory() ? '/' : '')).toSorted();
}

/** SHA-256 of a file's bytes, in hexadecimal. */
export async function sha256Of(root: string, path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(join(root, path)), hash);
  return hash.digest('hex');
}
