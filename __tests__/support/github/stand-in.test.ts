import { expect, test } from '@jest/globals';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { makeRepository } from '../repository.ts';
import { asker, clientOf, REPO, refusal } from './client.ts';
import { descriptionFrom, operations } from './description.ts';
import { startGitHub } from './stand-in.ts';

const NOBODY = 'f'.repeat(40);

test('speaks by the description that it was made from', () => {
  expect(descriptionFrom).toBe('@octokit/openapi 23.0.2');
});

test('keeps comments, with who wrote them', async () => {
  await using github = await startGitHub();
  const { number } = await github.pull({ branch: 'faster' });
  const { rest } = clientOf(github, { 'pull-requests': 'write' });
  github.comment(number, 'ana', 'hello');
  const made = await rest.issues.createComment({ ...REPO, issue_number: number, body: 'slow' });
  await rest.issues.updateComment({ ...REPO, comment_id: made.data.id, body: 'fast' });
  const { data } = await rest.issues.listComments({ ...REPO, issue_number: number });
  expect(data).toMatchObject([
    { body: 'hello', user: { login: 'ana', type: 'User' }, performed_via_github_app: null },
    {
      body: 'fast',
      user: { login: 'github-actions[bot]', type: 'Bot' },
      performed_via_github_app: { slug: 'github-actions' },
    },
  ]);
  await rest.issues.deleteComment({ ...REPO, comment_id: made.data.id });
  expect(github.comments(number)).toMatchObject([{ body: 'hello' }]);
  expect(github.violations).toEqual([]);
});

test('keeps statuses, and tells of every context the newest', async () => {
  await using github = await startGitHub();
  const { head } = await github.pull({ branch: 'faster' });
  const { rest } = clientOf(github, { statuses: 'write' });
  const target = { ...REPO, sha: head.sha, context: 'pierce/shop' } as const;
  await rest.repos.createCommitStatus({ ...target, state: 'failure', description: 'No' });
  await rest.repos.createCommitStatus({ ...target, state: 'success', description: 'Yes' });
  const { data } = await rest.repos.getCombinedStatusForRef({ ...REPO, ref: head.sha });
  expect(data).toMatchObject({ state: 'success', total_count: 1 });
  expect((await rest.repos.listCommitStatusesForRef({ ...REPO, ref: head.sha })).data).toHaveLength(2);
  expect(github.statuses(head.sha)).toMatchObject([{ state: 'success', context: 'pierce/shop' }]);
});

test('keeps check runs, whose annotations add up', async () => {
  await using github = await startGitHub();
  const { head } = await github.pull({ branch: 'faster' });
  const { rest } = clientOf(github, { checks: 'write' });
  const made = await rest.checks.create({
    ...REPO,
    name: 'pierce',
    head_sha: head.sha,
    output: { title: 'No', summary: 'slow', annotations: [annotation(1)] },
  });
  const output = { title: 'No', summary: 'slow', annotations: [annotation(2)] };
  const end = { conclusion: 'failure', output } as const;
  await rest.checks.update({ ...REPO, check_run_id: made.data.id, ...end });
  const { data } = await rest.checks.listForRef({ ...REPO, ref: head.sha, check_name: 'pierce' });
  expect(data.check_runs).toMatchObject([
    { status: 'completed', conclusion: 'failure', output: { annotations_count: 2 } },
  ]);
  expect(github.checkRuns(head.sha)).toHaveLength(1);
});

function annotation(line: number): {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: 'failure';
  message: string;
} {
  return {
    path: 'budgets.yml',
    start_line: line,
    end_line: line,
    annotation_level: 'failure',
    message: 'slow',
  };
}

test('tells runs of a fork’s main among those of main, but no pull requests of forks', async () => {
  await using github = await startGitHub();
  const fork = github.fork('eve/web');
  const pull = await github.pull({ branch: 'main', from: fork });
  await github.run({ conclusion: 'success' });
  await github.run({ pull, conclusion: 'success' });
  await github.run({ pull: await github.pull({ branch: 'own' }), conclusion: 'failure' });
  const { rest } = clientOf(github, { actions: 'read' });
  const { data } = await rest.actions.listWorkflowRunsForRepo({ ...REPO, branch: 'main' });
  expect(data.workflow_runs).toMatchObject([
    { event: 'pull_request', head_repository: { full_name: 'eve/web' }, pull_requests: [] },
    { event: 'push', head_repository: { full_name: 'shop/web' } },
  ]);
  const own = await rest.actions.listWorkflowRunsForRepo({ ...REPO, status: 'failure' });
  expect(own.data.workflow_runs).toMatchObject([{ pull_requests: [{ number: 2 }] }]);
});

