/** A local git repository, asked for what GitHub's API tells of commits and files. The objects of its forks are its own, as on GitHub. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Person {
  readonly name: string;
  readonly email: string;
  /** ISO 8601, in UTC. */
  readonly date: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}

export interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly path: string;
}

export interface ChangedFile {
  readonly status: 'added' | 'removed' | 'modified';
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  readonly path: string;
}

const FORMAT = '%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B%x1e';
const SHA = /^[0-9a-f]{40}$/;
const STATUSES = { A: 'added', D: 'removed' } as const;

export class TestGit {
  /** The folder that `git` works in. */
  readonly path: string;
  readonly #forks: TestGit[] = [];

  constructor(path: string) {
    this.path = path;
  }

  addFork(fork: TestGit): void {
    this.#forks.push(fork);
  }

  /** The commit that a branch, a tag or a hash stands for; null if there is none. */
  async resolve(reference: string): Promise<string | null> {
    const names = SHA.test(reference)
      ? [reference]
      : ['refs/heads/', 'refs/tags/', 'refs/'].map((start) => start + reference);
    for (const name of names) {
      const sha = await this.#try('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
      if (sha) return sha.trim();
    }
    return null;
  }

  /** A commit and all before it, newest first, merged branches included. */
  async commits(sha: string, options: readonly string[] = [], path: string | null = null): Promise<Commit[]> {
    const only = path === null ? [] : ['--', path];
    const text = await this.#git('log', `--format=${FORMAT}`, ...options, sha, ...only);
    return text
      .split('\x1e')
      .map((record) => record.trimStart())
      .filter(Boolean)
      .map(commitOf);
  }

  async commit(sha: string): Promise<Commit | null> {
    const known = await this.resolve(sha);
    return known ? ((await this.commits(known, ['--max-count=1']))[0] ?? null) : null;
  }

  async mergeBase(one: string, other: string): Promise<string | null> {
    return (await this.#try('merge-base', one, other))?.trim() ?? null;
  }

  /** Commits that `head` has and `base` lacks, oldest first. */
  async commitsBetween(base: string, head: string): Promise<Commit[]> {
    return await this.commits(head, ['--reverse', '--topo-order', `^${base}`]);
  }

  async changedFiles(base: string, head: string): Promise<ChangedFile[]> {
    const options = ['--no-renames', '--abbrev=40', base, head];
    const raw = (await this.#git('diff', '--raw', ...options)).split('\n').filter(Boolean);
    const counts = (await this.#git('diff', '--numstat', ...options)).split('\n').filter(Boolean);
    return raw.map((line, index) => changedFileOf(line, counts[index] ?? ''));
  }

  /** The entry of a path at a commit; null if there is none. The path of the top is empty. */
  async entry(sha: string, path: string): Promise<Entry | null> {
    if (path === '') return { mode: '040000', type: 'tree', sha: `${sha}^{tree}`, path };
    const [entry] = await this.#entries(sha, '--', path);
    return entry ?? null;
  }

  async folder({ sha, path }: Entry): Promise<Entry[]> {
    const entries = await this.#entries(sha);
    return path ? entries.map((entry) => ({ ...entry, path: `${path}/${entry.path}` })) : entries;
  }

  async blob(sha: string): Promise<Buffer> {
    const { stdout } = await run('git', ['cat-file', 'blob', sha], {
      ...this.#options(),
      encoding: 'buffer',
    });
    return stdout;
  }

  /** Takes a commit of another repository and calls it `reference`, as GitHub does for `refs/pull/7/head`. */
  async take(from: TestGit, sha: string, reference: string): Promise<void> {
    if (from !== this) await this.#git('fetch', '--quiet', '--no-tags', from.path, sha);
    await this.#git('update-ref', reference, sha);
  }

  /** The commit that merges `head` into `base`, called `reference`; null where they conflict. */
  async merge(base: string, head: string, reference: string): Promise<string | null> {
    const tree = await this.#try('merge-tree', '--write-tree', base, head);
    if (tree === null) return null;
    const message = `Merge ${head} into ${base}`;
    const parents = ['-p', base, '-p', head];
    const sha = (await this.#git('commit-tree', ...parents, '-m', message, tree.trim())).trim();
    await this.#git('update-ref', reference, sha);
    return sha;
  }

  async #entries(...args: readonly string[]): Promise<Entry[]> {
    const text = await this.#git('ls-tree', '-z', '--full-tree', ...args);
    return text.split('\0').filter(Boolean).map(entryOf);
  }

  async #git(...args: readonly string[]): Promise<string> {
    const author = ['-c', 'user.name=GitHub', '-c', 'user.email=noreply@github.com'];
    const { stdout } = await run('git', [...author, '-c', 'core.quotePath=false', ...args], this.#options());
    return stdout;
  }

  /** Null where git says no. */
  async #try(...args: readonly string[]): Promise<string | null> {
    try {
      return await this.#git(...args);
    } catch {
      return null;
    }
  }

  #options(): { cwd: string; maxBuffer: number; env: NodeJS.ProcessEnv } {
    const objects = this.#forks.flatMap(({ path }) => [join(path, '.git/objects'), join(path, 'objects')]);
    const env = { ...process.env, GIT_ALTERNATE_OBJECT_DIRECTORIES: objects.join(':') };
    return { cwd: this.path, maxBuffer: 100 * 1024 * 1024, env };
  }
}

function commitOf(record: string): Commit {
  const [sha = '', tree = '', parents = '', ...rest] = record.split('\0');
  const [name = '', email = '', time = '', committer = '', address = '', committed = '', message = ''] = rest;
  return {
    sha,
    tree,
    parents: parents.split(' ').filter(Boolean),
    author: { name, email, date: dateOf(time) },
    committer: { name: committer, email: address, date: dateOf(committed) },
    message: message.trimEnd(),
  };
}

function dateOf(seconds: string): string {
  return new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');
}

/** `100644 blob <sha>\t<path>` */
function entryOf(line: string): Entry {
  const [meta = '', path = ''] = line.split('\t');
  const [mode = '', type = '', sha = ''] = meta.split(' ');
  return { mode, type, sha, path };
}

/** `:<mode> <mode> <sha> <sha> <status>\t<path>`, and of the same file `<added>\t<deleted>\t<path>`. */
function changedFileOf(raw: string, counts: string): ChangedFile {
  const [meta = '', path = ''] = raw.split('\t');
  const [, , before = '', after = '', letter = ''] = meta.split(' ');
  const [added = '0', deleted = '0'] = counts.split('\t');
  const status = letter === 'A' || letter === 'D' ? STATUSES[letter] : 'modified';
  return {
    status,
    sha: status === 'removed' ? before : after,
    additions: Number(added) || 0,
    deletions: Number(deleted) || 0,
    path,
  };
}
