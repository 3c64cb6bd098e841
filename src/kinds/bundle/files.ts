import { join, posix } from 'node:path';
import { PierceError } from '../../errors.ts';
import {
  type Found,
  leadsInto,
  lookAt,
  matchPaths,
  namesIn,
  workspaceOf,
} from '../../platform/find-files.ts';
import type { BundleOptions } from './options.ts';
import { patternsOf } from './options.ts';

/** One file of a bundle: its path from the root with forward slashes, and its bytes as they are. */
export interface BundleFile {
  readonly path: string;
  readonly raw: number;
}

/** Most names told of a folder in which nothing matched. */
const NAMES_TOLD = 8;

/** Files and bytes beyond which nobody downloads what is named; looking at each would take the time of everything else. */
const MOST_FILES = 100_000;
const MOST_GIBIBYTES = 2;

/**
 * The files that the patterns take, in the order of their paths. Everything is looked at before anything is measured.
 * Rejects with `bundle-no-match`, `bundle-folder`, `bundle-unreadable`, `bundle-outside`, `bundle-too-many`,
 * `bundle-too-large`, `bundle-all-left-out` or `bundle-empty`.
 */
export async function findFiles(root: string, options: BundleOptions): Promise<readonly BundleFile[]> {
  const { taken, left } = patternsOf(options.files);
  const leftOut = new Set<string>();
  for (const pattern of left) for (const path of await pathsOf(root, pattern)) leftOut.add(path);
  const paths = new Set<string>();
  for (const pattern of taken) {
    const found = await pathsOf(root, pattern);
    if (found.length === 0) throw await noMatch(root, pattern);
    for (const path of found) if (!leftOut.has(path)) paths.add(path);
  }
  if (paths.size === 0)
    throw new PierceError('bundle-all-left-out', {
      files: [...taken, ...left.map((one) => `!${one}`)].join(', '),
    });
  const files = await inWorkspace(root, [...paths].toSorted());
  const size = files.reduce((sum, { raw }) => sum + raw, 0);
  if (size === 0) throw new PierceError('bundle-empty', { files: taken.join(', '), count: files.length });
  if (size > MOST_GIBIBYTES * 1024 ** 3)
    throw new PierceError('bundle-too-large', { files: taken.join(', '), most: `${MOST_GIBIBYTES} GiB` });
  return files;
}

/** Each file, looked at; a link that leads out of the project would measure, and name, what is nobody's bundle. */
async function inWorkspace(root: string, paths: readonly string[]): Promise<readonly BundleFile[]> {
  const workspace = await workspaceOf(root);
  const files: BundleFile[] = [];
  for (const path of paths) {
    files.push(fileFrom(path, await lookAt(join(root, path))));
    if (!(await leadsInto(workspace, join(root, path))))
      throw new PierceError('bundle-outside', { path, workspace });
  }
  return files;
}

/** What one pattern matches, without folders; a pattern that is a file's very name is that file, whatever its letters. */
async function pathsOf(root: string, pattern: string): Promise<readonly string[]> {
  const itself = await lookAt(join(root, pattern));
  if (itself.is === 'folder')
    throw new PierceError('bundle-folder', { path: pattern, stem: pattern.replace(/[\\/]+$/, '') });
  if (itself.is !== 'missing') return [posix.normalize(pattern)];
  const matched = await matchPaths(root, pattern, MOST_FILES);
  if (matched.length > MOST_FILES) throw new PierceError('bundle-too-many', { pattern, most: MOST_FILES });
  const looks = await Promise.all(
    matched.map(async (path) => ({ path, found: await lookAt(join(root, path)) })),
  );
  return looks.filter(({ found }) => found.is !== 'folder').map(({ path }) => posix.normalize(path));
}

function fileFrom(path: string, found: Found): BundleFile {
  switch (found.is) {
    case 'file':
      return { path, raw: found.size };
    case 'folder':
    case 'other':
      throw new PierceError('bundle-unreadable', { path, problem: 'it is not a file' });
    case 'missing':
      throw new PierceError('bundle-unreadable', { path, problem: 'it is a link that leads nowhere' });
    case 'unreadable':
      throw new PierceError('bundle-unreadable', { path, problem: found.problem });
  }
}

/** Tells what lies in the deepest folder of the pattern that exists. */
async function noMatch(root: string, pattern: string): Promise<PierceError> {
  let folder = '.';
  for (const segment of pattern.split('/').slice(0, -1)) {
    const deeper = posix.join(folder, segment);
    if ((await lookAt(join(root, deeper))).is !== 'folder') break;
    folder = deeper;
  }
  const names = await namesIn(join(root, folder));
  const told =
    names.slice(0, NAMES_TOLD).join(', ') +
    (names.length > NAMES_TOLD ? `, and ${names.length - NAMES_TOLD} more` : '');
  const place = folder === '.' ? 'The folder of the budgets file' : folder;
  return new PierceError('bundle-no-match', { pattern, folder: place, names: told || 'nothing' });
}