test('finds a fork’s pull request by owner and branch, and overlooks a filter without an owner', async () => {
  await using github = await startGitHub();
  const fork = github.fork('eve/web');
  await github.pull({ branch: 'patch', from: fork, labels: ['performance-accepted'] });
  await github.pull({ branch: 'patch' });
  const { rest } = clientOf(github, { 'pull-requests': 'read' });
  const { data } = await rest.pulls.list({ ...REPO, state: 'open', head: 'eve:patch' });
  expect(data).toMatchObject([{ number: 1, head: { repo: { full_name: 'eve/web' } }, labels: [{}] }]);
  expect((await rest.pulls.list({ ...REPO, head: 'patch' })).data).toHaveLength(2);
});

test('tells a pull request whose fork is gone', async () => {
  await using github = await startGitHub();
  const pull = await github.pull({ branch: 'patch', from: github.fork('eve/web') });
  pull.head.repository = null;
  const { rest } = clientOf(github, { 'pull-requests': 'read' });
  const { data } = await rest.pulls.get({ ...REPO, pull_number: 1 });
  expect(data.head.repo).toBeNull();
});

test('answers commits, comparisons and contents from a real repository and its forks', async () => {
  using repository = makeRepository({ 'budgets.yml': 'version: 1\n', 'src/a.js': '1' });
  using fork = makeRepository({});
  fork.git('fetch', '--quiet', repository.path, 'main');
  fork.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
  await using github = await startGitHub({ git: repository.path });
  const from = github.fork('eve/web', { git: fork.path });
  fork.git('checkout', '--quiet', '-b', 'patch');
  const head = fork.commit({ 'budgets.yml': 'version: 1\nproject: evil\n' }, 'loosen');
  const base = repository.git('rev-parse', 'main');
  const tip = repository.commit({ 'src/a.js': '2' }, 'meanwhile');
  const pull = await github.pull({ branch: 'patch', from });
  const { rest } = clientOf(github, { contents: 'read', 'pull-requests': 'read' });

  const compared = await rest.repos.compareCommitsWithBasehead({ ...REPO, basehead: 'main...eve:patch' });
  expect(compared.data).toMatchObject({
    status: 'diverged',
    merge_base_commit: { sha: base },
    commits: [{ sha: head, commit: { message: 'loosen' } }],
    files: [{ filename: 'budgets.yml', status: 'modified', additions: 1 }],
  });
  const merged = await rest.git.getCommit({ ...REPO, commit_sha: pull.mergeSha ?? '' });
  expect(merged.data.parents.map(({ sha }) => sha)).toEqual([tip, head]);
  const listed = await rest.repos.listCommits({ ...REPO, sha: 'main' });
  expect(listed.data.map(({ sha }) => sha)).toEqual([tip, base]);
  const file = await rest.repos.getContent({ ...REPO, path: 'budgets.yml', ref: head });
  expect(file.data).toMatchObject({ type: 'file', encoding: 'base64' });
  const raw = await rest.repos.getContent({
    ...REPO,
    path: 'budgets.yml',
    ref: base,
    mediaType: { format: 'raw' },
  });
  expect(raw.data).toBe('version: 1\n');
  const folder = await rest.repos.getContent({ ...REPO, path: 'src' });
  expect(folder.data).toMatchObject([{ name: 'a.js', type: 'file' }]);
  expect(github.violations).toEqual([]);
});

test('says no to commits and files that are not there', async () => {
  using repository = makeRepository({ a: '1' });
  repository.git('checkout', '--quiet', '--orphan', 'other');
  repository.commit({ b: '1' });
  await using github = await startGitHub({ git: repository.path });
  const { rest } = clientOf(github, { contents: 'read', statuses: 'write', checks: 'write' });
  const refused = [
    rest.repos.getContent({ ...REPO, path: 'c', ref: 'main' }),
    rest.repos.getContent({ ...REPO, path: 'a', ref: NOBODY }),
    rest.repos.getCommit({ ...REPO, ref: NOBODY }),
    rest.repos.listCommits({ ...REPO, sha: NOBODY }),
    rest.repos.compareCommitsWithBasehead({ ...REPO, basehead: 'main...other' }),
    rest.repos.createCommitStatus({ ...REPO, sha: NOBODY, state: 'success' }),
    rest.checks.create({ ...REPO, name: 'pierce', head_sha: NOBODY }),
  ];
  expect(await Promise.all(refused.map(refusal))).toEqual([404, 404, 422, 404, 404, 422, 422]);
});

