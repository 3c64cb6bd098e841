/**
 * Reads the documents between the stages: snapshots and reports.
 * Its opinion: a document may come from anywhere, so nothing in it is taken on trust – size, JSON, schema, project.
 */
import { PierceError } from '../errors.ts';
import type { Report, Snapshot } from '../model/index.ts';
import { readText } from '../platform/files.ts';
import { isReport } from './report.generated.js';
import { isSnapshot } from './snapshot.generated.js';
import type { Validator } from './validator.ts';

/** Bytes that a document may have; a larger one is refused unread. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Reads a snapshot file of `project`.
 * Rejects with `document-unreadable`, `document-not-json`, `document-invalid` or `snapshot-other-project`.
 */
export async function readSnapshot(path: string, project: string): Promise<Snapshot> {
  const snapshot = await readDocument<Snapshot>(path, 'snapshot', isSnapshot);
  if (snapshot.project !== project) {
    throw new PierceError('snapshot-other-project', { path, found: snapshot.project, wanted: project });
  }
  return snapshot;
}

/** Reads a report file. Rejects with `document-unreadable`, `document-not-json` or `document-invalid`. */
export async function readReport(path: string): Promise<Report> {
  return await readDocument<Report>(path, 'report', isReport);
}

async function readDocument<Document>(
  path: string,
  what: 'snapshot' | 'report',
  valid: Validator,
): Promise<Document> {
  const value = parse(path, what, await read(path, what));
  if (valid(value)) return value as Document;
  const { instancePath, message } = valid.errors?.[0] ?? {};
  throw new PierceError('document-invalid', {
    path,
    what,
    where: instancePath || '/',
    problem: message ?? 'no such thing',
  });
}

async function read(path: string, what: string): Promise<string> {
  try {
    return await readText(path, MOST_BYTES);
  } catch (error) {
    throw new PierceError('document-unreadable', { path, what, problem: (error as Error).message });
  }
}

function parse(path: string, what: string, text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch (error) {
    throw new PierceError('document-not-json', { path, what, problem: (error as Error).message });
  }
}
