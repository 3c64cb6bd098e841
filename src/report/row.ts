/** A verdict as the cells of a table, in phrases that every format writes in its own way. */
import type { Better, Difference, Metric, Quantity, Unit, Verdict } from '../model/index.ts';
import { clean } from './clean.ts';
import { differenceOn, percent, quantity, type Scale, scaleFor, share, signed } from './format.ts';
import { has, limitUse, type Standing, standingOf } from './outline.ts';

export interface Row {
  readonly standing: Standing;
  readonly check: string;
  /** The metric's id, or its name in the budgets file where none was measured. */
  readonly metric: string;
  readonly base: string;
  readonly head: string;
  readonly change: ChangeCell;
  readonly limits: readonly Limit[];
  /** Share of the absolute limit that head uses: `98 % used`; empty where there is none. */
  readonly used: string;
}

export interface ChangeCell {
  /** `12.3 % larger` where it moved, `+0.4 %` where that may be noise; `same`, `new` or a dash. */
  readonly main: string;
  /** The same change in the metric's unit, or as a percentage where `main` is in that; may be empty. */
  readonly also: string;
  /** `+9 to +15 %`; empty for what is exact. */
  readonly range: string;
  /** `+1.4 %`: the smallest worsening this run could have seen; empty for what is exact or has failed. */
  readonly sight: string;
}

/** One threshold as people write it: `≤ 170 kB`, `+1 %`. */
export interface Limit {
  readonly text: string;
  /** Whether it is about the change against base. */
  readonly relative: boolean;
  readonly broken: boolean;
}

export function rowOf(verdict: Verdict): Row {
  const scale = scaleOf(verdict);
  return {
    standing: standingOf(verdict),
    check: checkOf(verdict),
    metric: nameOf(verdict),
    base: scale.show(verdict.base?.value),
    head: scale.show(verdict.head?.value),
    change: changeOf(verdict, scale),
    limits: limitsOf(verdict, scale),
    used: usedOf(verdict),
  };
}

/** A check as it is told: with the cell of the matrix, where there are cells. */
export const checkOf = ({ check, cell }: Pick<Verdict, 'check' | 'cell'>): string =>
  cell === null ? check : `${clean(check, MOST_OF_CHECK)} (${clean(cell, MOST_OF_CELL)})`;

/** Both names have to be seen, however long they are. */
const MOST_OF_CHECK = 80;
const MOST_OF_CELL = 30;

export const nameOf = (verdict: Verdict): string => verdict.metric?.id ?? verdict.named;

/** The scale of everything that is read beside this verdict. */
export function scaleOf({ metric, budget, base, head }: Verdict): Scale {
  const values = [base?.value, head?.value, budget.max?.value, budget.min?.value];
  return scaleFor(metric?.unit ?? unitOf(budget.max ?? budget.min), values, metric?.nature === 'exact');
}

function unitOf(limit: Quantity | null): Unit {
  return limit === null || limit.unit === 'bare' ? 'number' : limit.unit;
}

function changeOf(verdict: Verdict, scale: Scale): ChangeCell {
  const { difference, metric } = verdict;
  if (!difference || !metric) return { ...NOTHING, main: has(verdict, 'metric-new') ? 'new' : '–' };
  const { absolute, relative } = difference;
  if (absolute === 0 && metric.nature === 'exact') return { ...NOTHING, main: 'same' };
  const inUnit = (value: number): string => differenceOn(scale, metric.unit, value);
  const moved = verdict.change === 'regressed' || verdict.change === 'improved';
  // The ratio is estimated from pairs, so medians may differ the other way round; then it alone is told.
  const agrees = relative === null || Math.sign(relative) === Math.sign(absolute);
  const asUnit =
    relative === null || (agrees && COUNTED.has(metric.unit) && verdict.budget.tolerance === null);
  const size = asUnit ? inUnit(Math.abs(absolute)) : share(Math.abs(relative));
  const withSign = asUnit ? signed(absolute, inUnit) : percent(relative);
  const other = asUnit ? percent(relative) : signed(absolute, inUnit);
  return {
    main: moved ? `${size} ${directionWord(metric, asUnit ? absolute : relative)}` : withSign,
    also: relative === null || !agrees ? '' : other,
    range: rangeOf(difference),
    sight: sightText(verdict),
  };
}

