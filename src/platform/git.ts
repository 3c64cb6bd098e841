/**
 * Asks git, and makes worktrees. It never changes the user's checkout, index or branches,
 * and runs no hook of the repository.
 */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { PierceError } from '../errors.ts';
import type { Commit } from '../model/index.ts';
import { childEnvironment } from './environment.ts';
import { captureTail } from './output.ts';
import { makeScratch } from './scratch.ts';
import { endBrood, killBrood, MARK } from './sweep.ts';

const execute = promisify(execFile);

/** No hook and no file watcher of the repository's configuration: both are programs of whoever could write to it. */
const QUIET = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'advice.detachedHead=false'].flatMap(
  (setting) => ['-c', setting],
);

/** A commit checked out beside the user's own tree. */
export interface Worktree extends AsyncDisposable {
  /** The folder in the worktree that stands for the folder it was asked from. */
  readonly root: string;
  readonly commit: Commit;
}

/** What is checked out in a folder; all null and clean outside a repository. */
export async function commitAt(folder: string): Promise<Commit> {
  const sha = await ask(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (sha === null) return { sha: null, ref: null, dirty: false };
  const [ref, changes] = await Promise.all([
    ask(folder, ['symbolic-ref', '--quiet', '--short', 'HEAD']),
    ask(folder, ['status', '--porcelain', '--untracked-files=no']),
  ]);
  return { sha, ref, dirty: changes !== '' };
}

/** The commit that is checked out and its parents, as far as the commit itself names them, in a shallow clone too. */
export async function parentsOf(
  folder: string,
): Promise<{ readonly head: string | null; readonly parents: readonly string[] }> {
  const [head, commit] = await Promise.all([
    ask(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']),
    ask(folder, ['cat-file', 'commit', 'HEAD']),
  ]);
  const header = commit?.split('\n\n')[0] ?? '';
  return { head, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, sha]) => sha!) };
}

/**
 * Checks `ref` out into a private folder, sharing the repository's objects.
 * Rejects with `base-no-repository`, `base-not-yours`, `base-no-git`, `base-unknown-ref`, `base-shallow` or `base-worktree-failed`.
 */
export async function addWorktree(folder: string, ref: string, signal?: AbortSignal): Promise<Worktree> {
  const within = relative(await repositoryOf(folder), await realpath(folder));
  const sha = await resolve(folder, ref);
  const scratch = await makeScratch('base');
  const path = join(scratch.path, 'tree');
  const added = await checkOut(folder, ['worktree', 'add', '--detach', '--force', path, sha], signal);
  if (!added.ok) {
    await scratch[Symbol.asyncDispose]();
    await attempt(folder, ['worktree', 'prune']);
    throw new PierceError('base-worktree-failed', { ref, detail: added.message });
  }
  const forget = removalOf(folder, path);
  process.once('exit', forget);
  return {
    root: join(path, within),
    commit: { sha, ref, dirty: false },
    async [Symbol.asyncDispose]() {
      process.off('exit', forget);
      await attempt(folder, ['worktree', 'remove', '--force', '--force', path]);
      await scratch[Symbol.asyncDispose]();
      await attempt(folder, ['worktree', 'prune']);
    },
  };
}

/**
 * The bytes of a file of `folder` as a commit has it, without checking anything out; null where it has no such file.
 * Rejects with `base-no-repository`, `base-not-yours`, `base-no-git`, `base-unknown-ref`, `base-shallow` or
 * `base-file-odd`: a link leads elsewhere than the commit says, so none is followed.
 */
