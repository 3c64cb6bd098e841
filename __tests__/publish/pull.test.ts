/** Speaking on a pull request: in every way that is permitted, and a failure to speak is told and changes nothing. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '../../src/model/index.ts';
import { publishCheckRun } from '../../src/publish/check-run.ts';
import { publishPull, type PullTarget } from '../../src/publish/pull.ts';
import { publishStatus } from '../../src/publish/status.ts';
import { statusContext } from '../../src/report/status-line.ts';
import { crashed, hostile, huge, no, undecided, yes } from '../report/sample.ts';
import { fakeGitHub } from './fake.ts';

fc.configureGlobal({ seed: 20261123 });

const SHA = '1'.repeat(40);
const URL = 'https://github.com/acme/shop/actions/runs/42';
const end = { sha: SHA, branch: 'faster', repositoryId: 1 };

const targetOf = (reports: readonly Report[], changes: Partial<PullTarget> = {}): PullTarget => ({
  pull: { number: 7, head: end, base: end, labels: [], mayWrite: true },
  run: { id: 42, attempt: 1 },
  headSha: SHA,
  url: URL,
  reports,
  comment: 'always',
  checkRun: false,
  ...changes,
});

const POSTED = 'https://github.com/acme/shop/pull/7#issuecomment-1';

test('comment and status are published with five requests', async () => {
  const github = fakeGitHub(SHA);
  expect(await publishPull(github, targetOf([no]))).toEqual({ commentUrl: POSTED, problems: [], notes: [] });
  expect(github.requests).toBe(5);
  expect(github.statuses).toEqual([
    {
      sha: SHA,
      state: 'failure',
      context: 'pierce/shop',
      description: expect.stringMatching(/^No – 4 of 14 budgets fail: "feed stringify" 64.8 % slower .*…$/),
      target_url: URL,
    },
  ]);
  expect(github.checkRuns).toEqual([]);
});

test('a yes is a success, a no a failure, and a doubt never looks like a success', async () => {
  const stateOf = async (report: Report) => {
    const github = fakeGitHub(SHA);
    await publishPull(github, targetOf([report], { checkRun: true }));
    return [github.statuses[0]!['state'], github.checkRuns[0]!['conclusion']];
  };
  expect(await stateOf(yes)).toEqual(['success', 'success']);
  expect(await stateOf(no)).toEqual(['failure', 'failure']);
  expect(await stateOf(crashed)).toEqual(['error', 'action_required']);
  expect(await stateOf(undecided)).toEqual(['error', 'action_required']);
  expect(await stateOf({ ...crashed, exitCode: 130 })).toEqual(['error', 'cancelled']);
});

test('a status is one short line of plain characters, whatever a project or a budget is called', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (name) => {
      const github = fakeGitHub(SHA);
      await publishStatus(github, SHA, hostile(name), URL);
      const { description, context } = github.statuses[0] as Record<string, string>;
      expect(description!.length).toBeLessThanOrEqual(140);
      expect(context!.length).toBeLessThanOrEqual(110);
      for (const text of [description!, context!])
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|[\u{10000}-\u{10FFFF}]/u);
    }),
    { numRuns: 200 },
  );
  expect(statusContext('shop')).toBe('pierce/shop');
  expect(statusContext('z\u0301\u0302'.repeat(300)).length).toBeLessThanOrEqual(107);
  expect(statusContext('\u200B')).toBe('pierce/unnamed');
}, 60_000);

test('a check run is within its limits: fifty annotations, titles of 255 characters, texts of 65,535', async () => {
  for (const report of [no, crashed, huge, hostile('𝕏'.repeat(500)), hostile('x'.repeat(500))]) {
    const github = fakeGitHub(SHA);
    await publishCheckRun(github, SHA, report, URL);
    const { name, head_sha, output } = github.checkRuns[0] as unknown as CheckRun;
    const { title, summary, annotations } = output;
    expect({ name, head_sha }).toEqual({ name: statusContext(report.project), head_sha: SHA });
    expect(title.length).toBeLessThanOrEqual(140);
    expect(summary.length).toBeLessThanOrEqual(65_535);
    expect(annotations.length).toBeLessThanOrEqual(50);
    for (const annotation of annotations) {
      expect(annotation['title']!.length).toBeLessThanOrEqual(255);
      expect(Buffer.byteLength(annotation['message']!)).toBeLessThanOrEqual(65_536);
      expect(annotation).toMatchObject({ path: expect.stringMatching(/./), start_line: expect.any(Number) });
    }
  }
  const github = fakeGitHub(SHA);
  await publishCheckRun(github, SHA, huge, URL);
  const { output } = github.checkRuns[0] as unknown as CheckRun;
  expect(output.annotations).toHaveLength(30);
  expect(output.annotations.at(-1)).toMatchObject({ title: '371 more budgets', annotation_level: 'failure' });
});

interface CheckRun {
  readonly name: string;
  readonly head_sha: string;
  readonly output: {
    readonly title: string;
    readonly summary: string;
    readonly annotations: readonly Readonly<Record<string, string>>[];
  };
}

test('for a fork or for Dependabot nothing is tried, and that is a remark, not a problem', async () => {
  const github = fakeGitHub(SHA);
  const target = targetOf([no]);
  const publication = await publishPull(github, { ...target, pull: { ...target.pull, mayWrite: false } });
  expect(publication).toEqual({
    commentUrl: null,
    problems: [],
    notes: [expect.stringContaining('a token that may only read')],
  });
  expect(github.requests).toBe(0);
});

test('a token that may not is a remark that names the permission; the rest is still said', async () => {
  const github = fakeGitHub(SHA);
  github.faults.push({ route: 'POST /repos/{owner}/{repo}/issues', code: 'github-denied', times: 9 });
  github.faults.push({ route: 'POST /repos/{owner}/{repo}/check-runs', code: 'github-denied', times: 9 });
  const { commentUrl, problems, notes } = await publishPull(github, targetOf([no], { checkRun: true }));
  expect({ commentUrl, problems }).toEqual({ commentUrl: null, problems: [] });
  expect(notes).toEqual([
    expect.stringContaining('`pull-requests: write`'),
    expect.stringContaining('`checks: write`'),
  ]);
  expect(github.statuses).toHaveLength(1);
});

test.each([
  'github-down',
  'github-limited',
  'github-refused',
  'github-gone',
  'github-missing',
  'github-spent',
])('where every request ends in %s, each way is tried and told, and nothing is thrown', async (code) => {
  const github = fakeGitHub(SHA);
  github.faults.push({ route: '', code, times: 99 });
  const { commentUrl, problems, notes } = await publishPull(github, targetOf([no, yes], { checkRun: true }));
  expect({ commentUrl, notes }).toEqual({ commentUrl: null, notes: [] });
  expect(problems).toEqual([
    expect.stringMatching(/^The commit status could not be published: .*The job summary and its exit code/s),
    expect.stringMatching(/^The comment could not be published: .*The commit status and the job summary/s),
    expect.stringMatching(/^The check run could not be published: /),
  ]);
});

test('even what nobody thought of is told and not thrown', async () => {
  const broken = { ...fakeGitHub(SHA), ask: () => Promise.reject(new TypeError('surprise')) };
  const { problems } = await publishPull(broken, targetOf([no]));
  expect(problems.join()).toContain('surprise');
});

test('a status whose answer got lost is set again, since the latest counts', async () => {
  const github = fakeGitHub(SHA);
  github.faults.push({ route: 'POST', code: 'github-down', done: true });
  await publishStatus(github, SHA, yes, URL);
  expect(github.statuses.map(({ state }) => state)).toEqual(['success', 'success']);
});

test('a check run is never made twice', async () => {
  const github = fakeGitHub(SHA);
  github.faults.push({ route: 'POST', code: 'github-down', done: true });
  await expect(publishCheckRun(github, SHA, yes, URL)).rejects.toMatchObject({ code: 'github-down' });
  expect(github.checkRuns).toHaveLength(1);
});

test('a pull request that has moved on keeps its comment, and the measured commit gets its status', async () => {
  const github = fakeGitHub('2'.repeat(40));
  const { commentUrl, problems, notes } = await publishPull(github, targetOf([no]));
  expect({ commentUrl, problems }).toEqual({ commentUrl: null, problems: [] });
  expect(notes).toEqual([
    'The comment was left alone: 1111111 was measured, and the pull request has moved on to 2222222.',
  ]);
  expect(github.statuses.map(({ sha }) => sha)).toEqual([SHA]);
});

test('each project has its status', async () => {
  const github = fakeGitHub(SHA);
  await publishPull(
    github,
    targetOf([
      { ...yes, project: 'web' },
      { ...no, project: 'api' },
    ]),
  );
  expect(github.statuses.map(({ context, state }) => [context, state])).toEqual([
    ['pierce/web', 'success'],
    ['pierce/api', 'failure'],
  ]);
  expect(github.comments).toHaveLength(1);
});