const NOTHING: ChangeCell = { main: '', also: '', range: '', sight: '' };

/** Units of which people count the difference, unless the budget itself speaks of percentages. */
const COUNTED: ReadonlySet<string> = new Set(['count', 'points']);

/** What more or less of a unit is called. */
export function directionWord({ unit, better }: Pick<Metric, 'unit' | 'better'>, difference: number): string {
  const [more, less] = wordsFor(unit, better);
  return difference > 0 ? more : less;
}

function wordsFor(unit: Unit, better: Better): readonly [more: string, less: string] {
  if (unit === 'ms') return better === 'lower' ? ['slower', 'faster'] : ['longer', 'shorter'];
  if (unit === 'B') return ['larger', 'smaller'];
  if (unit === 'count') return ['more', 'fewer'];
  return ['higher', 'lower'];
}

/** The interval of the change as people say it; empty where the change is exact. */
export function rangeOf({ low, high, confidence }: Difference): string {
  if (confidence === 1 || (low === null && high === null)) return '';
  if (low === null) return `at most ${percent(high)}`;
  if (high === null) return `at least ${percent(low)}`;
  return `${percent(low).replace(/\u00A0%$/, '')} to ${percent(high)}`;
}

/** A change that was not found counts for as much as what could have been found. */
function sightText({ outcome, difference, metric }: Verdict): string {
  const isSampled = difference !== null && difference.confidence < 1 && difference.relative !== null;
  if (!isSampled || (outcome !== 'pass' && outcome !== 'inconclusive')) return '';
  const { resolution } = difference;
  if (resolution === null) return 'nothing';
  if (resolution === 0) return 'any change';
  return percent(metric?.better === 'higher' ? -resolution : resolution);
}

/** `sees +1.4 %`, or nothing. */
export const seen = ({ sight }: ChangeCell): string =>
  sight === '' ? '' : `sees\u00A0${sight.replace(' ', '\u00A0')}`;

function limitsOf({ budget, metric, findings }: Verdict, scale: Scale): readonly Limit[] {
  const broken = new Set(findings.map((finding) => brokenBy(finding.code, finding.params['bound'])));
  const { max, min, tolerance } = budget;
  return [
    ...(max ? [{ text: `≤\u00A0${written(max, scale)}`, relative: false, broken: broken.has('max') }] : []),
    ...(min ? [{ text: `≥\u00A0${written(min, scale)}`, relative: false, broken: broken.has('min') }] : []),
    ...(tolerance === null ? [] : [toleranceLimit(tolerance, metric?.better, broken.has('tolerance'))]),
  ];
}

function brokenBy(code: string, bound: unknown): unknown {
  if (code === 'limit-broken') return bound;
  return code === 'tolerance-exceeded' ? 'tolerance' : null;
}

/** A limit in its own unit where no metric lends it one. */
function written(limit: Quantity, scale: Scale): string {
  return limit.unit === 'bare' ? scale.short(limit.value) : sameScale(limit, scale);
}

function sameScale(limit: Quantity, scale: Scale): string {
  const own = quantity(limit.unit, limit.value);
  const shared = scale.short(limit.value);
  return shared.length <= own.length + 2 ? shared : own;
}

function toleranceLimit(tolerance: number, better: Better | undefined, broken: boolean): Limit {
  return { text: toleranceText(tolerance, better), relative: true, broken };
}

/** The allowed change with its sign: less is worse where higher is better. */
export function toleranceText(tolerance: number, better: Better | undefined): string {
  if (tolerance === 0) return 'no worse';
  return percent(better === 'higher' ? -tolerance : tolerance);
}

function usedOf(verdict: Verdict): string {
  const use = limitUse(verdict);
  const counts = verdict.budget.max?.value !== 0 && use !== null && Number.isFinite(use);
  if (!counts) return '';
  const used = `${share(use < 10 ? Math.round(use * 100) / 100 : Math.round(use))} used`;
  return has(verdict, 'pre-existing') && verdict.change === 'unchanged' ? `${used}, as on base` : used;
}
