/**
 * Rounds in words. Noise is independent between blocks only, so judging counts blocks: where each is one round, people
 * read of rounds, and of blocks where processes were kept for several.
 */
import { derived } from '../model/derived.ts';
import type { CheckSchedule, Report, Verdict } from '../model/index.ts';
import { quantity } from './format.ts';
import type { Phrase } from './phrase.ts';

/** `1 round`, `12 rounds`. */
export function counted(count: number, noun: string, nouns = `${noun}s`): Phrase {
  return [`${quantity('count', count)} ${count === 1 ? noun : nouns}`];
}

/** How a check was measured; null where the report does not say. */
export function scheduleOf(
  { schedules }: Pick<Report, 'schedules'>,
  about: Pick<Verdict, 'check' | 'cell'>,
): CheckSchedule | null {
  return indexed(schedules).get(keyOf(about)) ?? null;
}

const keyOf = ({ check, cell }: Pick<Verdict, 'check' | 'cell'>): string => JSON.stringify([check, cell]);

/** Of schedules of one name the first counts. */
const indexed = derived(
  (schedules: readonly CheckSchedule[]): ReadonlyMap<string, CheckSchedule> =>
    new Map(schedules.toReversed().map((schedule) => [keyOf(schedule), schedule])),
);

/** Blocks as they are counted: `12 rounds`, `9 blocks of 6 rounds`, `5 blocks` where it is only some of them. */
export function countedBlocks(count: number, schedule: CheckSchedule | null, sort = ''): Phrase {
  const noun = `${sort}${blockNoun(schedule)}`;
  if (!schedule || noun.endsWith('round') || count !== schedule.blocks) return counted(count, noun);
  const each = schedule.rounds / schedule.blocks;
  const rounds = counted(Math.round(each), 'round');
  return [...counted(count, noun), Number.isInteger(each) ? ' of ' : ' of about ', ...rounds];
}

/** What judging counts in this check, as people call it. */
export function blockNoun(schedule: CheckSchedule | null): 'round' | 'block' {
  return schedule && schedule.rounds > schedule.blocks ? 'block' : 'round';
}
