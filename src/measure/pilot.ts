import type { Kind } from '../kinds/kind.ts';
import type { CheckPlan, Finding, Round, Schedule } from '../model/index.ts';
import { now } from '../platform/clock.ts';
import { median, spread } from '../stats/index.ts';
import type { Sides } from './sides.ts';

/** A way of taking the two readings of a round. */
export type Way = 'in-turn' | 'together';

/** What a pilot chose, and why. */
export type Choice = Pick<Schedule, 'sides' | 'why'>;

/**
 * The ways of the rounds of a pilot, six of either. Pairs of a kind, so that the order of the sides is balanced within
 * each way.
 */
const PILOT: readonly Way[] = Array.from({ length: 12 }, (_, round) =>
  Math.floor(round / 2) % 2 === 0 ? 'in-turn' : 'together',
);

/** How often one reading's time a pilot takes, and the share of the time at hand that it may take. */
const READINGS = 20;
const SHARE = 0.25;

/** Whether a pilot of readings that take `run` milliseconds is worth its part of `left`. */
const affordsPilot = (run: number, left: number): boolean => READINGS * run <= SHARE * left;

export const IN_TURN: Choice = { sides: 'in-turn', why: { code: 'schedule-in-turn', params: {} } };
export const ALONE: Choice = { sides: 'alone', why: { code: 'schedule-one-side', params: {} } };

/** What a pilot would be for. */
interface Subject {
  readonly check: CheckPlan;
  readonly kind: Kind;
  /** Whether base is measured beside head. */
  readonly isPaired: boolean;
}

/** Why there is only one way worth taking, by the cores and milliseconds there are; null where a pilot is to choose. */
export function noPilot(
  { check: { budgets, options }, kind, isPaired }: Subject,
  cores: number,
  run: number,
  left: number,
): Finding | null {
  if (!isPaired) return ALONE.why;
  const isCompared = budgets.some(({ tolerance }) => tolerance !== null);
  if (!isCompared || !kind.together?.(options)) return IN_TURN.why;
  if (budgets.some(({ tolerance, max, min }) => tolerance === null || (max ?? min)))
    return { code: 'schedule-limits', params: {} };
  if (cores < 2) return { code: 'schedule-one-core', params: { cores } };
  return affordsPilot(run, left) ? null : { code: 'schedule-no-pilot', params: { run: Math.round(run) } };
}

/** What a pilot chose, and what it saw of that; null where the sides stood in each other's way. */
export interface Pilot {
  readonly choice: Choice;
  readonly trial: Trial | null;
}

/**
 * Takes a few rounds in both ways and chooses the better one for `metrics`, those that are compared with base. None of
 * these rounds is to count: to keep those that spread least would favour rounds that happen to agree. Null where a side
 * failed; where both at once fail and one after the other do not, they stand in each other's way, and that is no failure.
 */
export async function runPilot(
  sides: Sides,
  metrics: () => readonly string[],
  takeRound: (way: Way) => Promise<void>,
): Promise<Pilot | null> {
  const times: Record<Way, number[]> = { 'in-turn': [], together: [] };
  for (const way of PILOT) {
    if (!sides.arePaired) return null;
    const started = now();
    await takeRound(way);
    times[way].push(now() - started);
    const collision = way === 'together' ? collisionOf(sides) : null;
    if (collision) return { choice: collision, trial: null };
  }
  if (!sides.arePaired) return null;
  const [inTurn, together] = (['in-turn', 'together'] as const).map((way) => trialOf(sides, way, times[way]));
  const compared = metrics();
  const choice = compared.length === 0 ? IN_TURN : choose(compared, inTurn!, together!);
  return { choice, trial: choice.sides === 'together' ? together! : inTurn! };
}

/** What a pilot saw of one way. */
export interface Trial {
  readonly base: readonly Round[];
  readonly head: readonly Round[];
  /** Milliseconds of each round. */
  readonly times: readonly number[];
}

function trialOf({ head, base }: Sides, way: Way, times: readonly number[]): Trial {
  const isOf = ({ round }: Round): boolean => PILOT[round] === way;
  return { head: head.rounds.filter(isOf), base: base!.rounds.filter(isOf), times };
}

function collisionOf(sides: Sides): Choice | null {
  const failure = sides.head.failure ?? sides.base?.failure;
  if (!failure) return null;
  sides.head.recover();
  sides.base?.recover();
  return { sides: 'in-turn', why: { code: 'schedule-collision', params: { code: failure.code } } };
}

/**
 * The way that tells more in the same time: that with the smaller product of variance and time a round, for the metric
 * for which it is the worse choice. Only how far ratios spread counts, never which way they point, so choosing favours
 * neither side.
 */
export function choose(metrics: readonly string[], inTurn: Trial, together: Trial): Choice {
  const [timeInTurn, timeTogether] = [median(inTurn.times), median(together.times)];
  const compared = metrics.map((metric) => {
    const [spreadInTurn, spreadTogether] = [spreadOf(inTurn, metric), spreadOf(together, metric)];
    const loss = (spreadTogether ** 2 * timeTogether) / (spreadInTurn ** 2 * timeInTurn);
    return {
      metric,
      loss: Number.isNaN(loss) ? timeTogether / timeInTurn : loss,
      spreadInTurn,
      spreadTogether,
    };
  });
  const worst = compared.reduce((a, b) => (b.loss > a.loss ? b : a));
  const { metric, spreadInTurn, spreadTogether } = worst;
  const why: Finding = {
    code: 'schedule-pilot',
    params: { metric, spreadInTurn, timeInTurn, spreadTogether, timeTogether },
  };
  return { sides: worst.loss < 1 ? 'together' : 'in-turn', why };
}

/** How far the logarithms of head/base spread from round to round. */
function spreadOf({ base, head }: Trial, metric: string): number {
  return spread(logRatios(base, head, metric));
}

/** The logarithm of head/base of each round that both sides have, where both readings are above 0. */
export function logRatios(base: readonly Round[], head: readonly Round[], metric: string): readonly number[] {
  const ofBase = new Map(base.map(({ round, values }) => [round, values[metric]]));
  return head.flatMap(({ round, values }) => {
    const [from, to] = [ofBase.get(round), values[metric]];
    return from !== undefined && to !== undefined && from > 0 && to > 0 ? [Math.log(to / from)] : [];
  });
}
