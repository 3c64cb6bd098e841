import type { Failure, Place } from './finding.ts';
import type { Plan, Quantity } from './plan.ts';

/** A value of a budgets file as it is compared; null where the file does not have it. Text may be cut short. */
export type Term = Quantity | number | string | boolean | null;

/**
 * One difference between head's budgets file and base's. A change is `gated` where it makes a promise weaker: it keeps
 * the gate from a yes until somebody has accepted it.
 */
export interface BudgetChange {
  readonly what:
    | 'loosened'
    | 'tightened'
    | 'added'
    | 'removed'
    | 'policy'
    | 'waiver'
    | 'measured-otherwise'
    | 'setup';
  readonly check: string | null;
  /** The budget as the file names it, patterns by their text. */
  readonly metric: string | null;
  /** What of it changed: `max`, `tolerance`, `severity`, `inconclusive`, `ceiling`, the name of an option, … */
  readonly key: string;
  readonly from: Term;
  readonly to: Term;
  /** Whose value this report was judged by. */
  readonly inForce: 'base' | 'head';
  readonly gated: boolean;
  readonly accepted: Acceptance | null;
  /** The place in head's file; in base's, where head's has none. */
  readonly at: Place;
}

/** By what a gated change was accepted: a label on the pull request, or a waiver (its owner) of base's file. */
export interface Acceptance {
  readonly by: 'label' | 'waiver';
  readonly name: string;
}

/** What the budgets file of base says, as far as it could be had. */
export type BasePlan =
  | { readonly is: 'found'; readonly plan: Plan }
  /** Base has no budgets file yet. */
  | { readonly is: 'absent' }
  | { readonly is: 'unknown'; readonly failure: Failure };

/** What head is judged by. */
export interface Terms {
  /** What is in force: base's promises, head's where they are stricter, new or accepted. */
  readonly plan: Plan;
  readonly changes: readonly BudgetChange[];
  /**
   * Where the limits come from: `base`'s file; `head`'s, since there is no base; head's, being the `first`, since base has
   * no file yet; head's, since base's is `unknown`.
   */
  readonly source: 'base' | 'head' | 'first' | 'unknown';
  /** Whether this is about a release: doubt blocks, an expired waiver refuses, and there has to be a base. */
  readonly release: boolean;
  /** The day by which waivers hold or do not, `YYYY-MM-DD`; whoever judges what others measured takes it from a clock of their own. */
  readonly today: string;
}
