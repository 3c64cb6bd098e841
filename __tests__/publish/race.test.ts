/** Runs that write at the same time: whatever the order of their requests, one comment is left, and the latest run's. */
import { expect, test } from '@jest/globals';
import type { GitHub } from '../../src/platform/github.ts';
import { publishComment } from '../../src/publish/comment.ts';
import { markerLine, readMarker } from '../../src/publish/marker.ts';
import { ACTIONS } from '../../src/publish/own-comments.ts';
import { reportOf } from '../report/sample.ts';
import { fakeGitHub } from './fake.ts';
import { everyPlay, type Play, type World } from './interleaving.ts';

const HEAD = '1'.repeat(40);
const BEFORE = '0'.repeat(40);
const report = reportOf([]);

const run =
  (id: number) =>
  (github: GitHub): Promise<unknown> => {
    const end = { sha: HEAD, branch: 'faster', repositoryId: 1 };
    const pull = { number: 7, head: end, base: end, labels: [], mayWrite: true };
    return publishComment(github, { pull, run: { id, attempt: 1 }, headSha: HEAD }, [report], 'always');
  };

/** A pull request with so many comments of ours from the commit before. */
function worldOf(runs: readonly number[], comments: number): World {
  const projects = [{ project: 'shop', answer: 'no', since: BEFORE, open: '' }] as const;
  const line = markerLine({ head: BEFORE, run: 99, attempt: 1, projects });
  const open = () => {
    const github = fakeGitHub(HEAD);
    for (let count = 0; count < comments; count += 1) github.post(ACTIONS, `before\n${line}`);
    return github;
  };
  return { open, clients: runs.map(run) };
}

const speakers = ({ github }: Play) => github.comments.map(({ body }) => readMarker(body)?.run);

/**
 * An earlier run that had looked before the latest wrote, and wrote after that one's last look. GitHub has nothing to
 * keep it from that; the workflow has, by taking turns.
 */
function isBlind({ steps }: Play, latest: number): boolean {
  const last = (matches: (step: Play['steps'][number], index: number) => boolean) =>
    steps.findLastIndex(matches);
  const patch = last(({ client, request }) => client !== latest && request.startsWith('PATCH'));
  const look = last(
    ({ client, request }, index) =>
      client === steps[patch]?.client && request.startsWith('GET') && index < patch,
  );
  const wrote = last(({ client, request }) => client === latest && !/^(?:GET|DELETE)/.test(request));
  const looked = last(({ client, request }) => client === latest && request.startsWith('GET'));
  return patch > looked && look < wrote;
}

test.each([
  [2, 0],
  [2, 1],
  [2, 2],
  [3, 0],
  [3, 1],
])(
  '%i runs at once where there were %i comments: one is left, by the latest of them',
  async (runs, comments) => {
    const ids = Array.from({ length: runs }, (_, index) => index + 1);
    const plays = await everyPlay(worldOf(ids, comments));
    expect(plays.length).toBeGreaterThan(5);
    for (const play of plays) {
      expect(play.github.comments).toHaveLength(1);
      if (!isBlind(play, runs - 1)) expect([...speakers(play), ...play.steps]).toEqual([runs, ...play.steps]);
    }
    const blind = plays.filter((play) => speakers(play)[0] !== runs);
    console.log(runs, comments, plays.length, blind.length);
  },
  120_000,
);
