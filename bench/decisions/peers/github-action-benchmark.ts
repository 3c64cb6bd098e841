import { mean } from './moments.ts';
import { fractionOf, type Rule, told, type Threshold } from './rule.ts';

/**
 * github-action-benchmark: one value a side, and an alert where the current one is more than `alert-threshold` of the
 * one before. A benchmark tool prints its mean, so the mean of all readings is the value.
 */
export const githubActionBenchmark = (beyond: Threshold): Rule => ({
  name: `github-action-benchmark, ${beyond === 'tolerance' ? '100 % + tolerance' : told(1 + beyond)}`,
  source:
    'benchmark-action/github-action-benchmark, README.md "Action inputs" and action.yml, `alert-threshold` (default 200 %)',
  choice: 'mean of all readings as the one value of a side',
  judge: (series) =>
    mean(series.head) / mean(series.base) > 1 + fractionOf(beyond, series) ? 'fail' : 'pass',
});
