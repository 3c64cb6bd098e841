import type { Kind } from '../kinds/kind.ts';
import type { CheckPlan, Round } from '../model/index.ts';
import { now } from '../platform/clock.ts';
import { Lane } from './lane.ts';
import { headFirst } from './order.ts';
import type { Way } from './pilot.ts';
import type { OpenSide, Stay } from './side.ts';

/** A run that is faster than this share of the one before was still warming up. */
const STEADY = 0.95;
/** Milliseconds from which on a warm-up is small against the run itself. */
const LONG_RUN = 1000;

/** Blocks that have a control each, and how many share one afterwards: a long confirmation need not be watched in all. */
const CONTROL = { close: 13, thin: 3 } as const;

/** How a check is opened. */
export interface Opening extends Stay {
  /** Most readings thrown away after opening. */
  readonly warmUp: number;
}

/** The lanes of one check: head, base beside it, and once something is suspect a second instance of base. */
export class Sides {
  readonly head: Lane;
  readonly base: Lane | null;
  readonly #check: CheckPlan;
  readonly #kind: Kind;
  readonly #seed: string;
  readonly #signal: AbortSignal;
  readonly #shared = new Map<string, unknown>();
  #twin: Lane | null = null;
  /** Blocks that had a control, and how many have passed since the last. */
  #controlled = { blocks: 0, since: 0 };
  #isControlDue = false;

  constructor(
    check: CheckPlan,
    kind: Kind,
    sides: readonly OpenSide[],
    { seed, signal }: { readonly seed: string; readonly signal: AbortSignal },
  ) {
    const [head, base] = (['head', 'base'] as const).map((name) => sides.find(({ side }) => side === name));
    this.head = new Lane(head!, check, kind);
    this.base = base ? new Lane(base, check, kind) : null;
    this.#check = check;
    this.#kind = kind;
    this.#seed = seed;
    this.#signal = signal;
  }

  /** Whether there is something to read: without head nothing can be judged, and base alone is not worth its time. */
  get goOn(): boolean {
    return this.head.alive && !this.#signal.aborted;
  }

  /** Whether both sides can be read. */
  get arePaired(): boolean {
    return this.goOn && this.base !== null && this.base.alive;
  }

  get control(): readonly Round[] {
    return this.#twin?.rounds ?? [];
  }

  /** From the next opening or block on, base is measured beside itself. */
  addControl(): void {
    if (this.base?.alive) this.#twin ??= new Lane(this.base.side, this.#check, this.#kind);
  }

  /**
   * Opens what a block needs and is not open: services start side by side, warming up is taken in turn. Gives the
   * milliseconds of a run.
   */
  async open(opening: Opening): Promise<number> {
    this.#planControl();
    const needed = this.#isControlDue ? this.#lanes : this.#both;
    const closed = needed.filter((lane) => lane.alive && !lane.isOpen);
    await Promise.all(closed.map((lane) => lane.open(this.#shared, opening, this.#signal)));
    let run = 0;
    for (const lane of closed) run = await this.#warmUp(lane, opening.warmUp);
    return run;
  }

  /** Takes one round: the two sides in balanced random order or at once, then the control. */
  async takeRound(way: Way, block: number, round: number): Promise<void> {
    const isHeadFirst = headFirst(this.#seed, this.#check.config, round);
    const order = isHeadFirst ? this.#both : this.#both.toReversed();
    const take = async (lane: Lane, place: number): Promise<void> => {
      if (lane.alive && this.goOn) await lane.take({ block, round, first: place === 0 }, this.#signal);
    };
    if (way === 'together') await Promise.all(order.map(take));
    else for (const [place, lane] of order.entries()) await take(lane, place);
    await this.#takeControl(way, block, round);
    if (this.#signal.aborted) this.drop((dropped) => dropped === round);
  }

  /** Drops the rounds that do not count. */
  drop(isDropped: (round: number) => boolean): void {
    for (const lane of this.#lanes) lane.drop(isDropped);
  }

  async close(): Promise<void> {
    await Promise.all(this.#lanes.map((lane) => lane.close()));
  }

  #planControl(): void {
    const { blocks, since } = this.#controlled;
    this.#isControlDue = this.#twin !== null && (blocks < CONTROL.close || since + 1 >= CONTROL.thin);
    this.#controlled = this.#isControlDue ? { blocks: blocks + 1, since: 0 } : { blocks, since: since + 1 };
  }

  get #both(): readonly Lane[] {
    return this.base ? [this.head, this.base] : [this.head];
  }

  get #lanes(): readonly Lane[] {
    return this.#twin ? [...this.#both, this.#twin] : this.#both;
  }

  async #warmUp(lane: Lane, most: number): Promise<number> {
    let [last, run] = [Infinity, 0];
    for (let n = 0; n < most && lane.alive && !this.#signal.aborted; n++) {
      const started = now();
      await lane.warmUp(this.#signal);
      run = now() - started;
      if (run > LONG_RUN || run >= STEADY * last) break;
      last = run;
    }
    return run;
  }

  /** Reads the second instance of base; where base ran beside head, it needs base beside it too. */
  async #takeControl(way: Way, block: number, round: number): Promise<void> {
    const twin = this.#twin;
    if (!twin || !this.#isControlDue || !this.arePaired) return;
    const beside = way === 'together' && twin.alive ? this.base!.readBeside(this.#signal) : Promise.resolve();
    if (twin.alive) await Promise.all([twin.take({ block, round, first: false }, this.#signal), beside]);
    if (twin.failure) this.base!.warn({ code: 'control-missing', params: { code: twin.failure.code } });
  }
}
