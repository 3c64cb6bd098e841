/**
 * What no schema can tell: limits that contradict one another, names that lead nowhere, days that never come.
 * Each rule looks only at parts whose structure is sound, so that it says nothing about a mistake already told.
 */
import { closest } from './closest.ts';
import { durationMistakes } from './durations.ts';
import { type Path, valueAt, written } from './file.ts';
import type { Mistake } from './mistake.ts';
import { completeOptions } from './options.ts';
import { parseQuantity } from './quantity.ts';
import type { BudgetShape, PolicyShape } from './shape.ts';
import type { Remark } from './source.ts';
import { checksIn, entriesAt, mistakeOfMeaning, type Trial, type TriedCheck } from './trial.ts';
import { toleranceMistakes } from './tolerances.ts';
import { waiverMistakes } from './waivers.ts';

/** The mistakes in what a file means. */
export function meaningMistakes(trial: Trial): readonly Mistake[] {
  const ofChecks = checksIn(trial).flatMap((check) => [
    ...limitMistakes(trial, check),
    ...toleranceMistakes(trial, check),
    ...serviceMistakes(trial, check),
    ...optionMistakes(trial, check),
  ]);
  return [...policyMistakes(trial), ...durationMistakes(trial), ...ofChecks, ...waiverMistakes(trial)];
}

function* policyMistakes(trial: Trial): Generator<Mistake> {
  const { falseAlarms = '0.5%', timeLimit = '10 min' } = (valueAt(trial.value, ['policy']) ??
    {}) as PolicyShape;
  const chance = ['policy', 'falseAlarms'];
  if (trial.isSound(chance) && !isWithin(parseQuantity(falseAlarms).value, 0, 1)) {
    const problem = '`policy.falseAlarms` must be above 0% and below 100%.';
    yield mistakeOfMeaning(trial, 'policy-range', chance, {
      problem,
      example: written(trial.source, 'falseAlarms', '0.5%'),
    });
  }
  const limit = ['policy', 'timeLimit'];
  if (trial.isSound(limit) && parseQuantity(timeLimit).value === 0) {
    const problem = '`policy.timeLimit` leaves no time to measure in.';
    yield mistakeOfMeaning(trial, 'policy-range', limit, {
      problem,
      example: written(trial.source, 'timeLimit', '10 min'),
    });
  }
}

const isWithin = (value: number, above: number, below: number): boolean => value > above && value < below;

/** Budgets whose `min` is above their `max`, or which measure the two in different things. */
function limitMistakes(trial: Trial, { path, budgets }: TriedCheck): readonly Mistake[] {
  return Object.entries(budgets).flatMap(([metric, budget]) => {
    const at = [...path, 'budgets', metric];
    const remark = trial.isSound(at) ? contradictionIn(trial, metric, budget) : null;
    return remark === null ? [] : [mistakeOfMeaning(trial, 'contradictory-limits', [...at, 'min'], remark)];
  });
}

function contradictionIn(
  { source }: Trial,
  metric: string,
  { min, max }: BudgetShape,
): Omit<Remark, 'rule'> | null {
  if (min === undefined || max === undefined) return null;
  const [least, most] = [parseQuantity(min), parseQuantity(max)];
  if (least.unit !== most.unit) {
    return {
      problem: `\`min\` and \`max\` of \`${metric}\` are not in the same unit: \`${min}\` and \`${max}\`.`,
      example: written(source, metric, { max }),
    };
  }
  if (least.value <= most.value) return null;
  const problem = `\`${metric}\` can never hold: \`min\` (${min}) is above \`max\` (${max}).`;
  return { problem, example: written(source, metric, { min: max, max: min }) };
}

/** Names in the options `service` and `services` that no service has. */
function serviceMistakes(trial: Trial, { path, kind, options }: TriedCheck): readonly Mistake[] {
  const { service, services } = options;
  const several = Array.isArray(services)
    ? services.map((name, index) => [name, 'services', String(index)])
    : [];
  return [[service, 'service'], ...several].flatMap(([name, ...steps]) => {
    const at = [...path, kind.name, ...steps];
    return typeof name === 'string' && trial.isSound(at) ? missingService(trial, at, name) : [];
  });
}

function missingService(trial: Trial, at: Path, service: string): readonly Mistake[] {
  const known = entriesAt(trial.value, ['services']).map(([name]) => name);
  if (known.includes(service)) return [];
  const near = closest(service, known);
  return [
    mistakeOfMeaning(trial, 'unknown-service', at, {
      problem: `No service is named \`${service}\`${known.length > 0 ? `; there is ${known.join(', ')}` : '; the file has no services'}.`,
      suggestion: near === null ? null : `\`${near}\``,
      example: written(trial.source, 'services', {
        [service]: { run: 'node server.js', ready: 'http://127.0.0.1:${PORT}/' },
      }),
    }),
  ];
}

/** What the kind itself finds wrong; an example may follow its words behind "; example: ". */
function optionMistakes(trial: Trial, { path, kind, options }: TriedCheck): readonly Mistake[] {
  const at = [...path, kind.name];
  if (!kind.mistakes || !trial.isSound(at)) return [];
  return kind.mistakes(completeOptions(options, kind.schema)).map(({ option, problem }) => {
    const [words = '', example = null] = problem.split('; example: ');
    const where = Object.hasOwn(options, option) ? [...at, option] : at;
    const told = `\`${kind.name}.${option}\`: ${words}.`;
    return mistakeOfMeaning(trial, 'option', where, { problem: told, example });
  });
}
