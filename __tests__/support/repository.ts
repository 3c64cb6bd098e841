import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real git repository in a temporary folder. */
export interface TestRepository extends Disposable {
  readonly path: string;
  git(...args: readonly string[]): string;
  /** Writes files (by path) and commits them all; returns the commit. */
  commit(files: Readonly<Record<string, string>>, message?: string): string;
}

/** Makes an empty folder that is gone at the end of the test. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): { path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'pierce-test-'));
  writeAll(path, files);
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** Makes a repository on branch `main`, with a first commit of these files. */
export function makeRepository(files: Readonly<Record<string, string>>): TestRepository {
  const folder = makeFolder();
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...args], {
      cwd: folder.path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const commit = (changed: Readonly<Record<string, string>>, message = 'change'): string => {
    writeAll(folder.path, changed);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch', 'main');
  commit(files, 'first');
  return { ...folder, git, commit };
}

export function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
