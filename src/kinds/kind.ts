/**
 * The contract of a kind: a sort of measurement, complete in its own folder.
 * A kind opens a probe on one side and returns numbers; how many, in which order, and what they mean is not its concern.
 */
import type { Budget, CheckSnapshot, Metric, Reading, Side } from '../model/index.ts';
import type { Runner } from '../platform/process.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Kind<Options = Record<string, unknown>> {
  readonly name: string;
  /** What it measures, in a few words, for help texts and the schema. */
  readonly title: string;
  /** JSON Schema (draft-07) of the options object; closed (`additionalProperties: false`), every property described. */
  readonly schema: JsonSchema;
  /** Which metrics a check of this kind has; the first set whose condition holds counts. */
  readonly metricSets: readonly [MetricSet, ...MetricSet[]];
  /** Limits that hold unless the file says otherwise, by metric id. */
  readonly implied: Readonly<Record<string, { readonly max?: number; readonly min?: number }>>;
  /** Fewest and most blocks worth taking, and readings thrown away after each opening. */
  rounds(options: Options): { readonly atLeast: number; readonly atMost: number; readonly warmUp: number };
  /**
   * What gives fresh processes, which are what noise is independent between: every `reading`, or only `opening` anew.
   * Absent: every reading.
   */
  freshBy?(options: Options): 'reading' | 'opening';
  /** Whether this process itself loads what is measured, so that each needs cores of its own. Absent: it does not. */
  readonly loads?: true;
  /** Whether both sides may be read at the same time, each on a core of its own. Absent: never. */
  together?(options: Options): boolean;
  /** Mistakes in the options that a schema cannot tell, each naming the option; none if they are sound. */
  mistakes?(options: Options): readonly { readonly option: string; readonly problem: string }[];
  /**
   * The option that makes the target one and the same on both sides, such as a fixed `url`; null where each side has its
   * own. Absent: each always has. Head can then be no worse than base, so that only limits can be promised.
   */
  fixedBy?(options: Options): string | null;
  /**
   * Versions of the tools it measures with, for the fingerprint, such as the browser's; `none` of a tool that is not
   * there. `root` is the folder of the budgets file on the side that is opened first, where `open` looks too.
   */
  versions?(root: string): Promise<Readonly<Record<string, string>>>;
  /** Opens the target on one side. Rejects with a `PierceError`. */
  open(options: Options, lab: Lab): Promise<Probe>;
}

export interface MetricSet {
  /** Holds only where this option is given; absent: always. */
  readonly ifOption?: string;
  readonly known: readonly Metric[];
  /** Regular expression over the ids of metrics that appear as the check runs; absent: none do. */
  readonly reported?: string;
}

/** One opened target; each read is one independent reading. */
export interface Probe extends AsyncDisposable {
  /** Brings the target to where its readings are steady, in a way of its own. Absent: by readings thrown away. */
  warmUp?(signal: AbortSignal): Promise<void>;
  /** Rejects with a `PierceError`; with the signal's reason when cancelled. */
  read(signal: AbortSignal): Promise<Reading>;
}

/** What a probe may use: one side's folder and services, processes, and what both sides share. */
export interface Lab {
  readonly side: Side;
  readonly check: string;
  /** Folder of the budgets file on this side; relative paths in options start here. */
  readonly root: string;
  /** A private folder that is removed at the end. */
  readonly scratch: string;
  readonly budgets: readonly Budget[];
  readonly signal: AbortSignal;
  /** Starts a service on this side once, waits until it is ready. `url` has no trailing slash. */
  service(name: string): Promise<{ readonly url: string }>;
  /**
   * Starts a further instance of a service, with `env` put over its own variables (NODE_OPTIONS is put before its own);
   * it answers when this resolves, and disposing it stops it with everything it started.
   */
  instance(
    name: string,
    env: Readonly<Record<string, string>>,
  ): Promise<{ readonly url: string } & AsyncDisposable>;
  readonly runner: Runner;
  /** Same object on both sides for one check: results that depend on content alone. */
  readonly shared: Map<string, unknown>;
  /** The same check in a stored baseline, if one is compared with. */
  readonly stored: {
    readonly check: CheckSnapshot;
    readonly fingerprint: Readonly<Record<string, string>>;
  } | null;
}
