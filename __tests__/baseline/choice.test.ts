/** Which of main's baselines a change is compared with: on real histories, with real merges. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findArtifactBaseline } from '../../src/baseline/artifact.ts';
import type { BaselineQuery, StoredBaseline } from '../../src/baseline/query.ts';
import { judge, termsOf } from '../../src/judge/index.ts';
import type { Snapshot } from '../../src/model/index.ts';
import { parentsOf } from '../../src/platform/git.ts';
import { budget, check, measured, plan, size, snapshot, time } from '../judge/samples.ts';
import { makeFolder, type TestRepository } from '../support/repository.ts';
import { branchOff, grow, makeTrunk, merge } from './history-of.ts';
import { FORK, type Hub, NOW, openHub, PROJECT, queryFor, stored, type StoredState, trouble } from './hub.ts';

const TODAY = '2026-11-28';

async function find(
  repository: Pick<TestRepository, 'git'>,
  all: readonly StoredState[],
  commit: string,
  changes: Partial<BaselineQuery> = {},
): Promise<StoredBaseline> {
  const { github, read } = openHub(repository, all);
  return await findArtifactBaseline(github, queryFor(commit, changes), read);
}

const daysAgo = (days: number): string => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();

test('where the exact commit has no baseline, the nearest ancestor with one is taken, its distance and age told', async () => {
  using repository = makeTrunk();
  const [first, second, , tip] = grow(repository, 4);
  const created = { artifact: { created_at: daysAgo(3) } };
  expect(await find(repository, [stored(8, second!, created), stored(7, first!)], tip!)).toMatchObject({
    is: 'found',
    document: { snapshot: { commit: { sha: second } } },
    choice: { commit: second, distance: 2, age: 3 * 86_400_000, run: 8, artifact: 80, passedOver: [] },
  });
});

test('a baseline of a commit that main reached later is never used', async () => {
  using repository = makeTrunk();
  const [, base, newer, newest] = grow(repository, 4);
  expect(await find(repository, [stored(9, newest!), stored(8, newer!)], base!)).toEqual({
    is: 'none',
    reasons: [{ code: 'baseline-elsewhere', params: { count: 2 } }],
  });
});

test('commits of a merged branch are not main, however near they are', async () => {
  using repository = makeTrunk();
  const [old] = grow(repository, 1);
  const side = branchOff(repository, 'faster', 3);
  grow(repository, 1);
  const tip = merge(repository, 'faster');
  const all = [...side.map((commit, index) => stored(20 + index, commit)), stored(7, old!)];
  expect(await find(repository, all, tip)).toMatchObject({ choice: { commit: old, distance: 2 } });
});

test('main behind a merge is followed by first parents, not by the date of commits', async () => {
  using repository = makeTrunk();
  const [old] = grow(repository, 1);
  branchOff(repository, 'one', 30);
  merge(repository, 'one');
  branchOff(repository, 'two', 30);
  merge(repository, 'two');
  const [tip] = grow(repository, 1);
  expect(await find(repository, [stored(7, old!)], tip!)).toMatchObject({
    choice: { commit: old, distance: 3 },
  });
});

test('where a page of merged commits hides main, a second page is asked for, and no third', async () => {
  using repository = makeTrunk();
  const [old] = grow(repository, 1);
  branchOff(repository, 'large', 120);
  const tip = merge(repository, 'large');
  const hub = openHub(repository, [stored(7, old!)]);
  const found = await findArtifactBaseline(hub.github, queryFor(tip), hub.read);
  expect(found).toMatchObject({ choice: { commit: old, distance: 1 } });
  expect(hub.asked.filter((asked) => asked === 'commits')).toHaveLength(2);
});

test('a squashed branch leaves nothing to compare with but main itself', async () => {
  using repository = makeTrunk();
  const [old] = grow(repository, 1);
  const side = branchOff(repository, 'squashed', 2);
  repository.git('merge', '--squash', '--quiet', 'squashed');
  const tip = repository.commit({ 'app.js': '1' }, 'Squash it');
  const all = [...side.map((commit, index) => stored(20 + index, commit)), stored(7, old!)];
  expect(await find(repository, all, tip)).toMatchObject({ choice: { commit: old, distance: 1 } });
});

test('50 commits back is near enough, 51 are not, and that is said', async () => {
  using repository = makeTrunk();
  const [far, near, ...others] = grow(repository, 52);
  const tip = others.at(-1)!;
  expect(await find(repository, [stored(8, near!)], tip)).toMatchObject({ choice: { distance: 50 } });
  expect(await find(repository, [stored(7, far!)], tip)).toEqual({
    is: 'none',
    reasons: [{ code: 'baseline-too-far', params: { commit: far, run: 7, distance: 51, most: 50 } }],
  });
});

test('30 days old is fresh enough, a minute more is not: a schedule that GitHub stopped shows', async () => {
  using repository = makeTrunk();
  const [tip] = grow(repository, 1);
  const of = (days: number): StoredState => stored(7, tip!, { artifact: { created_at: daysAgo(days) } });
  expect(await find(repository, [of(30)], tip!)).toMatchObject({ is: 'found' });
  const age = 30 * 86_400_000 + 60_000;
  expect(await find(repository, [of(30 + 1 / 1440)], tip!)).toEqual({
    is: 'none',
    reasons: [{ code: 'baseline-too-old', params: { commit: tip, run: 7, age, most: 30 * 86_400_000 } }],
  });
});

test('a baseline from the future is no older than now', async () => {
  using repository = makeTrunk();
  const [tip] = grow(repository, 1);
  const early = stored(7, tip!, { artifact: { created_at: daysAgo(-1) } });
  expect(await find(repository, [early], tip!)).toMatchObject({ choice: { age: 0 } });
});

const release = { branch: 'release/3', defaultBranch: 'trunk' } as const;
const onRelease = { ofArtifact: { head_branch: 'release/3' }, run: { head_branch: 'release/3' } } as const;

test('a change to a release branch is compared with that branch, else with where it left the default branch', async () => {
  using repository = makeTrunk();
  const [before, fork] = grow(repository, 2);
  const [first, base] = branchOff(repository, 'release/3', 2);
  const [later] = grow(repository, 1);
  const ofTrunk = [stored(9, later!), stored(8, fork!), stored(7, before!)];
  const ofBranch = stored(6, first!, onRelease);
  expect(await find(repository, [...ofTrunk, ofBranch], base!, release)).toMatchObject({
    choice: { commit: first, distance: 1, run: 6 },
  });
  expect(await find(repository, ofTrunk, base!, release)).toMatchObject({
    choice: { commit: fork, distance: 2, run: 8 },
  });
});

test('of one commit, the branch that the change lands on counts for more than the default branch', async () => {
  using repository = makeTrunk();
  const [tip] = grow(repository, 1);
  const all = [stored(9, tip!), stored(6, tip!, onRelease)];
  expect(await find(repository, all, tip!, release)).toMatchObject({ choice: { run: 6 } });
  expect(await find(repository, all, tip!)).toMatchObject({ choice: { run: 9 } });
});

test('a change to the default branch is not compared with what another branch stored', async () => {
  using repository = makeTrunk();
  const [tip] = grow(repository, 1);
  expect(await find(repository, [stored(6, tip!, onRelease)], tip!)).toMatchObject({
    is: 'none',
    reasons: [{ code: 'baseline-other-branch', params: { branch: 'release/3' } }],
  });
});

test('a shallow clone of depth 1 is enough: history is asked of GitHub, only the first parent of git', async () => {
  using repository = makeTrunk();
  const [old, base] = grow(repository, 2);
  branchOff(repository, 'change', 1);
  repository.git('checkout', '--quiet', '--detach');
  const merged = merge(repository, 'change');
  using folder = makeFolder();
  repository.git('update-ref', 'refs/pull/1/merge', merged);
  repository.git(
    'clone',
    '--quiet',
    '--depth',
    '1',
    '--no-checkout',
    `file://${repository.path}`,
    folder.path,
  );
  repository.git('-C', folder.path, 'fetch', '--quiet', '--depth', '1', 'origin', 'refs/pull/1/merge');
  repository.git('-C', folder.path, 'update-ref', '--no-deref', 'HEAD', 'FETCH_HEAD');
  expect(() => repository.git('-C', folder.path, 'log', '-1', base!)).toThrow();
  const { parents } = await parentsOf(folder.path);
  expect(await find(repository, [stored(7, old!)], parents[0]!)).toMatchObject({
    choice: { commit: old, distance: 1 },
  });
});

test("main whose gate says no is compared with all the same, and the change is not blamed for main's breach", async () => {
  using repository = makeTrunk();
  const [tip] = grow(repository, 1);
  const limited = plan(
    [check([budget('size', { max: { value: 160_000, unit: 'B' } })])],
    {},
    { project: PROJECT },
  );
  const found = await find(repository, [stored(7, tip!)], tip!);
  if (found.is === 'none') throw new Error('there is one');
  const head = snapshot([measured([size], { size: [170_000] })], { project: PROJECT, session: 'friday' });
  const report = judge(termsOf(limited, null, [], TODAY), head, found.document.snapshot, {
    choice: found.choice,
    findings: [],
  });
  expect(report).toMatchObject({
    answer: 'yes',
    comparison: { source: 'stored', choice: { commit: tip, distance: 0 } },
    verdicts: [{ outcome: 'pass', findings: [{ code: 'pre-existing' }] }],
  });
});

test('what was measured in part is no baseline; there is no looking further back metric by metric', async () => {
  using repository = makeTrunk();
  const [old, tip] = grow(repository, 2);
  const half = stored(8, tip!, { snapshot: { complete: false } });
  expect(await find(repository, [half, stored(7, old!)], tip!)).toMatchObject({
    document: { snapshot: { commit: { sha: old } } },
    choice: { passedOver: [{ code: 'baseline-incomplete' }] },
  });
});

/** A base of another job on this machine, and what is judged of an exact and of a sampled budget against it. */
const against = (fingerprint: Snapshot['fingerprint']) => {
  const budgets = [budget('size', { tolerance: 0.01 }), budget('time', { tolerance: 0.05 })];
  const both = (values: readonly number[]) => [
    measured([size, time], { size: values.map(() => 100), time: values }),
  ];
  const times = Array.from({ length: 40 }, (_, index) => 10 + (index % 5) / 100);
  const base = snapshot(both(times), { session: 'monday', fingerprint });
  return judge(termsOf(plan([check(budgets)]), null, [], TODAY), snapshot(both(times)), base);
};