test('follows symbolic links inside of the repository, as GitHub does, and shows those that lead out', async () => {
  using repository = makeRepository({ 'real.yml': 'version: 1\n' });
  symlinkSync('real.yml', join(repository.path, 'in.yml'));
  symlinkSync('/etc/passwd', join(repository.path, 'out.yml'));
  repository.commit({}, 'links');
  await using github = await startGitHub({ git: repository.path });
  const { rest } = clientOf(github, { contents: 'read' });
  const inside = await rest.repos.getContent({ ...REPO, path: 'in.yml' });
  expect(inside.data).toMatchObject({ type: 'file', path: 'real.yml' });
  const outside = await rest.repos.getContent({ ...REPO, path: 'out.yml' });
  expect(outside.data).toMatchObject({ type: 'symlink', target: '/etc/passwd' });
});

test('tells releases, drafts only to those who may write, and assets from another address', async () => {
  await using github = await startGitHub();
  github.release('v1', { assets: { 'pierce.json': '{"is":"v1"}' }, createdAt: new Date('2026-01-01') });
  github.release('v2-rc', { isPrerelease: true, createdAt: new Date('2026-02-01') });
  github.release('v3', { isDraft: true, createdAt: new Date('2026-03-01') });
  const { rest } = clientOf(github, { contents: 'read' });
  expect((await rest.repos.getLatestRelease(REPO)).data.tag_name).toBe('v1');
  expect((await rest.repos.listReleases(REPO)).data.map((release) => release.tag_name)).toEqual([
    'v2-rc',
    'v1',
  ]);
  const { data } = await rest.repos.getReleaseByTag({ ...REPO, tag: 'v1' });
  const assets = await rest.repos.listReleaseAssets({ ...REPO, release_id: data.id });
  expect(assets.data).toMatchObject([{ name: 'pierce.json', state: 'uploaded' }]);
  const bytes = await rest.repos.getReleaseAsset({
    ...REPO,
    asset_id: assets.data[0]?.id ?? 0,
    headers: { accept: 'application/octet-stream' },
  });
  expect(Buffer.from(bytes.data as unknown as ArrayBuffer).toString()).toBe('{"is":"v1"}');
  const writer = clientOf(github, { contents: 'write' }).rest.repos;
  expect((await writer.listReleases(REPO)).data).toHaveLength(3);
  const upload = { ...REPO, release_id: data.id, name: 'more.json', data: '{}', baseUrl: github.url };
  expect((await writer.uploadReleaseAsset(upload)).data.name).toBe('more.json');
  expect(await refusal(writer.uploadReleaseAsset(upload))).toBe(422);
});

test('leads from page to page', async () => {
  await using github = await startGitHub();
  const { number } = await github.pull({ branch: 'faster' });
  for (let index = 0; index < 250; index += 1) github.comment(number, 'ana', `${index}`);
  const { paginate, rest } = clientOf(github, { issues: 'read' });
  const all = await paginate(rest.issues.listComments, { ...REPO, issue_number: number, per_page: 100 });
  expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 250 }, (_, index) => `${index}`));
  const path = `/repos/shop/web/issues/${number}/comments`;
  expect(github.requests.map((request) => request.path)).toEqual([
    `${path}?per_page=100`,
    `${path}?per_page=100&page=2`,
    `${path}?per_page=100&page=3`,
  ]);
  const ask = asker(github, github.token({ issues: 'read' }));
  expect(await (await ask('GET', `/issues/${number}/comments`)).json()).toHaveLength(30);
  expect(await (await ask('GET', `/issues/${number}/comments?per_page=500`)).json()).toHaveLength(100);
});

