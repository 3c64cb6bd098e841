import { posix } from 'node:path';
import { found, missing, Refusal, type Answer } from '../answers.ts';
import { repositoryPage, repositoryUrl } from '../bodies/repository.ts';
import type { JsonObject } from '../description.ts';
import type { Entry } from '../git.ts';
import { gitOf } from './known-commit.ts';
import type { Exchange, Routes } from './route.ts';

const LARGE = 1_000_000;
const TOO_LARGE = 100_000_000;
const SYMLINK = '120000';

export const contentRoutes: Routes = {
  'GET /repos/{owner}/{repo}/contents/{path}': {
    needs: ['contents:read'],
    heeds: ['ref'],
    async answer(exchange) {
      const { repository, params, query } = exchange;
      const git = gitOf(repository);
      const sha = await git.resolve(query['ref'] ?? repository.defaultBranch);
      if (!sha) throw new Refusal(404, `No commit found for the ref ${query['ref'] ?? ''}`);
      const entry = found(await git.entry(sha, (params['path'] ?? '').replace(/\/$/, '')));
      return await answerOfEntry(exchange, sha, entry);
    },
  },
};

async function answerOfEntry(exchange: Exchange, sha: string, entry: Entry): Promise<Answer> {
  const git = gitOf(exchange.repository);
  if (entry.type === 'tree') {
    const entries = await git.folder(entry);
    return { status: 200, body: await Promise.all(entries.map((each) => listedBody(exchange, sha, each))) };
  }
  if (entry.type !== 'blob') throw missing();
  const bytes = await git.blob(entry.sha);
  if (entry.mode === SYMLINK) return await followed(exchange, sha, entry, bytes.toString());
  if (bytes.length > TOO_LARGE) throw new Refusal(403, 'This API returns blobs up to 100 MB in size.');
  if (isRaw(exchange)) return raw(bytes);
  return { status: 200, body: fileBody(exchange, sha, entry, bytes) };
}

/** A symbolic link to a file of the repository is answered with that file, in silence; only another one with itself. */
async function followed(exchange: Exchange, sha: string, entry: Entry, target: string): Promise<Answer> {
  const path = posix.normalize(posix.join(posix.dirname(entry.path), target));
  const isInside = !path.startsWith('..') && !target.startsWith('/');
  const reached = isInside ? await gitOf(exchange.repository).entry(sha, path) : null;
  if (reached?.type === 'blob') return await answerOfEntry(exchange, sha, reached);
  if (isRaw(exchange)) return raw(Buffer.from(target));
  const body = { ...partBody(exchange, sha, entry, 'symlink', target.length), target };
  return { status: 200, body };
}

function isRaw({ accept }: Exchange): boolean {
  return /vnd\.github(\.\w+)?\.raw/.test(accept);
}

function raw(bytes: Uint8Array): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
    bytes,
  };
}

/** A file with its content; past 1 MB without. */
function fileBody(exchange: Exchange, sha: string, entry: Entry, bytes: Buffer): JsonObject {
  const isLarge = bytes.length > LARGE;
  const content = isLarge
    ? ''
    : (bytes.toString('base64').match(/.{1,60}/g) ?? []).map((line) => `${line}\n`).join('');
  return {
    ...partBody(exchange, sha, entry, 'file', bytes.length),
    content,
    encoding: isLarge ? 'none' : 'base64',
  };
}

async function listedBody(exchange: Exchange, sha: string, entry: Entry): Promise<JsonObject> {
  const kinds: Readonly<Record<string, string>> = { tree: 'dir', commit: 'submodule' };
  const type = entry.mode === SYMLINK ? 'symlink' : (kinds[entry.type] ?? 'file');
  const size = entry.type === 'blob' ? (await gitOf(exchange.repository).blob(entry.sha)).length : 0;
  return partBody(exchange, sha, entry, type, size);
}

function partBody(
  { world, repository }: Exchange,
  sha: string,
  entry: Entry,
  type: string,
  size: number,
): JsonObject {
  const path = entry.path.split('/').map(encodeURIComponent).join('/');
  const api = repositoryUrl(world, repository);
  const url = `${api}/contents/${path}?ref=${sha}`;
  const html = `${repositoryPage(repository)}/blob/${sha}/${path}`;
  const git = `${api}/git/blobs/${entry.sha}`;
  return {
    type,
    size,
    name: posix.basename(entry.path),
    path: entry.path,
    sha: entry.sha,
    url,
    git_url: git,
    html_url: html,
    download_url: `https://raw.githubusercontent.com/${repository.owner}/${repository.name}/${sha}/${path}`,
    _links: { self: url, git, html },
  };
}