test.each([
  ['processor', { cpu: '8080' }, 'cpu'],
  ['image of the runner', { cpu: 'z80', image: 'ubuntu24 20261102.1' }, 'image'],
  ['browser', { cpu: 'z80', chrome: '153' }, 'chrome'],
])(
  'a baseline of another %s judges what is exact; of what is sampled it tells nothing',
  (_, fingerprint, name) => {
    const { verdicts, comparison, findings } = against(fingerprint);
    expect(comparison.differs).toEqual([name]);
    expect(findings).toContainEqual({ code: 'fingerprint-differs', params: { names: name } });
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['pass', 'inconclusive']);
    expect(verdicts[1]!.findings).toContainEqual({ code: 'stored-baseline-sampled', params: {} });
  },
);

test('a check that is measured otherwise than on main is not compared, while the others are', async () => {
  using repository = makeTrunk();
  const [tip] = grow(repository, 1);
  const checks = [
    measured([size], { size: [100] }),
    measured([size], { size: [100] }, { check: 'page', config: 'decaf' }),
  ];
  const found = await find(repository, [stored(7, tip!, { snapshot: { checks } })], tip!, {
    checks: [
      { name: 'parser', config: 'c0ffee' },
      { name: 'page', config: 'c0ffee' },
      { name: 'new', config: 'c0ffee' },
    ],
  });
  if (found.is === 'none') throw new Error('there is one');
  const strict = [budget('size', { tolerance: 0.01 })];
  const ofBoth = plan([check(strict), check(strict, { name: 'page' })], {}, { project: PROJECT });
  const head = snapshot(
    [measured([size], { size: [200] }), measured([size], { size: [200] }, { check: 'page' })],
    { project: PROJECT, session: 'friday' },
  );
  const { verdicts } = judge(termsOf(ofBoth, null, [], TODAY), head, found.document.snapshot);
  expect(verdicts.map(({ outcome }) => outcome)).toEqual(['fail', 'inconclusive']);
  expect(verdicts[1]!.findings).toContainEqual({ code: 'config-changed', params: {} });
});

