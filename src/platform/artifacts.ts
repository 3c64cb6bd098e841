/**
 * Files that outlive a run: uploaded by the runner's own token, fetched by the API. Its opinion: what we upload is read by
 * strangers, and what we fetch was written by them.
 */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ArtifactClient, UploadArtifactResponse } from '@actions/artifact';
import { PierceError } from '../errors.ts';
import { growingWait, PATIENCE } from './github/patience.ts';
import type { GitHub } from './github.ts';
import { inOneLine } from './output.ts';
import { makeScratch } from './scratch.ts';
import { secretIn } from './secrets.ts';
import { unzip } from './zip.ts';

/** An artifact as GitHub's list of them describes it. */
export interface ArtifactRef {
  readonly id: number;
  readonly name: string;
  /** Bytes of its zip. */
  readonly size: number;
  /** `sha256:…` over its zip; null where GitHub does not know it. */
  readonly digest: string | null;
}

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Whether the runner offers to keep files; on GitHub it does for every action. */
export const hasArtifacts = (environment = process.env): boolean =>
  Boolean(environment['ACTIONS_RUNTIME_TOKEN'] && environment['ACTIONS_RESULTS_URL']);

/** Who uploads, and how it waits in between. */
export interface Uploading {
  client(): Promise<Pick<ArtifactClient, 'uploadArtifact'>>;
  wait(duration: number): Promise<unknown>;
  /** Milliseconds for all of it; the library waits for an answer as long as a connection stands. */
  readonly deadline: number;
}

const BY_RUNNER: Uploading = {
  client: async () => new (await import('@actions/artifact')).DefaultArtifactClient(),
  wait: sleep,
  deadline: 300_000,
};

/**
 * Uploads files as one artifact by the runner's own token, which needs no permission. A name that is taken, as after
 * "re-run failed jobs", gets `-a<attempt>` at its end, and the answer says so. Rejects with `artifact-secret` before
 * anything is sent, with `artifact-unsupported` where the runner has no such service, with `artifact-failed`.
 */
export async function uploadArtifact(
  name: string,
  files: readonly TextFile[],
  attempt: number,
  uploading: Uploading = BY_RUNNER,
): Promise<ArtifactRef> {
  for (const file of files) refuseSecret(name, file);
  await using folder = await makeScratch('artifact');
  const paths = files.map((file) => join(folder.path, basename(file.name)));
  for (const [index, { text }] of files.entries()) await writeFile(paths[index] ?? '', text);
  const client = await uploading.client();
  const upload = async (free: string): Promise<ArtifactRef> =>
    refOf(free, await client.uploadArtifact(free, [...paths], folder.path));
  try {
    return await inTime(uploading.deadline, uploadAnew([name, `${name}-a${attempt}`], upload, uploading));
  } catch (error) {
    throw uploadFault(name, error);
  }
}

/** What comes of `work`; rejects if it has not ended by then. It cannot be stopped, only left alone. */
async function inTime<Result>(deadline: number, work: Promise<Result>): Promise<Result> {
  const over = new AbortController();
  const late = sleep(deadline, undefined, { signal: over.signal }).then(() => {
    throw new Error(`it had no end within ${deadline / 1000} s`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
  }
}

function refuseSecret(name: string, { name: file, text }: TextFile): void {
  const secret = secretIn(text, process.env);
  if (secret !== null) throw new PierceError('artifact-secret', { name, file, secret });
}

/** Times that an upload is sent again after its connection broke; the library repeats what the service answers. */
const REPEATS = 3;

/** Uploads under the first name that is free. */
async function uploadAnew(
  names: readonly string[],
  upload: (name: string) => Promise<ArtifactRef>,
  uploading: Uploading,
): Promise<ArtifactRef> {
  const [name = '', ...others] = names;
  for (let tries = 1; ; tries++) {
    try {
      return await upload(name);
    } catch (error) {
      const message = messageOf(error);
      if (TAKEN.test(message) && others.length > 0) return await uploadAnew(others, upload, uploading);
      if (!BROKEN.test(message) || tries > REPEATS) throw error;
      await uploading.wait(growingWait(tries, PATIENCE.chance));
    }
  }
}

/** How `@actions/artifact` tells these: by words alone, since its client wraps every error in another. */
const TAKEN = /\(409\)|already exists/i;
const BROKEN =
  /\b(ECONNRESET|ECONNREFUSED|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EPIPE|EAI_AGAIN|socket hang up)\b/;
const NO_SERVICE = /GHES|ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)/;

function uploadFault(name: string, error: unknown): PierceError {
  const problem = inOneLine(messageOf(error));
  return new PierceError(NO_SERVICE.test(problem) ? 'artifact-unsupported' : 'artifact-failed', {
    name,
    problem,
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error
    ? `${error.message} ${(error as NodeJS.ErrnoException).code ?? ''}`.trim()
    : String(error);
}

function refOf(name: string, { id, size, digest }: UploadArtifactResponse): ArtifactRef {
  if (id === undefined) throw new Error('the service gave it no number');
  return { id, name, size: size ?? 0, digest: digest ? `sha256:${digest}` : null };
}

/** Bytes of a zip that is fetched. */
const MOST_BYTES = 64 * 1024 * 1024;

const ZIP = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';

/**
 * Downloads an artifact and gives those of its files that are wanted, as bytes in memory. A wanted file that it lacks is
 * not in the answer; if it lacks all of them, it is not ours. Rejects as downloading does, and with `artifact-hostile`.
 */
export async function readArtifact(
  github: GitHub,
  artifact: ArtifactRef,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { id, name, size, digest } = artifact;
  const hostile = (problem: string): PierceError =>
    new PierceError('artifact-hostile', { name: inOneLine(name), problem: inOneLine(problem) });
  if (size > MOST_BYTES) throw hostile(`it has ${size} bytes, at most ${MOST_BYTES} are fetched`);
  const bytes = await github.download(ZIP, { artifact_id: id, archive_format: 'zip' }, MOST_BYTES);
  const found = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (digest !== null && digest !== found) throw hostile(`its digest is ${found}, but should be ${digest}`);
  return await unzip(bytes, wanted).catch((error: Error) => {
    throw hostile(error.message);
  });
}
