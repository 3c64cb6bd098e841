/**
 * Reads base's budgets file as it is in base's commit: nothing is checked out, and nothing of head is in the way.
 * Its opinion: a file that cannot be had is no file that is not there.
 */
import { basename, dirname, join } from 'node:path';
import { failureOf, PierceError } from '../errors.ts';
import type { BasePlan } from '../model/index.ts';
import { decode } from './encoding.ts';
import { MOST_BYTES, NAMES, readBudgets } from './load.ts';
import type { AnyKind } from './schema.ts';

/** Reads a file of the folder of head's budgets file as base's commit has it; null where it has none. */
export type ReadAtBase = (name: string, most: number) => Promise<Uint8Array | null>;

/**
 * What base promises in the place of head's budgets file `path`. A file that head has renamed is found by the other names
 * that budgets files go by. Never rejects.
 */
export async function loadBase(path: string, read: ReadAtBase, kinds: readonly AnyKind[]): Promise<BasePlan> {
  try {
    const [found, second] = await findFiles(path, read);
    if (!found) return { is: 'absent' };
    if (second && found.name !== basename(path)) {
      const several = [found, second].map(({ name }) => name).join(', ');
      throw new PierceError('budgets-several', { folder: dirname(path), found: several, first: found.name });
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

/** The one that is named as head's, or where base has none of that name, all that may be meant. */
async function findFiles(path: string, read: ReadAtBase): Promise<readonly Found[]> {
  const named = await readOne(basename(path), read);
  if (named.length > 0) return named;
  const others = NAMES.filter((name) => name !== basename(path));
  return (await Promise.all(others.map((name) => readOne(name, read)))).flat();
}

async function readOne(name: string, read: ReadAtBase): Promise<readonly Found[]> {
  const bytes = await read(name, MOST_BYTES);
  return bytes ? [{ name, bytes }] : [];
}
