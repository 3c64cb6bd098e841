/**
 * Reads the documents between the stages: snapshots, baselines and reports.
 * Its opinion: a document may come from anywhere, so nothing in it is taken on trust – size, JSON, schema, project.
 * It never writes, and what is refused leaves nothing behind.
 */
import { PierceError } from '../errors.ts';
import type { BaselineDocument, Report, Snapshot } from '../model/index.ts';
import { readBytes } from '../platform/files.ts';
import { CAPS } from './caps.ts';
import { type DocumentName, parseDocument } from './parse.ts';
import { isReport } from './report.generated.js';
import { isBaseline, isSnapshot } from './snapshot.generated.js';

/**
 * Reads a snapshot file of `project`.
 * Rejects with `document-…` or `snapshot-other-project`.
 */
export async function readSnapshot(path: string, project: string): Promise<Snapshot> {
  return parseSnapshot(await read(path, 'snapshot'), path, project);
}

/** Reads a report file. Rejects with `document-…`. */
export async function readReport(path: string): Promise<Report> {
  return parseDocument({ bytes: await read(path, 'report'), path, what: 'report' }, isReport) as Report;
}

/** The snapshot of `project` in these bytes; errors call it `name`. Throws `document-…` or `snapshot-other-project`. */
export function parseSnapshot(bytes: Uint8Array, name: string, project: string): Snapshot {
  const snapshot = parseDocument({ bytes, path: name, what: 'snapshot' }, isSnapshot) as Snapshot;
  return ofProject(snapshot, name, project, snapshot);
}

/** The baseline of `project` in these bytes; errors call it `name`. Throws `document-…` or `snapshot-other-project`. */
export function parseBaseline(bytes: Uint8Array, name: string, project: string): BaselineDocument {
  const given = { bytes, path: name, what: 'baseline' } as const;
  const baseline = parseDocument(given, isBaseline) as BaselineDocument;
  return ofProject(baseline, name, project, baseline, baseline.snapshot);
}

function ofProject<Document>(
  document: Document,
  path: string,
  wanted: string,
  ...named: readonly { readonly project: string }[]
): Document {
  const other = named.find(({ project }) => project !== wanted);
  if (!other) return document;
  throw new PierceError('snapshot-other-project', { path, found: other.project, wanted });
}

async function read(path: string, what: DocumentName): Promise<Uint8Array> {
  try {
    return await readBytes(path, CAPS[what].bytes);
  } catch (error) {
    throw new PierceError('document-unreadable', { path, what, problem: (error as Error).message });
  }
}
