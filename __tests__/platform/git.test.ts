import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { addWorktree, commitAt } from '../../src/platform/git.ts';
import { makeFolder, makeRepository, writeAll } from '../support/repository.ts';

test('base is checked out beside the tree, which stays as it was', async () => {
  using repository = makeRepository({ 'a.txt': 'base' });
  repository.git('switch', '--quiet', '--create', 'feature');
  const head = repository.commit({ 'a.txt': 'head' });
  writeAll(repository.path, { 'a.txt': 'not committed' });
  {
    await using worktree = await addWorktree(repository.path, 'main');
    expect(readFileSync(join(worktree.root, 'a.txt'), 'utf8')).toBe('base');
    expect(worktree.commit).toEqual({ sha: repository.git('rev-parse', 'main'), ref: 'main', dirty: false });
  }
  expect(readFileSync(join(repository.path, 'a.txt'), 'utf8')).toBe('not committed');
  expect(repository.git('rev-parse', 'HEAD')).toBe(head);
});

test('a worktree leaves neither folder nor registration behind', async () => {
  using repository = makeRepository({ 'a.txt': 'base' });
  let root = '';
  {
    await using worktree = await addWorktree(repository.path, 'HEAD');
    root = worktree.root;
    expect(existsSync(root)).toBe(true);
  }
  expect(existsSync(root)).toBe(false);
  expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
});

test('a budgets file in a subfolder finds the same subfolder in base', async () => {
  using repository = makeRepository({ 'packages/shop/a.txt': 'base' });
  await using worktree = await addWorktree(join(repository.path, 'packages/shop'), 'main');
  expect(readFileSync(join(worktree.root, 'a.txt'), 'utf8')).toBe('base');
});

test('hooks of the repository are not run', async () => {
  using repository = makeRepository({ 'a.txt': 'base' });
  const mark = join(repository.path, 'hook-ran');
  writeAll(repository.path, { '.git/hooks/post-checkout': `#!/bin/sh\ntouch ${mark}\n` });
  execFileSync('chmod', ['+x', join(repository.path, '.git/hooks/post-checkout')]);
  await using _worktree = await addWorktree(repository.path, 'main');
  expect(existsSync(mark)).toBe(false);
});

test('a ref that does not exist is named', async () => {
  using repository = makeRepository({ 'a.txt': 'base' });
  await expect(addWorktree(repository.path, 'mian')).rejects.toMatchObject({
    code: 'base-unknown-ref',
    params: { ref: 'mian' },
  });
});

test('a ref that looks like an option is a ref all the same', async () => {
  using repository = makeRepository({ 'a.txt': 'base' });
  await expect(addWorktree(repository.path, '--help')).rejects.toMatchObject({ code: 'base-unknown-ref' });
});

test('a shallow clone is told to fetch its history', async () => {
  using repository = makeRepository({ 'a.txt': 'base' });
  repository.commit({ 'a.txt': 'head' });
  using folder = makeFolder();
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository.path}`, 'clone'], {
    cwd: folder.path,
  });
  await expect(addWorktree(join(folder.path, 'clone'), 'HEAD^1')).rejects.toMatchObject({
    code: 'base-shallow',
  });
});

test('outside a repository there is no base, and no commit', async () => {
  using folder = makeFolder();
  await expect(addWorktree(folder.path, 'main')).rejects.toMatchObject({ code: 'base-no-repository' });
  expect(await commitAt(folder.path)).toEqual({ sha: null, ref: null, dirty: false });
});

test('a dirty tree is said to be dirty', async () => {
  using repository = makeRepository({ 'a.txt': 'base' });
  expect(await commitAt(repository.path)).toMatchObject({ ref: 'main', dirty: false });
  writeAll(repository.path, { 'a.txt': 'touched' });
  expect(await commitAt(repository.path)).toMatchObject({ dirty: true });
});
