/**
 * The budgets files of both sides, asked of GitHub: where strangers' pull requests are judged, nothing is checked out.
 * Its opinion: base's file has to be had, or nothing is judged.
 */
import { basename, dirname, join } from 'node:path/posix';
import { loadBase, type ReadAtBase } from '../budgets/base.ts';
import { failureOf, PierceError } from '../errors.ts';
import { kinds } from '../kinds/index.ts';
import type { BasePlan } from '../model/index.ts';
import type { GitHub } from '../platform/github.ts';
import type { ConnectedJob } from './job.ts';
import type { Origin } from './origin.ts';

/** What one project promises: on the base branch, and with the pull request. */
export interface Promises {
  /** Path of the budgets file from the top of the repository. */
  readonly file: string;
  readonly base: BasePlan;
  readonly head: BasePlan;
}

/** Those of the budgets files that the workflow names; it may leave out one that goes by its usual name. */
export async function promisesOf(job: ConnectedJob, origin: Origin): Promise<readonly Promises[]> {
  const { inputs, github } = job;
  const paths = inputs.budgets.length > 0 ? inputs.budgets : ['budgets.yml'];
  const all: Promises[] = [];
  for (const path of paths) {
    const file = join(inputs.workingDirectory || '.', path);
    const at = (ref: string): Promise<BasePlan> =>
      loadBase(file, readerAt(github, dirname(file), ref), kinds);
    const base = await at(origin.branch);
    all.push({ file, base, head: await at(origin.sha) });
  }
  return all;
}

/** Reads files of a folder as a commit or branch has them. */
function readerAt(github: GitHub, folder: string, ref: string): ReadAtBase {
  return async (name, most) => {
    try {
      const path = join(folder, name);
      const asked = { path, ref };
      const found = await github.ask('GET /repos/{owner}/{repo}/contents/{path}', asked);
      return bytesOf(found, path, ref, most);
    } catch (error) {
      if (failureOf(error).code === 'github-missing') return null;
      throw error;
    }
  };
}

/** A folder, a link, or a file too large for an answer is no budgets file. */
function bytesOf(found: unknown, name: string, sha: string, most: number): Uint8Array {
  const file = found as { readonly type?: string; readonly content?: string; readonly encoding?: string };
  if (file.type !== 'file' || file.encoding !== 'base64' || typeof file.content !== 'string')
    throw new PierceError('base-file-odd', {
      name: basename(name),
      sha,
      problem: 'it is no plain file there',
    });
  const bytes = Buffer.from(file.content, 'base64');
  if (bytes.length > most)
    throw new PierceError('base-file-odd', {
      name: basename(name),
      sha,
      problem: `it has ${bytes.length} bytes there, at most ${most} are read`,
    });
  return bytes;
}
