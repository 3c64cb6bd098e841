/** The words for what is found: one entry for each code, so that the compiler asks for those of a new one. */
import type { Finding, FindingCode, Report, Verdict } from '../model/index.ts';
import { BASELINE_WORDS } from './baseline-words.ts';
import { removedChecks } from './changes.ts';
import { counted, scheduleOf } from './counted.ts';
import { DOUBT_WORDS } from './doubt-words.ts';
import { quantity } from './format.ts';
import { JUDGING_WORDS } from './judging-words.ts';
import { MISSING_WORDS } from './missing-words.ts';
import { type Phrase, say } from './phrase.ts';
import { PROMISE_WORDS } from './promise-words.ts';
import { scaleOf } from './row.ts';
import { SCHEDULE_WORDS } from './schedule-words.ts';
import { sentences, shortId, sideName, type Subject, type Table, type Words } from './words.ts';

/** A finding about one verdict as sentences: what was found and, where something can be done, what. */
export const verdictWords = (finding: Finding, verdict: Verdict, report: Told): Phrase =>
  wordsFor(finding, subjectOf(verdict, report));

/** The parts of a report that say what a block is, and which checks are gone. */
type Told = Pick<Report, 'schedules' | 'budgetChanges'>;

/** A finding about the whole report, or a warning of a kind, as sentences. */
export const reportWords = (finding: Finding): Phrase => wordsFor(finding, NO_SUBJECT);

function wordsFor(finding: Finding, about: Subject): Phrase {
  if (!Object.hasOwn(WORDS, finding.code)) return asItIs(finding);
  const words = WORDS[finding.code as FindingCode] as Words<FindingCode>;
  return words(finding.params as never, about);
}

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

const WORDS: Table = {
  ...BASELINE_WORDS,
  ...JUDGING_WORDS,
  ...SCHEDULE_WORDS,
  ...MISSING_WORDS,
  ...DOUBT_WORDS,
  ...PROMISE_WORDS,
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
  'fingerprint-differs': ({ names }) =>
    say`Base was measured on another machine or with other tools; these differ: ${sentences(names)}.`,
  'project-differs': ({ side, project }) =>
    say`The snapshot of ${sideName(side)} is of the project ${project}.`,
  'same-commit': ({ sha }) =>
    say`Base and head are the same commit (${shortId(sha)}), so all that differs is noise.`,
  'left-out': ({ checks }) => say`Not measured, as asked: ${sentences(checks)}.`,
  'nothing-judged': () => say`No budget was judged at all.`,
};

/** A code of another version: its name and what it carries. */
function asItIs({ code, params }: Finding): Phrase {
  const entries = Object.entries(params).flatMap(([name, value]) => [
    ', ',
    ...say`${name}: ${String(value)}`,
  ]);
  return entries.length === 0 ? say`${code}.` : say`${code} (${entries.slice(1)}).`;
}
