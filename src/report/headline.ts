/** The first line of every format: the answer in words, with its causes. */
import type { Report, Verdict } from '../model/index.ts';
import { changeWords, deedsOf, openChanges } from './changes.ts';
import { counted } from './counted.ts';
import { failureTitle } from './failure.ts';
import { brokenBefore, improvedOf, type Outline, outlineOf, untoldFaults } from './outline.ts';
import { join, type Phrase, say } from './phrase.ts';
import { checkOf, nameOf, rowOf } from './row.ts';

/** `No – 3 of 14 budgets fail: app size 12.3 % larger (limit +1 %), …` */
export function headline(report: Report): Phrase {
  const outline = outlineOf(report);
  switch (report.answer) {
    case 'yes':
      return yes(report, outline);
    case 'no':
      return no(report, outline);
    case 'clarify':
      return say`Clarify – ${unclear(report, outline)}`;
  }
}

/** The answer alone: `Yes`, `No`, `Clarify`. */
export const ANSWERS = { yes: 'Yes', no: 'No', clarify: 'Clarify' } as const;

/** What is not plain yes although the answer is, is said in the same breath. */
function yes(report: Report, outline: Outline): Phrase {
  const total = report.verdicts.length;
  const held = heldCount(outline);
  const none = held === 0 && total > 0;
  const some = ({ length }: readonly Verdict[], words: string): Phrase => {
    if (length === 0) return [];
    return say`${none ? counted(length, 'budget') : [String(length)]} ${[words]}`;
  };
  const besides = [
    some(outline.error, 'could not be measured'),
    some(outline.inconclusive, 'cannot be told'),
    some(brokenBefore(outline), 'broken before'),
    outline.warn.length > 0 ? say`${counted(outline.warn.length, 'warning')}` : [],
    outline.waived.length > 0 ? say`${outline.waived.length} by waiver` : [],
    acceptedWords(report),
    improvedOf(outline).length > 0 ? say`${improvedOf(outline).length} better than base` : [],
  ].filter((phrase) => phrase.length > 0);
  if (none && besides.length > 0) {
    return say`Yes – nothing ${[outline.warn.length > 0 ? 'blocks' : 'failed']}; ${join(besides, ', ')}`;
  }
  return say`Yes – ${join([held === total ? allOf(total) : holding(held, total), ...besides], ', ')}`;
}

function acceptedWords({ budgetChanges }: Report): Phrase {
  const { length } = budgetChanges.filter(({ accepted }) => accepted);
  return length === 0 ? [] : say`${counted(length, 'change')} of the budgets accepted`;
}

/** Budgets that hold, by a waiver or by themselves; what passes for being broken before does not hold. */
function heldCount(outline: Outline): number {
  return outline.pass.length + outline.waived.length - brokenBefore(outline).length;
}

function holding(held: number, total: number): Phrase {
  return say`${shareOf(held, total)} ${[held === 1 ? 'holds' : 'hold']}`;
}

/** `0 of 1 budgets`, `1 of 1 budget`. */
function shareOf(count: number, total: number): Phrase {
  return count === 1 ? say`1 of ${counted(total, 'budget')}` : say`${count} of ${total} budgets`;
}

function allOf(total: number): Phrase {
  if (total === 0) return ['nothing was promised'];
  return total === 1 ? ['the budget holds'] : [`all ${total} budgets hold`];
}

function no(report: Report, outline: Outline): Phrase {
  const reasons = [failing(report, outline), weakened(report, outline), expired(report)];
  const told = reasons.filter((phrase) => phrase.length > 0);
  return say`No – ${join(told, '; ')}${unmeasured(report, outline)}`;
}

function failing({ verdicts }: Report, { fail: failed }: Outline): Phrase {
  if (failed.length === 0) return [];
  const verb = failed.length === 1 ? 'fails' : 'fail';
  return say`${shareOf(failed.length, verdicts.length)} ${[verb]}: ${listed(failed, breach)}`;
}

/** What the change does to the promises themselves; which ones, where nothing else is told. */
function weakened(report: Report, outline: Outline): Phrase {
  const open = openChanges(report);
  if (open.length === 0) return [];
  const deeds = say`this change ${deedsOf(report)}`;
  return outline.fail.length > 0 ? deeds : say`${deeds}: ${listed(open, changeWords)}`;
}

function expired({ findings }: Report): Phrase {
  const { length } = findings.filter(({ code }) => code === 'release-waiver-expired');
  return length === 0 ? [] : say`${counted(length, 'waiver')} ${[length === 1 ? 'is' : 'are']} over`;
}

/** What crashed beside the failures, which they must not hide. */
function unmeasured(report: Report, outline: Outline): Phrase {
  if (outline.error.length > 0)
    return say`; and ${outline.error.length} could not be measured: ${errorCauses(report, outline)}`;
  const [fault] = untoldFaults(report);
  return fault ? say`; and measuring ${[fault.side]} failed: ${failureTitle(fault.failure)}` : [];
}

function unclear(report: Report, outline: Outline): Phrase {
  const total = report.verdicts.length;
  if (report.exitCode === 130)
    return say`measuring was cancelled; ${holding(heldCount(outline), total)} so far`;
  if (outline.error.length > 0)
    return say`${shareOf(outline.error.length, total)} could not be measured: ${errorCauses(report, outline)}`;
  if (report.findings.some(({ code }) => code === 'release-without-base'))
    return say`a release has to be compared with something`;
  if (outline.inconclusive.length > 0) {
    return say`cannot tell ${shareOf(outline.inconclusive.length, total)}: ${listed(outline.inconclusive, doubt)}`;
  }
  const [fault] = report.faults;
  return fault ? failureTitle(fault.failure) : say`no budget was judged at all`;
}

const MOST_LISTED = 3;

function listed<One>(all: readonly One[], tell: (one: One) => Phrase): Phrase {
  const told = all.slice(0, MOST_LISTED).map(tell);
  const more = all.length - told.length;
  return join(more > 0 ? [...told, say`and ${more} more`] : told, ', ');
}

/** `search latency.p50 18.4 % slower (limit +5 %)`. */
function breach(verdict: Verdict): Phrase {
  const { change, head, limits } = rowOf(verdict);
  const broken = limits.filter((limit) => limit.broken);
  const told = broken.at(-1) ?? limits[0];
  return say`${`${checkOf(verdict)} ${nameOf(verdict)}`} ${[told?.relative ? change.main : head]} (limit ${[told?.text ?? '–']})`;
}

function doubt(verdict: Verdict): Phrase {
  const { change, limits } = rowOf(verdict);
  const range = change.range === '' ? '' : ` ${change.range},`;
  return say`${`${checkOf(verdict)} ${nameOf(verdict)}`} (${[range.trim()]}${range === '' ? [] : [' ']}limit ${[limits.map(({ text }) => text).join(', ')]})`;
}

/** Each failure behind the errors once; else the names of the budgets. */
function errorCauses(report: Report, outline: Outline): Phrase {
  const titles = new Map(
    report.faults.map((fault) => [JSON.stringify(fault.failure), failureTitle(fault.failure)]),
  );
  if (titles.size === 0)
    return listed(outline.error, (verdict) => say`${`${checkOf(verdict)} ${nameOf(verdict)}`}`);
  const [first = []] = titles.values();
  return titles.size === 1 ? first : say`${first}, and ${titles.size - 1} more`;
}
