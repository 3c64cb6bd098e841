import { describe, expect, test } from '@jest/globals';
import { hintOf, PierceError } from '../../src/errors.ts';
import { createGitHub, type GitHubOptions, MOST_DOWNLOADS } from '../../src/platform/github.ts';
import { openDesk } from '../../src/platform/github/desk.ts';
import { PATIENCE, type Patience } from '../../src/platform/github/patience.ts';
import { fillPurse } from '../../src/platform/github/purse.ts';
import { answering, cut, hang, json, moved, plain, reset, stall, type Act } from '../support/answering.ts';

const TOKEN = 'a-token-that-nobody-else-may-see';
const NOW = Date.parse('2026-11-28T12:00:00Z');
const LIST = 'GET /repos/{owner}/{repo}/pulls';
const ZIP = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
const zip = { artifact_id: 7, archive_format: 'zip' };
const never = new AbortController().signal;

/** Patience whose waits take no time but are written down, with a clock that they move. */
function impatience(more: Partial<Patience> = {}): Patience & { readonly waits: readonly number[] } {
  const waits: number[] = [];
  let slept = 0;
  return {
    ...PATIENCE,
    now: () => performance.now() + slept,
    date: () => NOW,
    chance: () => 0,
    async wait(duration, signal) {
      signal.throwIfAborted();
      waits.push(duration);
      slept += duration;
    },
    ...more,
    waits,
  };
}

async function clientOf(acts: readonly Act[], more: Partial<GitHubOptions> = {}, patience = impatience()) {
  const server = await answering(...acts);
  const options = { token: TOKEN, apiUrl: server.url, repository: 'shop/app', signal: never, ...more };
  return {
    server,
    waits: patience.waits,
    github: createGitHub(options, patience),
    [Symbol.asyncDispose]: async () => await server[Symbol.asyncDispose](),
  };
}

/** The error of a promise; fails if there is none, or one that is not from the catalogue. */
async function faultOf(promise: Promise<unknown>): Promise<PierceError> {
  const error = await promise.then(
    (value) => new Error(`no fault, but ${JSON.stringify(value)}`),
    (fault: unknown) => fault,
  );
  if (error instanceof PierceError) return error;
  throw error;
}

describe('asking', () => {
  test.each(['', '/', '/api/v3', '/api/v3/'])('fills in a route under "%s" and signs it', async (prefix) => {
    await using server = await answering(json([{ number: 3 }]));
    const options = { token: TOKEN, repository: 'shop/app', signal: never, apiUrl: `${server.url}${prefix}` };
    const github = createGitHub(options, impatience());
    const pulls = await github.ask(LIST, { state: 'open', head: 'someone:a branch&page=2' });
    expect(pulls).toEqual([{ number: 3 }]);
    expect(github).toMatchObject({ repository: 'shop/app', requests: 1 });
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]).toMatchObject({
      path: `${prefix.replace(/\/$/, '')}/repos/shop/app/pulls?state=open&head=someone%3Aa%20branch%26page%3D2`,
      headers: { authorization: `token ${TOKEN}`, 'x-github-api-version': '2022-11-28' },
    });
  });

  test('sends a body as JSON, and takes an answer without one', async () => {
    await using client = await clientOf([json({ id: 5 }, 201), plain(204)]);
    const comment = { issue_number: 3, body: 'grüße "all"' };
    await client.github.ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', comment);
    await client.github.ask('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: 5 });
    expect(client.server.seen.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['POST', '/repos/shop/app/issues/3/comments', JSON.stringify({ body: 'grüße "all"' })],
      ['DELETE', '/repos/shop/app/issues/comments/5', ''],
    ]);
  });

  test('keeps no connection that could be closed when the next request is sent into it', async () => {
    await using client = await clientOf([json([])]);
    await client.github.ask(LIST, {});
    expect(client.server.seen[0]?.headers.connection).toBe('close');
  });

  test.each(['.', '..'])('a parameter "%s" cannot turn a route into another', async (name) => {
    await using client = await clientOf([json({})]);
    const fault = await faultOf(client.github.ask('GET /repos/{owner}/{repo}/commits/{ref}', { ref: name }));
    expect([fault.code, client.server.seen]).toEqual(['input-invalid', []]);
  });

  test.each(['shop', 'shop/..', '../app', 'shop/app/pulls', 'shop/app?x', ''])(
    'a repository cannot be called "%s"',
    (repository) => {
      const options = { token: TOKEN, apiUrl: 'https://api.github.com', repository, signal: never };
      expect(() => createGitHub(options)).toThrow('The input `repository`');
    },
  );
});

