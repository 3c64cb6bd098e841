import type { CheckPlan, Round } from '../model/index.ts';
import { fits } from '../model/pattern.ts';
import { median, spread } from '../stats/index.ts';
import { logRatios } from './pilot.ts';

/** A tolerance that this noise will not let anybody tell in the time there is; milliseconds. */
export interface Forecast {
  readonly metric: string;
  readonly tolerance: number;
  readonly needed: number;
  readonly left: number;
}

/** What one metric may get worse by. */
export interface Tolerance {
  readonly metric: string;
  readonly tolerance: number;
}

/**
 * What the budgets of a check allow each of the metrics that were measured, as judging has it (`judge/match.ts`): a pattern
 * is about all that fit it, except those whose own budget sets a tolerance.
 */
export function tolerancesOf({ budgets }: CheckPlan, measured: ReadonlySet<string>): readonly Tolerance[] {
  const own = new Set(budgets.flatMap(({ metric, tolerance }) => (tolerance === null ? [] : [metric])));
  return budgets.flatMap(({ metric, tolerance }) => {
    if (tolerance === null) return [];
    const isOver = (id: string): boolean => id === metric || (fits(metric, id) && !own.has(id));
    return [...measured].filter(isOver).map((id) => ({ metric: id, tolerance }));
  });
}

/** The point of the normal distribution at the level of a look midway, about 0.35 %. */
const AT_A_PASS = 2.7;
/** Looks come at growing sizes, each half as large again as the one before. */
const OVERSHOOT = 1.25;

/**
 * The tolerances that would take longer than is left to pass a head that changed nothing, by the spread of the blocks so
 * far. It foretells and decides nothing: a large change is seen all the same.
 */
export function forecast(
  tolerances: readonly Tolerance[],
  base: readonly Round[],
  head: readonly Round[],
  timeOfBlock: number,
  left: number,
): readonly Forecast[] {
  return tolerances.flatMap(({ metric, tolerance }) => {
    if (tolerance === 0) return [];
    const noise = spread(blockRatios(base, head, metric));
    const blocks = OVERSHOOT * ((AT_A_PASS * noise) / Math.log1p(tolerance)) ** 2;
    const needed = blocks * timeOfBlock;
    return needed > left ? [{ metric, tolerance, needed: Math.round(needed), left: Math.round(left) }] : [];
  });
}

function blockRatios(base: readonly Round[], head: readonly Round[], metric: string): readonly number[] {
  const blocks = Map.groupBy(head, ({ block }) => block);
  return [...blocks.values()]
    .map((rounds) => logRatios(base, rounds, metric))
    .filter((ratios) => ratios.length > 0)
    .map(median);
}

/**
 * Rounds worth taking in a block: so many that the noise between rounds weighs as much as opening costs (in rounds),
 * against that between processes. Cochran (1977), Sampling Techniques, 10.6: the optimum of two-stage sampling.
 */
export function roundsInBlock(
  metrics: readonly string[],
  base: readonly Round[],
  head: readonly Round[],
  opening: number,
): number {
  const blocks = [...Map.groupBy(head, ({ block }) => block).values()];
  const wanted = metrics.map((metric) => {
    const ratios = blocks.map((rounds) => logRatios(base, rounds, metric)).filter(({ length }) => length > 0);
    const { within, between } = noiseOf(ratios);
    return within === 0 ? 0 : Math.sqrt(opening) * (within / between);
  });
  return Math.min(MOST_ROUNDS, Math.max(LEAST_ROUNDS, Math.round(Math.max(0, ...wanted))));
}

const LEAST_ROUNDS = 4;
const MOST_ROUNDS = 16;

/** Variance of a median of n normal values, in units of theirs divided by n, for large n. */
const OF_MEDIAN = Math.PI / 2;

/** Noise between rounds of a block, and between blocks beyond what their rounds give them; as standard deviations. */
function noiseOf(blocks: readonly (readonly number[])[]): {
  readonly within: number;
  readonly between: number;
} {
  if (blocks.length === 0) return { within: 0, between: 0 };
  const within = median(blocks.map(spread));
  const rounds = median(blocks.map(({ length }) => length));
  const variance = spread(blocks.map(median)) ** 2 - (OF_MEDIAN * within ** 2) / rounds;
  return { within, between: Math.sqrt(Math.max(0, variance)) };
}
