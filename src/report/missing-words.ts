/** The words for why there is nothing to judge: what should have been measured and was not, or not so that it counts. */
import { counted } from './counted.ts';
import { say } from './phrase.ts';
import { sideName, type Table } from './words.ts';

export const MISSING_WORDS = {
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
} satisfies Partial<Table>;
