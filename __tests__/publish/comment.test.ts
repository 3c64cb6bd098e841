/** One comment on a pull request, ours, the latest, and never a second one. */
import { expect, test } from '@jest/globals';
import type { Report } from '../../src/model/index.ts';
import type { Pull } from '../../src/platform/context.ts';
import { type CommentTarget, publishComment } from '../../src/publish/comment.ts';
import { markerLine, readMarker } from '../../src/publish/marker.ts';
import { ACTIONS } from '../../src/publish/own-comments.ts';
import { bytes, exact, inBytes, no, reportOf, verdictOf, yes } from '../report/sample.ts';
import { type FakeGitHub, fakeGitHub } from './fake.ts';

const FIRST = '1'.repeat(40);
const SECOND = '2'.repeat(40);
const THIRD = '3'.repeat(40);

const end = (sha: string) => ({ sha, branch: 'faster', repositoryId: 1 });
const pull: Pull = { number: 7, head: end(FIRST), base: end(FIRST), labels: [], mayWrite: true };

/** A run about a commit of the pull request. */
const runOf = (id: number, headSha = FIRST, attempt = 1): CommentTarget => ({
  pull,
  run: { id, attempt },
  headSha,
  url: `https://github.com/acme/shop/actions/runs/${id}`,
});

const named = (project: string, report: Report): Report => ({ ...report, project });

/** Pushes a commit and judges it. */
async function pushed(
  github: FakeGitHub,
  sha: string,
  run: number,
  report: Report,
  when = 'always' as const,
) {
  github.head = sha;
  return await publishComment(github, runOf(run, sha), [report], when);
}

const only = ({ comments }: FakeGitHub): string => {
  expect(comments).toHaveLength(1);
  return comments[0]!.body;
};

const mallory = { login: 'mallory', type: 'User' };

