import { failureOf } from '../errors.ts';
import type { Kind, MetricSet, Probe } from '../kinds/kind.ts';
import type {
  CheckPlan,
  CheckSnapshot,
  Ended,
  Evidence,
  Failure,
  Finding,
  Metric,
  Reading,
  Round,
  Schedule,
} from '../model/index.ts';
import { mergeEvidence } from './evidence.ts';
import type { OpenSide, Room, Stay } from './side.ts';

/** Where a reading belongs, and whether its side was read first in its round. */
export type Place = Pick<Round, 'block' | 'round' | 'first'>;

/** One instance of one side of one check while it is measured: an opened probe and what it has given so far. */
export class Lane {
  readonly side: OpenSide;
  readonly #check: CheckPlan;
  readonly #kind: Kind;
  readonly #metrics = new Map<string, Metric>();
  readonly #evidence = new Map<number, Evidence>();
  readonly #warnings = new Map<string, Finding>();
  #rounds: Round[] = [];
  #room: Room | null = null;
  #probe: Probe | null = null;
  #failure: Failure | null = null;

  constructor(side: OpenSide, check: CheckPlan, kind: Kind) {
    this.side = side;
    this.#check = check;
    this.#kind = kind;
    for (const metric of metricSetOf(kind, check.options).known) this.#declare(metric);
  }

  /** Whether it can still be read. */
  get alive(): boolean {
    return this.#failure === null;
  }

  get isOpen(): boolean {
    return this.#room !== null;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  get rounds(): readonly Round[] {
    return this.#rounds;
  }

  /** Opens the probe; a failure is kept, not thrown. */
  async open(shared: Map<string, unknown>, stay: Stay, signal: AbortSignal): Promise<void> {
    this.#room = this.side.enter(this.#check, shared, stay, signal);
    const { lab } = this.#room;
    await this.#keepFailure(async () => {
      this.#probe = await this.#kind.open(this.#check.options, lab);
    }, signal);
  }

  /** Brings it nearer to steady readings: by its kind's own way, or by a reading thrown away. */
  async warmUp(signal: AbortSignal): Promise<void> {
    const own = this.#probe?.warmUp;
    await this.#keepFailure(async () => void (await (own ? own(signal) : this.#read(signal))), signal);
  }

  /** Takes a reading that does not count. */
  async readBeside(signal: AbortSignal): Promise<void> {
    await this.#keepFailure(async () => void (await this.#read(signal)), signal);
  }

  /** Takes one reading as a round; a failure is kept, not thrown. */
  async take(place: Place, signal: AbortSignal): Promise<void> {
    await this.#keepFailure(async () => {
      const reading = await this.#read(signal);
      for (const metric of reading.metrics ?? []) this.#declare(metric);
      for (const warning of reading.warnings ?? []) this.warn(warning);
      if (reading.evidence) this.#evidence.set(place.round, reading.evidence);
      this.#rounds.push({ ...place, values: reading.values });
    }, signal);
  }

  /** Keeps a doubt about its numbers; of the same doubt about the same metric, the last one counts. */
  warn(warning: Finding): void {
    this.#warnings.set(subjectOf(warning), warning);
  }

  /** Drops the rounds that do not count. */
  drop(isDropped: (round: number) => boolean): void {
    this.#rounds = this.#rounds.filter(({ round }) => !isDropped(round));
    for (const round of this.#evidence.keys()) if (isDropped(round)) this.#evidence.delete(round);
  }

  /** Lets it be read again after a failure that was not its own. */
  recover(): void {
    this.#failure = null;
  }

  async close(): Promise<void> {
    await this.#probe?.[Symbol.asyncDispose]();
    await this.#room?.[Symbol.asyncDispose]();
    this.#probe = null;
    this.#room = null;
  }

  /** What was measured; `ended` says why no more was, `control` is what a second instance read. */
  snapshot(config: string, ended: Ended, schedule: Schedule, control: readonly Round[]): CheckSnapshot {
    return {
      check: this.#check.name,
      cell: null,
      kind: this.#kind.name,
      config,
      machine: {},
      metrics: [...this.#metrics.values()].filter(({ id }) => this.#isTold(id)),
      rounds: [...this.#rounds],
      control,
      schedule,
      evidence: mergeEvidence([...this.#evidence.values()]),
      failure: this.#failure,
      warnings: [...this.#warnings.values()],
      ended: this.#failure ? 'failed' : ended,
    };
  }

  /** A kind may know far more metrics than it was asked for: told are those that were measured or that a budget names. */
  #isTold(id: string): boolean {
    return (
      this.#rounds.some(({ values }) => id in values) ||
      this.#check.budgets.some(({ metric }) => metric === id)
    );
  }

  /** Keeps every declaration that differs, so that judging sees a metric that changed its unit between rounds. */
  #declare({ id, unit, better, nature }: Metric): void {
    this.#metrics.set(JSON.stringify([id, unit, better, nature]), { id, unit, better, nature });
  }

  async #read(signal: AbortSignal): Promise<Reading> {
    if (!this.#probe) throw new Error('read before open');
    return await this.#probe.read(signal);
  }

  /** What was broken off has not failed; what failed by itself has, also where the time was over before that was known. */
  async #keepFailure(act: () => Promise<void>, signal: AbortSignal): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (isBrokenOff(error, signal)) return;
      const failure = failureOf(error);
      this.#failure = (await this.#room?.explain(failure)) ?? failure;
    }
  }
}

/** Whether an error says no more than that the signal has fired, whatever failed in clearing up after that. */
function isBrokenOff(error: unknown, signal: AbortSignal): boolean {
  if (error instanceof SuppressedError) return isBrokenOff(error.suppressed, signal);
  return signal.aborted && error === signal.reason;
}

/** The set of metrics that a check with these options has. */
function metricSetOf(kind: Kind, options: Readonly<Record<string, unknown>>): MetricSet {
  return (
    kind.metricSets.find((set) => !set.ifOption || options[set.ifOption] !== undefined) ?? kind.metricSets[0]
  );
}

function subjectOf({ code, params }: Finding): string {
  return JSON.stringify([code, params['metric'] ?? null]);
}
