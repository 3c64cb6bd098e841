/** Gates on made-up or recorded noise, measured until `standing` says that they are settled, as a course does. */
import { standing } from '../../src/judge/index.ts';
import { isMidway } from '../../src/measure/midway.ts';
import type { CheckPlan, CheckSnapshot, Plan, Report, Round } from '../../src/model/index.ts';
import { nextLook } from '../../src/stats/index.ts';
import { judge, measured, snapshot, time } from './samples.ts';

/** The rounds of one block on both sides; a third reading is that of a second instance of base. */
export type Draw = (random: () => number, block: number) => readonly Drawn[];

export type Drawn = readonly [base: number, head: number, twin?: number];

/** Measures every check until it is settled or out of blocks, and judges; each check has noise of its own. */
export function runGate(
  gate: Plan,
  noise: (random: () => number) => Draw,
  random: () => number,
  atMost: number,
): Report {
  const sampled = gate.checks.map((check) => sample(gate, check, noise(random), random, atMost));
  return judge(gate, snapshot(sampled.map(({ head }) => head)), snapshot(sampled.map(({ base }) => base)));
}

/**
 * Measures every check for so many blocks, without ever stopping, and judges once. What fails at a look stays failed, so
 * this misses no failure of a gate that stops, and has those besides that a pass would have forestalled.
 */
export function runThrough(
  gate: Plan,
  noise: (random: () => number) => Draw,
  random: () => number,
  blocks: number,
): Report {
  const sampled = gate.checks.map((check) => {
    const draw = noise(random);
    const drawn = Array.from({ length: blocks }, (_, block) =>
      draw(random, block).map((pair) => ({ block, pair })),
    ).flat();
    const rounds = (which: 0 | 1) =>
      drawn.map(({ block, pair }, round) => roundOf(block, round, pair[which]));
    const course = { midway: midwayOf(blocks) - 1, ended: 'time-limit' } as const;
    return { base: side(check, rounds(0)), head: { ...side(check, rounds(1)), ...course } };
  });
  return judge(gate, snapshot(sampled.map(({ head }) => head)), snapshot(sampled.map(({ base }) => base)));
}

/** Measures head alone until it is settled against a stored baseline or out of blocks, and judges. */
export function runStored(
  gate: Plan,
  noise: (random: () => number) => Draw,
  random: () => number,
  atMost: number,
  ofBase: number,
): Report {
  const draw = noise(random);
  const values = Array.from({ length: ofBase }, (_, block) => draw(random, block)[0]![0]);
  const stored = snapshot(
    gate.checks.map(({ name }) => measured([time], { time: values }, { check: name })),
    { session: 'monday' },
  );
  const sampled = gate.checks.map((check) => {
    const head: Round[] = [];
    const side = () => measured([time], {}, { check: check.name, rounds: head });
    for (let block = 0; block < atMost; block++) {
      head.push(roundOf(block, block, draw(random, block)[0]![1]));
      if (isLook(block + 1) && standing(gate, check, side(), null, stored) === 'settled') break;
    }
    return side();
  });
  return judge(gate, snapshot(sampled), stored);
}

interface Sides {
  readonly base: CheckSnapshot;
  readonly head: CheckSnapshot;
}

function sample(gate: Plan, check: CheckPlan, draw: Draw, random: () => number, atMost: number): Sides {
  const [base, head, control]: [Round[], Round[], Round[]] = [[], [], []];
  const midway = midwayOf(atMost);
  let course: Partial<CheckSnapshot> = {};
  let suspectAt: number | null = null;
  for (let block = 0; block < atMost; block++) {
    for (const [ofBase, ofHead, ofTwin] of draw(random, block)) {
      const round = head.length;
      base.push(roundOf(block, round, ofBase));
      head.push(roundOf(block, round, ofHead));
      if (suspectAt !== null && ofTwin !== undefined) control.push(roundOf(block, round, ofTwin));
    }
    const blocks = block + 1;
    if (blocks === midway) course = { midway: block };
    if (blocks !== midway && !isLook(blocks) && !(suspectAt !== null && isLook(blocks - suspectAt))) continue;
    const soFar = { ...side(check, head), ...course };
    const come = standing(gate, check, soFar, side(check, base, control), null);
    if (come === 'settled') return { base: side(check, base, control), head: soFar };
    if (come === 'suspect') suspectAt ??= blocks;
  }
  return { base: side(check, base, control), head: { ...side(check, head), ...course, ended: 'time-limit' } };
}

/** The blocks that a course gives to the first trial of a failure. */
export function midwayOf(atMost: number): number {
  let blocks = 1;
  while (!isMidway(blocks, blocks / atMost)) blocks++;
  return blocks;
}

/** Between looks nothing is decided: neither at those of all blocks nor, once something is suspect, of those since. */
const isLook = (blocks: number): boolean => nextLook(blocks - 1) === blocks;

const side = ({ name }: CheckPlan, rounds: readonly Round[], control: readonly Round[] = []): CheckSnapshot =>
  measured([time], {}, { check: name, rounds, control });

const roundOf = (block: number, round: number, value: number): Round => ({
  block,
  round,
  first: true,
  values: { time: value },
});
