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
} from '../model/index.ts';
import { mergeEvidence } from './evidence.ts';
import type { OpenSide } from './side.ts';

/** One side of one check while it is measured: an opened probe and what it has given so far. */
export class Lane {
  readonly side: OpenSide;
  readonly #check: CheckPlan;
  readonly #kind: Kind;
  readonly #rounds: Round[] = [];
  readonly #metrics = new Map<string, Metric>();
  readonly #evidence: Evidence[] = [];
  readonly #warnings = new Map<string, Finding>();
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

  /** Opens the probe; a failure is kept, not thrown. */
  async open(shared: Map<string, unknown>, signal: AbortSignal): Promise<void> {
    await this.#keepFailure(async () => {
      this.#probe = await this.#kind.open(this.#check.options, this.side.labFor(this.#check, shared, signal));
    }, signal);
  }

  /** Takes a reading and throws its numbers away. */
  async warmUp(signal: AbortSignal): Promise<void> {
    await this.#keepFailure(async () => void (await this.#read(signal)), signal);
  }

  /** Takes one reading as a round; a failure is kept, not thrown. */
  async take(round: number, first: boolean, signal: AbortSignal): Promise<void> {
    await this.#keepFailure(async () => {
      const reading = await this.#read(signal);
      for (const metric of reading.metrics ?? []) this.#declare(metric);
      for (const warning of reading.warnings ?? []) this.#warnings.set(subjectOf(warning), warning);
      if (reading.evidence) this.#evidence.push(reading.evidence);
      const raw = reading.raw ? { raw: reading.raw } : {};
      this.#rounds.push({ block: 0, round, first, values: reading.values, ...raw });
    }, signal);
  }

  /** Drops a round that only this side has, so that rounds stay pairs. */
  dropRound(round: number): void {
    if (this.#rounds.at(-1)?.round === round) this.#rounds.pop();
  }

  async close(): Promise<void> {
    await this.#probe?.[Symbol.asyncDispose]();
    this.#probe = null;
  }

  /** What was measured; `ended` says why no more was. */
  snapshot(config: string, ended: Ended): CheckSnapshot {
    return {
      check: this.#check.name,
      kind: this.#kind.name,
      config,
      metrics: [...this.#metrics.values()].filter(({ id }) => this.#isTold(id)),
      rounds: [...this.#rounds],
      evidence: mergeEvidence(this.#evidence),
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

  async #keepFailure(act: () => Promise<void>, signal: AbortSignal): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!signal.aborted) this.#failure = await this.side.explain(failureOf(error));
    }
  }
}

/** The set of metrics that a check with these options has. */
function metricSetOf(kind: Kind, options: Readonly<Record<string, unknown>>): MetricSet {
  return (
    kind.metricSets.find((set) => !set.ifOption || options[set.ifOption] !== undefined) ?? kind.metricSets[0]
  );
}

/** Of the same doubt about the same metric, the last one counts. */
function subjectOf({ code, params }: Finding): string {
  return JSON.stringify([code, params['metric'] ?? null]);
}
