/**
 * Quantities as people write them, read into base units without rounding.
 * A quantity of another sort is refused, never converted: what is measured in bytes has no limit in seconds.
 */
import type { Quantity, Unit } from '../model/index.ts';
import { UNITS } from '../model/units.ts';
import { closest } from './closest.ts';

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

/** What is wrong with something that stands where a quantity should, and what was probably meant. */
export interface Diagnosis {
  readonly problem: string;
  readonly suggestion: string | null;
}

/** Explains why `found` is no quantity of a sort; `subject` is what it was written for. */
export function diagnose(found: unknown, sort: Sort, subject: string): Diagnosis {
  if (typeof found === 'number') return diagnoseNumber(found, sort, subject);
  if (typeof found === 'string') return diagnoseText(found, sort, subject);
  const what = found === null ? 'nothing stands here' : `${nameOf(found)} stands here`;
  return { problem: `\`${subject}\` ${SORTS[sort].measured}; ${what}.`, suggestion: null };
}

function diagnoseNumber(found: number, sort: Sort, subject: string): Diagnosis {
  const { measured, base } = SORTS[sort];
  if (found < 0) return { problem: `\`${subject}\` cannot be below zero.`, suggestion: null };
  if (!Number.isFinite(found))
    return { problem: `\`${subject}\` must be a finite number.`, suggestion: null };
  if (base === null) return { problem: `\`${subject}\` ${measured}.`, suggestion: null };
  const problem = `\`${subject}\` ${measured}; \`${found}\` has no unit.`;
  if (sort === 'duration') return { problem, suggestion: `\`${found} ms\` or \`${found} s\`` };
  if (sort !== 'percent') return { problem, suggestion: `\`${found}${base === '/s' ? '' : ' '}${base}\`` };
  // whoever writes a fraction of one mostly means that fraction
  return {
    problem,
    suggestion: `\`${found > 0 && found < 1 ? Number((found * 100).toPrecision(12)) : found}%\``,
  };
}

function diagnoseText(found: string, sort: Sort, subject: string): Diagnosis {
  const { measured } = SORTS[sort];
  const [, sign, amount, unit] = /^\s*(-?)\s*(\d[\d.,_]*|\.\d+)\s*(.*?)\s*$/.exec(found) ?? [];
  if (amount === undefined || unit === undefined) {
    return { problem: `\`${subject}\` ${measured}; the text \`${found}\` stands here.`, suggestion: null };
  }
  if (sign) return { problem: `\`${subject}\` cannot be below zero; found \`${found}\`.`, suggestion: null };
  const other = sortOfUnit(unit) ?? sortOfUnit(spelledAs(unit)[0] ?? '');
  if (other && other !== sort && sort !== 'any') {
    const suggestion = unitsOf(sort).length === 0 ? `\`${plainAmount(amount)}\`` : null;
    return { problem: `\`${subject}\` ${measured}; \`${found}\` is ${SORTS[other].is}.`, suggestion };
  }
  const suggestion = rewrite(amount, unit, sort);
  const why = unitsOf(sort).length === 0 ? `the text \`${found}\` stands here` : unitProblem(found, unit);
  return {
    problem: `\`${subject}\` ${measured}; ${why}${suggestion === null ? unitsFor(sort) : ''}.`,
    suggestion,
  };
}

const unitsFor = (sort: Sort): string =>
  ` (known: ${unitsOf(sort)
    .filter((unit) => !/^[^ -~]/.test(unit))
    .join(', ')})`;

function unitProblem(found: string, unit: string): string {
  if (unit === '') return `\`${found}\` has no unit`;
  if (sortOfUnit(unit)) return `\`${found}\` is not how a number is written`;
  if (/^e\d/i.test(unit)) return `\`${found}\` is not how a number is written`;
  if (spelledAs(unit).length > 1) return `\`${unit}\` may mean two things`;
  return `\`${found}\` is in no unit that is known here`;
}

function sortOfUnit(unit: string): Sort | null {
  const base = Object.hasOwn(UNITS, unit) ? UNITS[unit]!.base : null;
  return (
    (['duration', 'size', 'rate', 'percent'] as const).find(
      (sort) => base !== null && SORTS[sort].base === base,
    ) ?? null
  );
}

/** The same amount in the units that may have been meant; null where none is near. */
function rewrite(amount: string, unit: string, sort: Sort): string | null {
  const plain = plainAmount(amount);
  const units = unitsOf(sort);
  if (units.length === 0) return `\`${plain}\``;
  const meant = unit === '' ? [] : likelyUnits(unit, units);
  if (meant.length === 0) return null;
  return meant
    .map((one) => `\`${plain}${/^\w|^\u00B5/.test(one) ? ' ' : ''}${one}\`${clarify(one, meant.length)}`)
    .join(' or ');
}

const clarify = (unit: string, candidates: number): string => {
  if (candidates < 2) return '';
  return ` (${UNITS[unit]!.times.toLocaleString('en')} bytes)`;
};

/** Spellings that are common elsewhere, and what they mean here. */
const SPELLINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^kb$/i, ['kB', 'KiB']],
  [/^mb$/i, ['MB', 'MiB']],
  [/^gb$/i, ['GB', 'GiB']],
  [/^bytes?$/i, ['B']],
  [/^(?:microsec(?:ond)?s?|usecs?)$/i, ['us']],
  [/^(?:millis|milliseconds?|msecs?)$/i, ['ms']],
  [/^sec(?:ond)?s?$/i, ['s']],
  [/^(?:m|mins|minutes?)$/i, ['min']],
  [/^(?:hrs?|hours?)$/i, ['h']],
  [/^(?:rps|qps|hz|(?:req(?:uest)?s?|ops|per) ?(?:\/|per)? ?s(?:ec(?:ond)?)?|\/ ?sec(?:ond)?)$/i, ['/s']],
  [/^(?:percent|pct)$/i, ['%']],
];

const spelledAs = (unit: string): readonly string[] =>
  SPELLINGS.find(([pattern]) => pattern.test(unit))?.[1] ?? [];

function likelyUnits(unit: string, units: readonly string[]): readonly string[] {
  if (units.includes(unit)) return [unit];
  const spelled = spelledAs(unit);
  const near = spelled.length > 0 ? spelled : [closest(unit, units)];
  return near.filter((one) => one !== null && units.includes(one)) as readonly string[];
}

/** `2,5` and `1_000` as they are written here. */
const plainAmount = (amount: string): string => {
  const digits = amount
    .replaceAll('_', '')
    .replaceAll(/,(?=\d{3}(?:\D|$))/g, '')
    .replaceAll(',', '.');
  return digits.startsWith('.') ? `0${digits}` : digits;
};

function nameOf(found: unknown): string {
  if (Array.isArray(found)) return 'a list';
  return typeof found === 'object' ? 'a map' : `\`${String(found)}\``;
}
