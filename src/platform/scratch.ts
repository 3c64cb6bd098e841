import { mkdtemp, rm } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PierceError } from '../errors.ts';

/** A private folder that is removed with all that is in it when disposed, or at the latest when the process ends. */
export interface Scratch extends AsyncDisposable {
  readonly path: string;
}

const open = new Set<string>();

process.once('exit', () => {
  for (const path of open) rmSync(path, { recursive: true, force: true });
});

/** Makes an empty private folder; `purpose` shows in its name. Rejects with `no-temporary-folder`. */
export async function makeScratch(purpose: string): Promise<Scratch> {
  const path = await mkdtemp(join(tmpdir(), `pierce-${purpose}-`)).catch((error: Error) => {
    throw new PierceError('no-temporary-folder', { folder: tmpdir(), problem: error.message });
  });
  open.add(path);
  return {
    path,
    async [Symbol.asyncDispose]() {
      await rm(path, { recursive: true, force: true, maxRetries: 3 });
      open.delete(path);
    },
  };
}

/** Removes a file, if it is there. */
export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true });
}
