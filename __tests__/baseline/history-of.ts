/** Real git histories: main as teams make it. */
import { execFileSync } from 'node:child_process';
import { makeRepository, type TestRepository } from '../support/repository.ts';

/** A repository whose branch is `trunk`, with a first commit. */
export function makeTrunk(): TestRepository {
  const repository = makeRepository({ 'app.js': '0' });
  repository.git('branch', '--move', 'main', 'trunk');
  return repository;
}

/** So many further commits on the branch that is checked out, all at once; the oldest first. */
export function grow({ git, path }: TestRepository, count: number): readonly string[] {
  const from = git('rev-parse', 'HEAD');
  const branch = git('symbolic-ref', 'HEAD');
  const begun = Number(git('rev-list', '--count', '--all'));
  const message = (index: number): string => `more on ${branch} ${index}`;
  const commits = Array.from({ length: count }, (_, index) =>
    [
      `commit ${branch}`,
      `committer test <test@localhost> ${1_700_000_000 + begun + index} +0000`,
      `data ${message(index).length}`,
      message(index),
      ...(index === 0 ? [`from ${from}`] : []),
      '',
    ].join('\n'),
  );
  execFileSync('git', ['fast-import', '--quiet'], { cwd: path, input: commits.join('\n') });
  return git('rev-list', '--reverse', `${from}..HEAD`).split('\n');
}

/** A branch of so many commits off the tip, left at trunk again. Returns its commits. */
export function branchOff(repository: TestRepository, name: string, count: number): readonly string[] {
  repository.git('checkout', '--quiet', '-b', name);
  const commits = grow(repository, count);
  repository.git('checkout', '--quiet', 'trunk');
  return commits;
}

/** Merges a branch into what is checked out as GitHub's button does. */
export function merge(repository: TestRepository, name: string): string {
  repository.git('merge', '--quiet', '--no-ff', '--message', `Merge ${name}`, name);
  return repository.git('rev-parse', 'HEAD');
}
