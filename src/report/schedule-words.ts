/** The words for how the sides of a check were measured, and why so. */
import { counted } from './counted.ts';
import { share } from './format.ts';
import { type Phrase, say } from './phrase.ts';
import type { FindingParams } from '../model/index.ts';
import { stretch } from './time.ts';
import type { Table } from './words.ts';

export const SCHEDULE_WORDS = {
  'schedule-one-side': () => say`There was no base to measure beside it.`,
  'schedule-in-turn': () => say`Such a check never runs on both sides at once.`,
  'schedule-limits': () => say`A limit is about a side that has the machine to itself.`,
  'schedule-one-core': ({ cores }) => say`The machine has ${counted(cores, 'core')} only.`,
  'schedule-no-pilot': ({ run }) => say`A run takes ${[stretch(run)]}, too long to try both ways first.`,
  'schedule-collision': ({ code }) =>
    say`At once both sides stood in each other's way (${code}), one after the other they did not.`,
  'schedule-joined': ({ jobs }) =>
    say`The rounds of ${counted(jobs, 'job')} were joined; the sides are told as the first took them.`,
  'schedule-pilot': (seen) => pilotWords(seen),
} satisfies Partial<Table>;

/** What the pilot saw, and why the one way is better: variance times time is what certainty costs. */
function pilotWords(seen: FindingParams['schedule-pilot']): Phrase {
  const { metric, spreadInTurn, timeInTurn, spreadTogether, timeTogether } = seen;
  if (spreadInTurn === 0 && spreadTogether === 0) {
    return say`In a pilot the ratio of ${metric} did not vary; a round took ${[stretch(timeTogether)]} at once, ${[stretch(timeInTurn)]} in turn.`;
  }
  const way = (spread: number, time: number): string => `by ${share(spread)} in rounds of ${stretch(time)}`;
  const loss = (spreadTogether ** 2 * timeTogether) / (spreadInTurn ** 2 * timeInTurn);
  return say`In a pilot the ratio of ${metric} spread ${[way(spreadTogether, timeTogether)]} at once, ${[way(spreadInTurn, timeInTurn)]} in turn${gain(loss)}.`;
}

function gain(loss: number): Phrase {
  if (!Number.isFinite(loss) || loss <= 0) return [];
  const [way, part] = loss < 1 ? ['at once', loss] : ['in turn', 1 / loss];
  return [`: ${way} it tells as much in ${share(Math.round(part * 100) / 100)} of the time`];
}
