import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { measure } from '../../src/measure/index.ts';
import type { CheckPlan, CheckSnapshot, Side } from '../../src/model/index.ts';
import { createRunner } from '../../src/platform/process.ts';
import { plan } from '../judge/samples.ts';
import { scriptedCheck, scriptedKind, tolerated } from '../support/scripted.ts';

/** Milliseconds on a clock that nothing moves but what is measured. */
let clock = 0;

beforeEach(() => {
  clock = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => clock);
});

afterEach(() => void jest.restoreAllMocks());

const target = (side: Side) => ({
  side,
  root: '.',
  commit: { sha: null, ref: null, dirty: false },
  checks: null,
});

/** Measures both sides of checks of these names until 8 s are over, all but those that are settled at once. */
async function take(names: readonly string[], settled: readonly string[] = []) {
  const kind = scriptedKind(
    (side, round) => {
      clock += 10;
      return side === 'base' ? 100 : 100 + (round % 4);
    },
    {
      freshBy: 'opening',
      limits: { atLeast: 5, atMost: 1000, warmUp: 0 },
      refuses: () => {
        clock += 5;
        return null;
      },
    },
  );
  const check = (name: string): CheckPlan => ({ ...scriptedCheck, name, budgets: [tolerated('time')] });
  await using runner = createRunner();
  const [head] = await measure({
    plan: plan(names.map(check), { timeLimit: 8000 }),
    kinds: [kind],
    targets: [target('head'), target('base')],
    stored: null,
    shard: null,
    cell: null,
    runner,
    signal: new AbortController().signal,
    cores: 1,
    standing: ({ name }) => (settled.includes(name) ? 'settled' : 'open'),
    onProgress: () => {},
  });
  return head.checks;
}

const roundsIn = (block: number, { rounds }: CheckSnapshot) =>
  rounds.filter((round) => round.block === block).length;

test('a block has no more rounds than leave room for enough blocks in the share of its own check', async () => {
  const [alone] = await take(['a']);
  const [first, second] = await take(['a', 'b']);
  expect(roundsIn(5, alone!)).toBe(16);
  expect([roundsIn(5, first!), roundsIn(5, second!)]).toEqual([8, 7]);
});

test('the time of a check that is decided makes room for rounds in the blocks of the others', async () => {
  const [, second] = await take(['quick', 'slow'], ['quick']);
  expect(roundsIn(5, second!)).toBe(15);
});
