import type { Kind } from '../kinds/kind.ts';
import type { CheckPlan, CheckSnapshot, Ended, Side } from '../model/index.ts';
import { now } from '../platform/clock.ts';
import { Lane } from './lane.ts';
import { headFirst } from './order.ts';
import type { OpenSide } from './side.ts';

/** What governs the sampling of one check. */
export interface SamplingRules {
  /** Decides the order of the sides in each round. */
  readonly seed: string;
  readonly config: string;
  /** When this check's share of the time is over, by the clock of `platform/clock`. */
  readonly deadline: number;
  readonly signal: AbortSignal;
  /** Whether more rounds could not change any verdict of this check. */
  settled(head: CheckSnapshot, base: CheckSnapshot | null): boolean;
  /** Told before each round, counted from 1; 0 is opening and warming up. */
  onRound(round: number): void;
}

/** The snapshots of one check, by side. */
export type Sampled = ReadonlyMap<Side, CheckSnapshot>;

/**
 * Takes the readings of one check: both sides in every round, in balanced random order, until its budgets are
 * settled, its rounds are used up or its time is over. A side that fails stops; the other goes on alone.
 */
export async function sampleCheck(
  check: CheckPlan,
  kind: Kind,
  sides: readonly OpenSide[],
  rules: SamplingRules,
): Promise<Sampled> {
  const lanes = sides.map((side) => new Lane(side, check, kind));
  rules.onRound(0);
  let ended: Ended = 'failed';
  try {
    await openAll(lanes, kind.rounds(check.options).warmUp, rules);
    ended = await takeRounds(lanes, kind.rounds(check.options), rules);
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
  }
  return snapshots(lanes, rules.config, ended);
}

async function openAll(lanes: readonly Lane[], warmUp: number, rules: SamplingRules): Promise<void> {
  const shared = new Map<string, unknown>();
  for (const lane of lanes) {
    await lane.open(shared, rules.signal);
    for (let n = 0; n < warmUp && lane.alive && !rules.signal.aborted; n++) await lane.warmUp(rules.signal);
  }
}

async function takeRounds(
  lanes: readonly Lane[],
  limits: ReturnType<Kind['rounds']>,
  rules: SamplingRules,
): Promise<Ended> {
  for (let round = 0; round < limits.atMost; round++) {
    if (!canGoOn(lanes)) return 'failed';
    if (rules.signal.aborted) return endOf(rules.signal);
    if (round >= limits.atLeast && isSettled(lanes, rules)) return 'settled';
    if (now() >= rules.deadline) return 'time-limit';
    rules.onRound(round + 1);
    await takeRound(lanes, round, rules);
  }
  if (rules.signal.aborted) return endOf(rules.signal);
  return isSettled(lanes, rules) ? 'settled' : 'round-limit';
}

/** A signal that fired by itself is the time limit; any other was somebody's wish. */
function endOf(signal: AbortSignal): Ended {
  return (signal.reason as Error | undefined)?.name === 'TimeoutError' ? 'time-limit' : 'cancelled';
}

async function takeRound(lanes: readonly Lane[], round: number, rules: SamplingRules): Promise<void> {
  const order = inOrder(lanes, headFirst(rules.seed, rules.config, round));
  for (const [place, lane] of order.entries()) {
    if (canGoOn(lanes) && lane.alive) await lane.take(round, place === 0, rules.signal);
  }
  if (rules.signal.aborted) for (const lane of lanes) lane.dropRound(round);
}

function inOrder(lanes: readonly Lane[], headIsFirst: boolean): readonly Lane[] {
  const place = (lane: Lane): number => ((lane.side.side === 'head') === headIsFirst ? 0 : 1);
  return lanes.toSorted((a, b) => place(a) - place(b));
}

/** Without head there is nothing to judge; base alone is not worth its time. */
function canGoOn(lanes: readonly Lane[]): boolean {
  return lanes.some((lane) => lane.side.side === 'head' && lane.alive);
}

function isSettled(lanes: readonly Lane[], rules: SamplingRules): boolean {
  const taken = snapshots(lanes, rules.config, 'settled');
  return rules.settled(taken.get('head')!, taken.get('base') ?? null);
}

function snapshots(lanes: readonly Lane[], config: string, ended: Ended): Map<Side, CheckSnapshot> {
  return new Map(lanes.map((lane) => [lane.side.side, lane.snapshot(config, ended)]));
}
