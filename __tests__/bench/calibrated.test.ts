import { afterAll, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { load } from '../../src/budgets/load.ts';
import { kinds } from '../../src/kinds/index.ts';
import { openRoom } from '../../bench/decisions/folders.ts';
import { effectOf } from '../../bench/decisions/effect.ts';
import { takePairs } from '../../bench/decisions/long-run.ts';
import { SUBJECTS, toleranceOf } from '../../bench/decisions/subjects.ts';
import { seeded } from '../stats/noise.ts';

const opened = openRoom();
afterAll(async () => {
  await using _room = await opened;
});

test.each(SUBJECTS)(
  '$name: base and head differ in the number of steps and in nothing else',
  async (subject) => {
    const room = await opened;
    const sides = await room.furnish(subject, 5, { base: 100, head: 107 }, false);
    const [base, head] = await Promise.all(
      [sides.base, sides.head].map((folder) => readFile(`${folder}/main.cjs`, 'utf8')),
    );
    expect(base).not.toBe(head);
    expect(head!.replace(/\b107\b/, '100')).toBe(base);
  },
);

test.each(SUBJECTS)('$name: the budgets file is a sound one, with the promised limits', async (subject) => {
  const room = await opened;
  for (const change of subject.changes) {
    const { budgets } = await room.furnish(subject, change, { base: 1, head: 1 }, subject.kind === 'command');
    const plan = await load(budgets, kinds);
    const declared = plan.checks[0]!.budgets.filter(({ implied }) => !implied);
    expect(declared.map(({ tolerance }) => tolerance)).toEqual(
      declared.map(() => toleranceOf(subject, change) / 100),
    );
    expect(plan.policy.timeLimit).toBe(1000 * subject.timeLimit * declared.length);
    expect(plan.policy.falseAlarms).toBe(0.005);
  }
});

test.each(SUBJECTS)(
  '$name: a head with many times the work reads far more in a long run',
  async (subject) => {
    const room = await opened;
    const [little, much] = subject.name === 'alloc' ? [1000, 3_000_000] : [100, 100_000];
    const work = subject.kind === 'http' ? { base: 100, head: 10_000 } : { base: little, head: much };
    const sides = await room.furnish(subject, 20, work, false);
    const pairs = await takePairs(subject, sides, 3, seeded(1));
    expect(pairs).toHaveLength(3);
    const metric = subject.kind === 'http' ? 'latency.p50' : 'cpu';
    expect(effectOf(subject, 20, metric, pairs).effect).toBeGreaterThan(0.2);
  },
);

test('a long run gives the median of its pairs and an interval that holds it', () => {
  const [command] = SUBJECTS.filter(({ kind }) => kind === 'command');
  const pairs = Array.from({ length: 41 }, (_, n) => ({ base: { cpu: 100 }, head: { cpu: 85 + n } }));
  const { effect, low, high } = effectOf(command!, 5, 'cpu', pairs);
  expect(effect).toBeCloseTo(0.05, 12);
  // of 41 tosses at most 13 are heads in 1.4 % of cases, at most 14 in 3.0 %: the ends are the 14th from either side
  expect([low, high].map((value) => value?.toFixed(2))).toEqual(['-0.02', '0.12']);
});
