import { expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { PierceError } from '../../src/errors.ts';
import { standing } from '../../src/judge/index.ts';
import { Course, type CourseRules } from '../../src/measure/course.ts';
import type { CheckPlan } from '../../src/model/index.ts';
import { judge, plan, snapshot } from '../judge/samples.ts';
import {
  emptySide,
  type Script,
  scriptedCheck,
  scriptedKind,
  type Sort,
  tolerated,
} from '../support/scripted.ts';

const both = [emptySide('head'), emptySide('base')];
const compared: CheckPlan = { ...scriptedCheck, budgets: [tolerated('time')] };
const gone = (detail: string) => new PierceError('internal', { detail });

const rules = (changed: Partial<CourseRules> = {}): CourseRules => ({
  seed: 'seed',
  cores: 1,
  signal: new AbortController().signal,
  timeLeft: () => Infinity,
  openChecks: () => 1,
  standing: () => 'open',
  onRound: () => {},
  onForecast: () => {},
  keep: () => true,
  ...changed,
});

interface Subject {
  readonly sort?: Sort;
  readonly rules?: Partial<CourseRules>;
  readonly sides?: typeof both;
  readonly check?: CheckPlan;
}

/** Measures a check to its own end, as if no other were waiting. */
async function take(script: Script, subject: Subject = {}) {
  const kind = scriptedKind(script, subject.sort);
  const { check = scriptedCheck, sides = both } = subject;
  await using course = new Course(check, kind, sides, rules(subject.rules));
  for (let turn = 0; turn < 100 && !course.isOver; turn++) await course.advance(Infinity);
  const taken = course.snapshots();
  await course[Symbol.asyncDispose]();
  return { head: taken.get('head')!, base: taken.get('base')!, sides: [...taken.keys()], log: kind.log };
}

const numbers = (rounds: readonly { readonly round: number }[]) => rounds.map(({ round }) => round);
const count = (log: readonly string[], line: string) => log.filter((one) => one === line).length;

test('rounds are pairs: both sides are read in each, in either order', async () => {
  const { head, base, log } = await take((side) => (side === 'head' ? 2 : 1));
  expect(numbers(head.rounds)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(numbers(base.rounds)).toEqual(numbers(head.rounds));
  expect(base.rounds.map(({ first }) => first)).toEqual(head.rounds.map(({ first }) => !first));
  expect(head.rounds.filter(({ first }) => first)).toHaveLength(3);
  expect(head.rounds.map(({ values }) => values['time'])).toEqual([2, 2, 2, 2, 2, 2]);
  expect([count(log, 'read head'), count(log, 'read base')]).toEqual([6, 6]);
  expect(head).toMatchObject({ ended: 'round-limit', schedule: { sides: 'in-turn' } });
});

test('where every reading is a fresh process, every round is a block', async () => {
  const { head, log } = await take(() => 1);
  expect(head.rounds.map(({ block }) => block)).toEqual([0, 1, 2, 3, 4, 5]);
  expect([count(log, 'open head'), count(log, 'close head')]).toEqual([1, 1]);
});

test('measuring ends as soon as the verdict is settled, but not before the fewest blocks', async () => {
  const { head } = await take(() => 1, { rules: { standing: () => 'settled' } });
  expect(head.rounds).toHaveLength(2);
  expect(head.ended).toBe('settled');
});

test('a side that fails in round 37 stops; head alone goes on with what it has', async () => {
  const { head, base } = await take((side, round) => (side === 'base' && round === 37 ? gone('at 37') : 1), {
    sort: { limits: { atLeast: 5, atMost: 40, warmUp: 0 } },
  });
  expect(base).toMatchObject({ ended: 'failed', failure: { code: 'internal', params: { detail: 'at 37' } } });
  expect(base.rounds).toHaveLength(37);
  expect(head.rounds).toHaveLength(40);
  expect(head.failure).toBeNull();
});

test('when head fails nothing more is read, and all is closed', async () => {
  const { head, log } = await take((side, round) => (side === 'head' && round === 37 ? gone('bug') : 1), {
    sort: { limits: { atLeast: 5, atMost: 40, warmUp: 0 } },
  });
  expect(head).toMatchObject({ ended: 'failed', failure: { code: 'internal' } });
  expect(head.rounds).toHaveLength(37);
  expect([count(log, 'close head'), count(log, 'close base')]).toEqual([1, 1]);
  expect(count(log, 'read base')).toBeLessThanOrEqual(38);
});

test('past its time a check ends with what it has', async () => {
  const kind = scriptedKind(() => 1);
  const course = new Course(scriptedCheck, kind, both, rules());
  await course.advance(-Infinity);
  expect(course.isOver).toBe(false);
  course.end();
  expect(course.snapshots().get('head')).toMatchObject({ ended: 'time-limit', rounds: [], failure: null });
  expect(kind.log).toEqual([]);
});

test.each([
  ['cancelled', new Error('enough')],
  ['time-limit', new DOMException('over', 'TimeoutError')],
])('a run that is %s keeps whole pairs only, and that is no failure of the check', async (ended, why) => {
  const cancel = new AbortController();
  const { head, base } = await take(
    (_side, round) => {
      if (round === 2) cancel.abort(why);
      return cancel.signal.aborted ? Promise.reject(why) : 1;
    },
    { rules: { signal: cancel.signal } },
  );
  expect(head).toMatchObject({ ended, failure: null });
  expect([numbers(head.rounds), numbers(base.rounds)]).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

test('without a base, head is measured alone', async () => {
  const { sides, head } = await take(() => 1, { sides: [emptySide('head')] });
  expect(sides).toEqual(['head']);
  expect(head.rounds).toHaveLength(6);
  expect(head.schedule).toMatchObject({ sides: 'alone', why: { code: 'schedule-one-side' } });
});

test('warming up ends where runs get no faster, and gives no rounds', async () => {
  const { head, log } = await take(() => 1, { sort: { limits: { atLeast: 2, atMost: 6, warmUp: 3 } } });
  expect(head.rounds).toHaveLength(6);
  expect(count(log, 'read head')).toBeGreaterThan(6);
  expect(count(log, 'read head')).toBeLessThanOrEqual(9);
});

test('a check is left at each look, so that others have their turn, and taken up where it was left', async () => {
  const kind = scriptedKind(() => 1, { limits: { atLeast: 2, atMost: 20, warmUp: 0 } });
  await using course = new Course(scriptedCheck, kind, both, rules());
  const reached: number[] = [];
  while (!course.isOver) {
    await course.advance(Infinity);
    reached.push(course.snapshots().get('head')!.rounds.length);
  }
  expect(reached).toEqual([5, 9, 13, 19, 20]);
  expect(count(kind.log, 'open head')).toBe(1);
});

const fresh = { freshBy: 'opening', limits: { atLeast: 2, atMost: 7, warmUp: 0 } } as const;

test('where only opening gives fresh processes, a block is opened, read and closed again', async () => {
  const left: string[] = [];
  const sides = (['head', 'base'] as const).map((side) =>
    emptySide(side, (own) => left.push(`${side} ${own}`)),
  );
  const { head, base, log } = await take(() => 1, { sort: fresh, sides });
  const blocks = [...Map.groupBy(head.rounds, ({ block }) => block).values()];
  expect(blocks).toHaveLength(7);
  expect(blocks[0]).toHaveLength(4);
  expect(base.rounds.map(({ block, round }) => [block, round])).toEqual(
    head.rounds.map(({ block, round }) => [block, round]),
  );
  for (const side of ['head', 'base'])
    expect([count(log, `open ${side}`), count(log, `close ${side}`)]).toEqual([7, 7]);
  expect(left.filter((one) => one === 'head true')).toHaveLength(7);
});

test.each(['head', 'base'])(
  'what was opened for a block is closed also where %s fails in it',
  async (failing) => {
    const left: string[] = [];
    const sides = (['head', 'base'] as const).map((side) => emptySide(side, () => left.push(side)));
    const script: Script = (side, round) => (side === failing && round === 14 ? gone('window') : 1);
    const { log } = await take(script, { sort: fresh, sides });
    for (const side of ['head', 'base']) {
      expect(count(log, `close ${side}`)).toBe(count(log, `open ${side}`));
      expect(left.filter((one) => one === side)).toHaveLength(count(log, `open ${side}`));
    }
  },
);

test('a side that cannot be opened again fails the block, and its room is left all the same', async () => {
  const left: string[] = [];
  const sides = (['head', 'base'] as const).map((side) => emptySide(side, () => left.push(side)));
  let openings = 0;
  const refuses = (side: string) => (side === 'base' && ++openings === 3 ? gone('port') : null);
  const { head, base, log } = await take(() => 1, { sort: { ...fresh, refuses }, sides });
  expect(base.failure).toMatchObject({ params: { detail: 'port' } });
  expect(base.rounds).toHaveLength(8);
  expect(head.ended).toBe('round-limit');
  expect(left.filter((side) => side === 'base')).toHaveLength(count(log, 'open base'));
});

test('the first trial of a failure has two fifths of the blocks or of the time, and five blocks at least', async () => {
  const limits = (atMost: number) => ({ sort: { limits: { atLeast: 2, atMost, warmUp: 0 } } });
  expect((await take(() => 1, limits(20))).head.midway).toBe(7);
  expect((await take(() => 1, limits(8))).head.midway).toBe(4);
  expect((await take(() => 1, limits(4))).head).not.toHaveProperty('midway');
  const { sort } = limits(1000);
  await using course = new Course(
    compared,
    scriptedKind(() => sleep(5, 1), sort),
    both,
    rules(),
  );
  const deadline = performance.now() + 600;
  while (performance.now() < deadline) await course.advance(deadline);
  const { midway, rounds } = course.snapshots().get('head')!;
  expect(midway).toBeGreaterThanOrEqual(4);
  expect(midway).toBeLessThan(rounds.length - 1);
});

test('a check ends where the snapshot has no room for further numbers, after a block at least', async () => {
  let held = 0;
  const keep = (more: number): boolean => (held += more) < 3;
  const { head } = await take(() => 1, { rules: { keep } });
  expect(head).toMatchObject({ ended: 'round-limit' });
  expect(numbers(head.rounds)).toEqual([0, 1, 2]);
  expect((await take(() => 1, { rules: { keep } })).head.rounds).toHaveLength(1);
});

test('a head that cannot be opened ends it, and base is closed', async () => {
  const refuses = (side: string) => (side === 'head' ? gone('missing') : null);
  const { head, log } = await take(() => 1, { sort: { refuses } });
  expect(head).toMatchObject({ ended: 'failed', rounds: [], failure: { code: 'internal' } });
  expect([count(log, 'open base'), count(log, 'close base')]).toEqual([1, 1]);
});

/** Head is worse by half. */
const worse: Script = (side, round) => (side === 'head' ? 150 : 100) + ((round * 7) % 5) / 10;
const many = { atLeast: 5, atMost: 40, warmUp: 0 };
const judged = (check: CheckPlan): Partial<CourseRules> => ({
  standing: (head, base) => standing(plan([check]), check, head, base, null),
});

test.each([['reading'], ['opening']] as const)(
  'what is suspect gets a control and fresh blocks before it is decided, fresh by %s',
  async (freshBy) => {
    const { head, base, log } = await take(worse, {
      sort: { limits: many, freshBy },
      check: compared,
      rules: judged(compared),
    });
    const blocks = new Set(head.rounds.map(({ block }) => block));
    const withControl = new Set(base.control.map(({ block }) => block));
    expect([head.ended, blocks.size]).toEqual(['settled', 10]);
    expect([...withControl]).toEqual([5, 6, 7, 8, 9]);
    expect(base.control.every(({ round }) => base.rounds.some((one) => one.round === round))).toBe(true);
    expect(head.control).toEqual([]);
    expect(count(log, "close base'")).toBe(count(log, "open base'"));
  },
);

test.each([['reading'], ['opening']] as const)(
  'where base moves against itself as far as head does, nothing is held against head, fresh by %s',
  async (freshBy) => {
    const moving: Script = (side, round, instance) => worse(instance === 1 ? 'head' : side, round, 0);
    const { head, base } = await take(moving, {
      sort: { limits: many, freshBy },
      check: compared,
      rules: judged(compared),
    });
    const report = judge(plan([compared]), snapshot([head]), snapshot([base]));
    expect(report.verdicts[0]).toMatchObject({
      outcome: 'inconclusive',
      findings: [{ code: 'control-moved' }],
    });
  },
);

test('a long confirmation has a control in thirteen blocks, and then in every third', async () => {
  const sort = { limits: { atLeast: 2, atMost: 30, warmUp: 0 } };
  const { base, log } = await take(() => 1, { sort, rules: { standing: () => 'suspect' } });
  const close = Array.from({ length: 13 }, (_, block) => block + 2);
  expect(base.control.map(({ block }) => block)).toEqual([...close, 17, 20, 23, 26, 29]);
  expect(count(log, "read base'")).toBe(base.control.length);
});

test('where nothing is suspect no control is measured', async () => {
  const { head, base, log } = await take((_side, round) => 100 + ((round * 7) % 5) / 10, {
    sort: { limits: many },
    check: compared,
    rules: judged(compared),
  });
  expect([head.ended, head.rounds.length, base.control.length]).toEqual(['settled', 5, 0]);
  expect(log).not.toContain("open base'");
});

const cannotRead: Script = (side, round, instance) => (instance === 1 ? gone('port') : worse(side, round, 0));

test.each([
  ['opened', { refuses: (_side: string, instance: number) => (instance === 1 ? gone('port') : null) }, worse],
  ['read', {}, cannotRead],
])('a second instance of base that cannot be %s is a doubt, not a failure', async (_what, more, script) => {
  const { head, base } = await take(script, {
    sort: { limits: many, ...more },
    check: compared,
    rules: judged(compared),
  });
  expect([head.ended, head.failure, base.failure]).toEqual(['settled', null, null]);
  expect(base.control).toEqual([]);
  expect(base.warnings).toEqual([{ code: 'control-missing', params: { code: 'internal' } }]);
});

test('where both sides were read at once, the control has base beside it too', async () => {
  let reading = 0;
  let alone = 0;
  const script: Script = async (side, round, instance) => {
    reading++;
    await sleep(3);
    if (reading === 1 && instance === 1) alone++;
    await sleep(3);
    reading--;
    return worse(side, round, 0);
  };
  const { head, base } = await take(script, {
    sort: { limits: many, together: true },
    check: compared,
    rules: { ...judged(compared), cores: 2 },
  });
  expect(head.schedule.sides).toBe('together');
  expect(base.control.length).toBeGreaterThanOrEqual(4);
  expect(alone).toBe(0);
});

test('rounds and blocks are told as they are begun', async () => {
  const rounds: number[] = [];
  await take(() => 1, { rules: { onRound: (round) => rounds.push(round) } });
  expect(rounds).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('a tolerance that cannot be told in the time there is is foretold once, while measuring goes on', async () => {
  const told: string[] = [];
  const noisy: Script = (side, round) =>
    100 * Math.exp((((round * 37) % 19) / 19 - 0.5) * (side === 'head' ? 1 : -1));
  const { head } = await take(noisy, {
    sort: { limits: { atLeast: 5, atMost: 14, warmUp: 0 } },
    check: { ...scriptedCheck, budgets: [tolerated('time', 0.001), tolerated('time', 5)] },
    rules: { timeLeft: () => 1, onForecast: ({ tolerance }) => told.push(String(tolerance)) },
  });
  expect(told).toEqual(['0.001']);
  expect(head.warnings).toEqual([
    {
      code: 'beyond-reach',
      params: { metric: 'time', tolerance: 0.001, needed: expect.anything(), left: 1 },
    },
  ]);
  expect(head.rounds).toHaveLength(14);
});
