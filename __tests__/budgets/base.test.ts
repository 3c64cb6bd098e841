import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { planAt } from '../../src/sides.ts';
import type { BasePlan } from '../../src/model/index.ts';
import { makeFolder, makeRepository, type TestRepository, writeAll } from '../support/repository.ts';

const budgets = (most: string): string =>
  `version: 1\nproject: shop\nchecks:\n  app:\n    bundle: { files: "*.js" }\n    budgets: { raw: { max: ${most} } }\n`;

const maxOf = (base: BasePlan): number | undefined =>
  base.is === 'found' ? base.plan.checks[0]!.budgets[0]!.max?.value : undefined;

/** Base's file as seen from a head that has gone on. */
const baseOf = (repository: TestRepository, name = 'budgets.yml', ref = 'main'): Promise<BasePlan> =>
  planAt(repository.git('rev-parse', ref), join(repository.path, name));

test("base's file is read as its commit has it, whatever lies in the tree", async () => {
  using repository = makeRepository({ 'budgets.yml': budgets('1 kB') });
  repository.git('switch', '--quiet', '--create', 'feature');
  repository.commit({ 'budgets.yml': budgets('10 kB') });
  writeAll(repository.path, { 'budgets.yml': 'nonsense: [' });
  expect(maxOf(await baseOf(repository))).toBe(1000);
});

test('in a subfolder it is the file of that folder', async () => {
  using repository = makeRepository({ 'budgets.yml': budgets('1 kB'), 'shop/budgets.yml': budgets('2 kB') });
  expect(maxOf(await baseOf(repository, 'shop/budgets.yml'))).toBe(2000);
});

test('a file that head has renamed is still that of base', async () => {
  using repository = makeRepository({ 'budgets.yml': budgets('1 kB') });
  repository.git('switch', '--quiet', '--create', 'feature');
  repository.git('mv', 'budgets.yml', 'budgets.yaml');
  repository.commit({});
  const base = await baseOf(repository, 'budgets.yaml');
  expect(maxOf(base)).toBe(1000);
  expect(base.is === 'found' && base.plan.checks[0]!.at.file).toBe(join(repository.path, 'budgets.yml'));
});

test('a base without a file has none yet; one with two under other names is in doubt', async () => {
  using repository = makeRepository({ 'a.txt': 'x' });
  expect(await baseOf(repository)).toEqual({ is: 'absent' });
  repository.commit({ 'budgets.yml': budgets('1 kB'), 'budgets.json': '{}' });
  expect(await baseOf(repository, 'budgets.yaml')).toMatchObject({
    is: 'unknown',
    failure: { code: 'budgets-several' },
  });
});

test('a link of base is not followed, since it leads into the tree of head', async () => {
  using repository = makeRepository({ 'loose.yml': budgets('9 kB') });
  symlinkSync('loose.yml', join(repository.path, 'budgets.yml'));
  repository.commit({});
  expect(await baseOf(repository)).toMatchObject({ is: 'unknown', failure: { code: 'base-file-odd' } });
});

test('a mistake in it, an unknown commit, no commit and no repository are no file that is not there', async () => {
  using repository = makeRepository({ 'budgets.yml': 'version: 2\n' });
  expect(await baseOf(repository)).toMatchObject({ is: 'unknown', failure: { code: 'budgets-invalid' } });
  const path = join(repository.path, 'budgets.yml');
  for (const [sha, code] of [
    ['0'.repeat(40), 'base-unknown-ref'],
    ['--output=x', 'base-unknown-ref'],
    [null, 'base-commit-unknown'],
  ] as const)
    expect(await planAt(sha, path)).toMatchObject({ is: 'unknown', failure: { code } });
  using folder = makeFolder({ 'budgets.yml': budgets('1 kB') });
  expect(await planAt('0'.repeat(40), join(folder.path, 'budgets.yml'))).toMatchObject({
    is: 'unknown',
    failure: { code: 'base-no-repository' },
  });
});

test('a shallow clone that lacks the commit says so', async () => {
  using repository = makeRepository({ 'budgets.yml': budgets('1 kB') });
  const first = repository.git('rev-parse', 'HEAD');
  repository.commit({ 'a.txt': 'x' });
  using folder = makeFolder();
  const clone = join(folder.path, 'clone');
  repository.git('clone', '--quiet', '--depth', '1', `file://${repository.path}`, clone);
  expect(await planAt(first, join(clone, 'budgets.yml'))).toMatchObject({
    is: 'unknown',
    failure: { code: 'base-shallow' },
  });
});

test('a file of base that is too large is not read', async () => {
  using repository = makeRepository({ 'budgets.yml': `${budgets('1 kB')}# ${'x'.repeat(1024 * 1024)}\n` });
  expect(await baseOf(repository)).toMatchObject({ is: 'unknown', failure: { code: 'base-file-odd' } });
});
