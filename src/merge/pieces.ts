/** The checks of the parts, one by one, before those of one name and cell are joined. */
import type { CheckPlan, CheckSnapshot, Failure, Fingerprint, Snapshot } from '../model/index.ts';
import { cellsOf, type Part, type Parts, type Whole } from './part.ts';

/** One check as one job measured it, on both sides. */
export interface Piece {
  /** Where the job's snapshot was read; absent where no job measured it. */
  readonly path?: string;
  readonly head: CheckSnapshot;
  /** The whole fingerprint of the machine. */
  readonly ofHead: Fingerprint;
  /** Null where base lacks the check, or was not measured beside it. */
  readonly base: CheckSnapshot | null;
  readonly ofBase: Fingerprint;
}

/** Every check that the parts measured, or should have. */
export function piecesOf(parts: Parts, whole: Whole): readonly Piece[] {
  const isPaired = parts.some(({ head, base }) => base?.session === head.session);
  return parts.flatMap((part) => {
    const heads = [...part.head.checks.map(inCell(part.head)), ...undone(part, parts, whole)];
    return heads.map((head) => ({
      path: part.path,
      head,
      ofHead: { ...part.head.fingerprint, ...head.machine },
      ...(isPaired ? besideOf(part, head) : { base: null, ofBase: {} }),
    }));
  });
}

/** A snapshot of one cell holds no checks of another. */
const inCell =
  ({ cell }: Snapshot) =>
  (check: CheckSnapshot): CheckSnapshot =>
    cell === null ? check : { ...check, cell };

/**
 * What a job whose set-up failed should have measured: its shard's checks; of one that is no shard, those of its cells that
 * nobody else measured, or where others measured all, everything: it was to repeat them.
 */
function undone({ head }: Part, parts: Parts, { plan, dealt }: Whole): readonly CheckSnapshot[] {
  const [failure] = head.failures;
  if (!failure) return [];
  return cellsOf(head).flatMap((cell) => {
    if (head.shard) return dealt(head.shard).map((check) => failed(check, cell, failure));
    const all = parts.flatMap((part) => part.head.checks.map(inCell(part.head)));
    const taken = new Set(all.filter((one) => one.cell === cell).map(({ check }) => check));
    const left = plan.checks.filter(({ name }) => !taken.has(name));
    return (left.length > 0 ? left : plan.checks).map((check) => failed(check, cell, failure));
  });
}

/** What base offers to a check of a part; a base that should be there and is not is a failure of it. */
function besideOf(
  { head: { fingerprint }, base }: Part,
  head: CheckSnapshot,
): Pick<Piece, 'base' | 'ofBase'> {
  if (!base)
    return { base: failedLike(head, { code: 'part-base-missing', params: {} }), ofBase: fingerprint };
  const [failure] = base.failures;
  if (failure) return { base: failedLike(head, failure), ofBase: base.fingerprint };
  const measured = base.checks.map(inCell(base)).find(isLike(head));
  return { base: measured ?? null, ofBase: { ...base.fingerprint, ...measured?.machine } };
}

const isLike =
  ({ check, cell }: CheckSnapshot) =>
  (other: CheckSnapshot): boolean =>
    other.check === check && other.cell === cell;

/** A check that nobody could measure. */
export function failed(
  { name, kind, config }: Pick<CheckPlan, 'name' | 'kind' | 'config'>,
  cell: string | null,
  failure: Failure,
): CheckSnapshot {
  return {
    check: name,
    cell,
    kind,
    config,
    machine: {},
    metrics: [],
    rounds: [],
    control: [],
    schedule: { sides: 'alone', why: { code: 'schedule-one-side', params: {} }, spent: 0 },
    evidence: null,
    failure,
    warnings: [],
    ended: 'failed',
  };
}

function failedLike({ check, cell, kind, config }: CheckSnapshot, failure: Failure): CheckSnapshot {
  return failed({ name: check, kind, config }, cell, failure);
}
