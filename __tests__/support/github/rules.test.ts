import { expect, test } from '@jest/globals';
import { asker, clientOf, REPO, refusal } from './client.ts';
import { startGitHub, type StandIn } from './stand-in.ts';
import type { Permissions } from './state.ts';

test('refuses what GitHub’s description forbids, and keeps it in mind', async () => {
  await using github = await startGitHub();
  await github.pull({ branch: 'faster' });
  const ask = asker(github, github.token({ 'pull-requests': 'write', checks: 'write', statuses: 'write' }));
  const sha = 'a'.repeat(40);
  const wrong: readonly [string, string, unknown][] = [
    ['POST', '/issues/1/comments', { text: 'hello' }],
    ['POST', '/issues/1/comments', { body: 1 }],
    ['POST', '/issues/1/comments', { body: 'hello', isSticky: true }],
    ['POST', `/statuses/${sha}`, { context: 'pierce' }],
    ['POST', `/statuses/${sha}`, { state: 'passed' }],
    ['POST', '/check-runs', { name: 'pierce' }],
    ['POST', '/check-runs', { name: 'pierce', head_sha: sha, conclusion: 'passed' }],
    ['POST', '/check-runs', { name: 'pierce', head_sha: sha, output: { summary: 'no title' } }],
    ['POST', '/check-runs', { name: 'p', head_sha: sha, output: { title: '', summary: '', body: '' } }],
    ['GET', '/pulls?per_page=many', undefined],
    ['GET', '/pulls?size=100', undefined],
    ['GET', '/pulls?state=merged', undefined],
  ];
  for (const [method, path, body] of wrong) {
    const known = github.violations.length;
    expect([path, body, (await ask(method, path, body)).status]).toEqual([path, body, 422]);
    expect(github.violations.length).toBeGreaterThan(known);
  }
  expect(github.violations[0]).toEqual({
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    fault: "body must have required property 'body'",
  });
  expect(github.comments(1)).toEqual([]);
  expect(github.statuses(sha)).toEqual([]);
  expect(github.checkRuns(sha)).toEqual([]);
});

test('answers 404 to a route that it does not know, and keeps that in mind too', async () => {
  await using github = await startGitHub();
  const ask = asker(github, github.personToken('ana'));
  expect((await ask('GET', '/actions/caches')).status).toBe(404);
  expect(github.violations).toMatchObject([{ route: 'GET /repos/shop/web/actions/caches' }]);
});

test('tells of an answer of its own that is not as described', async () => {
  const github = await startGitHub();
  const pull = await github.pull({ branch: 'faster' });
  Object.assign(pull, { title: 7 });
  const ask = asker(github, github.personToken('ana'));
  expect((await ask('GET', '/pulls/1')).status).toBe(500);
  await expect(github[Symbol.asyncDispose]()).rejects.toThrow('answer/title must be string');
});

test('refuses a comment of more than 65,536 characters, and an empty one', async () => {
  await using github = await startGitHub();
  await github.pull({ branch: 'faster' });
  const ask = asker(github, github.token({ issues: 'write' }));
  const comment = async (body: string): Promise<number> =>
    (await ask('POST', '/issues/1/comments', { body })).status;
  expect(await comment('x'.repeat(65_537))).toBe(422);
  expect(await comment('  ')).toBe(422);
  expect(await comment('x'.repeat(65_536))).toBe(201);
  const [kept] = github.comments(1);
  const tooLong = await ask('PATCH', `/issues/comments/${kept?.id}`, { body: 'x'.repeat(65_537) });
  expect(await tooLong.json()).toMatchObject({ errors: [{ message: /too long/ }] });
  expect(github.comments(1)).toEqual([kept]);
  expect(github.violations).toEqual([]);
});

test('refuses check runs past their limits, and a completed one without a conclusion', async () => {
  await using github = await startGitHub();
  const ask = asker(github, github.token({ checks: 'write' }));
  const head = { name: 'pierce', head_sha: 'a'.repeat(40) };
  const check = async (more: object): Promise<number> =>
    (await ask('POST', '/check-runs', { ...head, ...more })).status;
  const output = (more: object): object => ({ output: { title: 'No', summary: 'slow', ...more } });
  const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' };
  expect(await check({ status: 'completed' })).toBe(422);
  expect(await check({ status: 'completed', conclusion: 'failure' })).toBe(201);
  expect(await check(output({ summary: 'x'.repeat(65_536) }))).toBe(422);
  expect(await check(output({ text: 'x'.repeat(65_536) }))).toBe(422);
  expect(await check(output({ text: 'x'.repeat(65_535) }))).toBe(201);
  expect(await check(output({ annotations: Array.from({ length: 51 }, () => annotation) }))).toBe(422);
  expect(await check(output({ annotations: Array.from({ length: 50 }, () => annotation) }))).toBe(201);
});

test('refuses a status with a long description or an address that is no web page', async () => {
  await using github = await startGitHub();
  const ask = asker(github, github.token({ statuses: 'write' }));
  const status = async (more: object): Promise<number> =>
    (await ask('POST', `/statuses/${'a'.repeat(40)}`, { state: 'success', ...more })).status;
  expect(await status({ description: 'x'.repeat(141) })).toBe(422);
  expect(await status({ target_url: 'javascript:alert(1)' })).toBe(422);
  expect(await status({ description: 'x'.repeat(140), target_url: 'https://example.test' })).toBe(201);
});

