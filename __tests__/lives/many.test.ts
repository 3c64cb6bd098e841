/** Lives of many: jobs of a matrix, projects of a repository, in one run that judges them and speaks of them. */
import { expect, test } from '@jest/globals';
import { type StandIn, startGitHub } from '../support/github/stand-in.ts';
import { app, bench, builtAction, BUDGETS, published, shop, step } from './life.ts';

const asked = (github: StandIn, download: boolean): number =>
  github.requests.filter(({ to, path }) => to === 'api' && path.endsWith('/zip') === download).length;

test('of a matrix of eight shards the parts are fetched one by one, and fifteen questions are enough for the rest', async () => {
  using built = builtAction();
  using repository = shop();
  await using github = await startGitHub({ git: repository.path });
  repository.git('switch', '--quiet', '--create', 'feature');
  repository.commit({ 'app.js': app(1200) });
  const pull = await github.pull({ branch: 'feature' });
  const run = await github.run({ pull });
  for (let shard = 1; shard <= 8; shard++) {
    const inputs = { shard: `${shard}/8` };
    expect((await step(github, repository, run, built, { door: 'measure-action', inputs })).code).toBe(0);
  }
  const result = await published(github, repository, run, built, { comment: 'always' });
  expect(result).toMatchObject({ code: 1, outputs: { answer: 'no', failed: '1', inconclusive: '0' } });
  expect(github.statuses(pull.head.sha)).toMatchObject([{ state: 'failure' }]);
  expect(github.comments(pull.number)).toHaveLength(1);
  expect(asked(github, true)).toBe(8);
  expect(asked(github, false)).toBeLessThanOrEqual(15);
  expect(github.violations).toEqual([]);
}, 120_000);

test('where a job has put the parts together, its whole is judged and no part is fetched', async () => {
  using built = builtAction();
  using repository = shop();
  await using github = await startGitHub({ git: repository.path });
  repository.git('switch', '--quiet', '--create', 'feature');
  repository.commit({ 'app.js': app(1001) });
  const run = await github.run({ pull: await github.pull({ branch: 'feature' }) });
  for (const shard of ['1/3', '2/3', ''])
    await step(github, repository, run, built, { door: 'measure-action', inputs: shard ? { shard } : {} });
  expect(github.artifacts(run)).toHaveLength(3);
  const result = await published(github, repository, run, built);
  expect(result).toMatchObject({ code: 0, outputs: { answer: 'yes' } });
  expect(asked(github, true)).toBe(1);
  expect(github.violations).toEqual([]);
}, 60_000);

test('four projects of one repository are judged in one run: a status for each, one comment, fifteen questions a project', async () => {
  const projects = ['shop', 'admin', 'search', 'mail'];
  const files = projects.flatMap((name) => [
    [`${name}/budgets.yml`, BUDGETS.replace('project: shop', `project: ${name}`)],
    [`${name}/app.js`, app(1000)],
    [`${name}/bench.js`, bench(7)],
  ]);
  using built = builtAction();
  using repository = shop(Object.fromEntries(files));
  await using github = await startGitHub({ git: repository.path });
  repository.git('switch', '--quiet', '--create', 'feature');
  repository.commit({ 'search/app.js': app(1200) });
  const pull = await github.pull({ branch: 'feature' });
  const run = await github.run({ pull });
  for (const name of projects) {
    const inputs = { 'working-directory': name };
    expect((await step(github, repository, run, built, { door: 'measure-action', inputs })).code).toBe(0);
  }
  const budgets = projects.map((name) => `${name}/budgets.yml`).join('\n');
  const result = await published(github, repository, run, built, { comment: 'always', budgets });
  expect(result).toMatchObject({ code: 1, outputs: { answer: 'no', failed: '1' } });
  const states = github.statuses(pull.head.sha).map(({ context, state }) => `${context} ${state}`);
  expect(states.toSorted()).toEqual([
    'pierce/admin success',
    'pierce/mail success',
    'pierce/search failure',
    'pierce/shop success',
  ]);
  expect(github.comments(pull.number)).toHaveLength(1);
  expect(asked(github, false)).toBeLessThanOrEqual(15 * projects.length);
  expect(github.violations).toEqual([]);
}, 120_000);