test("a fork's own CI has no baseline of its upstream", async () => {
  using repository = makeTrunk();
  const [tip] = grow(repository, 1);
  expect(await find(repository, [stored(7, tip!)], tip!, { repositoryId: FORK })).toMatchObject({
    is: 'none',
    reasons: [{ code: 'baseline-foreign' }],
  });
  const hub = openHub(repository, []);
  expect(
    await findArtifactBaseline(hub.github, queryFor(tip!, { repositoryId: FORK }), hub.read),
  ).toMatchObject({
    is: 'none',
    reasons: [{ code: 'baseline-never-stored' }],
  });
  expect(hub.asked).toEqual(['artifacts']);
});

test('projects of one repository do not share a baseline', async () => {
  using repository = makeTrunk();
  const [tip] = grow(repository, 1);
  expect(await find(repository, [stored(7, tip!)], tip!, { project: 'Größe & Söhne' })).toMatchObject({
    is: 'none',
    reasons: [{ code: 'baseline-never-stored' }],
  });
});

test('of a run that was attempted again, what the newest attempt stored is taken', async () => {
  using repository = makeTrunk();
  const [tip] = grow(repository, 1);
  const first = stored(7, tip!, { run: { run_attempt: 3 } });
  const attempt = (id: number, number: number): StoredState => ({
    ...stored(7, tip!),
    artifact: { ...first.artifact, id, name: `${first.artifact.name}-a${number}` },
  });
  const all = [first, attempt(72, 2), attempt(73, 3)];
  expect(await find(repository, all, tip!)).toMatchObject({ choice: { run: 7, artifact: 73 } });
  expect(await find(repository, all.slice(0, 2), tip!)).toMatchObject({ choice: { artifact: 72 } });
  expect(await find(repository, all.slice(0, 1), tip!)).toMatchObject({ choice: { artifact: 70 } });
});

