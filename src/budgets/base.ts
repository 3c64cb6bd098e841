/**
 * Reads base's budgets file, as git has it in base's commit: nothing is checked out, and nothing of head is in the way.
 * Its opinion: a file that cannot be had is no file that is not there.
 */
import { basename, dirname, join, resolve } from 'node:path';
import { failureOf, PierceError } from '../errors.ts';
import type { BasePlan } from '../model/index.ts';
import { readAtCommit } from '../platform/git.ts';
import { decode } from './encoding.ts';
import { MOST_BYTES, NAMES, readBudgets } from './load.ts';
import type { AnyKind } from './schema.ts';

/**
 * What the commit `sha` promises in the place of head's budgets file `path`. A file that head has renamed is found by the
 * other names that budgets files go by. Null is a base whose commit nobody knows.
 */
export async function loadBase(
  path: string,
  sha: string | null,
  kinds: readonly AnyKind[],
): Promise<BasePlan> {
  try {
    if (sha === null) throw new PierceError('base-commit-unknown');
    const [found, second] = await findAt(path, sha);
    if (!found) return { is: 'absent' };
    if (second && found.name !== basename(path)) {
      const several = [found, second].map(({ name }) => name).join(', ');
      throw new PierceError('budgets-several', { folder: sha, found: several, first: found.name });
    }
    const file = join(dirname(path), found.name);
    return { is: 'found', plan: readBudgets(file, decode(file, found.bytes), kinds) };
  } catch (error) {
    return { is: 'unknown', failure: failureOf(error) };
  }
}

interface Found {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Base's files of these names, the one that is named as head's first. */
async function findAt(path: string, sha: string): Promise<readonly Found[]> {
  const names = [...new Set([basename(path), ...NAMES])];
  const folder = dirname(resolve(path));
  const read = async (name: string): Promise<readonly Found[]> => {
    const bytes = await readAtCommit(folder, sha, name, MOST_BYTES);
    return bytes ? [{ name, bytes }] : [];
  };
  return (await Promise.all(names.map(read))).flat();
}
