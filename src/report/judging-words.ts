/** The words for why a budget failed, or why that cannot be told. */
import type { Estimate, FindingParams, Verdict } from '../model/index.ts';
import { blockNoun, counted, countedBlocks } from './counted.ts';
import { cureOf, moreRounds, sightOf } from './cure.ts';
import { percent, quantity, share } from './format.ts';
import { type Phrase, say } from './phrase.ts';
import { directionWord, rangeOf, scaleOf } from './row.ts';
import { roughly } from './time.ts';
import type { Subject, Table } from './words.ts';

export const JUDGING_WORDS = {
  'limit-broken': ({ bound, limit }, { verdict, show, short }) => {
    const head = verdict?.head ? estimateWords(verdict.head, show) : ['Head'];
    return bound === 'min'
      ? say`${head} is under the limit: at least ${short(limit)} is asked for.`
      : say`${head} is over the limit: at most ${short(limit)} is allowed.`;
  },
  'tolerance-exceeded': ({ tolerance }, about) =>
    say`${changeWords(about)}; ${[share(tolerance)]} is allowed.`,
  'pre-existing': ({ bound, limit, value }, { verdict, show, short }) =>
    say`Base breaks this limit already (${show(value)}, ${bound === 'min' ? ['at least'] : ['at most']} ${short(limit)} is allowed)${[verdict ? sinceThen(verdict, bound) : '.']}`,
  'too-few-rounds': ({ rounds, needed }, { verdict, schedule }) =>
    say`${countedBlocks(rounds, schedule)} cannot tell; it takes ${needed}${verdict ? moreRounds(verdict, schedule) : ['.']}`,
  'too-noisy': ({ rounds }, about) =>
    say`After ${countedBlocks(rounds, about.schedule)} the interval still reaches to both sides of the threshold.${help(about)}`,
  'likely-worse': ({ rounds }, about) =>
    say`After ${countedBlocks(rounds, about.schedule)} it looks worse, but not as surely as the false-alarm rate asks.${help(about)}`,
  unconfirmed: ({ rounds }, about) =>
    rounds === 0
      ? say`It failed once, and measuring ended before that could be confirmed.${help(about)}`
      : say`It failed once, and ${countedBlocks(rounds, about.schedule, 'fresh ')} did not confirm it as surely as the false-alarm rate asks.${help(about)}`,
  'control-moved': (moved) =>
    say`It failed twice, but base measured beside itself moved too, ${movedBy(moved)}: what the machine did may be all there is. Find out what else it was doing, and measure again.`,
  'beyond-reach': ({ metric, tolerance, needed, left }) =>
    say`As noisy as ${metric} was, even an unchanged head takes about ${[roughly(needed)]} to pass a tolerance of ${[share(tolerance)]}, and ${[roughly(left)]} were left: allow more with ${'policy: { timeLimit: … }'}, or a wider tolerance.`,
  'control-missing': (missing, { schedule }) =>
    say`${uncontrolled(missing, schedule)}, so nothing but its repetition speaks for a failure.`,
  'time-limit': ({ rounds }) => say`Measuring ended at the time limit after ${counted(rounds, 'round')}.`,
  cancelled: ({ rounds }, { verdict }) =>
    verdict
      ? say`Measuring was cancelled after ${counted(rounds, 'round')}.`
      : say`Measuring was cancelled; what was measured until then was judged.`,
  'no-baseline': (_, { verdict }) =>
    verdict
      ? say`There is no base to compare with. Name one: ${'pierce gate --base main'}.`
      : say`No base to compare with: only absolute limits were checked.`,
  'stored-baseline-sampled': () =>
    say`Base was measured in another job, and times of two jobs do not compare. Measure base beside head: ${'pierce gate --base main'}.`,
  'config-changed': () =>
    say`Base measured this check with other options, commands or services, so there is nothing to compare.`,
  'no-ratio': () =>
    say`Readings below zero have no ratio, so a tolerance cannot be held; set a limit (${'max'} or ${'min'}) instead.`,
  'suspicious-zero': ({ base }, { show }) =>
    say`Head reads 0 throughout, base read ${show(base)}. Too good to be true: check that what is measured still happens.`,
  'suspicious-errors': ({ metric, base, head }) =>
    say`It improved while ${metric} rose from ${[quantity('number', base)]} to ${[quantity('number', head)]}: failing fast is not being fast.`,
} satisfies Partial<Table>;

function movedBy({ low, high }: FindingParams['control-moved']): Phrase {
  if (low === undefined) return ['up from 0'];
  return [high === undefined ? `by at least ${percent(low)}` : `by ${percent(low)} to ${percent(high)}`];
}

/** Why base beside itself says nothing of a failure. */
function uncontrolled(
  { code, blocks, needed = 0 }: FindingParams['control-missing'],
  schedule: Subject['schedule'],
): Phrase {
  if (blocks === undefined) return say`Base could not be measured beside itself (${code})`;
  if (code !== 'too-few-rounds') return say`What was read of base beside itself cannot be used (${code})`;
  return say`Base was measured beside itself in ${blocks} of the ${counted(needed, blockNoun(schedule))} that it takes to tell anything`;
}

function help({ verdict, schedule }: Subject): Phrase {
  if (!verdict) return [];
  const sight = sightOf(verdict);
  return [' ', ...cureOf(verdict, schedule), ...(sight.length > 0 ? [' ', ...sight] : [])];
}

/** What this change does to a limit that base breaks already; a waived verdict passes and may be worse all the same. */
function sinceThen(verdict: Verdict, bound: string): string {
  const { outcome, change, budget } = verdict;
  const blamed = verdict.findings.some(
    ({ code, params }) =>
      code === 'tolerance-exceeded' || (code === 'limit-broken' && params['bound'] === bound),
  );
  if (blamed) return ', and head is worse.';
  if (outcome === 'inconclusive' || outcome === 'error')
    return '; whether this change makes it worse cannot be told.';
  if (change === 'improved') return '; this change makes it better.';
  const within = budget.tolerance !== null && budget.tolerance > 0;
  if (within && change === 'regressed') return '; this change makes it worse, within the tolerance.';
  if (within && change === 'unsure') return '; this change makes it no worse than the tolerance allows.';
  return change === 'regressed' ? ', and head is worse.' : '; this change does not make it worse.';
}

/** `12.3 % larger`, or the plain difference where there is no ratio. */
function changeWords({ verdict, schedule }: Subject): Phrase {
  if (!verdict?.difference || !verdict.metric) return ['Worse than base'];
  const { relative, absolute } = verdict.difference;
  const size = relative === null ? scaleOf(verdict).show(Math.abs(absolute)) : share(Math.abs(relative));
  const sure = rangeOf(verdict.difference);
  const between: Phrase =
    sure === '' ? [] : say` (${[sure]}, ${countedBlocks(verdict.difference.rounds, schedule)})`;
  return say`${[`${size} ${directionWord(verdict.metric, relative ?? absolute)} than base`]}${between}`;
}

/** A value with its interval, where it has one. */
function estimateWords({ value, low, high }: Estimate, show: Subject['show']): Phrase {
  if (low === null || high === null) return show(value);
  return say`${show(value)} (${show(low)} to ${show(high)})`;
}
