/** How differences between two budgets files are settled: what is in force, and what becomes of the gate. */
import type { Acceptance, BudgetChange, Quantity, Waiver } from '../model/index.ts';
import type { Way } from './stricter.ts';

/** A part of the plan as it is in force, with what differs in it. */
export interface Settled<Part> {
  readonly inForce: Part;
  readonly changes: readonly BudgetChange[];
}

/** What may accept a change: the label that base's file names, if the pull request has it, and base's own waivers. */
export interface Grounds {
  readonly label: Acceptance | null;
  readonly waivers: readonly Waiver[];
  readonly today: string;
}

/** A difference before it is settled. */
export type Difference = Pick<BudgetChange, 'what' | 'check' | 'metric' | 'key' | 'from' | 'to' | 'at'> & {
  readonly way: Way;
};

/** Settles one difference: laxer terms are gated, and base's stay in force until somebody has accepted head's. */
export function settle({ way, from, to, ...rest }: Difference, accepted: Acceptance | null): BudgetChange {
  const gated = way === 'laxer';
  return {
    ...rest,
    from: shortened(from),
    to: shortened(to),
    inForce: gated && !accepted ? 'base' : 'head',
    gated,
    accepted: gated ? accepted : null,
  };
}

/** The same where head's term is in force in any case, since what was measured is what was measured. */
export function settleAsMeasured(difference: Difference, { label }: Grounds): BudgetChange {
  return { ...settle(difference, label), inForce: 'head' };
}

/** A value of the file as it is shown, whatever its shape; aliases can make one very long. */
export function termOf(value: unknown): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? shortened(part) : part));
}

const MOST_CHARACTERS = 500;

function shortened<Value>(value: Value): Value | string {
  const isLong = typeof value === 'string' && value.length > MOST_CHARACTERS;
  return isLong ? `${value.slice(0, MOST_CHARACTERS - 1)}…` : value;
}

/** The waiver of base's file that covers a limit, which is then accepted. */
export function coverOf(
  { waivers, today }: Grounds,
  check: string,
  metric: string,
  bound: 'max' | 'min',
  limit: Quantity,
): Acceptance | null {
  const cover = waivers.find(
    (waiver) =>
      waiver.check === check &&
      waiver.metric === metric &&
      holdsOn(today, waiver) &&
      covers(waiver.ceiling, limit, bound),
  );
  return cover ? { by: 'waiver', name: cover.owner } : null;
}

function covers(ceiling: Quantity, limit: Quantity, bound: 'max' | 'min'): boolean {
  const sign = bound === 'max' ? 1 : -1;
  return ceiling.unit === limit.unit && sign * limit.value <= sign * ceiling.value;
}

/** Whether a waiver holds on a day; on what is no day nothing does. */
export function holdsOn(today: string, { until }: Pick<Waiver, 'until'>): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(today) && today <= until;
}
