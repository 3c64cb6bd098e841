import { now } from '../platform/clock.ts';

/** The time that one check has had of what all of them share; it has it in turns. Milliseconds. */
export class TimeShare {
  #before = 0;
  #turn: { readonly from: number; readonly until: number } | null = null;

  /** Begins a turn, which may last until `until`. */
  begin(until: number): void {
    this.#turn = { from: now(), until };
  }

  end(): void {
    this.#before = this.spent;
    this.#turn = null;
  }

  /** What it has had, this turn included. */
  get spent(): number {
    return this.#before + (this.#turn ? now() - this.#turn.from : 0);
  }

  /** The part of all its time that is over, if as much is to come as is left of this turn; 0 where that is unbounded. */
  get over(): number {
    const left = this.#turn ? Math.max(0, this.#turn.until - now()) : 0;
    return this.spent / (this.spent + left);
  }
}
