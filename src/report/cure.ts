import type { CheckSchedule, Verdict } from '../model/index.ts';
import { blockNoun, counted } from './counted.ts';
import { share } from './format.ts';
import { has } from './outline.ts';
import { type Phrase, say } from './phrase.ts';
import { roughly } from './time.ts';

/** More blocks than this many times those taken are no advice. */
const MOST_TIMES = 20;

/**
 * What would help a verdict that its blocks could not tell. More time is advised only where time ran out: elsewhere
 * measuring ended for another reason, and would again.
 */
export function cureOf(verdict: Verdict, schedule: CheckSchedule | null): Phrase {
  if (has(verdict, 'cancelled')) return say`Let it measure to its end.`;
  if (!outOfTime(verdict)) {
    const wider = verdict.budget.tolerance === null ? 'move the limit' : 'allow a wider tolerance';
    return say`Make the check less noisy, or ${[wider]}.`;
  }
  const straddled = spansOf(verdict).filter(
    ({ low, high, threshold }) => low <= threshold && threshold <= high,
  );
  const noun = blockNoun(schedule);
  if (straddled.length === 0) return say`More ${[noun]}s may tell: allow them with ${TIME_LIMIT}.`;
  const times = Math.max(...straddled.map(timesToClear));
  if (times > MOST_TIMES) return tooClose(noun);
  const taken = verdict.difference?.rounds ?? schedule?.blocks ?? verdict.head?.readings ?? 0;
  const more = Math.max(1, Math.ceil(taken * times) - taken);
  return say`If it is what it seems, about ${counted(more, `more ${noun}`)}${timeOf(more, schedule)} would tell: allow them with ${TIME_LIMIT}.`;
}

/** What so many blocks would take, by what those taken did: ` (40 s)`. */
function timeOf(blocks: number, schedule: CheckSchedule | null): Phrase {
  if (!schedule || schedule.spent === 0 || schedule.blocks === 0) return [];
  return [` (${roughly((blocks * schedule.spent) / schedule.blocks)})`];
}

/** What would give a verdict the rounds it lacks, in words that go on a sentence. */
export function moreRounds(verdict: Verdict, schedule: CheckSchedule | null): Phrase {
  return outOfTime(verdict) ? say`: allow them with ${TIME_LIMIT}.` : say`. ${cureOf(verdict, schedule)}`;
}

const outOfTime = (verdict: Verdict): boolean => has(verdict, 'time-limit');

const TIME_LIMIT = 'policy: { timeLimit: … }';

const tooClose = (noun: string): Phrase =>
  say`It lies so close to the threshold that no sensible number of ${[noun]}s would tell: move the threshold, or make the check less noisy.`;

/** An estimate with its interval, and the threshold that it has to clear. */
interface Span {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly threshold: number;
}

function spansOf({ budget, difference, head, metric }: Verdict): readonly Span[] {
  const { tolerance, max, min } = budget;
  const allowed = tolerance === null || metric?.better !== 'higher' ? tolerance : -tolerance;
  const change = difference && { ...difference, value: difference.relative };
  return [spanOf(change, allowed), spanOf(head, max?.value ?? null), spanOf(head, min?.value ?? null)].filter(
    (span) => span !== null,
  );
}

type Bounded = { readonly [End in 'value' | 'low' | 'high']: number | null } | null;

function spanOf(bounded: Bounded, threshold: number | null): Span | null {
  if (!bounded || threshold === null) return null;
  const { value, low, high } = bounded;
  return value === null || low === null || high === null ? null : { value, low, high, threshold };
}

/** Intervals shrink with the square root of the blocks, so the half towards the threshold tells how many would clear it. */
function timesToClear({ value, low, high, threshold }: Span): number {
  const reach = threshold > value ? high - value : value - low;
  return (reach / Math.abs(threshold - value)) ** 2 || Infinity;
}

/** The smallest worsening that this run could have told from noise; empty where that is not known. */
export function sightOf({ difference }: Verdict): Phrase {
  const resolution = difference?.resolution ?? null;
  return resolution === null
    ? []
    : say`The smallest worsening this run could have seen is ${[share(resolution)]}.`;
}