test('an attempt that is still to come counts for nothing, and one that has expired is passed over', async () => {
  using repository = makeTrunk();
  const [tip] = grow(repository, 1);
  const first = stored(7, tip!, { run: { run_attempt: 2 } });
  const later = (number: number, expired: boolean): StoredState => ({
    ...first,
    artifact: { ...first.artifact, id: 79, expired, name: `${first.artifact.name}-a${number}` },
  });
  expect(await find(repository, [first, later(3, false)], tip!)).toMatchObject({ choice: { artifact: 70 } });
  expect(await find(repository, [first, later(2, true)], tip!)).toMatchObject({
    is: 'none',
    reasons: [{ code: 'baseline-expired' }],
  });
});

test('of one commit that nightly and push both stored, the newest is taken, in whatever order they are listed', async () => {
  using repository = makeTrunk();
  const [, old, tip, head] = grow(repository, 4);
  const all = [
    stored(7, old!),
    stored(8, tip!),
    stored(9, tip!, { run: { event: 'schedule', run_number: 2 } }),
    stored(10, tip!, { run: { event: 'pull_request' } }),
    stored(11, 'e'.repeat(40)),
    stored(12, old!, { artifact: { expired: true } }),
  ];
  const chosen = await find(repository, all, head!);
  expect(chosen).toMatchObject({
    choice: { commit: tip, run: 9, passedOver: [{ code: 'baseline-untrusted-event' }] },
  });
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (shuffled) => {
      expect(await find(repository, shuffled, head!)).toEqual(chosen);
    }),
    { numRuns: 60, seed: 20261120 },
  );
});

const LATER = 'f'.repeat(40);

test('a second page of what is stored is asked for only where the first has nothing that would do', async () => {
  using repository = makeTrunk();
  const [old, tip] = grow(repository, 2);
  const newer = Array.from({ length: 100 }, (_, index) => stored(200 + index, LATER));
  const second = openHub(repository, [...newer, stored(7, old!)]);
  expect(await findArtifactBaseline(second.github, queryFor(tip!), second.read)).toMatchObject({
    choice: { commit: old },
  });
  expect(second.asked).toEqual(['artifacts', 'commits', 'artifacts', 'run', 'download']);
  const first = openHub(repository, [...newer.slice(1), stored(8, tip!), stored(7, old!)]);
  expect(await findArtifactBaseline(first.github, queryFor(tip!), first.read)).toMatchObject({
    choice: { commit: tip },
  });
  expect(first.asked).toEqual(['artifacts', 'commits', 'run', 'download']);
});

test('nobody pages through all that was ever stored', async () => {
  using repository = makeTrunk();
  const [tip] = grow(repository, 1);
  const newer = Array.from({ length: 450 }, (_, index) => stored(200 + index, LATER));
  const hub = openHub(repository, [...newer, stored(7, tip!)]);
  expect(await findArtifactBaseline(hub.github, queryFor(tip!), hub.read)).toEqual({
    is: 'none',
    reasons: [{ code: 'baseline-elsewhere', params: { count: 200 } }],
  });
  expect(hub.asked).toEqual(['artifacts', 'commits', 'artifacts']);
});

