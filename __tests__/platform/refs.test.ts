/** A ref is a name, whatever it looks like; git gets it as one word, and is told nothing that is secret. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findBase } from '../../src/baseline/index.ts';
import { addWorktree, commitAt } from '../../src/platform/git.ts';
import { makeRepository, writeAll } from '../support/repository.ts';

const repository = makeRepository({ 'a.txt': 'base', 'budgets.yml': 'x' });
afterAll(() => repository[Symbol.dispose]());

const MARK = 'was-run';
const REFS = [
  `--upload-pack=touch ${MARK}`,
  `--exec=touch ${MARK}`,
  `-x`,
  '--',
  '-',
  '--help',
  '--end-of-options',
  `--output=${MARK}`,
  `$(touch ${MARK})`,
  `\`touch ${MARK}\``,
  `main; touch ${MARK}`,
  `main\ntouch ${MARK}`,
  `main && touch ${MARK}`,
  `| touch ${MARK}`,
  `ext::sh -c "touch ${MARK}"`,
  'main:a.txt',
  'main..main',
  'main\u0000--help',
  '../../etc/passwd',
  '::error::x',
  '##[error]x',
  '',
  ' ',
  'x'.repeat(300_000),
  '@{-1}',
  ':/nothing says this',
  'refs/heads/main.lock',
];

const untouched = (): readonly string[] => readdirSync(repository.path).toSorted();

test.each(REFS)('%j runs nothing, and is said to be no commit', async (ref) => {
  const before = untouched();
  await expect(addWorktree(repository.path, ref)).rejects.toMatchObject({
    code: expect.stringMatching(/^base-/),
  });
  const base = await findBase(ref, repository.path, 'shop');
  expect(base).toMatchObject({
    source: 'unavailable',
    failure: { code: expect.stringMatching(/^(base|document)-/) },
  });
  expect(untouched()).toEqual(before);
  expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
});

test('any text at all is a commit or is not, and changes nothing', async () => {
  const sign = fc.constantFrom(
    '-',
    '--',
    '=',
    '$(',
    ')',
    '`',
    ';',
    '\n',
    ' ',
    '^',
    '~',
    '@{',
    '}',
    ':',
    '..',
    '/',
    'HEAD',
    'main',
    'touch was-run',
    '\u0000',
    'é',
  );
  const before = untouched();
  await fc.assert(
    fc.asyncProperty(
      fc.array(sign, { maxLength: 8 }).map((signs) => signs.join('')),
      async (ref) => {
        const base = await findBase(ref, repository.path, 'shop');
        if (base.source === 'same-job') await base.worktree[Symbol.asyncDispose]();
        else
          expect(base).toMatchObject({
            source: 'unavailable',
            failure: { code: expect.not.stringMatching('internal') },
          });
      },
    ),
    { numRuns: 40, seed: 17 },
  );
  expect(untouched()).toEqual(before);
}, 120_000);

test('what git runs for a checkout sees no token, and no watcher of files is run', async () => {
  const [seen, watched] = [join(repository.path, '.git/seen'), join(repository.path, '.git/watched')];
  writeAll(repository.path, { '.gitattributes': '*.txt filter=nosy\n' });
  repository.git('config', 'filter.nosy.smudge', `env >> ${seen}; cat`);
  repository.git('config', 'filter.nosy.clean', `env >> ${seen}; cat`);
  repository.commit({ 'a.txt': 'next' });
  repository.git('config', 'core.fsmonitor', `touch ${watched}`);
  const secrets = ['GITHUB_TOKEN', 'INPUT_GITHUB-TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_ENV', 'MY_SECRET'];
  const own = process.env;
  process.env = {
    ...own,
    ...Object.fromEntries(secrets.map((name) => [name, 'canary'])),
    RUNNER_TRACKING_ID: 'github_1',
  };
  try {
    await using worktree = await addWorktree(repository.path, 'main');
    await commitAt(worktree.root);
    await commitAt(repository.path);
  } finally {
    process.env = own;
  }
  expect(readFileSync(seen, 'utf8')).toMatch(/^PATH=/m);
  expect(readFileSync(seen, 'utf8')).not.toMatch(/canary/);
  expect(readFileSync(seen, 'utf8')).toContain('RUNNER_TRACKING_ID=github_1');
  expect(existsSync(watched)).toBe(false);
});
