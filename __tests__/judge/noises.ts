/** Noises of an unchanged head, made-up and recorded; in each the two sides of a block are exchangeable. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bursty, cauchy, normal } from '../stats/noise.ts';
import type { Draw, Drawn } from './simulation.ts';

/** A noise, begun anew for each check. */
export type Noise = (random: () => number) => Draw;

const { abs, exp, floor, round } = Math;

export const madeUp: Readonly<Record<string, Noise>> = {
  bursts: () => (random) => [trio(() => 100 * bursty(random))],
  'no mean (Cauchy)': () => (random) => [trio(() => 100 * exp(cauchy(random, 0.03) % 5))],
  'a drifting machine where the second reading is slower': () => (random, block) => {
    const slow = 1 + block / 20;
    return [either(random, 100 * slow * bursty(random), 104 * slow * bursty(random))];
  },
  'the second reading is slower, in balanced order': () => {
    let coin = false;
    return (random, block) => {
      if (block % 2 === 0) coin = random() < 0.5;
      const [first, second] = [100 * bursty(random), 110 * bursty(random)];
      return [coin === (block % 2 === 0) ? [second, first] : [first, second]];
    };
  },
  'two speeds, one of each in every pair': () => (random) => [either(random, 100, 130)],
  'nothing to measure in every third reading': () => (random) => [
    trio(() => (random() < 1 / 3 ? 0 : 300 * bursty(random))),
  ],
  'whole milliseconds': () => (random) => [trio(() => round(4 * bursty(random)))],
  'processes that differ by 3 %, four rounds each': () => (random) => {
    const [base, head, twin] = trio(() => 100 * exp(normal(random, 0.03)));
    return Array.from({ length: 4 }, () => [
      base * bursty(random),
      head * bursty(random),
      twin! * bursty(random),
    ]);
  },
  'bursts that last for several blocks': () => {
    let burst = 0;
    return (random) => {
      burst = random() < 0.1 ? 0.3 * random() : 0.8 * burst;
      return [either(random, 100 * exp(normal(random, 0.02)), 100 * exp(burst + normal(random, 0.02)))];
    };
  },
};

const trio = (one: () => number): Drawn => [one(), one(), one()];

function either(random: () => number, one: number, other: number): Drawn {
  return random() < 0.5 ? [one, other] : [other, one];
}

/** A program measured against itself by `recorded/record.ts`. */
interface Recording {
  readonly what: string;
  readonly metric: string;
  readonly unit: string;
  readonly made: string;
  readonly roundsInBlock: number;
  readonly base: readonly number[];
  readonly head: readonly number[];
}

export function readRecording(name: string): Recording {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'recorded', `${name}.json`), 'utf8')) as Recording;
}

/**
 * Recorded blocks from a random one on, round and round. Which side is called head is drawn anew for each block: under
 * "no change" that is all that chance had a hand in, so this is the null itself, with the noise of a real machine.
 */
const replayed =
  (name: string): Noise =>
  (random) => {
    const { roundsInBlock, base, head } = readKept(name);
    const blocks = base.length / roundsInBlock;
    const from = floor(random() * blocks);
    return (coins, block) => {
      const start = ((from + block) % blocks) * roundsInBlock;
      const [one, other] = coins() < 0.5 ? [base, head] : [head, base];
      return Array.from({ length: roundsInBlock }, (_, n) => [one[start + n]!, other[start + n]!] as const);
    };
  };

const kept = new Map<string, Recording>();

function readKept(name: string): Recording {
  const known = kept.get(name) ?? readRecording(name);
  kept.set(name, known);
  return known;
}

export const RECORDINGS = [
  'command-wall-in-turn',
  'command-wall-together',
  'command-cpu-in-turn',
  'command-cpu-together',
  'http-latency',
] as const;

export const recorded: Readonly<Record<string, Noise>> = Object.fromEntries(
  RECORDINGS.map((name) => [`recorded ${name}`, replayed(name)]),
);

export const unchanged: Readonly<Record<string, Noise>> = { ...madeUp, ...recorded };

/** The same noise around a head that takes so many times as long. */
export const changed =
  (noise: Noise, factor: number): Noise =>
  (random) => {
    const draw = noise(random);
    return (coins, block) =>
      draw(coins, block).map(([base, head, ...twin]) => [base, head * factor, ...twin]);
  };

/** How far apart the sides of a recording lie, as a median of |log ratio|; to tell recordings from constants. */
export function restlessness(name: string): number {
  const { base, head } = readKept(name);
  const apart = base.map((value, n) => abs(Math.log(head[n]! / value))).toSorted((a, b) => a - b);
  return apart[floor(apart.length / 2)]!;
}