test('however many would not do, no more than 8 requests are made, and that the search ended is said', async () => {
  using repository = makeTrunk();
  const commits = grow(repository, 20);
  const all = commits.map((commit, index) => stored(7 + index, commit, { content: trouble('github-gone') }));
  const hub = openHub(repository, all.toReversed());
  const found = await findArtifactBaseline(hub.github, queryFor(commits.at(-1)!), hub.read);
  expect(hub.asked).toHaveLength(8);
  expect(found).toMatchObject({
    is: 'none',
    reasons: [
      { code: 'baseline-unreadable', params: { run: 26 } },
      { code: 'baseline-unreadable', params: { run: 25 } },
      { code: 'baseline-unreadable', params: { run: 24 } },
      { code: 'baseline-search-ended', params: { tried: 3 } },
    ],
  });
});

test("what forks pile up under main's name costs no request, and is told in short", async () => {
  using repository = makeTrunk();
  const [tip] = grow(repository, 1);
  const piled = Array.from({ length: 80 }, (_, index) =>
    stored(100 + index, tip!, { ofArtifact: { head_repository_id: FORK } }),
  );
  const hub = openHub(repository, [...piled, stored(7, tip!)]);
  const found = await findArtifactBaseline(hub.github, queryFor(tip!), hub.read);
  expect(hub.asked).toEqual(['artifacts', 'commits', 'run', 'download']);
  expect(found).toMatchObject({ choice: { run: 7 } });
  expect(found.is === 'found' && found.choice.passedOver).toHaveLength(21);
  expect(found.is === 'found' && found.choice.passedOver.at(-1)).toEqual({
    code: 'baseline-others-unfit',
    params: { count: 60 },
  });
});

/** Where history does not matter. */
const ONE_COMMIT = { git: () => LATER };

const TROUBLE = ['github-denied', 'github-limited', 'github-down', 'github-spent'];
const asked = ['artifacts', 'commits', 'run', 'download'];

test.each(TROUBLE.flatMap((code) => asked.map((at) => [code, at] as const)))(
  'where GitHub answers %s to the request for %s there is no baseline, with that reason, and nothing is thrown',
  async (code, at) => {
    const fails = (what: string): Error | null => (what === at ? trouble(code) : null);
    const hub: Hub = openHub(ONE_COMMIT, [stored(8, LATER), stored(7, LATER)], fails);
    expect(await findArtifactBaseline(hub.github, queryFor(LATER), hub.read)).toEqual({
      is: 'none',
      reasons: [{ code: 'baseline-unavailable', params: { code } }],
    });
    expect(hub.asked.filter((one) => one === at)).toHaveLength(1);
  },
);

test('what was passed over before GitHub went down is told too', async () => {
  using repository = makeTrunk();
  const [old, tip] = grow(repository, 2);
  const all = [stored(8, tip!, { run: { conclusion: 'failure' } }), stored(7, old!)];
  const hub = openHub(repository, all, (what, nth) =>
    what === 'run' && nth === 2 ? trouble('github-down') : null,
  );
  expect(await findArtifactBaseline(hub.github, queryFor(tip!), hub.read)).toMatchObject({
    reasons: [{ code: 'baseline-run-failed' }, { code: 'baseline-unavailable' }],
  });
});

test('a fault of any other sort is a reason too, not the end of the run', async () => {
  using repository = makeTrunk();
  const [tip] = grow(repository, 1);
  const hub = openHub(repository, [stored(8, tip!)], () => new TypeError('fetch failed'));
  expect(await findArtifactBaseline(hub.github, queryFor(tip!), hub.read)).toEqual({
    is: 'none',
    reasons: [{ code: 'baseline-unavailable', params: { code: 'internal' } }],
  });
});

test('a commit that GitHub does not know of has no baseline', async () => {
  using repository = makeTrunk();
  const [tip] = grow(repository, 1);
  const hub = openHub(repository, [stored(8, tip!)], (what) =>
    what === 'commits' ? trouble('github-missing') : null,
  );
  expect(await findArtifactBaseline(hub.github, queryFor('d'.repeat(40)), hub.read)).toMatchObject({
    reasons: [{ code: 'baseline-unavailable', params: { code: 'github-missing' } }],
  });
});
