/** A verdict as the cells of a table, in phrases that every format writes in its own way. */
import type { Better, Difference, Metric, Quantity, Unit, Verdict } from '../model/index.ts';
import { percent, quantity, type Scale, scaleFor, share } from './format.ts';
import { has, limitUse, type Standing, standingOf } from './outline.ts';
import type { Phrase } from './phrase.ts';

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
  /** `+12.3 % larger`, `same`, `new` or a dash. */
  readonly main: string;
  /** The change in the metric's unit; empty where there is none to tell. */
  readonly absolute: string;
  /** `+9 to +15 %`; empty for what is exact. */
  readonly range: string;
}

/** One threshold as people write it: `≤ 170 kB`, `+1 %`. */
export interface Limit {
  readonly text: string;
  readonly broken: boolean;
}

export function rowOf(verdict: Verdict): Row {
  const scale = scaleOf(verdict);
  return {
    standing: standingOf(verdict),
    check: verdict.check,
    metric: nameOf(verdict),
    base: scale.show(verdict.base?.value),
    head: scale.show(verdict.head?.value),
    change: changeOf(verdict, scale),
    limits: limitsOf(verdict, scale),
    used: usedOf(verdict),
  };
}

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
  if (!difference || !metric) return { main: has(verdict, 'metric-new') ? 'new' : '–', absolute: '', range: '' };
  if (difference.absolute === 0 && metric.nature === 'exact') return { main: 'same', absolute: '', range: '' };
  const moved = verdict.change === 'regressed' || verdict.change === 'improved';
  const relative = difference.relative === null ? scale.signed(difference.absolute) : percent(difference.relative);
  return {
    main: moved ? `${relative} ${directionWord(metric, difference.absolute)}` : relative,
    absolute: difference.relative === null ? '' : scaleFor(metric.unit, [difference.absolute]).signed(difference.absolute),
    range: rangeOf(difference),
  };
}

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

function limitsOf({ budget, metric, findings }: Verdict, scale: Scale): readonly Limit[] {
  const broken = new Set(findings.map((finding) => brokenBy(finding.code, finding.params['bound'])));
  const { max, min, tolerance } = budget;
  return [
    ...(max ? [{ text: `≤\u00A0${written(max, scale)}`, broken: broken.has('max') }] : []),
    ...(min ? [{ text: `≥\u00A0${written(min, scale)}`, broken: broken.has('min') }] : []),
    ...(tolerance === null ? [] : [{ text: toleranceText(tolerance, metric?.better), broken: broken.has('tolerance') }]),
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

/** The allowed change with its sign: less is worse where higher is better. */
export function toleranceText(tolerance: number, better: Better | undefined): string {
  if (tolerance === 0) return 'no worse';
  return percent(better === 'higher' ? -tolerance : tolerance);
}

function usedOf(verdict: Verdict): string {
  const use = limitUse(verdict);
  const counts = verdict.budget.max?.value !== 0 && use !== null && Number.isFinite(use);
  return counts ? `${share(use < 10 ? Math.round(use * 100) / 100 : Math.round(use))} used` : '';
}

/** The limits of a row as one phrase of ours. */
export function limitPhrase(row: Row): Phrase {
  return [row.limits.map((limit) => limit.text).join(', ')];
}
