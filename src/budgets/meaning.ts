/**
 * What no schema can tell: limits that contradict one another, names that lead nowhere, days that never come.
 * Each rule looks only at parts whose structure is sound, so that it says nothing about a mistake already told.
 */
import { closest } from './closest.ts';
import { type BudgetsText, mistakeIn, type Path, valueAt, written } from './file.ts';
import type { Mistake, Rule } from './mistake.ts';
import { completeOptions } from './options.ts';
import { parseQuantity } from './quantity.ts';
import type { AnyKind } from './schema.ts';
import type { BudgetShape, PolicyShape } from './shape.ts';
import type { Remark } from './source.ts';
import type { Structure } from './structure.ts';
import { waiverMistakes } from './waivers.ts';

/** A file on which its meaning is tried. */
export interface Trial extends BudgetsText {
  readonly kinds: readonly AnyKind[];
  readonly isSound: Structure['isSound'];
}

/** The mistakes in what a file means. */
export function meaningMistakes(trial: Trial): readonly Mistake[] {
  return [
    ...policyMistakes(trial),
    ...soundParts(trial, ['checks'], 3).flatMap(({ path, value }) => contradictions(trial, path, value as BudgetShape)),
    ...soundOptions(trial).flatMap((own) => [...serviceMistakes(trial, own), ...optionMistakes(trial, own)]),
    ...waiverMistakes(trial),
  ];
}

/** A mistake in meaning, of the value at a path. */
export function mistakeOfMeaning(trial: Trial, rule: Rule, path: Path, remark: Omit<Remark, 'rule'>): Mistake {
  return mistakeIn(trial, path, 'value', { rule, ...remark });
}

function* policyMistakes(trial: Trial): Generator<Mistake> {
  const policy = (valueAt(trial.value, ['policy']) ?? {}) as PolicyShape;
  const { falseAlarms, timeLimit } = policy;
  if (falseAlarms !== undefined && trial.isSound(['policy', 'falseAlarms'])) {
    const { value } = parseQuantity(falseAlarms);
    if (value <= 0 || value >= 1) {
      const problem = '`policy.falseAlarms` must be above 0% and below 100%; a gate that is never wrong never decides.';
      yield mistakeOfMeaning(trial, 'policy-range', ['policy', 'falseAlarms'], { problem, example: written(trial.source, 'falseAlarms', '0.5%') });
    }
  }
  if (timeLimit !== undefined && trial.isSound(['policy', 'timeLimit']) && parseQuantity(timeLimit).value <= 0) {
    const problem = '`policy.timeLimit` leaves no time to measure in.';
    yield mistakeOfMeaning(trial, 'policy-range', ['policy', 'timeLimit'], { problem, example: written(trial.source, 'timeLimit', '10 min') });
  }
}

interface SoundPart {
  readonly path: Path;
  readonly value: unknown;
}
