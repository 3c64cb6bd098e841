import type { Difference, Verdict } from '../model/index.ts';
import { share } from './format.ts';
import { type Phrase, say } from './phrase.ts';

/** More rounds than this many times those taken are no advice. */
const MOST_TIMES = 20;

/**
 * What would help a verdict that its rounds could not tell: about how many more, or that more would not do.
 * An interval shrinks with the square root of the rounds, so its width tells how many would clear the tolerance.
 */
export function cureOf({ difference, budget, metric }: Verdict): Phrase {
  if (!difference || budget.tolerance === null || !metric) return MORE_TIME;
  const threshold = metric.better === 'lower' ? budget.tolerance : -budget.tolerance;
  const rounds = roundsToClear(difference, threshold);
  if (rounds === null) return MORE_TIME;
  if (rounds > MOST_TIMES * difference.rounds) {
    return say`The change is so close to the tolerance that no sensible number of rounds would tell; move the tolerance, or make the check less noisy.`;
  }
  return say`It needs about ${rounds - difference.rounds} more rounds if the change is what it seems: allow them with ${'policy: { timeLimit: … }'}.`;
}

const MORE_TIME: Phrase = say`More rounds may tell: allow them with ${'policy: { timeLimit: … }'}.`;

function roundsToClear({ relative, low, high, rounds }: Difference, threshold: number): number | null {
  if (relative === null || low === null || high === null || rounds < 1) return null;
  const halfWidth = (high - low) / 2;
  const distance = Math.abs(relative - threshold);
  const needed = Math.ceil(rounds * (halfWidth / distance) ** 2);
  return Number.isNaN(needed) ? null : Math.max(needed, rounds + 1);
}

/** The smallest worsening that this run could have told from noise; empty where that is not known. */
export function sightOf({ difference }: Verdict): Phrase {
  const resolution = difference?.resolution ?? null;
  return resolution === null ? [] : say`The smallest worsening this run could have seen is ${[share(resolution)]}.`;
}
