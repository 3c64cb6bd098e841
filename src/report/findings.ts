/** The words for what is found: one entry for each code, so that the compiler asks for those of a new one. */
import type {
  CheckSchedule,
  Estimate,
  Finding,
  FindingCode,
  FindingParams,
  Report,
  Verdict,
} from '../model/index.ts';
import { BASELINE_WORDS } from './baseline-words.ts';
import { removedChecks } from './changes.ts';
import { counted, countedBlocks, scheduleOf } from './counted.ts';
import { cureOf, moreRounds, sightOf } from './cure.ts';
import { percent, quantity, roughly, share, stretch } from './format.ts';
import { type Phrase, say } from './phrase.ts';
import { directionWord, rangeOf, scaleOf } from './row.ts';

/** A finding about one verdict as sentences: what was found and, where something can be done, what. */
export function verdictWords(finding: Finding, verdict: Verdict, report: Told): Phrase {
  const words = Object.hasOwn(WORDS, finding.code) ? WORDS[finding.code as FindingCode] : null;
  const about = subjectOf(verdict, report);
  return words ? (words as Words<FindingCode>)(finding.params as never, about) : asItIs(finding);
}

/** The parts of a report that say what a block is, and which checks are gone. */
type Told = Pick<Report, 'schedules' | 'budgetChanges'>;

/** A finding about the whole report, or a warning of a kind, as sentences. */
export function reportWords(finding: Finding): Phrase {
  const words = Object.hasOwn(WORDS, finding.code) ? WORDS[finding.code as FindingCode] : null;
  return words ? (words as Words<FindingCode>)(finding.params as never, NO_SUBJECT) : asItIs(finding);
}

/** What words may say of the verdict that they are about. */
interface Subject {
  readonly verdict: Verdict | null;
  readonly schedule: CheckSchedule | null;
  /** Whether the check is in base's budgets file only. */
  readonly isRemoved: boolean;
  readonly show: (value: number) => Phrase;
  readonly short: (value: number) => Phrase;
}

type Words<Code extends FindingCode> = (params: FindingParams[Code], about: Subject) => Phrase;

function subjectOf(verdict: Verdict, report: Told): Subject {
  const scale = scaleOf(verdict);
  return {
    verdict,
    schedule: scheduleOf(report, verdict),
    isRemoved: removedChecks(report).has(verdict.check),
    show: (value) => [scale.show(value)],
    short: (value) => [scale.short(value)],
  };
}

const NO_SUBJECT: Subject = {
  verdict: null,
  schedule: null,
  isRemoved: false,
  show: (value) => [quantity('number', value)],
  short: (value) => [quantity('number', value)],
};

