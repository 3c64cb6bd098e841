/** Lives besides those of pull requests: a merge group, a release, and a matrix of jobs, from the built action. */
import { expect, test } from '@jest/globals';
import { type StandIn, startGitHub } from '../support/github/stand-in.ts';
import type { Run } from '../support/github/state.ts';
import type { TestRepository } from '../support/repository.ts';
import {
  app,
  bench,
  type Built,
  builtAction,
  BUDGETS,
  JUDGES,
  published,
  shop,
  type Step,
  step,
} from './life.ts';

const QUEUE = 'gh-readonly-queue/main/pr-7-abc';

test('a merge group is gated against the tip it is to land on, and gets the status that its queue waits for', async () => {
  using built = builtAction();
  using repository = shop();
  repository.git('switch', '--quiet', '--create', QUEUE);
  repository.commit({ 'app.js': app(1200) });
  await using github = await startGitHub({ git: repository.path });
  const gate = async (): Promise<{ readonly result: Step; readonly run: Run }> => {
    const run = await github.run({ event: 'merge_group', branch: QUEUE });
    const inputs = { 'github-token': github.tokenOf(run, JUDGES) };
    return { result: await step(github, repository, run, built, { inputs }), run };
  };
  const no = await gate();
  expect(no.result).toMatchObject({ code: 1, outputs: { answer: 'no', 'comment-url': '' } });
  expect(no.result.report?.comparison.source).toBe('same-job');
  expect(github.statuses(no.run.headSha)).toMatchObject([{ context: 'pierce/shop', state: 'failure' }]);
  repository.commit({ 'app.js': app(1000) });
  const yes = await gate();
  expect(yes.result).toMatchObject({ code: 0 });
  expect(github.statuses(yes.run.headSha)).toMatchObject([{ state: 'success' }]);
  expect(github.violations).toEqual([]);
}, 60_000);

const WAIVED = `${BUDGETS}waivers:
  - { check: app, metric: raw, ceiling: 3 kB, until: 2026-01-31, reason: "checkout", owner: "@ana" }
`;

/** A tag on the commit that is to be released, in a run that was woken by its push. */
async function release(
  github: StandIn,
  repository: TestRepository,
  built: Built,
  base?: string,
): Promise<Step & { readonly run: Run }> {
  const run = await github.run({
    event: 'workflow_dispatch',
    path: '.github/workflows/performance-release.yml',
  });
  const inputs = {
    mode: 'release',
    'github-token': github.tokenOf(run, { contents: 'read', actions: 'read' }),
    ...(base ? { base } : {}),
  };
  return { ...(await step(github, repository, run, built, { inputs })), run };
}

test('a release is held against the last one: a regression, an expired waiver, or nothing to compare with keep it back', async () => {
  using built = builtAction();
  using repository = shop();
  await using github = await startGitHub({ git: repository.path });

  expect(await release(github, repository, built)).toMatchObject({ code: 2, outputs: { answer: 'clarify' } });

  repository.git('tag', 'v1');
  github.release('v1');
  repository.commit({ 'app.js': app(1005) });
  const yes = await release(github, repository, built, 'HEAD^1');
  expect(yes).toMatchObject({ code: 0, outputs: { answer: 'yes' } });
  expect(yes.report?.release).toBe(true);

  repository.commit({ 'budgets.yml': WAIVED });
  const waived = await release(github, repository, built, 'HEAD^1');
  expect(waived).toMatchObject({ code: 1 });
  expect(waived.report?.findings.map(({ code }) => code)).toContain('release-waiver-expired');

  repository.commit({ 'budgets.yml': BUDGETS, 'app.js': app(1300) });
  const no = await release(github, repository, built, 'HEAD^1');
  expect(no).toMatchObject({ code: 1, outputs: { answer: 'no' } });
  expect(github.violations).toEqual([]);
}, 120_000);

const FOUR = `version: 1
project: shop
checks:
  app: { bundle: { files: app.js }, budgets: { raw: { max: 2 kB, tolerance: 1% } } }
  readme: { bundle: { files: readme.txt }, budgets: { raw: { max: 2 kB } } }
  bench: { command: { run: node bench.js, format: customSmallerIsBetter }, budgets: { steps: { max: 100 } } }
  other: { command: { run: node bench.js, format: customSmallerIsBetter }, budgets: { steps: { max: 100 } } }
`;

test('a matrix of four shards is judged as one; with one missing its checks are errors and nothing is green', async () => {
  using built = builtAction();
  using repository = shop({ 'budgets.yml': FOUR, 'readme.txt': 'words', 'bench.js': bench(7) });
  await using github = await startGitHub({ git: repository.path });
  repository.git('switch', '--quiet', '--create', 'feature');
  repository.commit({ 'app.js': app(1001) });
  const pull = await github.pull({ branch: 'feature' });
  const judge = async (shards: readonly number[]): Promise<Step> => {
    const run = await github.run({ pull });
    for (const shard of shards) {
      const measured = await step(github, repository, run, built, {
        door: 'measure-action',
        inputs: { shard: `${shard}/4` },
      });
      expect(measured.code).toBe(0);
    }
    const before = github.requests.filter(({ to }) => to === 'api').length;
    const result = await published(github, repository, run, built, { comment: 'always' });
    expect(github.requests.filter(({ to }) => to === 'api').length - before).toBeLessThanOrEqual(15);
    return result;
  };
  const whole = await judge([1, 2, 3, 4]);
  expect(whole).toMatchObject({ code: 0, outputs: { answer: 'yes' } });
  expect(whole.report?.verdicts).toHaveLength(4);
  const gap = await judge([1, 2, 4]);
  expect(gap).toMatchObject({ code: 2, outputs: { answer: 'clarify', inconclusive: '1' } });
  expect(gap.report?.faults).toMatchObject([{ failure: { code: 'shard-missing' } }]);
  expect(github.statuses(pull.head.sha)[0]).toMatchObject({ state: 'error' });
  expect(github.comments(pull.number)).toHaveLength(1);
  expect(github.violations).toEqual([]);
}, 120_000);

test('a cell of the matrix that is named and left nothing makes its budgets errors', async () => {
  using built = builtAction();
  using repository = shop();
  await using github = await startGitHub({ git: repository.path });
  repository.git('switch', '--quiet', '--create', 'feature');
  repository.commit({ 'app.js': app(1001) });
  const run = await github.run({ pull: await github.pull({ branch: 'feature' }) });
  const cells = 'ubuntu,macos';
  const inputs = { cell: 'ubuntu', cells };
  const measured = await step(github, repository, run, built, { door: 'measure-action', inputs });
  expect(measured.code).toBe(0);
  const result = await published(github, repository, run, built, { cells });
  expect(result).toMatchObject({ code: 2, outputs: { answer: 'clarify' } });
  expect(result.report?.faults.map(({ cell, failure }) => [cell, failure.code])).toContainEqual([
    'macos',
    'cell-missing',
  ]);
  expect(github.violations).toEqual([]);
}, 60_000);
