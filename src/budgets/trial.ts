import type { Metric } from '../model/index.ts';
import { type BudgetsText, mistakeIn, type Path, valueAt } from './file.ts';
import type { MetricSet } from '../kinds/kind.ts';
import type { MeaningRule, Mistake } from './mistake.ts';
import type { AnyKind } from './schema.ts';
import type { BudgetShape, CheckShape } from './shape.ts';
import type { Remark } from './source.ts';
import type { Structure } from './structure.ts';

/** A file on which its meaning is tried; its structure is known. */
export interface Trial extends BudgetsText {
  readonly kinds: readonly AnyKind[];
  readonly isSound: Structure['isSound'];
}

/** A check whose kind is clear, though its parts may be unsound. */
export interface TriedCheck {
  readonly path: Path;
  readonly name: string;
  readonly kind: AnyKind;
  readonly options: Readonly<Record<string, unknown>>;
  readonly budgets: Readonly<Record<string, BudgetShape>>;
}

/** A mistake in meaning, of the value at a path. */
export function mistakeOfMeaning(
  trial: Trial,
  rule: MeaningRule,
  path: Path,
  remark: Omit<Remark, 'rule'>,
): Mistake {
  return mistakeIn(trial, path, 'value', { rule, ...remark });
}

/** The keys and values of a map; none where something else stands. */
export function entriesAt(root: unknown, path: Path): readonly (readonly [string, unknown])[] {
  const value = valueAt(root, path);
  return isMapping(value) ? Object.entries(value) : [];
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The checks that have exactly one kind. */
export function checksIn(trial: Trial): readonly TriedCheck[] {
  return entriesAt(trial.value, ['checks']).flatMap(([name, value]) => {
    const [kind, second] = isMapping(value)
      ? trial.kinds.filter((one) => Object.hasOwn(value, one.name))
      : [];
    if (!kind || second) return [];
    const { [kind.name]: options, budgets } = value as CheckShape;
    const sound = isMapping(options) ? options : {};
    return [
      { path: ['checks', name], name, kind, options: sound, budgets: isMapping(budgets) ? budgets : {} },
    ];
  });
}

/** The metrics that a check of this kind has with these options: the first set whose condition holds. */
export function metricsOf(kind: AnyKind, options: Readonly<Record<string, unknown>>): MetricSet {
  const holds = ({ ifOption }: MetricSet): boolean =>
    ifOption === undefined || Object.hasOwn(options, ifOption);
  return kind.metricSets.find(holds) ?? { known: [] };
}

/** The option that makes a check's target one and the same on both sides; null where each side has its own. */
export const fixedBy = ({ kind, options }: Pick<TriedCheck, 'kind' | 'options'>): string | null =>
  kind.fixedBy?.(options) ?? null;

/** A metric of a check by its id; undefined where it only appears as the check runs. */
export function metricOf(
  { kind, options }: Pick<TriedCheck, 'kind' | 'options'>,
  id: string,
): Metric | undefined {
  return metricsOf(kind, options).known.find((metric) => metric.id === id);
}
