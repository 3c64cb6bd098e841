import { expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { PierceError } from '../../src/errors.ts';
import { Course, type CourseRules } from '../../src/measure/course.ts';
import { choose, noPilot } from '../../src/measure/pilot.ts';
import type { CheckPlan, Round } from '../../src/model/index.ts';
import { ms } from '../judge/samples.ts';
import { emptySide, type Script, scriptedCheck, scriptedKind, tolerated } from '../support/scripted.ts';

const both = [emptySide('head'), emptySide('base')];
const compared: CheckPlan = { ...scriptedCheck, budgets: [tolerated('time')] };
const limits = { atLeast: 2, atMost: 20, warmUp: 1 };

interface Circumstances extends Partial<CourseRules> {
  readonly deadline?: number;
  readonly sides?: typeof both;
  readonly together?: boolean;
}

/** Measures a check that may be read at once on two cores. */
async function take(
  script: Script,
  check = compared,
  { cores = 2, deadline = Infinity, sides = both, together = true, ...told }: Circumstances = {},
) {
  const kind = scriptedKind(script, { together, limits });
  const rules: CourseRules = {
    seed: 'seed',
    cores,
    signal: new AbortController().signal,
    timeLeft: () => Infinity,
    openChecks: () => 1,
    standing: () => 'open',
    onRound: () => {},
    onForecast: () => {},
    keep: () => true,
    ...told,
  };
  await using course = new Course(check, kind, sides, rules);
  for (let turn = 0; turn < 20 && !course.isOver; turn++) await course.advance(deadline);
  const taken = course.snapshots();
  return { head: taken.get('head')!, base: taken.get('base')! };
}

/** Readings that take a while; those that were alone and those that had another beside them differ in noise. */
function readings(noiseAlone: number, noiseBeside: number): Script {
  let under = 0;
  return async (side, round) => {
    under++;
    await sleep(3);
    const noise = under > 1 ? noiseBeside : noiseAlone;
    await sleep(3);
    under--;
    return 100 * Math.exp(noise * ((((round * 7) % 11) - 5) / 5) * (side === 'head' ? 1 : -1));
  };
}

test('of the two ways the one with less noise for its time goes on, and no round of the pilot counts', async () => {
  const still = await take(readings(0.2, 0.01));
  expect(still.head.schedule).toMatchObject({ sides: 'together', why: { code: 'schedule-pilot' } });
  expect(still.head.rounds.map(({ round }) => round).slice(0, 3)).toEqual([12, 13, 14]);
  expect(still.base.rounds.map(({ round }) => round)).toEqual(still.head.rounds.map(({ round }) => round));
  const wild = await take(readings(0.01, 0.4));
  expect(wild.head.schedule).toMatchObject({ sides: 'in-turn', why: { code: 'schedule-pilot' } });
  expect(wild.head.rounds.map(({ round }) => round).slice(0, 3)).toEqual([12, 13, 14]);
  expect(wild.head.rounds).toHaveLength(20);
});

test('what a pilot saw is told with its choice', async () => {
  const { head } = await take(readings(0.2, 0.01));
  expect(head.schedule.why.params).toEqual({
    metric: 'time',
    spreadInTurn: expect.any(Number),
    timeInTurn: expect.any(Number),
    spreadTogether: expect.any(Number),
    timeTogether: expect.any(Number),
  });
});

test('a tolerance that cannot be told in the time there is is foretold by the pilot, before any round that counts', async () => {
  const told: string[] = [];
  const { head } = await take(
    readings(0.2, 0.01),
    { ...scriptedCheck, budgets: [tolerated('time', 0.0001), tolerated('time', 5)] },
    {
      timeLeft: () => 1000,
      onRound: (round) => told.push(`round ${round}`),
      onForecast: ({ tolerance }) => told.push(`forecast ${tolerance}`),
    },
  );
  expect(told.slice(12, 15)).toEqual(['round 12', 'forecast 0.0001', 'round 13']);
  expect(told.filter((line) => line.startsWith('forecast'))).toHaveLength(1);
  expect(head.warnings).toMatchObject([{ code: 'beyond-reach', params: { tolerance: 0.0001, left: 1000 } }]);
});

test('both at once that fail where one after the other do not stand in each other’s way: no failure', async () => {
  let under = 0;
  const { head, base } = await take(async (side, round) => {
    under++;
    await sleep(2);
    const collides = under > 1;
    await sleep(2);
    under--;
    if (collides && side === 'base') throw new PierceError('internal', { detail: 'locked' });
    return 100 + round;
  });
  expect(head.schedule).toMatchObject({
    sides: 'in-turn',
    why: { code: 'schedule-collision', params: { code: 'internal' } },
  });
  expect([head.failure, base.failure]).toEqual([null, null]);
  expect(head.rounds).toHaveLength(20);
  expect(base.rounds.map(({ round }) => round)).toEqual(head.rounds.map(({ round }) => round));
});

test('a side that fails either way has failed', async () => {
  const { head } = await take((side, round) =>
    side === 'head' && round >= 3 ? new PierceError('internal', { detail: 'gone' }) : 1,
  );
  expect(head).toMatchObject({ ended: 'failed', failure: { code: 'internal' } });
});

const limited: CheckPlan = { ...compared, budgets: [{ ...tolerated('time'), max: ms(100) }] };

test.each([
  ['a limit', 'schedule-limits', limited, {}],
  ['one core', 'schedule-one-core', compared, { cores: 1 }],
  ['a kind that runs alone', 'schedule-in-turn', compared, { together: false }],
  ['no base', 'schedule-one-side', compared, { sides: [emptySide('head')] }],
] as const)('with %s nothing is tried out', async (_what, code, check, more) => {
  const { head } = await take(() => 1, check, { ...more, sides: [...('sides' in more ? more.sides : both)] });
  expect(head.schedule.why.code).toBe(code);
  expect(head.rounds.map(({ round }) => round)).toEqual(Array.from({ length: 20 }, (_, n) => n));
});

test('runs that are long for the time there is are not tried out', async () => {
  const { head } = await take(() => sleep(5, 1), compared, { deadline: performance.now() + 100 });
  expect(head.schedule).toMatchObject({ sides: 'in-turn', why: { code: 'schedule-no-pilot' } });
  const subject = {
    check: compared,
    kind: scriptedKind(() => 1, { together: true, limits }),
    isPaired: true,
  };
  expect(noPilot(subject, 2, 1000, 80_000)).toBeNull();
  expect(noPilot(subject, 2, 1000, 79_000)).toMatchObject({ code: 'schedule-no-pilot' });
});

test.each([
  ['no budget at all', []],
  ['a budget on a metric that is not reported', [tolerated('width')]],
])('a check with %s is measured all the same', async (_what, budgets) => {
  const { head } = await take(() => 1, { ...compared, budgets });
  expect(head.rounds).toHaveLength(20);
});

const trial = (noise: number, time: number, metrics = ['wall']) => {
  const side = (sign: number): Round[] =>
    [3, 0, 5, 1, 4, 2].map((place, round) => ({
      block: round,
      round,
      first: true,
      values: Object.fromEntries(
        metrics.map((id, n) => [id, 100 * Math.exp(sign * noise * (n + 1) * place)]),
      ),
    }));
  return { base: side(0), head: side(1), times: [time, time, time] };
};

test('choosing weighs variance with time: half the noise is worth four times as long', () => {
  expect(choose(['wall'], trial(0.02, 100), trial(0.01, 390)).sides).toBe('together');
  expect(choose(['wall'], trial(0.02, 100), trial(0.01, 410)).sides).toBe('in-turn');
  expect(choose(['wall'], trial(0, 100), trial(0, 50)).sides).toBe('together');
  expect(choose(['wall'], trial(0, 100), trial(0.01, 10)).sides).toBe('in-turn');
});

test('of several metrics the one that loses most decides, and swapping the sides changes no choice', () => {
  const mixed = trial(0.01, 100, ['wall', 'cpu']);
  expect(choose(['wall', 'cpu'], trial(0.01, 100, ['cpu', 'wall']), mixed)).toMatchObject({
    sides: 'in-turn',
    why: { params: { metric: 'cpu' } },
  });
  for (const time of [10, 390, 410]) {
    const swap = ({ base, head, times }: ReturnType<typeof trial>) => ({ base: head, head: base, times });
    const there = choose(['wall'], trial(0.02, 100), trial(0.01, time));
    const back = choose(['wall'], swap(trial(0.02, 100)), swap(trial(0.01, time)));
    expect(back.sides).toBe(there.sides);
  }
});
