/** What woke the runner, as GitHub's variables and its event tell it. */
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readContext, type RunContext } from '../../src/platform/context.ts';
import { makeFolder } from '../support/repository.ts';

const REPOSITORY = { id: 11, default_branch: 'trunk' };
const RUNNER = {
  GITHUB_REPOSITORY: 'shop/app',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '3',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_WORKFLOW_REF: 'shop/app/.github/workflows/performance.yml@refs/heads/a@b',
};

const pull = (login: string, from: { readonly id: number } | null) => ({
  number: 7,
  head: { sha: 'b'.repeat(40), ref: 'main', repo: from },
  base: { sha: 'c'.repeat(40), ref: 'trunk', repo: REPOSITORY },
  labels: [{ name: 'performance-accepted' }],
  user: { login },
});

function wokenBy(event: string, payload: object, env: Readonly<Record<string, string>> = {}): RunContext {
  using folder = makeFolder({ 'event.json': JSON.stringify({ repository: REPOSITORY, ...payload }) });
  const path = join(folder.path, 'event.json');
  return readContext({ ...RUNNER, GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, ...env })!;
}

test.each([
  ['push', { before: 'd'.repeat(40) }],
  ['schedule', { schedule: '37 3 * * *' }],
  ['workflow_dispatch', { inputs: null }],
  ['release', { action: 'published', release: { tag_name: 'v1' } }],
  ['merge_group', { merge_group: { base_sha: 'e'.repeat(40) } }],
])('%s is about no pull request', (event, payload) => {
  const context = wokenBy(event, payload);
  expect(context).toMatchObject({ event, pull: null, ended: null, repositoryId: 11, defaultBranch: 'trunk' });
  expect(context.mergeBase).toBe(event === 'merge_group' ? 'e'.repeat(40) : null);
});

test('a pull request is told with both its ends and its labels, and the run with its attempt', () => {
  expect(wokenBy('pull_request', { pull_request: pull('ana', REPOSITORY) })).toMatchObject({
    pull: {
      number: 7,
      head: { sha: 'b'.repeat(40), branch: 'main', repositoryId: 11 },
      base: { sha: 'c'.repeat(40), branch: 'trunk', repositoryId: 11 },
      labels: ['performance-accepted'],
      mayWrite: true,
    },
    run: { id: 42, attempt: 3 },
    workflowPath: '.github/workflows/performance.yml',
  });
});

test.each([
  ['from a fork', pull('ana', { id: 12 })],
  ['from a fork that is gone', pull('ana', null)],
  ['of Dependabot', pull('dependabot[bot]', REPOSITORY)],
])('a pull request %s may not write', (_which, payload) => {
  expect(wokenBy('pull_request', { pull_request: payload }).pull?.mayWrite).toBe(false);
});

test('fields that GitHub adds, and those that it leaves out and nobody needs, change nothing', () => {
  const { labels: _, user: __, ...bare } = pull('ana', REPOSITORY);
  const known = wokenBy('pull_request', { pull_request: { ...bare, labels: [], user: null } });
  expect(wokenBy('pull_request', { pull_request: bare })).toEqual(known);
  expect(wokenBy('pull_request', { pull_request: { ...bare, auto_merge: { by: 1 } }, next: [] })).toEqual(
    known,
  );
});

test('an Enterprise Server is asked at its own address', () => {
  const server = {
    GITHUB_SERVER_URL: 'https://git.shop.example',
    GITHUB_API_URL: 'https://git.shop.example/api/v3',
  };
  expect(wokenBy('push', {}, server)).toMatchObject({
    serverUrl: 'https://git.shop.example',
    apiUrl: 'https://git.shop.example/api/v3',
  });
});

test('outside of GitHub Actions there is no context', () => {
  expect(readContext({ PATH: '/bin' })).toBeNull();
});

const readIn = (event: string, file: string | null) => () => {
  using folder = makeFolder(file === null ? {} : { 'event.json': file });
  const path = join(folder.path, 'event.json');
  return readContext({ ...RUNNER, GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path });
};

test.each([
  ['is not there', null, 'no such file'],
  ['was cut off', '{"pull', 'JSON'],
  ['is a list', '[]', 'no object'],
])('an event file that %s is told as such, not taken for an event about nothing', (_which, file, problem) => {
  expect(readIn('push', file)).toThrow(problem);
});

test.each(['pull_request', 'merge_group', 'workflow_run'])(
  'an event %s without its subject is an error, since the change would be compared with nothing',
  (event) => {
    expect(readIn(event, '{}')).toThrow(`says nothing of its \`${event}\``);
    expect(readIn(event, JSON.stringify({ [event]: null }))).toThrow(event);
    expect(() => readContext({ ...RUNNER, GITHUB_EVENT_NAME: event })).toThrow(event);
  },
);

test('a run that pull_request_target woke is refused: its checkout is not what it reports on', () => {
  const whole = JSON.stringify({ repository: REPOSITORY, pull_request: pull('ana', REPOSITORY) });
  expect(readIn('pull_request_target', whole)).toThrow('pull_request_target woke');
});
