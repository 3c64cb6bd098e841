import type { Kind } from '../kinds/kind.ts';
import type { CheckPlan, CheckSnapshot, Ended, Schedule, Side } from '../model/index.ts';
import { now } from '../platform/clock.ts';
import { keepApart } from '../platform/cores.ts';
import { median, nextLook } from '../stats/index.ts';
import { FirstTrial } from './midway.ts';
import { type Horizon, KNOWN, Outlook } from './outlook.ts';
import { ALONE, type Choice, IN_TURN, noPilot, runPilot, type Way } from './pilot.ts';
import type { OpenSide } from './side.ts';
import { Sides } from './sides.ts';
import { TimeShare } from './time-share.ts';

/** What governs the measuring of one check. */
export interface CourseRules extends Horizon {
  /** Decides the order of the sides in each round. */
  readonly seed: string;
  /** Cores of this machine. */
  readonly cores: number;
  readonly signal: AbortSignal;
  /** Whether more blocks could change a verdict of this check, and whether one is failing already. */
  standing(head: CheckSnapshot, base: CheckSnapshot | null): 'open' | 'suspect' | 'settled';
  /** Told before each round, counted from 1; 0 is opening and warming up. */
  onRound(round: number): void;
  /** Told how many numbers more a snapshot has to hold; whether there is room for further ones. */
  keep(numbers: number): boolean;
}

/**
 * The measuring of one check, block by block; it can be left after any block and taken up again. Both sides are read in
 * every round, in balanced random order or at once, and what fails is held against base beside itself until it is
 * confirmed. A side that fails stops; head alone goes on.
 */
export class Course implements AsyncDisposable {
  readonly #check: CheckPlan;
  readonly #kind: Kind;
  readonly #rules: CourseRules;
  readonly #limits: ReturnType<Kind['rounds']>;
  readonly #isFresh: boolean;
  readonly #sides: Sides;
  readonly #outlook: Outlook;
  #choice: Choice;
  #aside = AS_IT_IS;
  #isBegun = false;
  #ended: Ended | null = null;
  #blocks = 0;
  #kept = 0;
  #round = 0;
  readonly #time = new TimeShare();
  readonly #firstTrial = new FirstTrial();

  constructor(check: CheckPlan, kind: Kind, sides: readonly OpenSide[], rules: CourseRules) {
    this.#check = check;
    this.#kind = kind;
    this.#rules = rules;
    this.#limits = kind.rounds(check.options);
    this.#isFresh = kind.freshBy?.(check.options) === 'opening';
    this.#sides = new Sides(check, kind, sides, rules);
    this.#outlook = new Outlook(check, this.#sides, rules);
    this.#choice = this.#sides.base ? IN_TURN : ALONE;
  }

  get isOver(): boolean {
    return this.#ended !== null;
  }

