/** The first line of every format: the answer in words, with its causes. */
import type { Report, Verdict } from '../model/index.ts';
import { failureTitle } from './failure.ts';
import { counted } from './findings.ts';
import { improvedOf, type Outline, outlineOf } from './outline.ts';
import { join, type Phrase, say } from './phrase.ts';
import { nameOf, rowOf } from './row.ts';

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
  const held = outline.pass.length + outline.waived.length;
  const total = report.verdicts.length;
  const holding = held === total ? say`${allOf(total)}` : say`${held} of ${counted(total, 'budget')} hold`;
  const besides = [
    outline.error.length > 0 ? say`${outline.error.length} could not be measured` : [],
    outline.inconclusive.length > 0 ? say`${outline.inconclusive.length} cannot be told` : [],
    outline.warn.length > 0 ? say`${counted(outline.warn.length, 'warning')}` : [],
    outline.waived.length > 0 ? say`${outline.waived.length} by waiver` : [],
    improvedOf(outline).length > 0 ? say`${improvedOf(outline).length} better than base` : [],
  ].filter((phrase) => phrase.length > 0);
  return say`Yes – ${join([holding, ...besides], ', ')}`;
}

function allOf(total: number): Phrase {
  if (total === 0) return ['nothing was promised'];
  return total === 1 ? ['the budget holds'] : [`all ${total} budgets hold`];
}

function no(report: Report, outline: Outline): Phrase {
  const failed = outline.fail;
  const verb = failed.length === 1 ? 'fails' : 'fail';
  const unmeasured =
    outline.error.length > 0 ? say`; ${outline.error.length} more could not be measured` : [];
  return say`No – ${failed.length} of ${counted(report.verdicts.length, 'budget')} ${[verb]}: ${listed(failed, breach)}${unmeasured}`;
}

function unclear(report: Report, outline: Outline): Phrase {
  const total = counted(report.verdicts.length, 'budget');
  if (report.exitCode === 130)
    return say`measuring was cancelled; ${outline.pass.length} of ${total} hold so far`;
  if (outline.error.length > 0)
    return say`${outline.error.length} of ${total} could not be measured: ${errorCauses(report, outline)}`;
  if (outline.inconclusive.length > 0) {
    return say`cannot tell ${outline.inconclusive.length} of ${total}: ${listed(outline.inconclusive, doubt)}`;
  }
  const [fault] = report.faults;
  return fault ? failureTitle(fault.failure) : say`no budget was judged at all`;
}

const MOST_LISTED = 3;

function listed(verdicts: readonly Verdict[], tell: (verdict: Verdict) => Phrase): Phrase {
  const told = verdicts.slice(0, MOST_LISTED).map(tell);
  const more = verdicts.length - told.length;
  return join(more > 0 ? [...told, say`and ${more} more`] : told, ', ');
}

/** `search latency.p50 18.4 % slower (limit +5 %)`. */
function breach(verdict: Verdict): Phrase {
  const { change, head, limits } = rowOf(verdict);
  const broken = limits.filter((limit) => limit.broken);
  const told = broken.at(-1) ?? limits[0];
  return say`${`${verdict.check} ${nameOf(verdict)}`} ${[told?.relative ? change.main : head]} (limit ${[told?.text ?? '–']})`;
}

function doubt(verdict: Verdict): Phrase {
  const { change, limits } = rowOf(verdict);
  const range = change.range === '' ? '' : ` ${change.range},`;
  return say`${`${verdict.check} ${nameOf(verdict)}`} (${[range.trim()]}${range === '' ? [] : [' ']}limit ${[limits.map(({ text }) => text).join(', ')]})`;
}

/** Each failure behind the errors once; else the names of the budgets. */
function errorCauses(report: Report, outline: Outline): Phrase {
  const titles = new Map(
    report.faults.map((fault) => [JSON.stringify(fault.failure), failureTitle(fault.failure)]),
  );
  if (titles.size === 0)
    return listed(outline.error, (verdict) => say`${`${verdict.check} ${nameOf(verdict)}`}`);
  const [first = []] = titles.values();
  return titles.size === 1 ? first : say`${first}, and ${titles.size - 1} more`;
}
