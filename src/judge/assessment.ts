import type {
  Better,
  Budget,
  Change,
  Difference,
  Estimate,
  Finding,
  Metric,
  Quantity,
} from '../model/index.ts';
import type { Opposite } from './opposite.ts';
import type { Readings } from './readings.ts';
import type { Ruling } from './ruling.ts';

/** A budget on a metric that head has, with what both sides read of it. */
export interface Case {
  readonly budget: Budget;
  readonly metric: Metric;
  readonly head: Readings;
  readonly opposite: Opposite;
}

/** A case worked out: a ruling for each threshold, and the numbers behind them. */
export interface Assessment {
  readonly rulings: readonly Ruling[];
  readonly change: Change | null;
  readonly base: Estimate | null;
  readonly head: Estimate;
  readonly difference: Difference | null;
  readonly findings: readonly Finding[];
}

/** A limit with the way in which it is broken: 1 by more, -1 by less. */
export interface Limit {
  readonly bound: 'max' | 'min';
  readonly value: number;
  readonly sign: 1 | -1;
}

export function limitsOf({
  max,
  min,
}: {
  readonly max: Quantity | null;
  readonly min: Quantity | null;
}): readonly Limit[] {
  return [
    ...(max ? [{ bound: 'max', value: max.value, sign: 1 } as const] : []),
    ...(min ? [{ bound: 'min', value: min.value, sign: -1 } as const] : []),
  ];
}

/** The sign of a worsening: 1 where more is worse, -1 where less is. */
export const signOf = (better: Better): 1 | -1 => (better === 'lower' ? 1 : -1);

/** A number for a JSON document, which has no infinities. */
export const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
