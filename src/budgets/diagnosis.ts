/** Why something is no quantity, and what was probably meant. */
import { UNITS } from '../model/units.ts';
import { closest } from './closest.ts';
import { type Sort, SORTS, unitsOf } from './quantity.ts';

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
  const [, sign, amount, rest] = /^(-?)\s*(\d[\d.,_]*|\.\d+)(.*)$/s.exec(found.trim()) ?? [];
  const unit = rest?.trim();
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
