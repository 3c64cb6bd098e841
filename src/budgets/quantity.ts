/**
 * Quantities as people write them, read into base units without rounding.
 * A quantity of another sort is refused, never converted: what is measured in bytes has no limit in seconds.
 */
import type { Quantity, Unit } from '../model/index.ts';
import { UNITS } from '../model/units.ts';

/** What a quantity can be a quantity of; `any` where the metric's unit is not known beforehand. */
export type Sort = 'duration' | 'size' | 'rate' | 'percent' | 'points' | 'amount' | 'any';

interface SortWords {
  /** With its article: "`x` is …". */
  readonly is: string;
  readonly measured: string;
  readonly base: string | null;
  readonly examples: readonly (string | number)[];
}

export const SORTS: Readonly<Record<Sort, SortWords>> = {
  duration: { is: 'a time', measured: 'is a time', base: 'ms', examples: ['20 ms', '2.5 s'] },
  size: { is: 'a size', measured: 'is measured in bytes', base: 'B', examples: ['170 kB', '166 KiB'] },
  rate: { is: 'a rate', measured: 'is a rate', base: '/s', examples: ['2000/s'] },
  percent: { is: 'a percentage', measured: 'is a percentage', base: 'fraction', examples: ['5%', '0.5%'] },
  points: { is: 'a score', measured: 'is a score from 0 to 100', base: null, examples: [90] },
  amount: { is: 'a plain number', measured: 'is a plain number', base: null, examples: [0] },
  any: {
    is: 'a quantity',
    measured: 'is a quantity',
    base: null,
    examples: ['20 ms', '170 kB', '2000/s', 12],
  },
};

/** The sort of quantity in which a metric's limits are written. */
export function sortOf(unit: Unit): Sort {
  if (unit === 'points') return 'points';
  return (['duration', 'size', 'rate'] as const).find((sort) => SORTS[sort].base === unit) ?? 'amount';
}

/** Digits that a double can keep: twelve before the point, six behind it. */
const AMOUNT = String.raw`\d{1,12}(?:\.\d{1,6})?`;

/** Regular expression of a quantity of a sort as text; a plain number is no text. */
export function patternOf(sort: Exclude<Sort, 'points' | 'amount'>): string {
  return `^${AMOUNT} ?(?:${unitsOf(sort).join('|')})$`;
}

/** The units in which a sort is written. */
export function unitsOf(sort: Sort): readonly string[] {
  const { base } = SORTS[sort];
  const wanted = sort === 'any' ? ['ms', 'B', '/s'] : [base];
  return Object.keys(UNITS).filter((unit) => wanted.includes(UNITS[unit]!.base));
}

const WRITTEN = new RegExp(`^(${AMOUNT}) ?(.+)$`);

/** A quantity in base units; a number or a text that a schema has let through. Throws a plain `Error` on any other. */
export function parseQuantity(written: string | number): Quantity {
  if (typeof written === 'number') return { value: written, unit: 'bare' };
  const [, amount, unit] = WRITTEN.exec(written) ?? [];
  const scale = unit !== undefined && Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  if (amount === undefined || !scale) throw new Error(`${JSON.stringify(written)} is no quantity`);
  return { value: scaled(amount, scale.times, scale.per), unit: scale.base };
}

/** `amount * times / per` over whole numbers, so that 0.3 us is the double nearest to 0.0003. */
function scaled(amount: string, times: number, per: number): number {
  const [whole = '', decimals = ''] = amount.split('.');
  const numerator = BigInt(whole + decimals) * BigInt(times);
  const denominator = 10n ** BigInt(decimals.length) * BigInt(per);
  if (numerator % denominator === 0n) return Number(numerator / denominator);
  return Number(numerator) / Number(denominator);
}
