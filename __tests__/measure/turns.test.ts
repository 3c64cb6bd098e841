import { expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Course, type CourseRules } from '../../src/measure/course.ts';
import { measure } from '../../src/measure/index.ts';
import { takeTurns } from '../../src/measure/turns.ts';
import type { CheckPlan } from '../../src/model/index.ts';
import { createRunner } from '../../src/platform/process.ts';
import { plan } from '../judge/samples.ts';
import { emptySide, scriptedCheck, scriptedKind, type Sort } from '../support/scripted.ts';

const both = [emptySide('head'), emptySide('base')];
const limits = { atLeast: 5, atMost: 1000, warmUp: 0 };

const ruled = (standing: CourseRules['standing'], signal = new AbortController().signal): CourseRules => ({
  seed: 'seed',
  cores: 1,
  signal,
  timeLeft: () => Infinity,
  openChecks: () => 1,
  standing,
  onRound: () => {},
  onForecast: () => {},
  keep: () => true,
});

/** A check that takes 2 ms a reading. */
const course = (name: string, standing: CourseRules['standing'], sort: Sort = { limits }): Course =>
  new Course(
    { ...scriptedCheck, name },
    scriptedKind(() => sleep(2, 1), sort),
    both,
    ruled(standing),
  );

const rounds = (of: Course) => of.snapshots().get('head')!.rounds.length;

test('checks go on look by look, those that are decided leave, and their time goes to those still open', async () => {
  const quick = course('quick', () => 'settled');
  const [slow, slower] = [course('slow', () => 'open'), course('slower', () => 'open')];
  await takeTurns([quick, slow, slower], performance.now() + 600, new AbortController().signal);
  expect([quick, slow, slower].every(({ isOver }) => isOver)).toBe(true);
  expect([rounds(quick), quick.snapshots().get('head')!.ended]).toEqual([5, 'settled']);
  expect(slow.snapshots().get('head')!.ended).toBe('time-limit');
  expect(Math.min(rounds(slow), rounds(slower))).toBeGreaterThan(5);
  for (const one of [quick, slow, slower]) await one[Symbol.asyncDispose]();
});

test('no check waits for the last doubts of another: each is at its look before any goes on to the next', async () => {
  const order: string[] = [];
  const one = (name: string) =>
    new Course(
      { ...scriptedCheck, name },
      scriptedKind(() => 1, { limits: { ...limits, atMost: 13 } }),
      both,
      { ...ruled(() => 'open'), onRound: (round) => void (round > 0 && order.push(name)) },
    );
  await takeTurns([one('a'), one('b')], performance.now() + 60_000, new AbortController().signal);
  expect(order.join('')).toBe('aaaaabbbbbaaaabbbbaaaabbbb');
});

test('a check that was never reached has no rounds and says that the time was over', async () => {
  const late = course('late', () => 'open');
  await takeTurns([late], performance.now() - 1, new AbortController().signal);
  expect(late.snapshots().get('head')).toMatchObject({ ended: 'time-limit', rounds: [] });
});

test('cancelling ends all checks', async () => {
  const cancel = new AbortController();
  const standing: CourseRules['standing'] = () => {
    cancel.abort(new Error('enough'));
    return 'open';
  };
  const check = { ...scriptedCheck };
  const kind = scriptedKind(() => 1, { limits });
  const one = new Course(check, kind, both, ruled(standing, cancel.signal));
  const other = new Course(check, kind, both, ruled(standing, cancel.signal));
  await takeTurns([one, other], performance.now() + 60_000, cancel.signal);
  expect([one, other].map((each) => each.snapshots().get('head')!.ended)).toEqual(['cancelled', 'cancelled']);
});

test('exact checks are read first, and snapshots keep the order of the file', async () => {
  const order: string[] = [];
  const sampled = { ...scriptedKind(() => 1), name: 'sampled' };
  const exact = {
    ...scriptedKind(() => 1, { limits: { atLeast: 1, atMost: 1, warmUp: 0 } }),
    name: 'exact',
  };
  const check = (name: string, kind: string): CheckPlan => ({ ...scriptedCheck, name, kind });
  await using runner = createRunner();
  const [head] = await measure({
    plan: plan([check('first', 'sampled'), check('second', 'exact'), check('third', 'sampled')]),
    kinds: [sampled, exact],
    targets: [
      {
        side: 'head',
        root: '.',
        commit: { sha: null, ref: null, dirty: false },
        checks: null,
      },
    ],
    stored: null,
    shard: null,
    cell: null,
    runner,
    signal: new AbortController().signal,
    cores: 1,
    standing: () => 'open',
    onProgress: (progress) => {
      if (progress.doing === 'check' && progress.round === 1) order.push(progress.check);
    },
  });
  expect(order).toEqual(['second', 'first', 'third']);
  expect(head.checks.map(({ check: name }) => name)).toEqual(['first', 'second', 'third']);
});
