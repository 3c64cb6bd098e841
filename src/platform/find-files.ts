/** Finds files by pattern below a folder, and copies them. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, constants, glob, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
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
 * Paths below `root` that match a glob pattern, with forward slashes, folders among them, in no order; of more than
 * `most` only one more is told. Names that begin with a dot and `node_modules` match only where the pattern names them.
 */
export async function matchPaths(root: string, pattern: string, most: number): Promise<readonly string[]> {
  const matched: string[] = [];
  for await (const path of glob(pattern, { cwd: root })) {
    matched.push(path.replaceAll('\\', '/'));
    if (matched.length > most) break;
  }
  const named = pattern.split('/').includes('node_modules');
  return named ? matched : matched.filter((path) => !path.split('/').includes('node_modules'));
}

/** The folder that all of a project's files are in: of the repository around `folder`, else `folder` itself. Links are followed. */
export async function workspaceOf(folder: string): Promise<string> {
  const real = await realpath(folder);
  for (let at = real; ; at = dirname(at)) {
    if ((await lookAt(join(at, '.git'))).is !== 'missing') return at;
    if (dirname(at) === at) return real;
  }
}

/** Whether a path leads, over all links, to something in a folder that is named without any. */
export async function leadsInto(folder: string, path: string): Promise<boolean> {
  const within = relative(folder, await realpath(path));
  return within !== '..' && !within.startsWith(`..${sep}`) && !isAbsolute(within);
}

/** Names in a folder, sorted, folders with a slash behind; none if it cannot be listed. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.map((entry) => entry.name + (entry.isDirectory() ? '/' : '')).toSorted();
}

/** What a copied file holds: SHA-256 of its bytes in hexadecimal, and how many they are. */
export interface Copied {
  readonly sha256: string;
  readonly size: number;
}

/** Copies a file's bytes, and tells what went into the copy, whatever becomes of the file meanwhile. */
export async function copyBytes(from: string, to: string): Promise<Copied> {
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(
    createReadStream(from),
    async function* tell(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(to),
  );
  return { sha256: hash.digest('hex'), size };
}