describe('trouble that passes', () => {
  test('a GET that failed is sent again after growing waits', async () => {
    await using client = await clientOf([json({}, 500), reset, plain(502, '<html>'), json(['here'])]);
    expect(await client.github.ask(LIST, {})).toEqual(['here']);
    expect(client.waits).toEqual([1000, 2000, 4000]);
    expect(client.github.requests).toBe(4);
  });

  test('waits are shortened by chance, so that many do not come back at once', async () => {
    const patience = impatience({ chance: () => 0.5 });
    await using client = await clientOf([json({}, 503)], {}, patience);
    await faultOf(client.github.ask(LIST, {}));
    expect(client.waits).toEqual([750, 1500, 3000]);
  });

  const type = { 'content-type': 'application/json' };
  test.each<[string, Act, RegExp]>([
    ['an error of the server', json({}, 500), /status 500/],
    ['a request that took too long for it', json({}, 408), /status 408/],
    [
      'a page instead of JSON',
      plain(200, '<html>down</html>', { 'content-type': 'text/html' }),
      /text\/html/,
    ],
    ['JSON that ends early', plain(200, '[{"number":', type), /cut off or broken/],
    ['an answer of nothing', plain(200, '', type), /cut off or broken/],
    ['half a body of known length', cut('[1', { ...type, 'content-length': 100 }), /./],
    [
      'half a body of known length, the connection to be closed',
      cut('[1]', { ...type, 'content-length': 100, connection: 'close' }),
      /./,
    ],
    ['half a body of unknown length', cut('[1]', type), /./],
    ['a closed connection', reset, /./],
    ['a redirect to nowhere', plain(302), /status 302/],
  ])('%s is no answer, and was asked for four times', async (_name, act, problem) => {
    await using client = await clientOf([act]);
    const fault = await faultOf(client.github.ask(LIST, {}));
    expect([fault.code, client.server.seen.length]).toEqual(['github-down', 4]);
    expect(fault.params['problem']).toMatch(problem);
  });

  test.each<[string, Act]>([
    ['who never answers', hang],
    ['who begins to answer and stops', stall('[', type)],
  ])('%s is not waited for beyond the deadline', async (_name, act) => {
    await using client = await clientOf([act], {}, impatience({ deadline: 150 }));
    expect((await faultOf(client.github.ask(LIST, {}))).code).toBe('github-down');
    expect(client.server.seen).toHaveLength(4);
  });

  test('an answer that never ends is left', async () => {
    const drip: Act = (response) => {
      response.writeHead(200, type);
      const more = setInterval(() => response.write(' '), 20);
      response.once('close', () => clearInterval(more));
    };
    await using client = await clientOf([drip], {}, impatience({ deadline: 200, idle: 5000 }));
    expect((await faultOf(client.github.ask(LIST, {}))).params['problem']).toMatch(/not whole after 0.2 s/);
  });

  test('an answer beyond all measure is left', async () => {
    const flood: Act = (response) => {
      const more = (): void => void response.write(Buffer.alloc(1 << 20, 32), (error) => error || more());
      response.writeHead(200, type);
      more();
    };
    await using client = await clientOf([flood]);
    expect((await faultOf(client.github.ask(LIST, {}))).code).toBe('github-too-large');
  });
});

