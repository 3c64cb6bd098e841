import { releaseName } from '../baseline/name.ts';
import { type BaseAsked, NAMED } from '../baseline/index.ts';
import { parseSnapshot } from '../documents/index.ts';
import type { Plan } from '../model/index.ts';
import { hasCommit } from '../platform/git.ts';
import type { ConnectedJob } from './job.ts';

/** Bytes of a snapshot that a release carries. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** The name under which a release carries its snapshot. */
export const releaseFile = (project: string): string => `${releaseName(project)}.json`;

/**
 * The last release before this commit's own: its tag where git has it here, to be measured in this job; else the snapshot
 * that it carries, which tells what is exact; null where there was none. Rejects with what asking GitHub rejects with.
 */
export async function lastRelease({ github, context }: ConnectedJob, { project }: Plan): Promise<BaseAsked> {
  const releases = await github.ask('GET /repos/{owner}/{repo}/releases', { per_page: 30 });
  const own = context.ref.replace(/^refs\/tags\//, '');
  const last = releases.find(({ draft, prerelease, tag_name: tag }) => !draft && !prerelease && tag !== own);
  if (!last) return null;
  const ref = `refs/tags/${last.tag_name}`;
  if (await hasCommit('.', ref)) return ref;
  const asset = last.assets.find(({ name }) => name === releaseFile(project));
  if (!asset) return ref;
  const bytes = await github.download(
    'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
    { asset_id: asset.id },
    MOST_BYTES,
  );
  return {
    source: 'stored',
    snapshot: parseSnapshot(bytes, asset.name, project),
    promisedAt: null,
    origin: NAMED,
  };
}
