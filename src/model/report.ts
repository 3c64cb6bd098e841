import type { BaselineChoice } from './baseline.ts';
import type { BudgetChange, Terms } from './budget-change.ts';
import type { Failure, Finding, Place } from './finding.ts';
import type { Metric } from './metric.ts';
import type { Quantity } from './plan.ts';
import type { Fact } from './reading.ts';
import type { Commit, Fingerprint, Schedule, Side } from './snapshot.ts';

export type Answer = 'yes' | 'no' | 'clarify';
export type Outcome = 'pass' | 'fail' | 'inconclusive' | 'error';
export type Change = 'improved' | 'regressed' | 'unchanged' | 'unsure';

/** What was decided and why; everything a reporter needs, in codes and numbers. */
export interface Report {
  readonly version: 1;
  readonly project: string;
  readonly file: string;
  readonly answer: Answer;
  /** 0 yes, 1 no, 2 something is missing or broken, 3 the data cannot tell and policy blocks, 130 cancelled. */
  readonly exitCode: 0 | 1 | 2 | 3 | 130;
  readonly head: SideReport;
  readonly base: SideReport | null;
  readonly comparison: Comparison;
  /** Where the limits come from. */
  readonly limits: Terms['source'];
  /** Whether it was asked for a release. */
  readonly release: boolean;
  /** How head's budgets file differs from base's. */
  readonly budgetChanges: readonly BudgetChange[];
  readonly verdicts: readonly Verdict[];
  /** How each check was measured, in the order of the plan. */
  readonly schedules: readonly CheckSchedule[];
  /** Measured metrics that no budget judges. */
  readonly unjudged: readonly Unjudged[];
  /** Everything that could not be measured, judged or not. */
  readonly faults: readonly Fault[];
  /** About the whole report. */
  readonly findings: readonly Finding[];
}

/** How a check was measured on head, and on base beside it. */
export interface CheckSchedule extends Schedule {
  readonly check: string;
  readonly cell: string | null;
  readonly blocks: number;
  readonly rounds: number;
  /** Rounds of the A/A control. */
  readonly control: number;
}

/** A failure and where it struck; `check` is null where the whole side failed. */
export interface Fault {
  readonly side: Side;
  readonly check: string | null;
  readonly cell: string | null;
  readonly failure: Failure;
}

export interface SideReport {
  readonly commit: Commit;
  readonly measured: { readonly from: string; readonly until: string };
  readonly fingerprint: Fingerprint;
  /** What tells the machines apart that it was measured on; none where there is one only. */
  readonly machines: readonly Fingerprint[];
  readonly failures: readonly Failure[];
}

/** How base came to be compared with. */
export interface Comparison {
  readonly source: 'same-job' | 'stored' | 'none';
  /** Milliseconds from the end of base's measuring to the start of head's, when stored. */
  readonly age: number | null;
  /** Names of fingerprint entries that differ. */
  readonly differs: readonly string[];
  /** How base was chosen among what main has stored; null where it was not. */
  readonly choice: BaselineChoice | null;
}

/** How one budget came out on one metric. */
export interface Verdict {
  readonly check: string;
  /** The cell of a matrix that it was measured in; null where there are none. */
  readonly cell: string | null;
  readonly kind: string;
  readonly metric: Metric | null;
  /** The metric as the budgets file names it. */
  readonly named: string;
  readonly budget: {
    readonly max: Quantity | null;
    readonly min: Quantity | null;
    readonly tolerance: number | null;
    readonly severity: 'fail' | 'warn';
    readonly owner: string | null;
    readonly message: string | null;
    readonly implied: boolean;
    readonly at: Place;
  };
  readonly outcome: Outcome;
  readonly change: Change | null;
  readonly base: Estimate | null;
  readonly head: Estimate | null;
  readonly difference: Difference | null;
  readonly findings: readonly Finding[];
  /** What failed to be measured, behind an `error`. */
  readonly faults: readonly Fault[];
  readonly causes: readonly Cause[];
  readonly facts: readonly Fact[];
}

/** A side's value: the median of its readings, with an interval where it is sampled. */
export interface Estimate {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly readings: number;
}

/** Head against base as a ratio minus one (0.05 is 5 % more), signed as measured, not as good or bad. */
export interface Difference {
  /** Null where there is no ratio (base 0); `absolute` still tells. */
  readonly relative: number | null;
  /** Null: too few rounds to bound it on this side. */
  readonly low: number | null;
  readonly high: number | null;
  /** Head minus base, in the metric's unit. */
  readonly absolute: number;
  /** Chance, 0 to 1, with which the interval holds the truth, at whichever look it stopped; 1 for exact metrics. */
  readonly confidence: number;
  readonly rounds: number;
  /** The smallest worsening this run could have told from noise, as a fraction; null for exact metrics, and where too few rounds could tell none. */
  readonly resolution: number | null;
}

/** A part that moved: what grew, from how much to how much; null where the part is not on that side. */
export interface Cause {
  readonly group: string;
  readonly name: string;
  readonly unit: string;
  readonly base: number | null;
  readonly head: number | null;
  /** Where its source is on head; on base, if head has it no more. */
  readonly place?: Place;
  /** What was seen calling it on head, the most frequent first. */
  readonly callers?: readonly string[];
}

export interface Unjudged {
  readonly check: string;
  readonly cell: string | null;
  readonly metric: Metric;
  readonly base: number | null;
  readonly head: number | null;
}
