import { fits } from '../model/pattern.ts';
import { closest } from './closest.ts';
import { valueAt, written } from './file.ts';
import type { Mistake } from './mistake.ts';
import { parseQuantity } from './quantity.ts';
import type { WaiverShape } from './shape.ts';
import {
  checksIn,
  entriesAt,
  metricOf,
  metricsOf,
  mistakeOfMeaning,
  type Trial,
  type TriedCheck,
} from './trial.ts';

/** Waivers that permit nothing: for no check, for no budget, in another unit, or until no day. */
export function waiverMistakes(trial: Trial): readonly Mistake[] {
  const waivers = valueAt(trial.value, ['waivers']);
  if (!Array.isArray(waivers)) return [];
  return waivers.flatMap((waiver: WaiverShape, index) => {
    const path = ['waivers', String(index)];
    if (!trial.isSound(path)) return [];
    return [...dateMistakes(trial, path, waiver), ...targetMistakes(trial, path, waiver)];
  });
}

function dateMistakes(trial: Trial, path: readonly string[], { until }: WaiverShape): readonly Mistake[] {
  const day = new Date(`${until}T00:00:00Z`);
  // a day such as 30 February becomes one of March, or none at all
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(until)) return [];
  const problem = `\`${until}\` is no day of the calendar (year-month-day).`;
  return [
    mistakeOfMeaning(trial, 'waiver-date', [...path, 'until'], { problem, example: 'until: 2027-01-31' }),
  ];
}

function* targetMistakes(trial: Trial, path: readonly string[], waiver: WaiverShape): Generator<Mistake> {
  const names = entriesAt(trial.value, ['checks']).map(([name]) => name);
  if (!names.includes(waiver.check)) {
    const problem = `No check is named \`${waiver.check}\`.`;
    yield mistakeOfMeaning(trial, 'waiver-check', [...path, 'check'], {
      problem,
      ...didYouMean(waiver.check, names),
      example: written(trial.source, 'check', names[0] ?? 'app'),
    });
    return;
  }
  const check = checksIn(trial).find(({ name }) => name === waiver.check);
  if (!check) return; // what is wrong with the check is told already
  if (!hasBudget(check, waiver.metric)) {
    const problem = `The check \`${check.name}\` has no budget for \`${waiver.metric}\`, so there is nothing to waive.`;
    const known = [...Object.keys(check.budgets), ...Object.keys(check.kind.implied)];
    yield mistakeOfMeaning(trial, 'waiver-metric', [...path, 'metric'], {
      problem,
      ...didYouMean(waiver.metric, known),
      example: written(trial.source, 'metric', known[0] ?? 'size'),
    });
    return;
  }
  yield* unitMistakes(trial, [...path, 'ceiling'], waiver, check);
}

const didYouMean = (word: string, known: readonly string[]): { readonly suggestion: string | null } => {
  const near = closest(word, known);
  return { suggestion: near === null ? null : `\`${near}\`` };
};

function hasBudget({ budgets, kind, options }: TriedCheck, metric: string): boolean {
  if (Object.hasOwn(budgets, metric) || Object.hasOwn(kind.implied, metric)) return true;
  const { known, reported } = metricsOf(kind, options);
  const exists =
    known.some(({ id }) => id === metric) ||
    (reported !== undefined && new RegExp(reported, 'u').test(metric));
  return exists && Object.keys(budgets).some((pattern) => fits(pattern, metric));
}

function unitMistakes(
  trial: Trial,
  at: readonly string[],
  { metric, ceiling }: WaiverShape,
  check: TriedCheck,
): readonly Mistake[] {
  const known = metricOf(check, metric);
  const { unit } = parseQuantity(ceiling);
  if (!known || unit === known.unit || (unit === 'bare' && !['ms', 'B', '/s'].includes(known.unit)))
    return [];
  const problem = `\`${metric}\` is measured in ${known.unit}; the ceiling \`${ceiling}\` is not.`;
  return [
    mistakeOfMeaning(trial, 'waiver-unit', at, { problem, example: EXAMPLES[known.unit] ?? 'ceiling: 90' }),
  ];
}

const EXAMPLES: Readonly<Record<string, string>> = {
  ms: 'ceiling: 25 ms',
  B: 'ceiling: 180 kB',
  '/s': 'ceiling: 1800/s',
};
