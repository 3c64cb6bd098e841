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
