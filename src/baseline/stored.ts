import { PierceError } from '../errors.ts';
import type { Snapshot } from '../model/index.ts';
import { readText } from '../platform/files.ts';
import { isSnapshot } from './snapshot.validate.generated.js';

/** Bytes that a snapshot file may have; a larger one is refused unread. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Reads a snapshot file, taking nothing in it on trust: size, JSON, schema and, where one is given, project.
 * Rejects with `snapshot-unreadable`, `snapshot-not-json`, `snapshot-invalid` or `snapshot-other-project`.
 */
export async function readSnapshot(path: string, project: string | null): Promise<Snapshot> {
  const value = parse(path, await read(path));
  if (!isSnapshot(value)) {
    const { instancePath = '', message = 'is not a snapshot' } = isSnapshot.errors?.[0] ?? {};
    throw new PierceError('snapshot-invalid', { path, where: instancePath || '/', problem: message });
  }
  if (project !== null && value.project !== project) {
    throw new PierceError('snapshot-other-project', { path, found: value.project, wanted: project });
  }
  return value;
}

async function read(path: string): Promise<string> {
  try {
    return await readText(path, MOST_BYTES);
  } catch (error) {
    throw new PierceError('snapshot-unreadable', { path, problem: (error as Error).message });
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch (error) {
    throw new PierceError('snapshot-not-json', { path, problem: (error as Error).message });
  }
}
