import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { measure } from '../../src/measure/index.ts';
import type { CheckPlan, CheckSnapshot, Round, Side } from '../../src/model/index.ts';
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

interface Subject {
  readonly names: readonly string[];
  readonly timeLimit: number;
  readonly freshBy: 'reading' | 'opening';
  /** Blocks after which a check is settled; absent: never. */
  readonly settledAt?: Readonly<Record<string, number>>;
}

/** Measures both sides of checks of these names: opening one takes 5 ms, reading it 10. */
async function take({ names, timeLimit, freshBy, settledAt = {} }: Subject) {
  const kind = scriptedKind(
    (side, round) => {
      clock += 10;
      return side === 'base' ? 100 : 100 + (round % 4);
    },
    {
      freshBy,
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
    plan: plan(names.map(check), { timeLimit }),
    kinds: [kind],
    targets: [target('head'), target('base')],
    stored: null,
    shard: null,
    cell: null,
    runner,
    signal: new AbortController().signal,
    cores: 1,
    standing: ({ name }, { rounds }) =>
      blocksIn(rounds) >= (settledAt[name] ?? Infinity) ? 'settled' : 'open',
    onProgress: () => {},
  });
  return head.checks;
}

const blocksIn = (rounds: readonly Round[]) => new Set(rounds.map(({ block }) => block)).size;

const roundsIn = (block: number, { rounds }: CheckSnapshot) =>
  rounds.filter((round) => round.block === block).length;

const service = { timeLimit: 8000, freshBy: 'opening' } as const;

test('a block has no more rounds than leave room for enough blocks in the share of its own check', async () => {
  const [alone] = await take({ ...service, names: ['a'] });
  const [first, second] = await take({ ...service, names: ['a', 'b'] });
  expect(roundsIn(5, alone!)).toBe(16);
  expect([roundsIn(5, first!), roundsIn(5, second!)]).toEqual([8, 7]);
});

test('the time of a check that is decided makes room for rounds in the blocks of the others', async () => {
  const [, second] = await take({ ...service, names: ['quick', 'slow'], settledAt: { quick: 5 } });
  expect(roundsIn(5, second!)).toBe(15);
});

/** Where the first trial of one of five checks ends, and its blocks in all, if the others are decided after so many. */
async function trialBeside(blocks: number, timeLimit: number) {
  const settledAt = { b: blocks, c: blocks, d: blocks, e: blocks };
  const names = ['a', ...Object.keys(settledAt)];
  const [first] = await take({ names, timeLimit, freshBy: 'reading', settledAt });
  return { midway: first!.midway! + 1, blocks: first!.rounds.length };
}

test.each([
  [5, 1000],
  [9, 1900],
])(
  'the first trial has two fifths also of the time that others leave to a check after %d blocks',
  async (decided, timeLimit) => {
    const { midway, blocks } = await trialBeside(decided, timeLimit);
    expect(midway / blocks).toBeCloseTo(0.4, 1);
  },
);

test('the first trial stays over once a failure may have been confirmed after it', async () => {
  const { midway, blocks } = await trialBeside(13, 1900);
  expect(midway).toBe(8);
  expect(blocks).toBeGreaterThan(30);
});