  /** Takes blocks up to the next look, as long as `deadline` has not passed. */
  async advance(deadline: number): Promise<void> {
    this.#time.begin(deadline);
    this.#firstTrial.reconsider(this.#blocks, this.#share);
    const look = nextLook(this.#blocks);
    await using apart = this.#kind.loads ? await keepApart() : null;
    this.#aside = apart?.aside ?? AS_IT_IS;
    if (!this.#isBegun && now() < deadline) await this.#begin(deadline);
    while (!this.#ended && this.#blocks < look && now() < deadline) await this.#takeBlock();
    this.#time.end();
    if (!this.#ended && this.#blocks >= KNOWN) this.#foretell();
  }

  /** Ends it where it is; without an abort the reason is that time is over. */
  end(): void {
    this.#ended ??= endOf(this.#rules.signal);
  }

  snapshots(ended = this.#ended ?? 'settled'): ReadonlyMap<Side, CheckSnapshot> {
    const { head, base, control } = this.#sides;
    const schedule: Schedule = { ...this.#choice, spent: Math.round(this.#time.spent) };
    const taken = new Map<Side, CheckSnapshot>();
    const midway = this.#firstTrial.lastBlock;
    const own = head.snapshot(this.#check.config, ended, schedule, []);
    taken.set('head', midway === null ? own : { ...own, midway });
    if (base) taken.set('base', base.snapshot(this.#check.config, ended, schedule, [...control]));
    return taken;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#sides.close();
  }

  async #begin(deadline: number): Promise<void> {
    this.#isBegun = true;
    this.#rules.onRound(0);
    if (this.#isFresh) return;
    const run = await this.#open();
    if (!this.#sides.goOn) return this.#conclude();
    const subject = { check: this.#check, kind: this.#kind, isPaired: this.#sides.base !== null };
    const reason = noPilot(subject, this.#rules.cores, run, deadline - now());
    if (reason) this.#choice = { ...this.#choice, why: reason };
    else await this.#pilot();
  }

  async #open(): Promise<number> {
    const { warmUp } = this.#limits;
    return await this.#sides.open({ fresh: this.#isFresh, aside: this.#aside, warmUp });
  }

  async #pilot(): Promise<void> {
    const pilot = await runPilot(
      this.#sides,
      () => this.#outlook.compared,
      (way) => this.#takeRound(way, this.#round),
    );
    if (pilot) {
      this.#choice = pilot.choice;
      if (pilot.trial) this.#outlook.foretell(pilot.trial, median(pilot.trial.times));
      this.#sides.drop(() => true);
    }
    this.#conclude();
  }

  async #takeBlock(): Promise<void> {
    const started = now();
    const block = this.#isFresh ? this.#blocks : this.#round;
    await this.#open();
    const opened = now();
    const rounds = this.#isFresh ? this.#outlook.roundsInBlock : 1;
    const way = this.#choice.sides === 'together' ? 'together' : 'in-turn';
    for (let n = 0; n < rounds && this.#sides.goOn; n++) await this.#takeRound(way, block);
    const taken = now();
    if (this.#isFresh) await this.#sides.close();
    this.#blocks++;
    const costs = { opening: opened - started, round: (taken - opened) / rounds };
    if (this.#isFresh) this.#outlook.plan({ blocks: this.#blocks, spent: this.#time.spent, ...costs });
    this.#firstTrial.endAt(block, this.#blocks, this.#share);
    this.#conclude();
  }

  async #takeRound(way: Way, block: number): Promise<void> {
    const round = this.#round++;
    this.#rules.onRound(round + 1);
    await this.#sides.takeRound(way, block, round);
  }

  #foretell(): void {
    const { head, base } = this.#sides;
    if (base)
      this.#outlook.foretell({ head: head.rounds, base: base.rounds }, this.#time.spent / this.#blocks);
  }

  /** The part of its time that is over, as far as its turn tells, or of its blocks. */
  get #share(): number {
    return Math.max(this.#time.over, this.#blocks / this.#limits.atMost);
  }

  /** Looks at what has been measured: it is over, or goes on, from now on perhaps with a control. */
  #conclude(): void {
    const { signal } = this.#rules;
    if (!this.#sides.head.alive) this.#ended = 'failed';
    else if (signal.aborted) this.#ended = endOf(signal);
    else if (this.#blocks >= this.#limits.atLeast) this.#judge();
    const isFull = !this.#keep();
    if (isFull || this.#blocks >= this.#limits.atMost) this.#ended ??= 'round-limit';
  }

  /** Counts what was taken since it was asked last; whether there is room for more. */
  #keep(): boolean {
    const { rounds } = this.#sides.head;
    const numbers = rounds.slice(this.#kept).map(({ values }) => Object.keys(values).length);
    this.#kept = rounds.length;
    return this.#rules.keep(numbers.reduce((sum, count) => sum + count, 0));
  }

  #judge(): void {
    const taken = this.snapshots('settled');
    const standing = this.#rules.standing(taken.get('head')!, taken.get('base') ?? null);
    if (standing === 'settled') this.#ended = 'settled';
    if (standing === 'suspect') this.#sides.addControl();
  }
}

const AS_IT_IS = (line: string): string => line;

/** A signal that fired by itself is the time limit, as is none at all; any other was somebody's wish. */
function endOf(signal: AbortSignal): Ended {
  const isWish = signal.aborted && (signal.reason as Error | undefined)?.name !== 'TimeoutError';
  return isWish ? 'cancelled' : 'time-limit';
}
