import { fits } from '../model/pattern.ts';
import { written } from './file.ts';
import type { Mistake } from './mistake.ts';
import { parseQuantity } from './quantity.ts';
import { fixedBy, metricsOf, mistakeOfMeaning, type Trial, type TriedCheck } from './trial.ts';

/** Tolerances that no measurement could ever exceed, so that they promise nothing. */
export function toleranceMistakes(trial: Trial, check: TriedCheck): readonly Mistake[] {
  return Object.entries(check.budgets).flatMap(([metric, budget]) => {
    const at = [...check.path, 'budgets', metric];
    if (!trial.isSound(at) || budget.tolerance === undefined) return [];
    const { tolerance } = budget;
    return [
      ...fixedTarget(trial, check, metric, [...at, 'tolerance']),
      ...endless(trial, check, { metric, tolerance }, [...at, 'tolerance']),
    ];
  });
}

/** Both sides are then one, and one is never worse than itself. */
function fixedTarget(
  trial: Trial,
  check: TriedCheck,
  metric: string,
  at: readonly string[],
): readonly Mistake[] {
  const option = trial.isSound([...check.path, check.kind.name]) ? fixedBy(check) : null;
  if (option === null) return [];
  const problem = `\`${metric}\` cannot have a tolerance: \`${check.kind.name}.${option}\` is one and the same for head and base, so head is never worse. Let each side start a service of its own, or set a \`max\` or \`min\`.`;
  const example = written(trial.source, check.kind.name, { service: 'api', path: '/' });
  return [mistakeOfMeaning(trial, 'fixed-target', at, { problem, example })];
}

/** Where more is better, 100 % worse is nothing at all, and less than that there is not. */
function endless(
  trial: Trial,
  { kind, options }: TriedCheck,
  { metric, tolerance }: { readonly metric: string; readonly tolerance: string },
  at: readonly string[],
): readonly Mistake[] {
  if (parseQuantity(tolerance).value < 1) return [];
  const falling = metricsOf(kind, options).known.find(
    ({ id, better }) => better === 'higher' && fits(metric, id),
  );
  if (!falling) return [];
  const problem = `\`${falling.id}\` can never exceed a tolerance of ${tolerance}: more is better, and at 100% worse nothing is left. It must be below 100%.`;
  return [
    mistakeOfMeaning(trial, 'tolerance-range', at, {
      problem,
      example: written(trial.source, 'tolerance', '5%'),
    }),
  ];
}
