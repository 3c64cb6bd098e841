import type { BaselineFindings } from './baseline.ts';

/** A coded fact behind a verdict, or a doubt about a number; words are found for it later, in `report/`. */
export interface Finding {
  /** A `FindingCode`; in a document of another version perhaps one that is not known here. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Why something could not be done: a code of the error catalogue and what fills its message. */
export interface Failure {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A place in a file, lines and columns counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Every code there is, so that a table of words can be checked to have them all. */
export type FindingCode = keyof FindingParams;

/**
 * What can be found, with what each finding carries. Values are in the metric's base unit, ratios are fractions.
 * `side` is `base` or `head`; `bound` is `max` or `min`.
 */
export interface FindingParams extends BaselineFindings {
  // Why a budget failed.
  /** Head is beyond the limit. */
  'limit-broken': { readonly bound: string; readonly limit: number };
  /** Head is worse than base by more than the tolerance. */
  'tolerance-exceeded': { readonly tolerance: number };
  /** Base breaks the limit already (`value` is base's); head fails only if it is worse. */
  'pre-existing': { readonly bound: string; readonly limit: number; readonly value: number };

  // Why it cannot be told.
  /** Fewer rounds than it takes to tell anything at the level asked for. */
  'too-few-rounds': { readonly rounds: number; readonly needed: number };
  /** The interval reaches to both sides of the threshold. */
  'too-noisy': { readonly rounds: number };
  /** The interval shown is beyond the threshold, but not yet as surely as the gate's false-alarm rate asks. */
  'likely-worse': { readonly rounds: number };
  /** It failed once, and `rounds` fresh rounds did not confirm it as surely as the gate asks. */
  unconfirmed: { readonly rounds: number };
  /**
   * Base against itself moved, by a ratio from `low` to `high` less one: what this noise can do tells nothing of head. An
   * end that is absent is infinite: a step up from 0.
   */
  'control-moved': { readonly low: number; readonly high?: number } | Empty;
  /** Measuring ended at the time limit with this many rounds. */
  'time-limit': { readonly rounds: number };
  /** Measuring was cancelled with this many rounds. Also about the whole report. */
  cancelled: { readonly rounds: number };
  /** Nothing to compare with. Also about the whole report. */
  'no-baseline': Empty;
  /** A sampled metric, and base was measured in another job: not compared. */
  'stored-baseline-sampled': Empty;
  /** Base measured this check with other options, commands or services: not compared. */
  'config-changed': Empty;
  /** Negative readings have no ratio. */
  'no-ratio': Empty;
  /** Head reads 0 throughout where base never did. */
  'suspicious-zero': { readonly base: number };
  /** It improved while the failure count `metric` of the same check rose. */
  'suspicious-errors': { readonly metric: string; readonly base: number; readonly head: number };

  /** By its noise in the pilot, `metric` cannot be told from its tolerance in the time there is; both in milliseconds. */
  'beyond-reach': {
    readonly metric: string;
    readonly tolerance: number;
    readonly needed: number;
    readonly left: number;
  };
  /**
   * Nothing was held against the failure but its confirmation. A second instance of base could not be measured: `code` is
   * that failure's. Or it was in `blocks` of the blocks that confirm, which are less than `needed` (`too-few-rounds`), or
   * has readings that cannot be used (`code` of the finding about them).
   */
  'control-missing': { readonly code: string; readonly blocks?: number; readonly needed?: number };

  // Why the sides of a check were measured as they were.
  /** Only one side was there. */
  'schedule-one-side': Empty;
  /** Such checks never run on both sides at once. */
  'schedule-in-turn': Empty;
  /** An absolute limit is about a side that has the machine to itself. */
  'schedule-limits': Empty;
  /** Fewer than two cores. */
  'schedule-one-core': { readonly cores: number };
  /** One run takes too long, in milliseconds, to try both ways in the time there is. */
  'schedule-no-pilot': { readonly run: number };
  /** Both sides at once failed with this code, one after the other did not. */
  'schedule-collision': { readonly code: string };
  /** Rounds of this many jobs were joined; the sides are told as the first job took them. */
  'schedule-joined': { readonly jobs: number };
  /** A pilot tried both: spread of a round's ratio (a fraction) and milliseconds a round, in turn and together. */
  'schedule-pilot': {
    readonly metric: string;
    readonly spreadInTurn: number;
    readonly timeInTurn: number;
    readonly spreadTogether: number;
    readonly timeTogether: number;
  };