test('serves every route that its description holds', async () => {
  using repository = makeRepository({ a: '1' });
  await using github = await startGitHub({ git: repository.path });
  repository.git('branch', 'own');
  const pull = await github.pull({ branch: 'own', labels: ['accepted'] });
  const run = await github.run({ pull });
  const sha = pull.head.sha;
  const artifact = github.artifact(run, 'name', { a: '1' });
  const comment = github.comment(1, 'ana', 'hello');
  const release = github.release('v1', { assets: { 'a.json': '{}' } });
  const ask = asker(github, github.personToken('ana'));
  const app = asker(github, github.token({ checks: 'write', statuses: 'write' }));
  const check = (await (await app('POST', '/check-runs', { name: 'p', head_sha: sha })).json()) as {
    id: number;
  };
  await app('POST', `/statuses/${sha}`, { state: 'success' });
  await app('PATCH', `/check-runs/${check.id}`, { conclusion: 'success' });
  await ask('POST', '/issues/1/comments', { body: 'mine' });
  await ask('POST', `/releases/${release.id}/assets?name=b.json`, {});
  const paths = [
    '',
    '/actions/artifacts',
    `/actions/artifacts/${artifact.id}`,
    `/actions/artifacts/${artifact.id}/zip`,
    '/actions/runs?status=in_progress&event=pull_request',
    `/actions/runs/${run.id}?exclude_pull_requests=true`,
    `/actions/runs/${run.id}/artifacts?name=name`,
    `/check-runs/${check.id}`,
    '/commits?sha=main&per_page=1',
    `/commits/${sha}`,
    `/commits/${sha}/check-runs`,
    `/commits/${sha}/pulls`,
    `/commits/${sha}/status`,
    `/commits/${sha}/statuses`,
    '/compare/main...own',
    '/contents/a',
    `/git/commits/${sha}`,
    `/issues/comments/${comment.id}`,
    '/issues/1/comments',
    '/issues/1/labels',
    '/pulls',
    '/pulls/1',
    '/releases',
    '/releases/latest',
    '/releases/tags/v1',
    `/releases/${release.id}`,
    `/releases/${release.id}/assets`,
    `/releases/assets/${release.assets[0]?.id}`,
  ];
  for (const path of paths) {
    const { status } = await ask('GET', path);
    expect([path, status]).toEqual([path, path.endsWith('/zip') ? 302 : 200]);
  }
  const own = github.comments(1).at(-1);
  expect((await ask('PATCH', `/issues/comments/${own?.id}`, { body: 'better' })).status).toBe(200);
  expect((await ask('DELETE', `/issues/comments/${own?.id}`)).status).toBe(204);
  expect((await ask('PATCH', `/issues/comments/${comment.id}`, { body: 'again' })).status).toBe(200);
  expect((await ask('DELETE', `/actions/artifacts/${artifact.id}`)).status).toBe(204);
  const { rest } = clientOf(github, {});
  expect((await rest.rateLimit.get()).data.rate.limit).toBe(1000);
  const self = await fetch(`${github.url}/user`, {
    headers: { authorization: `token ${github.personToken('bea')}` },
  });
  expect(await self.json()).toMatchObject({ login: 'bea', type: 'User' });
  expect(new Set(github.requests.map(({ route }) => route))).toEqual(new Set(operations));
  expect(github.violations).toEqual([]);
});

test('tells of a commit its pull requests, those of forks only once they are merged', async () => {
  using repository = makeRepository({ a: '1' });
  repository.git('checkout', '--quiet', '-b', 'patch');
  repository.commit({ a: '2' });
  await using github = await startGitHub({ git: repository.path });
  const from = github.fork('eve/web', { git: repository.path });
  const pull = await github.pull({ branch: 'patch', from });
  const { rest } = clientOf(github, { 'pull-requests': 'read' });
  const pullsOf = async (sha: string): Promise<readonly string[]> => {
    const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...REPO, commit_sha: sha });
    return data.map(({ number, merged_at: at }) => `${number} ${at ? 'merged' : 'open'}`);
  };
  expect(await pullsOf(pull.head.sha)).toEqual([]);
  repository.git('checkout', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-ff', 'patch');
  await github.merged(pull);
  expect(await pullsOf(repository.git('rev-parse', 'main'))).toEqual(['1 merged']);
  expect((await rest.pulls.list(REPO)).data).toEqual([]);
});

test('follows a pull request to what was pushed', async () => {
  using repository = makeRepository({ a: '1' });
  repository.git('checkout', '--quiet', '-b', 'own');
  repository.commit({ a: '2' });
  await using github = await startGitHub({ git: repository.path });
  const pull = await github.pull({ branch: 'own' });
  const { mergeSha } = pull;
  const fixed = repository.commit({ a: '3' });
  await github.pushed(pull);
  expect(pull.head.sha).toBe(fixed);
  expect(pull.mergeSha).not.toBe(mergeSha);
  repository.git('checkout', '--quiet', 'main');
  repository.commit({ a: 'conflict' });
  await github.pushed(pull);
  expect(pull.mergeSha).toBeNull();
});