const WORDS: { readonly [Code in FindingCode]: Words<Code> } = {
  ...BASELINE_WORDS,
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
  'control-moved': ({ low, high }) =>
    say`It failed twice, but base measured beside itself moved too, by ${[percent(low)]} to ${[percent(high)]}: what the machine did may be all there is. Find out what else it was doing, and measure again.`,
  'beyond-reach': ({ metric, tolerance, needed, left }) =>
    say`As noisy as ${metric} was, even an unchanged head takes about ${[roughly(needed)]} to pass a tolerance of ${[share(tolerance)]}, and ${[roughly(left)]} were left: allow more with ${'policy: { timeLimit: … }'}, or a wider tolerance.`,
  'control-missing': ({ code }) =>
    say`Base could not be measured beside itself (${code}), so nothing but its repetition speaks for a failure.`,
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
  'measuring-failed': ({ side }) => say`Measuring ${sideName(side)} failed.`,
  'check-missing': ({ side }, { isRemoved }) =>
    isRemoved
      ? say`This change takes the check out of the budgets file, so it was not measured; base's budgets for it stay until that is accepted.`
      : say`The snapshot of ${sideName(side)} does not have this check; measure it again.`,
  'check-repeated': ({ side }) =>
    say`The snapshot of ${sideName(side)} has this check more than once; measure it again.`,
  'config-stale': () =>
    say`The snapshot of head measured this check with other options or services than the budgets file has now; measure it again.`,
  'metric-missing': (_, { verdict }) =>
    say`The check gave no metric ${verdict?.named ?? ['of that name']}. Look for its name among the metrics without a budget.`,
  'metric-lost': () =>
    say`Base had this metric and head lacks it. If it was renamed or removed on purpose, change its budget too.`,
  'metric-redefined': ({ base, head }) =>
    say`The metric is declared in two ways: base as ${base}, head as ${head}.`,
  'readings-missing': ({ side, missing, rounds }) =>
    say`${missing} of ${counted(rounds, 'round')} of ${sideName(side)} lack the metric.`,
  'no-readings': ({ side }) => say`There is no reading of ${sideName(side)}.`,
  'not-finite': ({ side }) => say`A reading of ${sideName(side)} is not a finite number.`,
  negative: ({ side, value }, { show }) =>
    say`A reading of ${sideName(side)} is ${show(value)}, and no such quantity is negative.`,
  'round-repeated': ({ side, round }) =>
    say`Round ${round} occurs twice in the snapshot of ${sideName(side)}, so rounds cannot be paired.`,
  'unit-mismatch': ({ budget, metric }) =>
    say`The budget is written ${budget === 'bare' ? ['without a unit'] : say`in ${budget}`}, the metric is in ${metric}.`,
  'tolerance-boundless': () =>
    say`A tolerance of 100 % or more allows anything here, as more is better; ask for less than 100 %, or set ${'min'}.`,
  'metric-new': () => say`New: base does not have this metric, so only its limits count.`,
  'not-exact': ({ side, low, high }, { show }) =>
    say`Declared exact, but rounds of ${sideName(side)} run from ${show(low)} to ${show(high)}; it was judged as a sampled metric.`,
  'worst-round': ({ side, rounds }) =>
    say`The ${counted(rounds, 'round')} of ${sideName(side)} disagree; the worst one counts.`,
  'average-round': ({ base, head }) =>
    say`On average a round has ${[quantity('number', base)]} on base and ${[quantity('number', head)]} on head.`,
  'stored-baseline-compared': () =>
    say`Compared with a baseline of another job on an equal machine, as the policy asks.`,
  'compression-differs': ({ name, base, head }) =>
    say`${name} is ${base} on base and ${head} on head, which alone can move compressed sizes.`,
  waived: ({ ceiling, until, reason, owner }, { short }) =>
    say`Over budget, allowed up to ${short(ceiling)} until ${until} by ${owner}: ${sentences(reason)}`,
  'waiver-exceeded': ({ ceiling, until, owner }, { short }) =>
    say`Over the ceiling of its waiver too: ${short(ceiling)}, granted until ${until} by ${owner}.`,
  'waiver-expired': ({ ceiling, until, owner }, { short }) =>
    say`Its waiver of up to ${short(ceiling)} by ${owner} ended on ${until}.`,
  'changes-unaccepted': ({ changes, label }) =>
    say`Nobody has accepted ${counted(changes, 'change')} of the budgets: put the label ${label} on the pull request, or, for a limit, get a waiver into the base branch first.`,
  'limits-first': () =>
    say`Base has no budgets file yet, so the limits are this change's own: review them as you would review code.`,
  'limits-unknown': () =>
    say`The budgets file of base could not be read, so the limits are this change's own, and whether it loosens any cannot be told.`,
  'waiver-unused': (waiver) => say`${waiverWords(waiver)} is not needed any more: remove it.`,
  'waiver-ends-soon': (waiver) =>
    waiver.days === 0
      ? say`${waiverWords(waiver)} holds until today.`
      : say`${waiverWords(waiver)} ends in ${counted(waiver.days, 'day')}.`,
  'release-waiver-expired': (waiver) =>
    say`${waiverWords(waiver)} is over, and no release goes out with it: keep the promise, or renew it.`,
  'release-without-base': () =>
    say`A release is compared with the one before, and there is nothing to compare with: name its snapshot or tag with ${'--base'}.`,
  'fingerprint-differs': ({ names }) =>
    say`Base was measured on another machine or with other tools; these differ: ${sentences(names)}.`,
  'project-differs': ({ side, project }) =>
    say`The snapshot of ${sideName(side)} is of the project ${project}.`,
  'generator-saturated': ({ busy, connections }) =>
    say`The load generator was busy ${busy} % of the time with ${connections} connections, so it timed its own queue too: use fewer connections.`,
  'window-thin': ({ metric, answers, needed }) =>
    say`A window had ${answers} answers, and ${metric} needs ${needed}: make windows longer, or budget a lower percentile.`,
  'lighthouse-no-value': ({ metrics }) => say`Lighthouse gave no value for ${sentences(metrics)}.`,
  'lighthouse-redirected': ({ asked, page }) =>
    say`${asked} sends its visitors to ${page}, and that page was measured: name the one you mean.`,
  'lighthouse-page-never-quiet': () =>
    say`The page never came to rest, so Lighthouse measured it unfinished: find out what keeps loading.`,
  'work-lost': ({ lost }) =>
    say`${counted(lost, 'Node process or thread', 'Node processes or threads')} ended without telling what was done there, so that work is missing: let workers and children end by themselves, not by terminate() or a signal.`,
  'work-unseen': ({ processes }) =>
    say`${counted(processes, 'Node process', 'Node processes')} ran without the variable NODE_OPTIONS, so that work is missing: pass it on to children.`,
  'work-node-differs': ({ base, head }) =>
    say`Base was counted by Node ${base} and head by ${head}, which alone can move counts.`,
  'same-commit': ({ sha }) =>
    say`Base and head are the same commit (${shortId(sha)}), so all that differs is noise.`,
  'left-out': ({ checks }) => say`Not measured, as asked: ${sentences(checks)}.`,
  'nothing-judged': () => say`No budget was judged at all.`,
};

/** `The waiver on app size by @ana (until 2027-01-31)`. */
function waiverWords({ check, metric, until, owner }: FindingParams['waiver-unused']): Phrase {
  return say`The waiver on ${check} ${metric} by ${owner} (until ${sentences(until)})`;
}

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

/** A code of another version: its name and what it carries. */
function asItIs({ code, params }: Finding): Phrase {
  const entries = Object.entries(params).flatMap(([name, value]) => [
    ', ',
    ...say`${name}: ${String(value)}`,
  ]);
  return entries.length === 0 ? say`${code}.` : say`${code} (${entries.slice(1)}).`;
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

/** A report may come from a file and lack what it should carry. */
function sentences(text: unknown): Phrase {
  return [{ prose: String(text ?? '') }];
}

const shortId = (sha: unknown): Phrase => sentences(String(sha ?? '').slice(0, 7));

/** Sides are ours to name, but a report may come from a file. */
function sideName(side: string): Phrase {
  return side === 'base' || side === 'head' ? [side] : sentences(side);
}