const NEEDED: readonly [Permissions, string, string, unknown][] = [
  [{ actions: 'read' }, 'GET', '/actions/artifacts', undefined],
  [{ actions: 'read' }, 'GET', '/actions/runs', undefined],
  [{ contents: 'read' }, 'GET', '/releases', undefined],
  [{ 'pull-requests': 'read' }, 'GET', '/pulls', undefined],
  [{ 'pull-requests': 'write' }, 'POST', '/issues/1/comments', { body: 'hello' }],
  [{ issues: 'write' }, 'POST', '/issues/1/comments', { body: 'hello' }],
  [{ statuses: 'write' }, 'POST', `/statuses/${'a'.repeat(40)}`, { state: 'success' }],
  [{ checks: 'write' }, 'POST', '/check-runs', { name: 'pierce', head_sha: 'a'.repeat(40) }],
];

test.each(NEEDED)('needs %j for %s %s', async (permissions, method, path, body) => {
  await using github = await startGitHub();
  await github.pull({ branch: 'faster' });
  const lesser = Object.fromEntries(
    Object.entries(permissions).flatMap(([name, level]) => (level === 'write' ? [[name, 'read']] : [])),
  );
  const refused = await asker(github, github.token({ ...others(permissions), ...lesser }))(
    method,
    path,
    body,
  );
  expect(refused.status).toBe(403);
  expect(refused.headers.get('x-accepted-github-permissions')).not.toBeNull();
  expect(await refused.json()).toMatchObject({ message: 'Resource not accessible by integration' });
  expect((await asker(github, github.token(permissions))(method, path, body)).ok).toBe(true);
});

/** Every permission but the ones that do. */
function others(permissions: Permissions): Permissions {
  const isTalk = 'issues' in permissions || 'pull-requests' in permissions;
  const all = ['actions', 'checks', 'contents', 'issues', 'pull-requests', 'statuses'];
  const rest = all.filter((name) => !(name in permissions) && !(isTalk && /issues|pull/.test(name)));
  return Object.fromEntries(rest.map((name) => [name, 'write']));
}

test('lets everyone read what is public, but gives artifacts only to those who may have them', async () => {
  await using github = await startGitHub({ isPrivate: false });
  const artifact = github.artifact(await github.run(), 'baseline', { 'baseline.json': '{}' });
  const statusOf = async (token: string | null, path: string): Promise<number> =>
    (await asker(github, token)('GET', path)).status;
  const zip = `/actions/artifacts/${artifact.id}/zip`;
  expect(await statusOf(github.token(), '/actions/artifacts')).toBe(200);
  expect(await statusOf(null, '/pulls')).toBe(200);
  expect(await statusOf(github.token(), zip)).toBe(403);
  expect(await statusOf(null, zip)).toBe(401);
  expect((await asker(github, null)('POST', '/issues/1/comments', { body: 'x' })).status).toBe(401);
});

test('lets a workflow’s token write to no other repository, and none of a fork’s or of Dependabot’s runs', async () => {
  await using github = await startGitHub({ isPrivate: false });
  const fork = github.fork('eve/web');
  const pulls = [
    await github.pull({ branch: 'own' }),
    await github.pull({ branch: 'patch', from: fork }),
    await github.pull({ branch: 'bump', author: 'dependabot[bot]' }),
  ];
  const status = { state: 'success' };
  const path = `/statuses/${'a'.repeat(40)}`;
  const statuses: number[] = [];
  for (const pull of pulls) {
    const token = github.tokenOf(await github.run({ pull }), { statuses: 'write' });
    statuses.push((await asker(github, token)('POST', path, status)).status);
  }
  expect(statuses).toEqual([201, 403, 403]);
  const ask = asker(github, github.token({ statuses: 'write' }));
  expect((await ask('POST', `/repos/eve/web${path}`, status)).status).toBe(403);
});

test('knows its callers', async () => {
  await using github = await startGitHub();
  const statusOf = async (token: string | null, path: string): Promise<number> =>
    (await asker(github, token)('GET', path)).status;
  expect(await statusOf('ghs_invented', '/pulls')).toBe(401);
  expect(await statusOf(null, '/pulls')).toBe(404);
  const { rest } = clientOf(github, {});
  expect(await refusal(rest.users.getAuthenticated())).toBe(403);
  expect(await refusal(rest.repos.get({ owner: 'shop', repo: 'other' }))).toBe(404);
  expect((await rest.repos.get(REPO)).data.default_branch).toBe('main');
});

test('counts the requests of a token, and refuses them past the limit of an hour', async () => {
  await using github = await startGitHub();
  github.world.hourly = 2;
  const ask = asker(github, github.token({ 'pull-requests': 'read' }));
  const remaining: unknown[] = [];
  for (let index = 0; index < 3; index += 1) {
    const { status, headers } = await ask('GET', '/pulls');
    remaining.push([status, headers.get('x-ratelimit-remaining')]);
  }
  expect(remaining).toEqual([
    [200, '1'],
    [200, '0'],
    [403, '0'],
  ]);
  expect(tokensOf(github)).toHaveLength(1);
});

function tokensOf(github: StandIn): readonly (string | null)[] {
  return [...new Set(github.requests.map(({ token }) => token))];
}

test('lets nobody but a check run’s own app change it', async () => {
  await using github = await startGitHub();
  const ask = asker(github, github.appToken('other', { checks: 'write' }));
  const made = await ask('POST', '/check-runs', { name: 'pierce', head_sha: 'a'.repeat(40) });
  const { id } = (await made.json()) as { id: number };
  const change = { conclusion: 'success' };
  const foreign = asker(github, github.token({ checks: 'write' }));
  expect((await foreign('PATCH', `/check-runs/${id}`, change)).status).toBe(403);
  expect((await ask('PATCH', `/check-runs/${id}`, change)).status).toBe(200);
  const person = asker(github, github.personToken('ana'));
  expect((await person('POST', '/check-runs', { name: 'p', head_sha: 'a'.repeat(40) })).status).toBe(403);
});
