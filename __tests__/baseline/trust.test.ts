/** Whose word counts: each property of an otherwise good baseline, changed alone, makes it no baseline. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findArtifactBaseline } from '../../src/baseline/artifact.ts';
import type { StoredBaseline } from '../../src/baseline/query.ts';
import type { TestRepository } from '../support/repository.ts';
import { measured, size } from '../judge/samples.ts';
import { grow, makeTrunk } from './history-of.ts';
import {
  baselineOf,
  bytesOf,
  FORK,
  NOW,
  openHub,
  PROJECT,
  queryFor,
  stored,
  type StoredChanges,
  trouble,
} from './hub.ts';

let repository: TestRepository;
let [older, tip]: readonly string[] = [];

beforeAll(() => {
  repository = makeTrunk();
  [older, tip] = grow(repository, 2);
});

afterAll(() => repository[Symbol.dispose]());

const daysAgo = (days: number): string => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();

/** What is found where the tip has a baseline with these changes, and the commit before it a good one. */
async function findBeside(changes: StoredChanges): Promise<StoredBaseline> {
  const all = [stored(9, tip!, changes), stored(7, older!)];
  const { github, read } = openHub(repository, all);
  return await findArtifactBaseline(github, queryFor(tip!), read);
}

test('a baseline that main stored of the very commit is taken', async () => {
  expect(await findBeside({})).toEqual({
    is: 'found',
    document: baselineOf(tip!),
    choice: { commit: tip, distance: 0, age: 86_400_000, run: 9, artifact: 90, passedOver: [] },
  });
});

const UNTRUSTED: readonly (readonly [promise: string, changes: StoredChanges, code: string])[] = [
  ["a fork's main stored it", { ofArtifact: { head_repository_id: FORK } }, 'baseline-foreign'],
  ['it belongs to another repository', { ofArtifact: { repository_id: FORK } }, 'baseline-foreign'],
  ["the run is of a fork's main", { run: { head_repository: { id: FORK } } }, 'baseline-foreign'],
  ['the run belongs to another repository', { run: { repository: { id: FORK } } }, 'baseline-foreign'],
  ['a feature branch stored it', { ofArtifact: { head_branch: 'faster' } }, 'baseline-other-branch'],
  ['the run is of a feature branch', { run: { head_branch: 'faster' } }, 'baseline-other-branch'],
  ['the run is of no branch', { run: { head_branch: null } }, 'baseline-other-branch'],
  ['a pull request woke the run', { run: { event: 'pull_request' } }, 'baseline-untrusted-event'],
  [
    'the target of a pull request woke the run',
    { run: { event: 'pull_request_target' } },
    'baseline-untrusted-event',
  ],
  ['a comment woke the run', { run: { event: 'issue_comment' } }, 'baseline-untrusted-event'],
  [
    'another workflow stored it',
    { run: { path: '.github/workflows/baseline.yml.yml' } },
    'baseline-other-workflow',
  ],
  ['the run failed', { run: { conclusion: 'failure' } }, 'baseline-run-failed'],
  ['the run was cancelled', { run: { conclusion: 'cancelled' } }, 'baseline-run-failed'],
  ['the run has not ended', { run: { conclusion: null, status: 'in_progress' } }, 'baseline-run-failed'],
  ['the run is of another commit', { run: { head_sha: 'd'.repeat(40) } }, 'baseline-other-commit'],
  ['it has expired', { artifact: { expired: true } }, 'baseline-expired'],
  ['it is 31 days old', { artifact: { created_at: daysAgo(31) } }, 'baseline-too-old'],
  ['nobody knows how old it is', { artifact: { created_at: null } }, 'baseline-too-old'],
  ['it is larger than is downloaded', { artifact: { size_in_bytes: 33_554_433 } }, 'baseline-too-large'],
  ['it has no digest', { artifact: { digest: null } }, 'baseline-without-digest'],
  ['its digest is none', { artifact: { digest: 'sha256:trust-me' } }, 'baseline-without-digest'],
  [
    'it says that it is of another commit',
    { snapshot: { commit: { sha: 'd'.repeat(40), ref: 'trunk', dirty: false } } },
    'baseline-other-commit',
  ],
  [
    'it does not say of which commit it is',
    { snapshot: { commit: { sha: null, ref: 'trunk', dirty: false } } },
    'baseline-other-commit',
  ],
  ['its measuring was cancelled', { snapshot: { complete: false } }, 'baseline-incomplete'],
  [
    'its set-up failed',
    { snapshot: { failures: [{ code: 'setup-failed', params: {} }] } },
    'baseline-incomplete',
  ],
  [
    'one of its checks failed',
    {
      snapshot: {
        checks: [
          measured([size], { size: [1] }),
          measured([size], {}, { check: 'home', failure: { code: 'browser-not-found', params: {} } }),
        ],
      },
    },
    'baseline-incomplete',
  ],
  [
    'it measured every check otherwise',
    { snapshot: { checks: [measured([size], { size: [1] }, { config: 'decaf' })] } },
    'baseline-other-config',
  ],
  ['it measured no check', { snapshot: { checks: [] } }, 'baseline-other-config'],
];