  // Why there is nothing to judge: an error.
  /** Measuring failed on this side; the verdict's `faults` say how. */
  'measuring-failed': { readonly side: string };
  /** The snapshot of this side lacks the check. */
  'check-missing': { readonly side: string };
  /** The snapshot of this side has the check more than once. */
  'check-repeated': { readonly side: string };
  /** Head measured this check as another kind, or with other options or services, than the budgets file now asks for. */
  'config-stale': Empty;
  /** The check gave no such metric (or none that fits the pattern). */
  'metric-missing': Empty;
  /** Base had the metric, head lacks it. */
  'metric-lost': Empty;
  /** Two declarations of the metric contradict each other, written as `unit better nature`. */
  'metric-redefined': { readonly base: string; readonly head: string };
  /** Some rounds of this side lack the metric. */
  'readings-missing': { readonly side: string; readonly missing: number; readonly rounds: number };
  /** This side has no reading. */
  'no-readings': { readonly side: string };
  /** A reading is not a finite number. */
  'not-finite': { readonly side: string };
  /** A reading is negative, which a quantity of its unit cannot be. */
  negative: { readonly side: string; readonly value: number };
  /** A round number occurs twice, so rounds cannot be paired. */
  'round-repeated': { readonly side: string; readonly round: number };
  /** The budget is written in another unit than the metric's; `bare` means without a unit. */
  'unit-mismatch': { readonly budget: string; readonly metric: string };
  /** The tolerance allows anything: what is better high cannot fall by more than 100 %. */
  'tolerance-boundless': Empty;

  // What else is worth knowing about a verdict.
  /** The metric, or its whole check, is in head only; limits alone judge it. */
  'metric-new': Empty;
  /** Declared exact, but its rounds disagree on this side; judged as sampled. */
  'not-exact': { readonly side: string; readonly low: number; readonly high: number };
  /** An exact count whose rounds disagree: the worst round counts. */
  'worst-round': { readonly side: string; readonly rounds: number };
  /** A count whose rounds disagree: what a round has on average, which is what head is compared with base by. */
  'average-round': { readonly base: number; readonly head: number };
  /** A sampled metric compared with a baseline of another job, of an equal fingerprint, as the policy asks. */
  'stored-baseline-compared': Empty;
  /** The compressor's version (`zlib` or `brotli`) differs between the sides. */
  'compression-differs': { readonly name: string; readonly base: string; readonly head: string };
  /** Over budget, within a waiver's ceiling. */
  waived: WaiverParams;
  /** Over budget and over the waiver's ceiling too. */
  'waiver-exceeded': WaiverParams;
  /** Over budget; a waiver would have covered it until this day. */
  'waiver-expired': WaiverParams;

  // Doubts that a kind has about its own numbers.
  /** The load generator used `busy` percent of its core, so the figures may be its own limit. */
  'generator-saturated': { readonly busy: number; readonly connections: number };
  /** A window has too few answers for this percentile to mean anything. */
  'window-thin': { readonly metric: string; readonly answers: number; readonly needed: number };
  /** Lighthouse gave no value for these, each with its reason in brackets, joined by `, `. */
  'lighthouse-no-value': { readonly metrics: string };
  /** The page was still busy when Lighthouse stopped waiting. */
  'lighthouse-page-never-quiet': Empty;
  /** The page that was asked for sent its visitor to another one, which was measured. */
  'lighthouse-redirected': { readonly asked: string; readonly page: string };
  /** Node processes or threads that began and never told what they did; `lost` is how many. */
  'work-lost': { readonly lost: number };
  /** Node processes and threads that were started without the variable by which counting reaches them. */
  'work-unseen': { readonly unseen: number };
  /** Node processes that ended with an error inside of a line that ended well, as in a pipeline. */
  'work-broken-off': { readonly failed: number };
  /** Base was counted by another version of Node, which compiles and counts by other rules. */
  'work-node-differs': { readonly base: string; readonly head: string };

  // About the budgets file.
  /** So many changes of budgets are neither accepted by this label nor covered by a waiver of base's file. */
  'changes-unaccepted': { readonly changes: number; readonly label: string };
  /** Base has no budgets file yet, so that head's own is in force. */
  'limits-first': Empty;
  /** Base's budgets file could not be had, so that head's own is in force. */
  'limits-unknown': Empty;
  /** Everything that a waiver permits holds without it. */
  'waiver-unused': WaiverName;
  /** A waiver ends in so many days; on the last one 0. */
  'waiver-ends-soon': WaiverName & { readonly days: number };
  /** No release goes out with a waiver that is over, whether it is needed or not. */
  'release-waiver-expired': WaiverName;
  /** A release is compared with the last one, and there is nothing to compare with. */
  'release-without-base': Empty;

  // About the whole report.
  /** Names of the fingerprint's entries that differ from a stored base, joined by `, `. */
  'fingerprint-differs': { readonly names: string };
  /** A snapshot is of another project than the budgets file. */
  'project-differs': { readonly side: string; readonly project: string };
  /** Head and base are the same commit, without changes in the working tree. */
  'same-commit': { readonly sha: string };
  /** Checks of the file that this run was told not to take, joined by `, `. */
  'left-out': { readonly checks: string };
  /** No budget was judged at all. */
  'nothing-judged': Empty;
}

type Empty = Readonly<Record<string, never>>;

type WaiverName = {
  readonly check: string;
  readonly metric: string;
  readonly until: string;
  readonly owner: string;
};

type WaiverParams = {
  readonly ceiling: number;
  /** Last day it holds, `YYYY-MM-DD`. */
  readonly until: string;
  readonly reason: string;
  readonly owner: string;
};
