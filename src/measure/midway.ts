import { nextLook } from '../stats/index.ts';
import { KNOWN } from './outlook.ts';

/** The share of the time that the first trial of a failure has; blocks of the second cost more, with a control in each. */
const MIDWAY = 0.4;

/** Whether the first trial ends with so many blocks, when this share of the whole time or of all blocks is over. */
export const isMidway = (blocks: number, share: number): boolean => share >= MIDWAY && blocks >= KNOWN;

/** Where the first trial of a failure ends. Time and numbers of blocks decide that, never what was read. */
export class FirstTrial {
  #end: { readonly block: number; readonly blocks: number } | null = null;

  /** Its last block; null while it goes on. */
  get lastBlock(): number | null {
    return this.#end?.block ?? null;
  }

  /** Ends it with `block` where that is midway: `blocks` have been taken, and this share of all is over. */
  endAt(block: number, blocks: number, share: number): void {
    if (isMidway(blocks, share)) this.#end ??= { block, blocks };
  }

  /**
   * Takes its end back where a new turn makes that too early. Not once the second trial has had a look: a failure may have
   * been confirmed then, and the level that the last look of the first trial spent cannot be spent again.
   */
  reconsider(blocks: number, share: number): void {
    const hasSecondLooked = this.#end !== null && blocks - this.#end.blocks >= nextLook(0);
    if (!hasSecondLooked && !isMidway(blocks, share)) this.#end = null;
  }
}
