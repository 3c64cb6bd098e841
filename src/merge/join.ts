/** One check that several jobs measured on equal machines becomes one sample. */
import { PierceError } from '../errors.ts';
import type { CheckSnapshot, Ended, Round } from '../model/index.ts';
import { common, contradictions } from './machines.ts';
import type { Piece } from './pieces.ts';

/**
 * Joins what several jobs measured of one check: rounds one after the other, numbered anew so that those of the two sides
 * that were a pair stay one, and those that shared processes stay a block. Nothing is averaged. A failure of one job is the
 * check's. Throws `merge-machines-differ`.
 */
export function join(pieces: readonly Piece[]): Piece {
  const [first, ...others] = pieces;
  if (others.length === 0) return first!;
  for (const other of others) onEqualMachines(first!, other);
  const numbered = renumbered(pieces);
  const bases = numbered.flatMap(({ base }) => base ?? []);
  return {
    ...first!,
    head: joined(numbered.map(({ head }) => head)),
    ofHead: common(pieces.map(({ ofHead }) => ofHead)),
    base: bases.length > 0 ? joined(bases) : null,
    ofBase: common(pieces.map(({ ofBase }) => ofBase)),
  };
}

function onEqualMachines(one: Piece, other: Piece): void {
  const names = contradictions(one.ofHead, other.ofHead);
  if (names.length > 0)
    throw new PierceError('merge-machines-differ', {
      one: one.path ?? '',
      other: other.path ?? '',
      check: one.head.check,
      names: names.join(', '),
    });
}

/** The pieces with rounds and blocks that go on counting where those of the piece before ended. */
function renumbered(pieces: readonly Piece[]): readonly Piece[] {
  let [rounds, blocks] = [0, 0];
  return pieces.map((piece) => {
    const all = [piece.head, ...(piece.base ? [piece.base] : [])].flatMap((side) => [
      ...side.rounds,
      ...side.control,
    ]);
    const round = numbersFrom(
      rounds,
      all.map((one) => one.round),
    );
    const block = numbersFrom(
      blocks,
      all.map((one) => one.block),
    );
    [rounds, blocks] = [rounds + round.size, blocks + block.size];
    const move = (one: Round): Round => ({
      ...one,
      block: block.get(one.block)!,
      round: round.get(one.round)!,
    });
    const moved = (side: CheckSnapshot): CheckSnapshot => ({
      ...side,
      rounds: side.rounds.map(move),
      control: side.control.map(move),
    });
    return { ...piece, head: moved(piece.head), base: piece.base && moved(piece.base) };
  });
}

/** New numbers for these, in their order, without gaps. */
function numbersFrom(start: number, numbers: readonly number[]): ReadonlyMap<number, number> {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  return new Map(sorted.map((number, place) => [number, start + place]));
}

function joined(sides: readonly CheckSnapshot[]): CheckSnapshot {
  const [first] = sides;
  const failing = sides.find(({ failure }) => failure !== null);
  return {
    ...first!,
    metrics: distinct(sides.flatMap(({ metrics }) => metrics)),
    rounds: sides.flatMap(({ rounds }) => rounds),
    control: sides.flatMap(({ control }) => control),
    schedule: {
      sides: first!.schedule.sides,
      why: { code: 'schedule-joined', params: { jobs: sides.length } },
      spent: sides.reduce((sum, { schedule }) => sum + schedule.spent, 0),
    },
    evidence: sides.find(({ evidence }) => evidence !== null)?.evidence ?? null,
    failure: failing?.failure ?? null,
    warnings: distinct(sides.flatMap(({ warnings }) => warnings)),
    ended: ENDS.find((end) => sides.some(({ ended }) => ended === end)) ?? 'settled',
  };
}

/** Why measuring ended, the worst first: one job that was cut short leaves the whole cut short. */
const ENDS: readonly Ended[] = ['failed', 'cancelled', 'time-limit', 'round-limit', 'settled'];

function distinct<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
