/** The life of a fork's pull request: one job measures without a token, another judges without its code. */
import { expect, test } from '@jest/globals';
import { type StandIn, startGitHub, zip } from '../support/github/stand-in.ts';
import type { Run } from '../support/github/state.ts';
import type { TestRepository } from '../support/repository.ts';
import { app, bench, type Built, builtAction, BUDGETS, published, shop, type Step, step } from './life.ts';

/** The first stage, in the pull request's own run, with nothing but the runner's own variables. */
async function measured(github: StandIn, repository: TestRepository, run: Run, built: Built): Promise<Step> {
  const result = await step(github, repository, run, built, { door: 'measure-action' });
  github.end(run, result.code === 0 ? 'success' : 'failure');
  return result;
}

/** The second stage, woken by the end of the first, with nothing checked out. */
async function publishedAfter(
  github: StandIn,
  repository: TestRepository,
  ended: Run,
  built: Built,
): Promise<Step> {
  const run = await github.run({ ended, path: '.github/workflows/performance-publish.yml' });
  return await published(github, repository, run, built, { comment: 'always' });
}

interface Fork {
  readonly github: StandIn;
  readonly pull: Awaited<ReturnType<StandIn['pull']>>;
}

async function forkWith(
  github: StandIn,
  repository: TestRepository,
  files: Readonly<Record<string, string>>,
): Promise<Fork> {
  const fork = github.fork('eve/web', { git: repository.path });
  repository.git('switch', '--quiet', '--create', 'patch');
  repository.commit(files);
  return { github, pull: await github.pull({ branch: 'patch', from: fork }) };
}

test('a fork’s pull request is measured without a token and judged without its code: it regresses, and is fixed in the same comment', async () => {
  using built = builtAction();
  using repository = shop();
  await using github = await startGitHub({ git: repository.path });
  const { pull } = await forkWith(github, repository, { 'app.js': app(1200) });

  const first = await github.run({ pull });
  expect(await measured(github, repository, first, built)).toMatchObject({ code: 0 });
  expect(github.requests.filter(({ to }) => to === 'api')).toEqual([]);
  const no = await publishedAfter(github, repository, first, built);
  expect(no).toMatchObject({ code: 1, outputs: { answer: 'no', failed: '1' } });
  expect(github.statuses(pull.head.sha)).toMatchObject([{ context: 'pierce/shop', state: 'failure' }]);
  expect(github.comments(pull.number)).toMatchObject([{ body: expect.stringMatching(/^### ❌ /) }]);

  repository.commit({ 'app.js': app(1001) });
  await github.pushed(pull);
  const second = await github.run({ pull });
  expect(await measured(github, repository, second, built)).toMatchObject({ code: 0 });
  const before = github.requests.length;
  const yes = await publishedAfter(github, repository, second, built);
  expect(yes).toMatchObject({ code: 0, outputs: { answer: 'yes' } });
  expect(github.requests.length - before).toBeLessThanOrEqual(15);
  expect(github.statuses(pull.head.sha)).toMatchObject([{ state: 'success' }]);
  expect(github.comments(pull.number)).toMatchObject([{ body: expect.stringMatching(/^### ✅ /) }]);
  expect(github.violations).toEqual([]);
}, 120_000);

test('a pull request that loosens its own limit is judged by the limit of the base branch, and may not loosen it', async () => {
  using built = builtAction();
  using repository = shop();
  await using github = await startGitHub({ git: repository.path });
  const loose = BUDGETS.replace('max: 2 kB, tolerance: 1%', 'max: 20 kB, tolerance: 90%');
  const { pull } = await forkWith(github, repository, { 'app.js': app(1200), 'budgets.yml': loose });
  const run = await github.run({ pull });
  await measured(github, repository, run, built);
  const result = await publishedAfter(github, repository, run, built);
  expect(result).toMatchObject({ code: 1, outputs: { answer: 'no', failed: '1' } });
  const gated = result.report?.budgetChanges.filter((change) => change.gated && !change.accepted);
  expect(gated?.map(({ key }) => key)).toEqual(['max', 'tolerance']);
  expect(github.comments(pull.number)[0]?.body).toContain('Changes to the budgets');

  pull.labels.push('performance-accepted');
  const accepted = await publishedAfter(github, repository, run, built);
  expect(accepted).toMatchObject({ code: 0, outputs: { answer: 'yes' } });
  expect(accepted.report?.budgetChanges.map((change) => change.accepted)).toEqual([
    { by: 'label', name: 'performance-accepted' },
    { by: 'label', name: 'performance-accepted' },
  ]);
  expect(github.violations).toEqual([]);
}, 120_000);

test('what a run left is no pass where it left nothing, something hostile, or numbers of another commit', async () => {
  using built = builtAction();
  using repository = shop();
  await using github = await startGitHub({ git: repository.path });
  const { pull } = await forkWith(github, repository, { 'README.md': 'words' });
  const honest = await github.run({ pull });
  await measured(github, repository, honest, built);
  const [artifact] = github.artifacts(honest);
  const name = artifact!.name;
  const left: Readonly<Record<string, (run: Run) => void>> = {
    nothing: () => {},
    'a bomb': (run) => void github.artifact(run, name, zip({ 'snapshot.json': '0'.repeat(50_000_000) })),
    'no document': (run) =>
      void github.artifact(run, name, { 'snapshot.json': '{"__proto__": {"answer": "yes"}}' }),
    'an empty document': (run) => void github.artifact(run, name, { 'snapshot.json': '' }),
  };
  for (const [what, leave] of Object.entries(left)) {
    const run = github.end(await github.run({ pull }), 'success');
    leave(run);
    const result = await publishedAfter(github, repository, run, built);
    expect({ what, code: result.code, answer: result.outputs['answer'] }).toEqual({
      what,
      code: 2,
      answer: 'clarify',
    });
    expect(github.statuses(pull.head.sha)[0]).toMatchObject({ state: 'error' });
  }
  expect(github.violations).toEqual([]);
}, 120_000);

test('numbers of another pull request are not taken for this one’s: no comment on either, and no green status', async () => {
  using built = builtAction();
  using repository = shop();
  await using github = await startGitHub({ git: repository.path });
  repository.git('switch', '--quiet', '--create', 'other');
  repository.commit({ 'other.txt': 'words' });
  const other = await github.pull({ branch: 'other' });
  repository.git('switch', '--quiet', 'main');
  const { pull } = await forkWith(github, repository, { 'bench.js': bench(8) });
  const run = await github.run({ pull });
  await step(github, repository, run, built, { door: 'measure-action', checkout: other.mergeSha });
  github.end(run, 'success');
  const result = await publishedAfter(github, repository, run, built);
  expect(result).toMatchObject({ code: 2, outputs: { answer: 'clarify' } });
  expect(github.statuses(pull.head.sha)[0]).toMatchObject({ state: 'error' });
  expect(github.statuses(other.head.sha)).toEqual([]);
  expect(github.comments(other.number)).toEqual([]);
}, 120_000);
