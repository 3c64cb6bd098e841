import { PierceError } from '../errors.ts';
import type { Place } from '../model/index.ts';
import { explain } from './explain.ts';
import type { Source } from './source.ts';

/** What the schema cannot tell; each is a rule about the meaning of a file whose shape is right. */
export const MEANING_RULES = [
  'contradictory-limits', // min above max
  'policy-range', // no time to measure in, or a chance of 0 % or 100 %
  'duration-range', // longer than anything should be waited for
  'tolerance-range', // a tolerance that nothing can exceed
  'fixed-target', // a tolerance where both sides are measured at one and the same target
  'unknown-service', // an option `service` that names none
  'option', // what a kind itself finds wrong with its options
  'waiver-check', // a waiver for a check that is not there
  'waiver-metric', // a waiver for a metric that has no budget
  'waiver-unit', // a ceiling in another unit than the metric's
  'waiver-date', // a day that is in no calendar
] as const;

/** A rule of meaning. */
export type MeaningRule = (typeof MEANING_RULES)[number];

/** Which promise a mistake breaks: `syntax` of YAML or JSON, `keys` twice or forbidden, `structure` by schema, or meaning. */
export type Rule = 'syntax' | 'keys' | 'structure' | MeaningRule;

/** One thing that is wrong in a budgets file. */
export interface Mistake {
  readonly place: Place;
  readonly rule: Rule;
  readonly problem: string;
  /** The text at that place, its first line; may be empty. */
  readonly found: string;
  /** How it would be right. */
  readonly example: string | null;
  /** What was probably meant. */
  readonly suggestion: string | null;
}

/** Every mistake of a budgets file at once, sorted by place. */
export class BudgetsError extends PierceError {
  readonly mistakes: readonly Mistake[];
  readonly #source: Source;

  constructor(mistakes: readonly Mistake[], source: Source) {
    const many = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
    super('budgets-invalid', { file: source.file, count: many }, mistakes[0]?.place ?? null);
    this.mistakes = mistakes;
    this.#source = source;
  }

  override get explanation(): string {
    return `${super.explanation}\n\n${explain(this.mistakes, this.#source)}`;
  }
}

/** Sorted by place, each told once. */
export function inOrder(mistakes: readonly Mistake[]): readonly Mistake[] {
  const sorted = mistakes.toSorted(
    ({ place: one }, { place: other }) => one.line - other.line || one.column - other.column,
  );
  const told = new Set<string>();
  return sorted.filter(({ place, problem }) => {
    const text = `${place.line}:${place.column} ${problem}`;
    return !told.has(text) && told.add(text);
  });
}