describe('what could act twice', () => {
  const asked = {
    POST: ['POST /repos/{owner}/{repo}/statuses/{sha}', { sha: 'a', state: 'success' }],
    PATCH: ['PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: 1, body: 'x' }],
    DELETE: ['DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: 1 }],
  } as const;
  const troubles: readonly (readonly [string, Act, string])[] = [
    ['502', plain(502), 'github-down'],
    ['a lost answer', reset, 'github-down'],
    ['a limit of a second', json({}, 429, { 'retry-after': 1 }), 'github-limited'],
    ['half an answer', plain(201, '{"id":', { 'content-type': 'application/json' }), 'github-down'],
  ];
  const cases = Object.keys(asked).flatMap((method) =>
    troubles.map(([name, act, code]) => [method as keyof typeof asked, name, act, code] as const),
  );
  test.each(cases)('%s is sent once, also after %s', async (method, _name, act, code) => {
    await using client = await clientOf([act]);
    const [route, params] = asked[method];
    const fault = await faultOf(client.github.ask(route, params));
    expect([fault.code, client.server.seen.length, client.waits]).toEqual([code, 1, []]);
  });
});

describe('refusals', () => {
  const integration = { message: 'Resource not accessible by integration' };
  test.each<[string, Act, string]>([
    ['401', json({ message: 'Bad credentials' }, 401), 'github-denied'],
    ['403', json({ message: 'Must have admin rights' }, 403), 'github-denied'],
    ['403 of a token that may not', json(integration, 403), 'github-denied'],
    [
      '403 of a token that may not, whatever else it says',
      json(integration, 403, { 'retry-after': 1, 'x-ratelimit-remaining': 0 }),
      'github-denied',
    ],
    ['404', json({ message: 'Not Found' }, 404), 'github-missing'],
    ['410', json({ message: 'Gone' }, 410), 'github-gone'],
    ['400', json({ message: 'Problems parsing JSON' }, 400), 'github-refused'],
    ['409', json({ message: 'Conflict' }, 409), 'github-refused'],
    ['422', json({ message: 'Validation Failed' }, 422), 'github-refused'],
    ['451 without words', plain(451), 'github-refused'],
  ])('%s is final', async (_name, act, code) => {
    await using client = await clientOf([act]);
    const fault = await faultOf(client.github.ask(LIST, {}));
    expect([fault.code, client.server.seen.length, client.waits]).toEqual([code, 1, []]);
    expect(fault.message).toContain(LIST);
    expect(fault.explanation).not.toContain(TOKEN);
  });

  test.each<[string, object, string]>([
    ['POST /repos/{owner}/{repo}/statuses/{sha}', { sha: 'a' }, '`statuses: write`'],
    [
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { issue_number: 1 },
      '`pull-requests: write`',
    ],
    [
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { issue_number: 1 },
      '`pull-requests: read`',
    ],
    ['POST /repos/{owner}/{repo}/check-runs', {}, '`checks: write`'],
    ['GET /repos/{owner}/{repo}/actions/artifacts', {}, '`actions: read`'],
    ['GET /repos/{owner}/{repo}/compare/{basehead}', { basehead: 'a...b' }, '`contents: read`'],
  ])('the hint of %s names the permission', async (route, params, permission) => {
    await using client = await clientOf([json(integration, 403)]);
    const fault = await faultOf(client.github.ask(route as typeof LIST, params));
    expect(hintOf(fault.failure)).toContain(permission);
  });

  test('what GitHub says is told in one line that no log takes for a command', async () => {
    const errors = [{ message: 'body is too long' }, null, { field: 'x' }, { message: 7 }];
    const said = { message: 'Validation Failed\r\n::error::no\u001B[31m ##[error]no', errors };
    await using client = await clientOf([json(said, 422)]);
    const fault = await faultOf(client.github.ask(LIST, {}));
    expect(fault.params['said']).toBe('Validation Failed ::error::no ##\u200B[error]no; body is too long');
  });
});

describe('limits', () => {
  const secondary = { message: 'You have exceeded a secondary rate limit. Please wait.' };
  const spent = (until: number) => ({ 'x-ratelimit-remaining': 0, 'x-ratelimit-reset': until });
  const inSeconds = (seconds: number) => NOW / 1000 + seconds;

  test.each<[string, Act, number]>([
    ['429 with seconds', json({}, 429, { 'retry-after': 7 }), 7000],
    ['403 with seconds', json(secondary, 403, { 'retry-after': 7 }), 7000],
    ['403 with seconds and no words', plain(403, '', { 'retry-after': 7 }), 7000],
    ['429 with a date', json({}, 429, { 'retry-after': new Date(NOW + 9000).toUTCString() }), 9000],
    ['429 with a date gone by', json({}, 429, { 'retry-after': 'Sat, 28 Nov 2026 11:00:00 GMT' }), 1000],
    ['429 with no time', json({}, 429, { 'retry-after': 0 }), 1000],
    ['403 with nothing left until a date', json({}, 403, spent(inSeconds(30))), 30_000],
    ['403 with nothing left until a date gone by', json({}, 403, spent(inSeconds(-5))), 1000],
    ['403 in words alone', json(secondary, 403), 60_000],
    ['429 and nothing else', plain(429), 60_000],
    ['429 with nonsense', json({}, 429, { 'retry-after': 'soon' }), 60_000],
    ['429 with a negative time', json({}, 429, { 'retry-after': -5 }), 60_000],
    [
      '429 with a reset although something is left',
      json({}, 429, { 'x-ratelimit-remaining': 5, 'x-ratelimit-reset': inSeconds(3) }),
      60_000,
    ],
  ])('%s is waited for', async (_name, act, wait) => {
    await using client = await clientOf([act, json(['here'])]);
    expect(await client.github.ask(LIST, {})).toEqual(['here']);
    expect(client.waits).toEqual([wait]);
  });

  test.each<[string, Act]>([
    ['an hour', json({}, 429, { 'retry-after': 3600 })],
    ['thirty years', json({}, 403, { 'retry-after': 1_000_000_000 })],
    ['longer than any clock runs', json({}, 429, { 'retry-after': '9'.repeat(400) })],
    ['61 seconds', json({}, 429, { 'retry-after': 61 })],
    ['the rest of the hour', json({}, 403, spent(inSeconds(59 * 60)))],
    ['a date next year', json({}, 429, { 'retry-after': 'Tue, 28 Dec 2027 12:00:00 GMT' })],
  ])('%s is too long', async (_name, act) => {
    await using client = await clientOf([act, json([])]);
    const fault = await faultOf(client.github.ask(LIST, {}));
    expect([fault.code, client.server.seen.length, client.waits]).toEqual(['github-limited', 1, []]);
  });

  test('a limit that stays after its minute is not waited for twice', async () => {
    await using client = await clientOf([json(secondary, 403)]);
    expect((await faultOf(client.github.ask(LIST, {}))).code).toBe('github-limited');
    expect(client.waits).toEqual([60_000]);
  });
});

describe('what a run may spend', () => {
  test('no more requests are sent than allowed, repeats included', async () => {
    await using client = await clientOf([json({}, 500), json({}, 500), json([])], { most: 3 });
    await client.github.ask(LIST, {});
    const fault = await faultOf(client.github.ask(LIST, {}));
    expect([fault.code, client.server.seen.length]).toEqual(['github-spent', 3]);
  });

  test('fifteen are the limit unless said otherwise', async () => {
    await using client = await clientOf([json([])]);
    for (let n = 0; n < 15; n++) await client.github.ask(LIST, {});
    expect((await faultOf(client.github.ask(LIST, {}))).code).toBe('github-spent');
    expect(client.server.seen).toHaveLength(15);
  });

  test('downloads are counted by themselves, so that many of them leave enough to ask with', async () => {
    await using client = await clientOf([json([])]);
    for (let n = 0; n < MOST_DOWNLOADS; n++) await client.github.download(ZIP, zip, 100);
    expect((await faultOf(client.github.download(ZIP, zip, 100))).code).toBe('github-spent');
    expect(await client.github.ask(LIST, {})).toEqual([]);
    expect(client.server.seen).toHaveLength(MOST_DOWNLOADS + 1);
    expect(client.github.requests).toBe(MOST_DOWNLOADS + 1);
  });

  test('what has no request left for a repeat tells what it failed of', async () => {
    await using client = await clientOf([json({}, 500)], { most: 2 });
    expect((await faultOf(client.github.ask(LIST, {}))).params).toMatchObject({
      problem: 'status 500',
      tries: 2,
    });
  });

  test('a wait beyond the time left is not begun', async () => {
    await using client = await clientOf([json({}, 429, { 'retry-after': 10 })], { time: 9000 });
    expect((await faultOf(client.github.ask(LIST, {}))).code).toBe('github-limited');
    expect(client.waits).toEqual([]);
  });

  test('when the time is up nothing more is asked', async () => {
    const acts = [
      json({}, 429, { 'retry-after': 50 }),
      json([]),
      json({}, 429, { 'retry-after': 49 }),
      json([]),
    ];
    await using client = await clientOf(acts, { time: 99_000 });
    await client.github.ask(LIST, {});
    await faultOf(client.github.ask(LIST, {}));
    expect(client.waits).toEqual([50_000]);
    await using late = await clientOf([hang], { time: 100 });
    await faultOf(late.github.ask(LIST, {}));
    expect((await faultOf(late.github.ask(LIST, {}))).code).toBe('github-spent');
    expect(late.server.seen).toHaveLength(1);
  });

  test('of a time that is all but up nothing is left, since timers may be early', async () => {
    let clock = 0;
    const purse = fillPurse({ requests: 9, time: 100 }, () => clock);
    await purse.timed(async () => void (clock = 99.5));
    expect([purse.left(), purse.affords(0)]).toEqual([0.5, false]);
  });

  test('time counts while something is asked, and of what overlaps once', async () => {
    let clock = 0;
    const purse = fillPurse({ requests: 9, time: 100 }, () => clock);
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const work = [purse.timed(() => first.promise), purse.timed(() => second.promise)];
    clock = 30;
    first.resolve();
    await work[0];
    clock = 40;
    expect(purse.left()).toBe(60);
    second.resolve();
    await work[1];
    clock = 1000;
    expect(purse.left()).toBe(60);
  });
});

describe('cancelling', () => {
  test.each<[string, Act]>([
    ['while an answer is awaited', hang],
    ['while it waits to ask again', json({}, 429, { 'retry-after': 30 })],
  ])('%s ends it at once', async (_name, act) => {
    const cancel = new AbortController();
    const patience = { ...impatience(), wait: PATIENCE.wait };
    await using client = await clientOf([act], { signal: cancel.signal }, patience);
    const fault = faultOf(client.github.ask(LIST, {}));
    for (; client.server.seen.length === 0;) await new Promise((resolve) => setTimeout(resolve, 5));
    setTimeout(() => cancel.abort(), 50);
    expect((await fault).code).toBe('cancelled');
  });

  test('beforehand lets nothing be asked', async () => {
    await using client = await clientOf([json([])], { signal: AbortSignal.abort() });
    expect((await faultOf(client.github.ask(LIST, {}))).code).toBe('cancelled');
    expect(client.server.seen).toEqual([]);
  });
});

describe('redirects', () => {
  test('where a repository moved to is asked with the token, and both count', async () => {
    await using client = await clientOf([moved('/repositories/42/pulls', 301), json(['here'])]);
    expect(await client.github.ask(LIST, {})).toEqual(['here']);
    expect(client.server.seen.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/repos/shop/app/pulls', `token ${TOKEN}`],
      ['/repositories/42/pulls', `token ${TOKEN}`],
    ]);
    expect(client.github.requests).toBe(2);
  });

  test('a circle is left', async () => {
    await using client = await clientOf([moved('/repos/shop/app/pulls', 301)]);
    expect((await faultOf(client.github.ask(LIST, {}))).code).toBe('github-down');
    expect(client.server.seen).toHaveLength(4);
  });

  test.each([301, 302, 307, 308])(
    'an answer of the API from elsewhere (%d) is not fetched',
    async (status) => {
      await using other = await answering(json([]));
      await using client = await clientOf([moved(`${other.url}/pulls`, status)]);
      expect((await faultOf(client.github.ask(LIST, {}))).code).toBe('github-down');
      expect(other.seen).toEqual([]);
    },
  );
});

describe('downloads', () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, n) => n % 251);
  const equal = (found: Uint8Array) => Buffer.from(found).equals(Buffer.from(bytes));

  test('come from where the API points, which never sees the token', async () => {
    await using blob = await answering(moved('/second'), plain(200, bytes));
    await using client = await clientOf([moved(`${blob.url}/first?sig=abc`)]);
    expect(equal(await client.github.download(ZIP, zip, 1_000_000))).toBe(true);
    expect(client.server.seen).toMatchObject([
      { path: '/repos/shop/app/actions/artifacts/7/zip', headers: { authorization: `token ${TOKEN}` } },
    ]);
    expect(blob.seen.map(({ path }) => path)).toEqual(['/first?sig=abc', '/second']);
    expect(JSON.stringify(blob.seen)).not.toContain(TOKEN);
    expect(blob.seen.every(({ headers }) => headers.authorization === undefined)).toBe(true);
    expect(client.github.requests).toBe(1);
  });

  test("never show the token even to the API's own host, once it pointed at bytes", async () => {
    await using client = await clientOf([moved('/storage/7'), plain(200, bytes)]);
    await client.github.download(ZIP, zip, 1_000_000);
    expect(client.server.seen.map(({ headers }) => headers.authorization)).toEqual([
      `token ${TOKEN}`,
      undefined,
    ]);
  });

  test('may come from the API itself', async () => {
    await using client = await clientOf([plain(200, bytes)]);
    expect(equal(await client.github.download(ZIP, zip, bytes.length))).toBe(true);
  });

  test.each<[string, Act]>([
    ['says that it is', stall('', { 'content-length': bytes.length })],
    ['shows to be without saying', plain(200, bytes)],
    ['shows to be', (response) => void response.writeHead(200).write(bytes)],
  ])('of what %s too large are left', async (_name, act) => {
    await using blob = await answering(act);
    await using client = await clientOf([moved(blob.url)]);
    const fault = await faultOf(client.github.download(ZIP, zip, bytes.length - 1));
    expect([fault.code, fault.params['most'], blob.seen.length]).toEqual(['github-too-large', 299_999, 1]);
  });

  test.each<[string, Act, string]>([
    ['the API says is gone', json({ message: 'Artifact has expired' }, 410), 'github-gone'],
    ['the API does not have', json({ message: 'Not Found' }, 404), 'github-missing'],
    ['the API does not give to this token', json({ message: 'no' }, 403), 'github-denied'],
  ])('of what %s are not tried again', async (_name, act, code) => {
    await using client = await clientOf([act]);
    expect((await faultOf(client.github.download(ZIP, zip, 100))).code).toBe(code);
    expect(client.server.seen).toHaveLength(1);
  });

  test.each([404, 410])('of what the storage does not have (%d) are gone', async (status) => {
    await using blob = await answering(plain(status, '<Error>BlobNotFound</Error>'));
    await using client = await clientOf([moved(blob.url)]);
    expect((await faultOf(client.github.download(ZIP, zip, 100))).code).toBe('github-gone');
    expect(blob.seen).toHaveLength(1);
  });

  test.each<[string, Act]>([
    ['an address that was signed for too short a time', plain(403, '<Error>AuthenticationFailed</Error>')],
    ['an error of the storage', plain(503)],
    ['half of it', cut('half', { 'content-length': 300_000 })],
    ['half of it in pieces', cut('half', {})],
    ['half of it before a hang-up', cut('half', { 'content-length': 300_000, connection: 'close' })],
    ['a closed connection', reset],
    ['silence', hang],
    ['silence in the middle', stall('half', { 'content-length': 300_000 })],
  ])('are tried again from a fresh address after %s', async (_name, act) => {
    await using blob = await answering(act, plain(200, bytes));
    const acts = [moved(`${blob.url}/1`), moved(`${blob.url}/2`)];
    await using client = await clientOf(acts, {}, impatience({ idle: 250 }));
    expect(equal(await client.github.download(ZIP, zip, 1_000_000))).toBe(true);
    expect(blob.seen.map(({ path }) => path)).toEqual(['/1', '/2']);
  });

  test('that only drip are left', async () => {
    const drip: Act = (response) => {
      response.writeHead(200);
      const more = setInterval(() => response.write('x'), 20);
      response.once('close', () => clearInterval(more));
    };
    await using blob = await answering(drip);
    await using client = await clientOf([moved(blob.url)], {}, impatience({ transfer: 200, tries: 1 }));
    expect((await faultOf(client.github.download(ZIP, zip, 1000))).params['problem']).toMatch(/not whole/);
  });

  test('that are sent in circles are left', async () => {
    await using blob = await answering(moved('/again'));
    await using client = await clientOf([moved(blob.url)], {}, impatience({ tries: 1 }));
    expect((await faultOf(client.github.download(ZIP, zip, 100))).code).toBe('github-down');
    expect(blob.seen.length).toBeLessThan(5);
  });

  test.each([
    ['http://storage.example/', null],
    ['file:///etc/passwd', null],
    ['data:,x', null],
    ['https://[', null],
    ['https://storage.example/a?sig=b', 'https://storage.example/a?sig=b'],
    ['/storage/a', 'https://api.github.com/storage/a'],
  ])('of an API over https are not fetched from less than https: %s', async (to, url) => {
    const desk = await openDesk(TOKEN, 'https://api.github.com', 'shop/app');
    const request = desk.collect('https://api.github.com/x', to);
    expect(request?.url ?? null).toBe(url);
    expect(JSON.stringify(request)).not.toContain(TOKEN);
  });
});
