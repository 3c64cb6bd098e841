/** Runs that write at the same time: whatever the order of their requests, one comment is left, and the latest run's. */
import { expect, test } from '@jest/globals';
import type { GitHub } from '../../src/platform/github.ts';
import { markerLine, readMarker } from '../../src/publish/marker.ts';
import { ACTIONS, lookUp } from '../../src/publish/own-comments.ts';
import { settle } from '../../src/publish/settle.ts';
import { fakeGitHub } from './fake.ts';
import { everyPlay, type Play, type World } from './interleaving.ts';

const HEAD = '1'.repeat(40);
const BEFORE = '0'.repeat(40);
const projects = [{ project: 'shop', answer: 'no', since: BEFORE, open: '' }] as const;
const voice = { author: ACTIONS, projects: new Set(['shop']) };

/** What publishing a comment does once it knows what to say. */
const run =
  (id: number) =>
  async (github: GitHub): Promise<unknown> => {
    const marker = { head: HEAD, run: id, attempt: 1, projects };
    const speech = { github, pull: 7, voice, marker, body: `now\n${markerLine(marker)}` };
    return await settle(speech, await lookUp(github, 7, voice));
  };

/** A pull request with so many comments of ours from the commit before. */
function worldOf(runs: readonly number[], comments: number): World {
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
  const of = (client: number, verb: RegExp, before = steps.length) =>
    steps.findLastIndex((step, index) => step.client === client && verb.test(step.request) && index < before);
  const wrote = of(latest, /^(?:POST|PATCH)/);
  const looked = of(latest, /^GET/);
  return steps.some(
    ({ client, request }, index) =>
      client !== latest && request.startsWith('PATCH') && index > looked && of(client, /^GET/, index) < wrote,
  );
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
    for (const play of plays) expect(play.github.comments).toHaveLength(1);
    const seeing = plays.filter((play) => !isBlind(play, runs - 1));
    expect(new Set(seeing.flatMap(speakers))).toEqual(new Set([runs]));
    expect(seeing.length).toBeGreaterThan(plays.length / 2);
  },
  120_000,
);
