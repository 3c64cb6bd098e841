import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readContext } from '../../../src/platform/context.ts';
import { makeRepository } from '../repository.ts';
import { startGitHub } from './stand-in.ts';

const WORKFLOW = '.github/workflows/performance.yml';

test('wakes the runner for an own pull request, on the commit that would merge it', async () => {
  using repository = makeRepository({ a: '1' });
  repository.git('checkout', '--quiet', '-b', 'faster');
  const head = repository.commit({ a: '2' });
  await using github = await startGitHub({ git: repository.path });
  const pull = await github.pull({ branch: 'faster', labels: ['performance-accepted'] });
  const run = await github.run({ pull, attempt: 2 });
  const context = readContext(await github.environment(run));
  expect(context).toEqual({
    event: 'pull_request',
    repository: 'shop/web',
    repositoryId: github.repository.id,
    defaultBranch: 'main',
    sha: pull.mergeSha,
    ref: 'refs/pull/1/merge',
    run: { id: run.id, attempt: 2 },
    workflowPath: WORKFLOW,
    serverUrl: 'https://github.com',
    apiUrl: github.url,
    pull: {
      number: 1,
      head: { sha: head, branch: 'faster', repositoryId: github.repository.id },
      base: {
        sha: repository.git('rev-parse', 'main'),
        branch: 'main',
        repositoryId: github.repository.id,
      },
      labels: ['performance-accepted'],
      mayWrite: true,
    },
    ended: null,
    mergeBase: null,
  });
  expect(repository.git('rev-parse', 'refs/pull/1/merge^1')).toBe(pull.base.sha);
  expect(repository.git('rev-parse', 'refs/pull/1/head')).toBe(head);
});

test('wakes the runner for a fork’s pull request and for Dependabot’s, which may not write', async () => {
  await using github = await startGitHub();
  const fork = github.fork('eve/web');
  const foreign = await github.run({ pull: await github.pull({ branch: 'patch', from: fork }) });
  const bump = await github.run({ pull: await github.pull({ branch: 'bump', author: 'dependabot[bot]' }) });
  expect(readContext(await github.environment(foreign))?.pull).toMatchObject({
    head: { repositoryId: fork.id },
    mayWrite: false,
  });
  expect(readContext(await github.environment(bump))?.pull).toMatchObject({ number: 2, mayWrite: false });
});

test('wakes the runner for a run that ended', async () => {
  await using github = await startGitHub();
  const fork = github.fork('eve/web');
  const pull = await github.pull({ branch: 'patch', from: fork });
  const ended = github.end(await github.run({ pull }), 'failure');
  const run = await github.run({ ended, path: '.github/workflows/publish.yml' });
  const context = readContext(await github.environment(run));
  expect(context).toMatchObject({ event: 'workflow_run', pull: null, ref: 'refs/heads/main' });
  expect(context?.ended).toEqual({
    id: ended.id,
    attempt: 1,
    event: 'pull_request',
    conclusion: 'failure',
    headSha: pull.head.sha,
    headBranch: 'patch',
    headOwner: 'eve',
    headRepositoryId: fork.id,
    path: WORKFLOW,
  });
});

test('wakes the runner for pushes, nights, hands, merge groups and releases', async () => {
  using repository = makeRepository({ a: '1' });
  const first = repository.git('rev-parse', 'main');
  const tip = repository.commit({ a: '2' });
  repository.git('tag', 'v1');
  repository.git('branch', 'gh-readonly-queue/main/pr-7-abc');
  await using github = await startGitHub({ git: repository.path });
  const contexts = await Promise.all(
    [
      github.run(),
      github.run({ event: 'schedule' }),
      github.run({ event: 'workflow_dispatch' }),
      github.run({ event: 'merge_group', branch: 'gh-readonly-queue/main/pr-7-abc' }),
      github.run({ release: github.release('v1') }),
    ].map(async (run) => readContext(await github.environment(await run))),
  );
  expect(contexts.map((context) => [context?.event, context?.ref, context?.sha, context?.mergeBase])).toEqual(
    [
      ['push', 'refs/heads/main', tip, null],
      ['schedule', 'refs/heads/main', tip, null],
      ['workflow_dispatch', 'refs/heads/main', tip, null],
      ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-7-abc', tip, first],
      ['release', 'refs/tags/v1', tip, null],
    ],
  );
});

test('gives inputs by the runner’s names, and files to write to', async () => {
  await using github = await startGitHub();
  const given = { inputs: { mode: 'gate', 'budgets-file': 'perf.yml' }, workspace: '/checkout' };
  const environment = await github.environment(await github.run(), given);
  expect(environment).toMatchObject({
    INPUT_MODE: 'gate',
    'INPUT_BUDGETS-FILE': 'perf.yml',
    GITHUB_WORKSPACE: '/checkout',
    GITHUB_REPOSITORY_ID: String(github.repository.id),
  });
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV']) {
    expect(readFileSync(environment[name] ?? '', 'utf8')).toBe('');
  }
});