test('the first line has the answer, the last the marker, and between them stands where it comes from', async () => {
  const github = fakeGitHub(FIRST);
  const outcome = await publishComment(github, runOf(42), [no], 'always');
  expect(outcome).toEqual({ is: 'published', url: 'https://github.com/acme/shop/pull/7#issuecomment-1' });
  const body = only(github);
  expect(body).toMatch(/^### ❌ `shop`: No – 4 of 14 budgets fail: /);
  expect(body).toContain(
    '<sub>Judged for 1111111 in [run 42](https://github.com/acme/shop/actions/runs/42).</sub>',
  );
  expect(readMarker(body)).toEqual({
    head: FIRST,
    run: 42,
    attempt: 1,
    projects: [
      { project: 'shop', answer: 'no', since: FIRST, open: expect.stringMatching(/^[0-9a-f]{12}$/) },
    ],
  });
});

test('a new commit rewrites the comment, and a fixed one says since when it passes', async () => {
  const github = fakeGitHub(FIRST);
  await pushed(github, FIRST, 1, no);
  await pushed(github, SECOND, 2, no);
  expect(only(github)).toContain(' · not passing since 1111111\n');
  await pushed(github, SECOND, 3, yes);
  expect(only(github)).toMatch(/^### ✅/);
  expect(only(github)).toContain(' · passing since 2222222\n');
  await pushed(github, THIRD, 4, yes);
  expect(only(github)).toContain(' · passing since 2222222\n');
  await pushed(github, THIRD, 5, { ...no, answer: 'clarify', exitCode: 2 });
  expect(only(github)).toContain(' · not passing since 3333333\n');
});

test('what has passed from the first needs no since', async () => {
  const github = fakeGitHub(FIRST);
  await pushed(github, FIRST, 1, yes);
  await pushed(github, SECOND, 2, yes);
  expect(only(github)).not.toContain('since');
});

test('four requests are the usual case, for a new comment and for one that is there', async () => {
  const github = fakeGitHub(FIRST);
  await pushed(github, FIRST, 1, no);
  expect(github.log).toEqual([
    'GET pulls/{pull_number}',
    'GET issues/{issue_number}/comments',
    'POST issues/{issue_number}/comments',
    'GET issues/{issue_number}/comments',
  ]);
  await pushed(github, SECOND, 2, yes);
  expect(github.log.slice(4)).toEqual([
    'GET pulls/{pull_number}',
    'GET issues/{issue_number}/comments',
    'PATCH issues/comments/{comment_id}',
    'GET issues/comments/{comment_id}',
  ]);
});

test("a marker in somebody else's comment is ignored, even where it stands first", async () => {
  const github = fakeGitHub(FIRST);
  const forged = markerLine({
    head: FIRST,
    run: 999_999,
    attempt: 1,
    projects: [{ project: 'shop', answer: 'yes', since: null, open: '' }],
  });
  const others = [mallory, { login: 'github-actions[bot]', type: 'User' }, { login: 'x[bot]', type: 'Bot' }];
  for (const other of others) github.post(other, `### ✅ all is well\n\n${forged}`);
  await pushed(github, FIRST, 1, no);
  expect(github.comments.slice(0, 3).every(({ body }) => body.startsWith('### ✅ all is well'))).toBe(true);
  expect(github.comments).toHaveLength(4);
  await pushed(github, SECOND, 2, no);
  expect(github.comments).toHaveLength(4);
});

test('a marker that stands anywhere but at the end of our own comment is ignored', async () => {
  const github = fakeGitHub(FIRST);
  await pushed(github, FIRST, 1, no);
  const [ours] = github.comments;
  github.comments = [];
  github.post(ACTIONS, `A bot quotes:\n\n${ours!.body.trimEnd()}\n\nEnd of quote.`);
  await pushed(github, FIRST, 2, no);
  expect(github.comments).toHaveLength(2);
});

test('an app speaks under its own name, told or found out, and still only once', async () => {
  const app = { login: 'shop-gate[bot]', type: 'Bot' };
  const github = fakeGitHub(FIRST);
  github.speaker = app;
  await publishComment(github, { ...runOf(1), author: app }, [no], 'always');
  await publishComment(github, { ...runOf(2), author: app }, [yes], 'always');
  expect(only(github)).toMatch(/^### ✅/);
  await pushed(github, SECOND, 3, no);
  expect(only(github)).toMatch(/^### ❌/);
  expect(github.comments[0]!.id).toBe(1);
});

test('it is found on a later page of a long conversation', async () => {
  const github = fakeGitHub(FIRST);
  for (let count = 0; count < 250; count += 1) github.post(mallory, 'and another thing');
  await pushed(github, FIRST, 1, no);
  for (let count = 0; count < 30; count += 1) github.post(mallory, 'so there');
  await pushed(github, SECOND, 2, yes);
  expect(github.comments).toHaveLength(281);
  expect(github.comments[250]!.body).toMatch(/^### ✅/);
});

test('where there are more comments than are looked through, none is added that may be a second', async () => {
  const github = fakeGitHub(FIRST);
  for (let count = 0; count < 500; count += 1) github.post(mallory, 'and another thing');
  expect(await pushed(github, FIRST, 1, no)).toEqual({ is: 'crowded' });
  expect(github.comments).toHaveLength(500);
  expect(github.requests).toBe(6);
});

test('a comment that was written although the answer got lost is not written again', async () => {
  const github = fakeGitHub(FIRST);
  github.faults.push({ route: 'POST', code: 'github-down', done: true });
  expect(await pushed(github, FIRST, 1, no)).toMatchObject({ is: 'published' });
  only(github);
  expect(github.log.filter((each) => each.startsWith('POST'))).toHaveLength(1);
});

test('a comment that was not written is tried once more, then given up', async () => {
  const github = fakeGitHub(FIRST);
  github.faults.push({ route: 'POST', code: 'github-down' });
  expect(await pushed(github, FIRST, 1, no)).toMatchObject({ is: 'published' });
  only(github);
  const broken = fakeGitHub(FIRST);
  broken.faults.push({ route: 'POST', code: 'github-down', times: 9 });
  await expect(pushed(broken, FIRST, 1, no)).rejects.toMatchObject({ code: 'github-down' });
  expect(broken.log.slice(2)).toEqual([
    'POST issues/{issue_number}/comments',
    'GET issues/{issue_number}/comments',
    'POST issues/{issue_number}/comments',
    'GET issues/{issue_number}/comments',
  ]);
});

test.each([true, false])('a change whose answer got lost is looked at again (done: %s)', async (done) => {
  const github = fakeGitHub(FIRST);
  await pushed(github, FIRST, 1, no);
  github.faults.push({ route: 'PATCH', code: 'github-down', done });
  expect(await pushed(github, SECOND, 2, yes)).toMatchObject({ is: 'published' });
  expect(only(github)).toMatch(/^### ✅/);
  expect(github.log.filter((each) => each.startsWith('PATCH'))).toHaveLength(done ? 1 : 2);
});

test('a refusal is final', async () => {
  for (const code of ['github-denied', 'github-refused', 'github-limited', 'github-spent']) {
    const github = fakeGitHub(FIRST);
    github.faults.push({ route: 'POST', code, times: 9 });
    await expect(pushed(github, FIRST, 1, no)).rejects.toMatchObject({ code });
    expect(github.log.filter((each) => each.startsWith('POST'))).toHaveLength(1);
  }
});

test('a comment that lists do not show yet is not written twice', async () => {
  const github = fakeGitHub(FIRST);
  github.unlisted.add(1);
  expect(await pushed(github, FIRST, 1, no)).toMatchObject({ is: 'published' });
  only(github);
});

test('a comment that somebody deletes meanwhile is written anew', async () => {
  const github = fakeGitHub(FIRST);
  await pushed(github, FIRST, 1, no);
  github.before = (request) => {
    if (request.startsWith('PATCH')) github.comments = [];
  };
  await pushed(github, SECOND, 2, yes);
  expect(only(github)).toMatch(/^### ✅/);
  expect(github.comments[0]!.id).toBe(2);
});

test('younger duplicates of ours are deleted, those of others never', async () => {
  const github = fakeGitHub(FIRST);
  await pushed(github, FIRST, 1, no);
  const { body } = github.comments[0]!;
  github.post(mallory, body);
  github.post(ACTIONS, body);
  github.post(ACTIONS, body);
  await pushed(github, SECOND, 2, yes);
  expect(github.comments.map(({ id, user }) => [id, user.login])).toEqual([
    [1, 'github-actions[bot]'],
    [2, 'mallory'],
  ]);
  expect(github.comments[0]!.body).toMatch(/^### ✅/);
});

test('an earlier run leaves what a later one said of the same commit', async () => {
  const github = fakeGitHub(FIRST);
  await publishComment(github, runOf(20, FIRST, 2), [yes], 'always');
  for (const earlier of [runOf(19), runOf(20)])
    expect(await publishComment(github, earlier, [no], 'always')).toMatchObject({ is: 'outrun' });
  expect(only(github)).toMatch(/^### ✅/);
  for (const later of [runOf(20, FIRST, 2), runOf(20, FIRST, 3), runOf(21)])
    expect(await publishComment(github, later, [no], 'always')).toMatchObject({ is: 'published' });
  expect(only(github)).toMatch(/^### ❌/);
});

test('what a later run wrote is not deleted by an earlier one, though it stands second', async () => {
  const github = fakeGitHub(FIRST);
  await publishComment(github, runOf(1), [no], 'always');
  const [first] = github.comments;
  github.comments = [];
  await publishComment(github, runOf(9), [yes], 'always');
  github.comments = [{ ...first!, id: 0 }, ...github.comments];
  const before = github.comments;
  expect(await publishComment(github, runOf(5), [no], 'always')).toMatchObject({ is: 'outrun' });
  expect(github.comments).toEqual(before);
});

test('what a run of an earlier number says of the newest commit counts', async () => {
  const github = fakeGitHub(FIRST);
  await pushed(github, FIRST, 20, no);
  expect(await pushed(github, SECOND, 10, yes)).toMatchObject({ is: 'published' });
  expect(only(github)).toMatch(/^### ✅/);
});

test('a pull request that has moved on is not told of its past', async () => {
  const github = fakeGitHub(SECOND);
  expect(await publishComment(github, runOf(1, FIRST), [no], 'always')).toEqual({
    is: 'stale',
    head: SECOND,
  });
  expect(github.comments).toEqual([]);
  expect(github.requests).toBe(1);
});

const warned = reportOf([
  verdictOf('app', bytes('size'), {
    outcome: 'fail',
    ...exact(100, 120),
    budget: { max: inBytes(110), severity: 'warn' },
  }),
]);
const plain = reportOf([verdictOf('app', bytes('size'), exact(100, 100))]);

test('on-change: nothing for a plain yes, then as soon as answer or open budgets differ', async () => {
  const github = fakeGitHub(FIRST);
  const say = async (sha: string, run: number, report: Report) => {
    github.head = sha;
    return (await publishComment(github, runOf(run, sha), [report], 'on-change')).is;
  };
  expect(await say(FIRST, 1, plain)).toBe('quiet');
  expect(await say(FIRST, 2, warned)).toBe('published');
  expect(await say(SECOND, 3, warned)).toBe('quiet');
  expect(await say(SECOND, 4, plain)).toBe('published');
  expect(await say(THIRD, 5, plain)).toBe('quiet');
  expect(await say(THIRD, 6, no)).toBe('published');
  only(github);
});

test('on-failure: no comment is begun for a yes, but one that is there turns green', async () => {
  const github = fakeGitHub(FIRST);
  const say = async (sha: string, run: number, report: Report) => {
    github.head = sha;
    return (await publishComment(github, runOf(run, sha), [report], 'on-failure')).is;
  };
  expect(await say(FIRST, 1, warned)).toBe('quiet');
  expect(await say(FIRST, 2, no)).toBe('published');
  expect(await say(SECOND, 3, yes)).toBe('published');
  expect(only(github)).toMatch(/^### ✅/);
});

test('never: nothing is asked', async () => {
  const github = fakeGitHub(FIRST);
  expect(await publishComment(github, runOf(1), [no], 'never')).toEqual({ is: 'quiet', url: null });
  expect(github.requests).toBe(0);
});

test('several projects share one comment, the worst first, each with its own since', async () => {
  const github = fakeGitHub(FIRST);
  const all = (first: Report, second: Report) => [
    named('web', yes),
    named('api', first),
    named('docs', second),
  ];
  await publishComment(github, runOf(1), all(no, { ...no, answer: 'clarify', exitCode: 2 }), 'always');
  const headings = only(github)
    .split('\n')
    .filter((line) => line.startsWith('### '))
    .map((line) => line.slice(0, 14));
  expect(headings).toEqual(['### ❌ `api`: N', '### ❔ `docs`: ', '### ✅ `web`: Y']);
  github.head = SECOND;
  await publishComment(github, runOf(2, SECOND), all(yes, no), 'always');
  const { projects } = readMarker(only(github))!;
  expect(projects.map(({ project, since }) => [project, since])).toEqual([
    ['web', null],
    ['api', SECOND],
    ['docs', FIRST],
  ]);
});

test('projects that speak one by one have a comment each', async () => {
  const github = fakeGitHub(FIRST);
  for (const run of [1, 2]) {
    for (const project of ['web', 'api'])
      await publishComment(github, runOf(run), [named(project, run === 1 ? no : yes)], 'always');
  }
  expect(github.comments.map(({ body }) => body.slice(0, 12))).toEqual(['### ✅ `web`:', '### ✅ `api`:']);
  await publishComment(github, runOf(3), [named('web', yes), named('api', no)], 'always');
  expect(only(github)).toMatch(/^### ❌ `api`:/);
});
