/** The words for what the budgets file promises: waivers, accepted changes, and what a release asks for. */
import type { FindingParams } from '../model/index.ts';
import { counted } from './counted.ts';
import { type Phrase, say } from './phrase.ts';
import { sentences, type Table } from './words.ts';

export const PROMISE_WORDS = {
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
} satisfies Partial<Table>;

/** `The waiver on app size by @ana (until 2027-01-31)`. */
function waiverWords({ check, metric, until, owner }: FindingParams['waiver-unused']): Phrase {
  return say`The waiver on ${check} ${metric} by ${owner} (until ${sentences(until)})`;
}
