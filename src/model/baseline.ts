import type { Finding } from './finding.ts';
import type { Metric } from './metric.ts';
import type { Answer } from './report.ts';
import type { Commit, Fingerprint, Snapshot } from './snapshot.ts';

/** What main leaves for pull requests to come: its last snapshot, and what its commits were like before. */
export interface BaselineDocument {
  readonly version: 1;
  readonly project: string;
  readonly snapshot: Snapshot;
  /** Commits of main, the oldest first; the last is the snapshot's. Bounded. */
  readonly history: readonly HistoryEntry[];
}

/** One commit of main, in short. */
export interface HistoryEntry {
  readonly commit: Commit;
  /** End of measuring, ISO 8601, UTC. */
  readonly measured: string;
  /** What sampled numbers depend on; they compare only where it is equal. */
  readonly fingerprint: Fingerprint;
  /** `config` of each check as it was measured; values of a check compare only where it is equal. */
  readonly configs: Readonly<Record<string, string>>;
  /** What the gate said of it. */
  readonly answer: Answer;
  readonly values: readonly HistoryValue[];
  /** Budgets that it broke, and by whose leave that became the baseline. */
  readonly regressions: readonly HistoryRegression[];
}

export interface HistoryValue {
  readonly check: string;
  readonly metric: Metric;
  /** Median of its readings. */
  readonly value: number;
  /** Robust standard deviation between blocks as a fraction of the value; null for exact metrics, and where it is unknown. */
  readonly noise: number | null;
}

export interface HistoryRegression {
  readonly check: string;
  readonly metric: string;
  /** The waiver's owner or the label that permitted it; null where nobody did. */
  readonly acceptedBy: string | null;
}

/** How a stored baseline came to be chosen. */
export interface BaselineChoice {
  /** The commit that was measured. */
  readonly commit: string;
  /** Commits of main from it to the one that the change starts from; 0 is that commit itself. */
  readonly distance: number;
  /** Milliseconds since it was stored. */
  readonly age: number;
  /** Ids of GitHub's for the run that stored it and for what it stored. */
  readonly run: number;
  readonly artifact: number;
  /** Nearer ones that would not do, each with why; a `BaselineFindings` code. */
  readonly passedOver: readonly Finding[];
}

/** What is known of base besides its numbers. */
export interface BaseOrigin {
  /** How a stored base was chosen; null where it was named, measured beside head, or not found. */
  readonly choice: BaselineChoice | null;
  /** What there is to say of it: why none was found, what main carries. */
  readonly findings: readonly Finding[];
}

/**
 * What looking for main's baseline can find. `commit` is the one that a baseline was measured on, `run` the id of the
 * run that stored it.
 */
export interface BaselineFindings {
  // Why there is none.
  /** Nothing of this name was ever stored, or all of it is gone. */
  'baseline-never-stored': { readonly name: string };
  /** So many baselines are of commits that the change does not build on: newer ones, and those of other branches. */
  'baseline-elsewhere': { readonly count: number };
  /** GitHub could not be asked, or would not answer: `code` of the error catalogue. */
  'baseline-unavailable': { readonly code: string };
  /** Nobody looked further: so many were tried, and there are more. */
  'baseline-search-ended': { readonly tried: number };

  // Why one was passed over.
  /** More commits away than one may be. */
  'baseline-too-far': Candidate & { readonly distance: number; readonly most: number };
  /** Stored longer ago, in milliseconds, than one may be. */
  'baseline-too-old': Candidate & { readonly age: number; readonly most: number };
  /** Its run is not of this repository; a fork's `main` has that name too. */
  'baseline-foreign': Candidate;
  /** Its run is of neither the base branch nor the default branch. */
  'baseline-other-branch': Candidate & { readonly branch: string };
  /** Its run was woken by an event that those can cause who may not push. */
  'baseline-untrusted-event': Candidate & { readonly event: string };
  /** Its run is of another workflow than the one that stores baselines. */
  'baseline-other-workflow': Candidate & { readonly path: string };
  /** Its run did not end in success. */
  'baseline-run-failed': Candidate & { readonly conclusion: string };
  /** GitHub no longer keeps it. */
  'baseline-expired': Candidate;
  /** GitHub names no digest by which what is downloaded could be checked. */
  'baseline-without-digest': Candidate;
  /** It has more bytes than are downloaded. */
  'baseline-too-large': Candidate & { readonly size: number; readonly most: number };
  /** It could not be downloaded or read, for the reason with this code of the error catalogue. */
  'baseline-unreadable': Candidate & { readonly code: string };
  /** What it says of its commit is not what GitHub says. */
  'baseline-other-commit': Candidate & { readonly found: string };
  /** Measuring was cancelled, or something of it failed. */
  'baseline-incomplete': Candidate;
  /** It measured none of the checks as the budgets file has them. */
  'baseline-other-config': Candidate;

  /** So many more would not do. */
  'baseline-others-unfit': { readonly count: number };

  // What there is to say of main.
  /** There was no history to carry on. */
  'history-begun': Readonly<Record<string, never>>;
  /** The history at hand is of another project and was not carried on. */
  'history-foreign': { readonly project: string };
  /** Main is worse than its budgets allow, and nobody has accepted that: `count` budgets, the first of them named. */
  'baseline-regressed': { readonly commit: string; readonly count: number; readonly budgets: string };
}

type Candidate = { readonly commit: string; readonly run: number };
