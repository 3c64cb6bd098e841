/** Gates on made-up noise, measured until `settled` says so, as the sampler does. */
import { judge, settled } from '../../src/judge/index.ts';
import type { CheckPlan, CheckSnapshot, Plan, Report, Round } from '../../src/model/index.ts';
import { bursty, cauchy, seeded } from '../stats/noise.ts';
import { measured, snapshot, time } from './samples.ts';

/** One round of one metric on both sides. */
export type Draw = (random: () => number, round: number) => readonly [base: number, head: number];

/** Measures every check until it is settled or out of rounds, and judges. */
export function runGate(gate: Plan, draw: Draw, random: () => number, atMost: number): Report {
  const sampled = gate.checks.map((check) => sample(gate, check, draw, random, atMost));
  return judge(gate, snapshot(sampled.map(({ head }) => head)), snapshot(sampled.map(({ base }) => base)));
}

/** Measures head alone until it is settled against a stored baseline or out of rounds, and judges. */
export function runStored(
  gate: Plan,
  draw: Draw,
  random: () => number,
  atMost: number,
  ofBase: number,
): Report {
  const values = Array.from({ length: ofBase }, (_, round) => draw(random, round)[0]);
  const stored = snapshot(
    gate.checks.map(({ name }) => measured([time], { time: values }, { check: name })),
    { session: 'monday' },
  );
  const sampled = gate.checks.map((check) => {
    const head: Round[] = [];
    const side = () => measured([time], {}, { check: check.name, rounds: head });
    for (let round = 0; round < atMost && !settled(gate, check, side(), null, stored); round++)
      head.push({ block: 0, round, first: true, values: { time: draw(random, round)[1] } });
    return side();
  });
  return judge(gate, snapshot(sampled), stored);
}

interface Sides {
  readonly base: CheckSnapshot;
  readonly head: CheckSnapshot;
}

function sample(gate: Plan, check: CheckPlan, draw: Draw, random: () => number, atMost: number): Sides {
  const [base, head]: [Round[], Round[]] = [[], []];
  const side = (rounds: readonly Round[]) => measured([time], {}, { check: check.name, rounds });
  for (let round = 0; round < atMost && !settled(gate, check, side(head), side(base), null); round++) {
    const [ofBase, ofHead] = draw(random, round);
    base.push({ block: 0, round, first: true, values: { time: ofBase } });
    head.push({ block: 0, round, first: false, values: { time: ofHead } });
  }
  return { base: side(base), head: side(head) };
}

/** Noises of an unchanged head; each is exchangeable within a pair, as random order makes it. */
export const unchanged: Readonly<Record<string, Draw>> = {
  bursts: (random) => [100 * bursty(random), 100 * bursty(random)],
  'noise without a mean': (random) => [spike(random), spike(random)],
  'a drifting machine where the second of a pair is slower': (random, round) => {
    const [first, second] = [
      100 * (1 + round / 20) * bursty(random),
      104 * (1 + round / 20) * bursty(random),
    ];
    return random() < 0.5 ? [first, second] : [second, first];
  },
  'the second of a pair is slower, in the balanced order of the sampler': (random, round) => {
    const [first, second] = [100 * bursty(random), 110 * bursty(random)];
    return headFirst(round) ? [second, first] : [first, second];
  },
  'two speeds, one of each in every pair': (random) => (random() < 0.5 ? [100, 130] : [130, 100]),
  'nothing to measure in every third reading': (random) => [nowAndThen(random), nowAndThen(random)],
  'whole milliseconds': (random) => [Math.round(4 * bursty(random)), Math.round(4 * bursty(random))],
};

const nowAndThen = (random: () => number): number => (random() < 1 / 3 ? 0 : 300 * bursty(random));

const spike = (random: () => number): number => 100 * Math.exp(cauchy(random, 0.03) % 5);

const coins = seeded(23);
let coin = false;

/** Random, and the other way round in the second of every two rounds. */
function headFirst(round: number): boolean {
  if (round % 2 === 0) coin = coins() < 0.5;
  return coin === (round % 2 === 0);
}
