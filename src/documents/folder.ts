import { dirname, join, resolve } from 'node:path';
import { PierceError } from '../errors.ts';
import type { Snapshot } from '../model/index.ts';
import { isFolder, isWritable, readText, removeFile, writeText } from '../platform/files.ts';

/** What a gate leaves in its folder. */
const DOCUMENTS = ['snapshot.json', 'base.json', 'report.json', 'comment.md', 'summary.md', 'report.html'];

/** Keeps a folder out of git, and marks it as one whose documents are ours to remove. */
const MARK = '# Written by Pierce.\n*\n';

/**
 * What an earlier run wrote never stays behind to be taken for this one's. Only in a folder that Pierce made, and never
 * the snapshot that this run is to compare with.
 */
export async function clearFolder(out: string, base: string | null): Promise<void> {
  const mark = await readText(join(out, '.gitignore'), MARK.length).catch(() => null);
  if (mark !== MARK) return;
  const given = base === null ? null : resolve(base);
  const paths = DOCUMENTS.map((name) => join(out, name)).filter((path) => resolve(path) !== given);
  await Promise.all(paths.map(removeFile));
}

/** Makes the folder, or finds out before anything is measured that it cannot be written to. Rejects with `not-writable`. */
export async function prepareFolder(out: string): Promise<void> {
  if (!(await isFolder(out))) return await writeText(join(out, '.gitignore'), MARK);
  if (!(await isWritable(out)))
    throw new PierceError('not-writable', { path: out, problem: 'the folder is read-only' });
}

/** Writes head's snapshot to `path`, base's beside it as `base.json`. Rejects with `out-is-base` where they are one. */
export async function writeSnapshots(
  path: string,
  { head, base }: { readonly head: Snapshot; readonly base: Snapshot | null },
): Promise<void> {
  const beside = join(dirname(path), 'base.json');
  if (base && resolve(beside) === resolve(path)) throw new PierceError('out-is-base', { path });
  await writeText(path, toJson(head));
  if (base) await writeText(beside, toJson(base));
}

/** Documents are JSON with two spaces and a newline at the end. */
export const toJson = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;
