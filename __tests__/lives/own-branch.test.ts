/** The life of a pull request from a branch of the repository, by the built action beside a GitHub that keeps state. */
import { expect, test } from '@jest/globals';
import { startGitHub, type StandIn } from '../support/github/stand-in.ts';
import type { TestRepository } from '../support/repository.ts';
import { app, bench, BUDGETS, type Built, builtAction, JUDGES, shop, type Step, step } from './life.ts';

const BASELINE = { contents: 'read', actions: 'read' } as const;

async function nightly(github: StandIn, repository: TestRepository, built: Built): Promise<Step> {
  const run = await github.run({ event: 'push', path: '.github/workflows/performance-baseline.yml' });
  const inputs = { mode: 'baseline', 'github-token': github.tokenOf(run, BASELINE) };
  const result = await step(github, repository, run, built, { inputs });
  github.end(run, result.code === 0 ? 'success' : 'failure');
  return result;
}

test('main is measured, a pull request regresses, is fixed in the same comment, merges, and the baseline moves on', async () => {
  using built = builtAction();
  using repository = shop();
  await using github = await startGitHub({ git: repository.path });

  const first = await nightly(github, repository, built);
  expect(first).toMatchObject({ code: 0 });

  repository.git('switch', '--quiet', '--create', 'feature');
  repository.commit({ 'app.js': app(1200) });
  const pull = await github.pull({ branch: 'feature' });
  const gate = async (): Promise<Step> => {
    const run = await github.run({ pull });
    const inputs = { 'github-token': github.tokenOf(run, JUDGES) };
    return await step(github, repository, run, built, { inputs });
  };

  const regressed = await gate();
  expect(regressed).toMatchObject({ code: 1, outputs: { answer: 'no', failed: '1' } });
  expect(regressed.report?.comparison).toMatchObject({ source: 'stored', choice: { distance: 0 } });
  expect(regressed.report?.limits).toBe('base');
  const [comment] = github.comments(pull.number);
  expect(comment?.body).toMatch(/^### ❌ /);
  expect(regressed.outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`);
  expect(github.statuses(pull.head.sha)).toMatchObject([{ context: 'pierce/shop', state: 'failure' }]);

  repository.commit({ 'app.js': app(1001) });
  await github.pushed(pull);
  const before = github.requests.length;
  const fixed = await gate();
  expect(fixed).toMatchObject({ code: 0, outputs: { answer: 'yes' } });
  expect(github.requests.length - before).toBeLessThanOrEqual(15);
  const comments = github.comments(pull.number);
  expect(comments).toMatchObject([{ id: comment?.id }]);
  expect(comments[0]?.body).toMatch(/^### ✅ /);
  expect(comments[0]?.body).toContain(pull.head.sha.slice(0, 7));
  expect(github.statuses(pull.head.sha)).toMatchObject([{ state: 'success' }]);

  repository.git('switch', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'feature');
  await github.merged(pull);
  const second = await nightly(github, repository, built);
  expect(second).toMatchObject({ code: 0 });
  expect(second.report?.comparison).toMatchObject({ source: 'stored', choice: { distance: 1 } });
  expect(github.violations).toEqual([]);
}, 120_000);

test('a benchmark that crashes sets no green status, and the comment says what crashed', async () => {
  using built = builtAction();
  using repository = shop();
  await using github = await startGitHub({ git: repository.path });
  repository.git('switch', '--quiet', '--create', 'feature');
  repository.commit({ 'bench.js': `${bench(7)}process.exit(3);\n` });
  const pull = await github.pull({ branch: 'feature' });
  const run = await github.run({ pull });
  const inputs = { 'github-token': github.tokenOf(run, JUDGES) };
  const result = await step(github, repository, run, built, { inputs });
  expect(result).toMatchObject({ code: 2, outputs: { answer: 'clarify' } });
  expect(github.statuses(pull.head.sha)).toMatchObject([{ state: 'error' }]);
  expect(github.comments(pull.number)[0]?.body).toContain('exit code 3');
  expect(github.violations).toEqual([]);
}, 60_000);

test('main’s baseline may lag behind: limits are those of the commit that the pull request starts from', async () => {
  using built = builtAction();
  using repository = shop();
  await using github = await startGitHub({ git: repository.path });
  expect(await nightly(github, repository, built)).toMatchObject({ code: 0 });
  repository.commit({ 'budgets.yml': BUDGETS.replace('max: 2 kB', 'max: 1010 B') });
  repository.git('switch', '--quiet', '--create', 'feature');
  repository.commit({ 'budgets.yml': BUDGETS.replace('max: 2 kB', 'max: 9 kB'), 'app.js': app(1009) });
  const pull = await github.pull({ branch: 'feature' });
  const run = await github.run({ pull });
  const inputs = { 'github-token': github.tokenOf(run, JUDGES) };
  const { code, report } = await step(github, repository, run, built, { inputs });
  expect(report?.comparison).toMatchObject({ source: 'stored', choice: { distance: 1 } });
  expect(report).toMatchObject({
    limits: 'base',
    budgetChanges: [{ what: 'loosened', key: 'max', from: { value: 1010 } }],
  });
  expect(code).toBe(1);
  expect(github.violations).toEqual([]);
}, 60_000);