export async function readAtCommit(
  folder: string,
  sha: string,
  name: string,
  most: number,
): Promise<Uint8Array | null> {
  await repositoryOf(folder);
  const commit = await resolve(folder, sha);
  const listed = await attempt(folder, [
    '--literal-pathspecs',
    'ls-tree',
    '-z',
    '--long',
    commit,
    '--',
    name,
  ]);
  if (!listed.ok) throw oddFile(name, sha, listed.message);
  const [, mode, blob, size] = /^(\d+) \w+ (\w+) +(\d+|-)\t/.exec(listed.text) ?? [];
  if (blob === undefined) return null;
  if (mode !== '100644' && mode !== '100755') throw oddFile(name, sha, 'it is a link or a folder there');
  if (Number(size) > most) throw oddFile(name, sha, `it has ${size} bytes there, at most ${most} are read`);
  const { stdout } = await execute('git', [...QUIET, 'cat-file', 'blob', blob], {
    cwd: folder,
    env: environment(),
    encoding: 'buffer',
    maxBuffer: most + 1,
  });
  return stdout;
}

const oddFile = (name: string, sha: string, problem: string): PierceError =>
  new PierceError('base-file-odd', { name, sha, problem });

/** Whether git has a commit of this name here. */
export async function hasCommit(folder: string, ref: string): Promise<boolean> {
  return (
    (await ask(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])) !== null
  );
}

async function repositoryOf(folder: string): Promise<string> {
  const found = await attempt(folder, ['rev-parse', '--show-toplevel']);
  if (found.ok) return await realpath(found.text);
  if (found.message.includes('dubious ownership')) throw new PierceError('base-not-yours', { folder });
  throw new PierceError(found.missing ? 'base-no-git' : 'base-no-repository', { folder });
}

async function resolve(folder: string, ref: string): Promise<string> {
  const sha = await ask(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (sha !== null) return sha;
  const shallow = (await ask(folder, ['rev-parse', '--is-shallow-repository'])) === 'true';
  throw new PierceError(shallow ? 'base-shallow' : 'base-unknown-ref', { ref });
}

/** The last resort when the process ends in a hurry: leaves no worktree registered. */
function removalOf(folder: string, path: string): () => void {
  return () => {
    const remove = [...QUIET, 'worktree', 'remove', '--force', '--force', path];
    execFileSync('git', remove, { cwd: folder, env: environment(), stdio: 'ignore' });
  };
}

async function ask(folder: string, args: readonly string[]): Promise<string | null> {
  const result = await attempt(folder, args);
  return result.ok ? result.text : null;
}

type Attempt =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string; readonly missing: boolean };

/** Git with the filters that a checkout runs, which may take long; aborting ends it with all of them. */
async function checkOut(folder: string, args: readonly string[], signal?: AbortSignal): Promise<Attempt> {
  const mark = [process.env[MARK], randomUUID()].filter(Boolean).join('/');
  const errors = captureTail(64 * 1024);
  const child = spawn('git', [...QUIET, ...args], {
    cwd: folder,
    env: { ...environment(), [MARK]: mark },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const brood = { group: child.pid ?? null, mark };
  const [end, kill] = [() => void endBrood(brood), () => killBrood(brood)];
  signal?.addEventListener('abort', end, { once: true });
  if (signal?.aborted) end();
  process.once('exit', kill);
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const closed = Promise.withResolvers<number | null>();
  child.once('error', () => closed.resolve(null)).once('close', closed.resolve);
  const code = await closed.promise;
  process.off('exit', kill);
  signal?.removeEventListener('abort', end);
  return code === 0 ? { ok: true, text: '' } : { ok: false, message: errors.text().trim(), missing: false };
}

async function attempt(folder: string, args: readonly string[]): Promise<Attempt> {
  try {
    const { stdout } = await execute('git', [...QUIET, ...args], {
      cwd: folder,
      env: environment(),
      maxBuffer: 64 * 1024 * 1024,
    });
    return { ok: true, text: stdout.trim() };
  } catch (error) {
    const { code, stderr, message } = error as NodeJS.ErrnoException & { stderr?: string };
    return { ok: false, message: (stderr || message).trim(), missing: code === 'ENOENT' };
  }
}

/**
 * What any program may see: a checkout runs the filters that the repository's configuration names, and what a hook of git
 * sets would make it look at another repository.
 */
function environment(): NodeJS.ProcessEnv {
  return childEnvironment(process.env, { GIT_TERMINAL_PROMPT: '0' });
}