test.each(UNTRUSTED)('no baseline is taken where %s, and the next one is', async (_, changes, code) => {
  const found = await findBeside(changes);
  expect(found).toMatchObject({ is: 'found', choice: { commit: older, distance: 1, run: 7, artifact: 70 } });
  expect(found.is === 'found' && found.choice.passedOver).toEqual([
    { code, params: expect.objectContaining({ commit: tip, run: 9 }) },
  ]);
});

const UNREADABLE: readonly (readonly [promise: string, content: Uint8Array | Error, code: string])[] = [
  ['was deleted since', trouble('github-missing'), 'github-missing'],
  ['has expired since', trouble('github-gone'), 'github-gone'],
  ['does not match its digest', trouble('artifact-digest'), 'artifact-digest'],
  ['breaks the reader', new TypeError('no such thing'), 'internal'],
  ['is cut off', bytesOf(baselineOf('a'.repeat(40))).slice(0, 200), 'document-not-json'],
  ['is empty', new Uint8Array(), 'document-not-json'],
  ['is no baseline', bytesOf({ version: 1 }), 'document-invalid'],
  ['is of a later version', bytesOf({ ...baselineOf('a'.repeat(40)), version: 2 }), 'document-version'],
  [
    'is of another project',
    bytesOf({ ...baselineOf('a'.repeat(40)), project: 'blog' }),
    'snapshot-other-project',
  ],
  [
    'holds a snapshot of another project',
    bytesOf(baselineOf('a'.repeat(40), { project: 'blog' })),
    'snapshot-other-project',
  ],
];

test.each(UNREADABLE)(
  'a baseline that %s is passed over, and the next one taken',
  async (_, content, code) => {
    expect(await findBeside({ content })).toMatchObject({
      is: 'found',
      choice: {
        commit: older,
        passedOver: [{ code: 'baseline-unreadable', params: { commit: tip, run: 9, code } }],
      },
    });
  },
);

test('an artifact without the file is passed over', async () => {
  const { github } = openHub(repository, [stored(9, tip!)]);
  const found = await findArtifactBaseline(github, queryFor(tip!), async () => new Map());
  expect(found).toEqual({
    is: 'none',
    reasons: [{ code: 'baseline-unreadable', params: { commit: tip, run: 9, code: 'document-unreadable' } }],
  });
});

test("of what a fork's main, a pull request and main stored, main's is taken though it is the last in the list", async () => {
  const all = [
    stored(9, tip!, {
      ofArtifact: { head_repository_id: FORK },
      run: { event: 'pull_request', head_repository: { id: FORK } },
    }),
    stored(8, tip!, { run: { event: 'pull_request' } }),
    stored(7, tip!),
  ];
  const { github, read } = openHub(repository, all);
  expect(await findArtifactBaseline(github, queryFor(tip!), read)).toMatchObject({ choice: { run: 7 } });
});

test('with no workflow named, any workflow of main may store baselines, but no pull request', async () => {
  const query = queryFor(tip!, { workflowPath: null });
  const other = openHub(repository, [stored(9, tip!, { run: { path: '.github/workflows/nightly.yml' } })]);
  expect(await findArtifactBaseline(other.github, query, other.read)).toMatchObject({ is: 'found' });
  const pull = openHub(repository, [stored(9, tip!, { run: { event: 'pull_request' } })]);
  expect(await findArtifactBaseline(pull.github, query, pull.read)).toMatchObject({ is: 'none' });
});

test('a workflow is the same with the ref that GitHub adds to some', async () => {
  const path = '.github/workflows/baseline.yml@refs/heads/trunk';
  expect(await findBeside({ run: { path } })).toMatchObject({ choice: { run: 9 } });
});

test('what GitHub does not tell of an artifact counts against it', async () => {
  const { github, read } = openHub(repository, [stored(9, tip!, { artifact: { workflow_run: null } })]);
  expect(await findArtifactBaseline(github, queryFor(tip!), read)).toEqual({
    is: 'none',
    reasons: [{ code: 'baseline-elsewhere', params: { count: 1 } }],
  });
});

test.each(['push', 'schedule', 'workflow_dispatch'])('%s on main may store baselines', async (event) => {
  expect(await findBeside({ run: { event } })).toMatchObject({ choice: { run: 9 } });
});

test('the name that is asked for is the name that counts, whatever the API lists', async () => {
  const { github, read } = openHub(repository, [stored(9, tip!)]);
  const lax = {
    ...github,
    get requests() {
      return github.requests;
    },
    ask: async (route: never, params: never) => {
      const answer = await github.ask(route, params);
      return route === 'GET /repos/{owner}/{repo}/actions/artifacts'
        ? {
            ...(answer as object),
            artifacts: [{ ...stored(9, tip!).artifact, name: `${PROJECT}-of-others` }],
          }
        : answer;
    },
  };
  expect(await findArtifactBaseline(lax as never, queryFor(tip!), read)).toMatchObject({ is: 'none' });
});
