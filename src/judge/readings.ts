import type { CheckSnapshot, Finding, Metric, Sample, Side } from '../model/index.ts';
import { finding } from './finding.ts';

/** What one side read of one metric: its sample, and the same values by round number. */
export interface Readings {
  readonly sample: Sample;
  readonly byRound: ReadonlyMap<number, number>;
  /** The block of each round. */
  readonly blockOf: ReadonlyMap<number, number>;
}

/** Units of quantities that cannot be negative. */
const NEVER_NEGATIVE: ReadonlySet<string> = new Set(['ms', 'B', '/s', 'count']);

/** All readings of a metric in the rounds of a check, or what is wrong with them. */
export function readingsOf(
  check: Pick<CheckSnapshot, 'rounds'>,
  metric: Metric,
  side: Side,
): Readings | { readonly problem: Finding } {
  const byRound = new Map<number, number>();
  const blockOf = new Map<number, number>();
  let missing = 0;
  for (const { block, round, values } of check.rounds) {
    blockOf.set(round, block);
    if (byRound.has(round)) return { problem: finding('round-repeated', { side, round }) };
    const value = values[metric.id];
    if (typeof value === 'number') byRound.set(round, value);
    else missing++;
  }
  const problem = missingIn(check, missing, side) ?? wrongIn(byRound.values(), metric, side);
  const [first, ...others] = byRound.values();
  if (problem || first === undefined) return { problem: problem ?? finding('no-readings', { side }) };
  return { sample: [first, ...others], byRound, blockOf };
}

function missingIn(check: Pick<CheckSnapshot, 'rounds'>, missing: number, side: Side): Finding | null {
  return missing === 0 ? null : finding('readings-missing', { side, missing, rounds: check.rounds.length });
}

function wrongIn(values: Iterable<number>, metric: Metric, side: Side): Finding | null {
  for (const value of values) {
    if (!Number.isFinite(value)) return finding('not-finite', { side });
    if (value < 0 && NEVER_NEGATIVE.has(metric.unit)) return finding('negative', { side, value });
  }
  return null;
}
