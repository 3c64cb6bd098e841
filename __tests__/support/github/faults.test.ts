import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { asker } from './client.ts';
import { fault, type Fault } from './faults.ts';
import { startGitHub, type StandIn } from './stand-in.ts';

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENTS = '/issues/1/comments';

async function begin(): Promise<{ github: StandIn; ask: ReturnType<typeof asker> }> {
  const github = await startGitHub();
  await github.pull({ branch: 'faster' });
  github.comment(1, 'ana', 'hello, hello, hello');
  return { github, ask: asker(github, github.token({ 'pull-requests': 'write', actions: 'read' })) };
}

const DATE = 'Sun, 29 Nov 2026 00:00:00 GMT';

const ANSWERS: readonly [string, Fault, number, Readonly<Record<string, string>>?][] = [
  ['bad credentials', fault.unauthorized, 401],
  ['a missing permission', fault.notPermitted, 403],
  ['a secondary limit without an end', fault.limited(), 403],
  ['a limit for seconds', fault.limited({ status: 429, retryAfter: 3 }), 429, { 'retry-after': '3' }],
  ['a limit until a date', fault.limited({ retryAfter: DATE }), 403, { 'retry-after': DATE }],
  ['an absurd limit', fault.limited({ retryAfter: 1e9 }), 403, { 'retry-after': '1000000000' }],
  [
    'a primary limit',
    fault.limited({ remaining: 0, reset: 1_800_000_000 }),
    403,
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000000' },
  ],
  ['a missing thing', fault.missing, 404],
  ['a conflict', fault.conflict, 409],
  ['a thing that is gone', fault.gone, 410],
  ['a refusal', fault.refused, 422],
  ['a broken server', fault.brokenBefore(503), 503],
  ['a page instead of JSON', fault.html, 502, { 'content-type': 'text/html' }],
  ['a page as a success', fault.htmlAsSuccess, 200, { 'content-type': 'text/html' }],
];

test.each(ANSWERS)('answers as told: %s', async (_, how, status, headers = {}) => {
  const { github, ask } = await begin();
  await using _github = github;
  github.fail(CREATE, 1, how);
  const answer = await ask('POST', COMMENTS, { body: 'mine' });
  expect(answer.status).toBe(status);
  expect(Object.fromEntries(answer.headers)).toMatchObject(headers);
  expect(github.comments(1)).toHaveLength(1);
  expect((await ask('POST', COMMENTS, { body: 'mine' })).status).toBe(201);
  expect(github.requests.map((request) => request.status)).toEqual([status, 201]);
});

test('breaks after the act: what was asked for is done', async () => {
  const { github, ask } = await begin();
  await using _github = github;
  github.fail(CREATE, 1, fault.brokenAfter(502));
  expect((await ask('POST', COMMENTS, { body: 'mine' })).status).toBe(502);
  expect(github.comments(1)).toMatchObject([{}, { body: 'mine' }]);
});

test.each([
  ['hangs', fault.hang, 1],
  ['hangs after the act', fault.hangAfter, 2],
  ['resets the connection', fault.reset, 1],
  ['resets the connection after the act', fault.resetAfter, 2],
])('%s', async (_, how, comments) => {
  const { github, ask } = await begin();
  await using _github = github;
  github.fail(CREATE, 1, how);
  const request = ask('POST', COMMENTS, { body: 'mine' });
  if (how.is === 'silence') {
    const isDone = (): boolean => github.requests.length === 1 && github.comments(1).length >= comments;
    expect(await isSilent(request, isDone)).toBe(true);
  } else {
    await expect(request).rejects.toThrow('fetch failed');
  }
  expect(github.comments(1)).toHaveLength(comments);
  expect(github.requests).toMatchObject([{ status: null }]);
});

/** Whether a request is still unanswered a while after it did what it does; it ends with the stand-in. */
async function isSilent(request: Promise<unknown>, isDone: () => boolean): Promise<boolean> {
  const answered = request.then(
    () => true,
    () => true,
  );
  const pause = async (): Promise<false> => await new Promise((resolve) => setTimeout(resolve, 100, false));
  for (let waits = 0; !isDone() && waits < 200; waits += 1) await pause();
  return !(await Promise.race([answered, pause()]));
}

test('cuts a body, and truncates JSON', async () => {
  const { github, ask } = await begin();
  await using _github = github;
  github.fail(LIST, 1, fault.cut);
  await expect((await ask('GET', COMMENTS)).text()).rejects.toThrow('terminated');
  github.fail(LIST, 1, fault.truncatedJson);
  await expect((await ask('GET', COMMENTS)).json()).rejects.toThrow(/JSON/);
  expect(await (await ask('GET', COMMENTS)).json()).toHaveLength(1);
});

test('lets something happen between the question and its answer', async () => {
  const { github, ask } = await begin();
  await using _github = github;
  github.fail(
    LIST,
    1,
    fault.meanwhile(() => github.comment(1, 'bea', 'first')),
  );
  expect(await (await ask('GET', COMMENTS)).json()).toMatchObject([{}, { body: 'first' }]);
});

test('fails as often as told, in the order told, and everywhere if told so, until it recovers', async () => {
  const { github, ask } = await begin();
  await using _github = github;
  github.fail(LIST, 2, fault.brokenBefore(500));
  github.fail('*', Number.POSITIVE_INFINITY, fault.missing);
  const statuses: number[] = [];
  for (let index = 0; index < 3; index += 1) statuses.push((await ask('GET', COMMENTS)).status);
  expect(statuses).toEqual([500, 500, 404]);
  expect((await ask('GET', '/pulls')).status).toBe(404);
  github.recover();
  expect((await ask('GET', '/pulls')).status).toBe(200);
});

test('gives of an artifact wrong bytes, half of them or none', async () => {
  const { github, ask } = await begin();
  await using _github = github;
  const artifact = github.artifact(await github.run(), 'baseline', { 'baseline.json': '{}' });
  const located = await ask('GET', `/actions/artifacts/${artifact.id}/zip`);
  const address = located.headers.get('location') ?? '';
  const digest = async (): Promise<string> => {
    const response = await fetch(address);
    return `sha256:${createHash('sha256')
      .update(new Uint8Array(await response.arrayBuffer()))
      .digest('hex')}`;
  };
  expect(await digest()).toBe(artifact.digest);
  github.fail('GET blob', 1, fault.wrongBytes);
  expect(await digest()).not.toBe(artifact.digest);
  github.fail('GET blob', 1, fault.cut);
  await expect(digest()).rejects.toThrow('terminated');
  github.fail('GET blob', 1, fault.hang);
  const asked = github.requests.length;
  expect(await isSilent(digest(), () => github.requests.length > asked)).toBe(true);
  expect(await digest()).toBe(artifact.digest);
});
