/**
 * Numbers as people read them: base units go in, one unit and one precision for everything in a row come out.
 * Blanks between number and unit do not break.
 */
import type { Unit } from '../model/index.ts';
import { UNITS } from '../model/units.ts';

/** One unit and precision, shared by the numbers that are read side by side. */
export interface Scale {
  show(value: number | null | undefined): string;
  /** Without trailing zeros, as limits are written. */
  short(value: number | null | undefined): string;
  /** In the same unit, but with the digits that a smaller number needs. */
  difference(value: number | null | undefined): string;
}

/**
 * The scale that shows all of `values` well: 3 to 4 significant digits of the largest. Of values that are `exact`, as
 * many more as it takes to tell different ones apart.
 */
export function scaleFor(unit: Unit, values: readonly (number | null | undefined)[], exact = false): Scale {
  const known = values
    .filter((value) => isNumber(value) && value !== 0)
    .map((value) => Math.abs(value as number));
  const { rung, decimals } = gradeFor(unit, known, exact);
  const write = (value: number | null | undefined, places: number, short: boolean): string => {
    if (value === null || value === undefined) return '–';
    if (!isNumber(value)) return 'not a number';
    return unitAfter(digits(onRung(value, rung), places, short), rung.suffix);
  };
  return {
    show: (value) => write(value, decimals, false),
    short: (value) => write(value, decimals, true),
    difference(value) {
      const places = isNumber(value) ? decimalsFor([Math.abs(onRung(value, rung))], false) : decimals;
      return write(value, Math.min(places, 12), true);
    },
  };
}

/** `1 point`, `97 points`. */
function unitAfter(number: string, suffix: string): string {
  return /^−?1$/.test(number) && suffix === POINTS ? `${number}${suffix.slice(0, -1)}` : `${number}${suffix}`;
}

/** A difference on the scale of what it lies between, or in its own unit where that is clearly shorter. */
export function differenceOn(scale: Scale, unit: Unit, value: number): string {
  const own = quantity(unit, value);
  const shared = scale.difference(value);
  return shared.length <= own.length + 2 ? shared : own;
}

/** A number as a scale writes it, with a plus where it is positive. */
export function signed(value: number, write: (value: number) => string): string {
  return value > 0 ? `+${write(value)}` : write(value);
}

/** One number on its own. */
export function quantity(unit: Unit, value: number | null | undefined): string {
  return scaleFor(unit, [value]).short(value);
}

/** A fraction as a signed percentage: 0.1234 is `+12.3 %`. */
export function percent(fraction: number | null | undefined): string {
  return isNumber(fraction) && fraction > 0 ? `+${share(fraction)}` : share(fraction);
}

/** A fraction as a percentage: 0.1234 is `12.3 %`. */
export function share(fraction: number | null | undefined): string {
  if (!isNumber(fraction)) return '?\u00A0%';
  const percents = fraction * 100;
  const size = Math.abs(percents);
  return `${digits(percents, size >= 100 ? 0 : size >= 1 ? 1 : 2, true)}\u00A0%`;
}

interface Rung {
  readonly suffix: string;
  /** What one of it is in base units. */
  readonly times: number;
  readonly per: number;
}

const POINTS = '\u00A0points';

const LADDERS: Readonly<Record<string, readonly Rung[]>> = {
  ms: ['ns', 'µs', 'ms', 's'].map(rungOf),
  B: ['B', 'kB', 'MB', 'GB'].map(rungOf),
  '/s': [{ suffix: '/s', times: 1, per: 1 }],
  points: [{ suffix: POINTS, times: 1, per: 1 }],
  count: [{ suffix: '', times: 1, per: 1 }],
  number: [{ suffix: '', times: 1, per: 1 }],
};

function rungOf(name: string): Rung {
  const { times, per } = UNITS[name]!;
  return { suffix: `\u00A0${name}`, times, per };
}

const onRung = (value: number, { times, per }: Rung): number => (value * per) / times;

interface Grade {
  readonly rung: Rung;
  readonly decimals: number;
}

/** The highest rung that the largest value reaches, or one below it where many decimals would be needed up there. */
function gradeFor(unit: Unit, values: readonly number[], exact: boolean): Grade {
  const ladder = Object.hasOwn(LADDERS, unit)
    ? LADDERS[unit]!
    : [{ suffix: unitWord(unit), times: 1, per: 1 }];
  const largest = Math.max(0, ...values);
  const highest = ladder.findLastIndex((rung) => onRung(largest, rung) >= 1);
  const plain = ladder.findIndex(({ times, per }) => times === per);
  const at = largest === 0 ? plain : Math.max(0, highest);
  const grades = [at, Math.max(0, at - 1)].map((index) => gradeOn(ladder[index]!, values, exact));
  return grades.find(({ decimals }) => decimals <= READABLE_DECIMALS) ?? grades[0]!;
}

function gradeOn(on: Rung, values: readonly number[], exact: boolean): Grade {
  return {
    rung: on,
    decimals: decimalsFor(
      values.map((value) => onRung(value, on)),
      exact,
    ),
  };
}

const READABLE_DECIMALS = 3;

/** A unit that a benchmark made up, reduced to what means nothing in any format. */
function unitWord(unit: string): string {
  const word = unit
    .slice(0, 24)
    .replaceAll(/[^\p{L}\p{N}%/ ]/gu, '')
    .trim();
  return word === '' ? '' : `\u00A0${word}`;
}

const MOST_DECIMALS = 6;

function decimalsFor(values: readonly number[], exact: boolean): number {
  const largest = Math.max(0, ...values);
  if (values.every(Number.isInteger) && largest < 1e15) return 0;
  const usual =
    largest >= 1000 ? 0 : largest >= 10 ? 1 : largest >= 1 ? 2 : 2 - Math.floor(Math.log10(largest));
  const least = Math.min(usual, 12);
  const most = exact ? Math.max(least, MOST_DECIMALS) : least + 1;
  const different = new Set(values).size;
  for (let decimals = least; decimals < most; decimals += 1) {
    if (new Set(values.map((value) => value.toFixed(decimals))).size === different) return decimals;
  }
  return exact ? most : least;
}

/** Never `0` for what is not zero, never `-0`; thousands are grouped from 10,000 on. */
function digits(value: number, decimals: number, short: boolean): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  const fixed = size >= 1e15 || size < 1e-9 ? size.toExponential(1) : size.toFixed(decimals);
  const exactEnough = Number(fixed) === 0 ? String(Number(size.toPrecision(2))) : fixed;
  const trimmed = short && /^\d+\.\d+$/.test(exactEnough) ? exactEnough.replace(/\.?0+$/, '') : exactEnough;
  return `${value < 0 ? '−' : ''}${grouped(trimmed)}`;
}

function grouped(number: string): string {
  const [whole = '', ...rest] = number.split('.');
  const groups = whole.length > 4 && /^\d+$/.test(whole) ? whole.replaceAll(/\B(?=(\d{3})+$)/g, ',') : whole;
  return [groups, ...rest].join('.');
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
