import { RULES, type Ruling, type Series } from './peers/index.ts';
import type { GateEntry } from './record.ts';

/** How a rule ruled on one gate. */
export interface Score {
  readonly gate: GateEntry;
  readonly ruling: Ruling;
}

/** A rule and its ruling on every gate that has the metric. */
export interface Scored {
  readonly rule: string;
  readonly scores: readonly Score[];
}

/** Pierce first, as it decided when it was measured, then every peer on all the rounds that were taken. */
export function scoreAll(gates: readonly GateEntry[], metric: string, rules = RULES): readonly Scored[] {
  const judged = gates.filter(({ verdicts }) => metric in verdicts);
  const readable = judged
    .map((gate) => ({ gate, series: seriesOf(gate, metric) }))
    .filter(({ series }) => series.base.length > 0 && series.head.length > 0);
  return [
    { rule: '**Pierce**', scores: judged.map((gate) => ({ gate, ruling: rulingOf(gate, metric) })) },
    ...rules.map((rule) => ({
      rule: rule.name,
      scores: readable.map(({ gate, series }) => ({ gate, ruling: rule.judge(series) })),
    })),
  ];
}

function rulingOf({ verdicts }: GateEntry, metric: string): Ruling {
  const outcome = verdicts[metric];
  return outcome === 'fail' || outcome === 'pass' ? outcome : 'undecided';
}

/** Every reading of both sides, Pierce's own rounds and the further ones, in the order in which they were taken. */
export function seriesOf({ base, head, further, tolerance }: GateEntry, metric: string): Series {
  const readings = (side: 'base' | 'head'): readonly number[] =>
    [...((side === 'base' ? base : head).checks[0]?.rounds ?? []), ...further[side]].flatMap(({ values }) => {
      const value = values[metric];
      return value === undefined ? [] : [value];
    });
  return { base: readings('base'), head: readings('head'), tolerance: tolerance / 100 };
}
