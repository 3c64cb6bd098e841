import type { Sample } from '../model/index.ts';
import { median } from '../stats/index.ts';
import type { Contrast, Pair } from './contrast.ts';
import type { Opposite } from './opposite.ts';
import type { Readings } from './readings.ts';

/** What was read in one block: what shares one pair of processes counts once. */
export interface Block {
  readonly id: number;
  readonly head: readonly [number, ...number[]];
  /** Base and head, of the rounds that both have. */
  readonly pairs: readonly Pair[];
  /** Base and its second instance. */
  readonly twins: readonly Pair[];
}

/** Head's blocks in the order in which they were measured. */
export function blocksOf(head: Readings, opposite: Opposite): readonly Block[] {
  const rounds = new Map<number, [number, ...number[]]>();
  for (const round of head.byRound.keys()) {
    const block = head.blockOf.get(round)!;
    const known = rounds.get(block);
    if (known) known.push(round);
    else rounds.set(block, [round]);
  }
  const base = opposite.is === 'there' && opposite.paired ? opposite.readings : null;
  const twin = opposite.is === 'there' ? opposite.control : null;
  return [...rounds].map(([id, [first, ...others]]) => ({
    id,
    head: [head.byRound.get(first)!, ...others.map((round) => head.byRound.get(round)!)],
    pairs: pairsOf([first, ...others], base, head),
    twins: pairsOf([first, ...others], base, twin),
  }));
}

function pairsOf(rounds: readonly number[], from: Readings | null, to: Readings | null): readonly Pair[] {
  if (!from || !to) return [];
  return rounds.flatMap((round) => {
    const [before, after] = [from.byRound.get(round), to.byRound.get(round)];
    return before === undefined || after === undefined ? [] : [[before, after] as const];
  });
}

/** One value for each block. At least one block. */
export function levelsOf(blocks: readonly Block[]): Sample {
  const [first, ...others] = blocks.map(({ head }) => median(head));
  return [first!, ...others];
}

/** The pairs of the blocks as a contrast. */
export function pairedBy(blocks: readonly Block[], which: 'pairs' | 'twins'): Contrast {
  return { is: 'paired', blocks: blocks.flatMap((block) => nonEmpty(block[which])) };
}

function nonEmpty([first, ...others]: readonly Pair[]): readonly (readonly [Pair, ...Pair[]])[] {
  return first ? [[first, ...others]] : [];
}

/** One value for each block of a side that was measured in another job. */
export function levelsOfStored(base: Readings): Sample {
  const blocks = new Map<number, number[]>();
  for (const [round, value] of base.byRound) {
    const block = base.blockOf.get(round)!;
    blocks.set(block, [...(blocks.get(block) ?? []), value]);
  }
  const [first, ...others] = [...blocks.values()].map(median);
  return [first!, ...others];
}
