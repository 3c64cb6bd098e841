import type { Failure, Finding } from './finding.ts';
import type { Metric } from './metric.ts';
import type { Evidence } from './reading.ts';

export type Side = 'base' | 'head';

/** Everything measured of one commit; the document between measuring and judging. */
export interface Snapshot {
  readonly version: 1;
  readonly tool: { readonly name: 'pierce'; readonly version: string };
  readonly project: string;
  /** One measuring job; equal on two snapshots whose rounds were taken as pairs. */
  readonly session: string;
  /** Which share of the checks this job took; null where it took all, and in what was merged. */
  readonly shard: Shard | null;
  /** The cell of a matrix (an operating system, a version of Node) that it was measured in; null without a name, and of several. */
  readonly cell: string | null;
  readonly commit: Commit;
  /** ISO 8601, UTC. */
  readonly measured: { readonly from: string; readonly until: string };
  /** False when measuring was cancelled; what is there may still be read. */
  readonly complete: boolean;
  /** Of what was merged, the entries in which all machines agree. */
  readonly fingerprint: Fingerprint;
  readonly checks: readonly CheckSnapshot[];
  /** Faults of the whole side, such as a failed set-up. */
  readonly failures: readonly Failure[];
}

/** A share of a plan's checks, `index` from 1 to `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

export interface Commit {
  readonly sha: string | null;
  readonly ref: string | null;
  readonly dirty: boolean;
}

/** Machine, runner image, toolchain and tool versions; sampled numbers compare only where it is equal. */
export type Fingerprint = Readonly<Record<string, string>>;

/** All rounds of one check on one side. */
export interface CheckSnapshot {
  readonly check: string;
  /** Checks of one name in several cells are measured and judged each by itself. */
  readonly cell: string | null;
  readonly kind: string;
  /** The check's `config` as it was measured; where it differs, two measurements do not compare. */
  readonly config: string;
  /** What the snapshot's fingerprint lacks to be that of the machine of this check; empty where there is one machine only. */
  readonly machine: Fingerprint;
  readonly metrics: readonly Metric[];
  readonly rounds: readonly Round[];
  /** Rounds of a second instance of base, each beside base's round of the same number: nothing but noise tells them apart. */
  readonly control: readonly Round[];
  readonly schedule: Schedule;
  readonly evidence: Evidence | null;
  readonly failure: Failure | null;
  readonly warnings: readonly Finding[];
  readonly ended: Ended;
  /**
   * The block at whose end the first trial of a failure was over, so that there was time left for the second; absent where
   * measuring ended before that.
   */
  readonly midway?: number;
}

/** Why measuring of a check ended. */
export type Ended = 'settled' | 'round-limit' | 'time-limit' | 'failed' | 'cancelled';

/** How the rounds of a check were taken. */
export interface Schedule {
  /** Head without base, one side after the other, or both at the same time on two cores. */
  readonly sides: 'alone' | 'in-turn' | 'together';
  /** Why so; a `ScheduleCode` with what the choice rests on. */
  readonly why: Finding;
  /** Milliseconds of measuring, opening and warming up included. */
  readonly spent: number;
}

/** One reading as it was taken; rounds of the two sides with the same number are a pair. */
export interface Round {
  /** Rounds of one block share one pair of processes; a round with processes of its own is a block by itself. */
  readonly block: number;
  readonly round: number;
  /** Whether this side was read first in its pair. */
  readonly first: boolean;
  readonly values: Readonly<Record<string, number>>;
}
