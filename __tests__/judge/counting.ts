/** What is counted in simulated gates; the tests run few of them, `tables.ts` as many as docs/statistics.md shows. */
import type { Budget, Outcome, Plan, Policy } from '../../src/model/index.ts';
import { seeded } from '../stats/noise.ts';
import { changed, type Noise } from './noises.ts';
import { budget, check, plan } from './samples.ts';
import { runGate, runThrough } from './simulation.ts';

/** A gate of checks with one budget each: every one of them stops as soon as it can, which is the worst case. */
export const gateOf = (count: number, promise: Partial<Budget>, policy: Partial<Policy> = {}): Plan =>
  plan(
    Array.from({ length: count }, (_, n) => check([budget('time', promise)], { name: `check ${n}` })),
    policy,
  );

/** How many of so many gates of unchanged heads are blocked; their checks take noises in turn from the list. */
export function countBlocked(gate: Plan, noises: readonly Noise[], gates: number, blocks: number): number {
  const random = seeded(7);
  let turn = 0;
  const noise: Noise = (coins) => noises[turn++ % noises.length]!(coins);
  let blocked = 0;
  for (let n = 0; n < gates; n++) blocked += Number(runThrough(gate, noise, random, blocks).exitCode === 1);
  return blocked;
}

export interface Tally {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Runs whose shown interval lies above, and below, the truth. */
  readonly above: number;
  readonly below: number;
  /** Runs in which base was measured against itself. */
  readonly controlled: number;
  /** Runs in which that kept a failure from counting. */
  readonly moved: number;
  readonly blocks: readonly number[];
}

/** Takes gates of one budget whose head is `factor` times base. */
export function tally(
  gate: Plan,
  noise: Noise,
  factor: number,
  { gates, atMost, seed = 3 }: { readonly gates: number; readonly atMost: number; readonly seed?: number },
): Tally {
  const random = seeded(seed);
  const outcomes = { pass: 0, fail: 0, inconclusive: 0, error: 0 };
  const blocks: number[] = [];
  let [above, below, controlled, moved] = [0, 0, 0, 0];
  for (let n = 0; n < gates; n++) {
    const { verdicts, schedules } = runGate(gate, changed(noise, factor), random, atMost);
    const { outcome, difference, findings } = verdicts[0]!;
    outcomes[outcome]++;
    above += Number(difference!.low !== null && difference!.low > factor - 1 + 1e-9);
    below += Number(difference!.high !== null && difference!.high < factor - 1 - 1e-9);
    controlled += Number(schedules[0]!.control > 0);
    moved += Number(findings.some(({ code }) => code === 'control-moved'));
    blocks.push(schedules[0]!.blocks);
  }
  return { outcomes, above, below, controlled, moved, blocks: blocks.toSorted((a, b) => a - b) };
}

/**
 * The largest rate that so few occurrences leave open, with a confidence of 95 %. Clopper and Pearson (1934), The Use of
 * Confidence or Fiducial Limits Illustrated in the Case of the Binomial, Biometrika 26 (4), 404-413.
 */
export function upperBound(occurrences: number, trials: number): number {
  let [low, high] = [occurrences / trials, 1];
  for (let n = 0; n < 60; n++) {
    const middle = (low + high) / 2;
    if (atMostOf(occurrences, trials, middle) > 0.05) low = middle;
    else high = middle;
  }
  return high;
}

function atMostOf(occurrences: number, trials: number, rate: number): number {
  let chance = (1 - rate) ** trials;
  let sum = chance;
  for (let n = 0; n < occurrences; n++) {
    chance *= ((trials - n) / (n + 1)) * (rate / (1 - rate));
    sum += chance;
  }
  return sum;
}
