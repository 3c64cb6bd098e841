/** What should be among the parts and is not. */
import type { CheckPlan, Failure } from '../model/index.ts';
import { cellsOf, type Part, type Parts, type Whole } from './part.ts';
import { failed, type Piece } from './pieces.ts';

/** A shard or a cell that is missing, with a failure for each of its checks. */
export interface Gap {
  readonly failure: Failure;
  /** The cell that it is in. */
  readonly cell: string | null;
  readonly checks: readonly Piece[];
}

/** Every shard of every cell, and every cell, that no part is. */
export function gapsIn(parts: Parts, { plan, cells, dealt }: Whole): readonly Gap[] {
  const present = new Set(parts.flatMap(({ head }) => cellsOf(head)));
  const absent = cells.filter((cell) => !present.has(cell));
  return [
    ...absent.map((cell) => gap({ code: 'cell-missing', params: { cell } }, cell, plan.checks)),
    ...[...Map.groupBy(parts, ({ head }) => head.cell)].flatMap(([cell, ofCell]) =>
      missingShards(ofCell).map((shard) => {
        const failure = { code: 'shard-missing', params: { shard: `${shard.index}/${shard.of}` } };
        return gap(failure, cell, dealt(shard));
      }),
    ),
  ];
}

function missingShards(parts: readonly Part[]): readonly { readonly index: number; readonly of: number }[] {
  const of = parts[0]?.head.shard?.of ?? 0;
  const there = new Set(parts.map(({ head }) => head.shard?.index));
  return Array.from({ length: of }, (_, place) => ({ index: place + 1, of })).filter(
    ({ index }) => !there.has(index),
  );
}

function gap(failure: Failure, cell: string | null, checks: readonly CheckPlan[]): Gap {
  return {
    failure,
    cell,
    checks: checks.map((check) => ({
      head: failed(check, cell, failure),
      ofHead: {},
      base: null,
      ofBase: {},
    })),
  };
}
