import type { Finding } from '../model/index.ts';
import { lookAt, nextLook } from '../stats/index.ts';
import type { Block } from './blocks.ts';
import { finding } from './finding.ts';
import { failed, type Ruling, undecided, untold } from './ruling.ts';

/** One threshold, and the blocks that it is held against as they come. */
export interface Trials {
  readonly blocks: readonly Block[];
  /** Whether measuring ended between two looks, so that what came after the last one counts as the next. */
  readonly cutShort: boolean;
  /** Blocks after which the first trial is over, whatever it came to; null: it may go on. */
  readonly midway: number | null;
  /** Rules on some blocks as if they were all, at the level of one trial; the last time may spend what is left of it. */
  rule(blocks: readonly Block[], isLast: boolean): Ruling;
  /** The finding if base moved against itself in the blocks that confirm, or if there is no telling; null: it did not. */
  control(blocks: readonly Block[]): Finding | null;
}

/**
 * Rules with two trials for a failure. All blocks together decide a pass. What fails at a look is only suspect: it has
 * to fail again, on the blocks after that look alone, which share no process with those before; and base beside itself,
 * in the same blocks, must not. The first trial is over midway, so that there is time for the second. A failure that was confirmed stays one, whatever is measured after it.
 */
export function ruleByTrials(trials: Trials): Ruling {
  const { blocks, midway } = trials;
  const isOver = midway !== null && midway <= blocks.length;
  const first = isOver ? { ...trials, blocks: blocks.slice(0, midway), cutShort: true } : trials;
  const suspect = firstFailure(first);
  if (!suspect) return withoutFailure(ruleOnce(trials), blocks.length);
  const fresh = blocks.slice(suspect.size);
  const confirmed = firstFailure({ ...trials, blocks: fresh });
  if (confirmed) return besideControl(confirmed.ruling, trials.control(fresh.slice(0, confirmed.size)));
  const all = ruleOnce(trials);
  const doubt = finding('unconfirmed', { rounds: fresh.length });
  return all.outcome === 'pass' ? all : undecided(doubt);
}

/** A control takes back a confirmed failure if it moved too; where it says nothing, the failure says so. */
function besideControl(failure: Ruling, control: Finding | null): Ruling {
  if (!control) return failure;
  return control.code === 'control-moved' ? untold(control) : failed(...failure.findings, control);
}

/** What fails after the first trial is over cannot fail twice any more. */
function withoutFailure(ruling: Ruling, rounds: number): Ruling {
  return ruling.outcome === 'fail' ? undecided(finding('likely-worse', { rounds })) : ruling;
}

/** Rules on all blocks up to the last look. */
export function ruleOnce({ blocks, cutShort, rule }: Pick<Trials, 'blocks' | 'cutShort' | 'rule'>): Ruling {
  const size = looksWithin(blocks.length, cutShort).at(-1);
  if (size !== undefined) return rule(blocks.slice(0, size), cutShort);
  const early = rule(blocks, cutShort);
  const rounds = blocks.length;
  return isBeyondBlocks(early)
    ? early
    : undecided(finding('too-few-rounds', { rounds, needed: lookAt(rounds).size }));
}

/** Whether no number of blocks would mend it: base is missing or broken, or there is no ratio. */
const isBeyondBlocks = ({ outcome, open }: Ruling): boolean =>
  !open && (outcome === 'inconclusive' || outcome === 'error');

interface Failure {
  readonly size: number;
  readonly ruling: Ruling;
}

function firstFailure({ blocks, cutShort, rule }: Trials): Failure | null {
  for (const size of looksWithin(blocks.length, cutShort)) {
    const ruling = rule(blocks.slice(0, size), cutShort && size === blocks.length);
    if (ruling.outcome === 'fail') return { size, ruling };
  }
  return null;
}

/** The sizes of all looks at `count` blocks; `count` itself is the last where measuring was cut short. */
export function looksWithin(count: number, cutShort: boolean): readonly number[] {
  const sizes: number[] = [];
  for (let size = nextLook(0); size <= count; size = nextLook(size)) sizes.push(size);
  return cutShort && count > 0 && sizes.at(-1) !== count ? [...sizes, count] : sizes;
}
