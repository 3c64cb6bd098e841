import { median } from '../../../src/stats/index.ts';
import { mannWhitney } from './mann-whitney.ts';
import { fractionOf, type Rule, type Series, type Threshold } from './rule.ts';

const ALPHA = 0.05;

/** Readings a side below which the test can show no difference at this level, which benchstat warns of. */
const NEEDED = 4;

/** benchstat: medians differ if the Mann-Whitney test says so at 5 %; else it prints `~`. */
export const benchstat = (beyond: 0 | 'tolerance'): Rule => ({
  name: beyond === 0 ? 'benchstat, p < 0.05' : 'benchstat, p < 0.05 and medians beyond tolerance',
  source: 'golang/perf, cmd/benchstat/main.go, "Example", "Units" and "Tips"',
  choice:
    'it gives no exit code: a significantly higher median fails, `~` passes as in the gates built on its text',
  judge: (series) => judge(series, beyond),
});

function judge(series: Series, beyond: Threshold): 'fail' | 'pass' | 'undecided' {
  const { base, head } = series;
  if (Math.min(base.length, head.length) < NEEDED) return 'undecided';
  const worse = median(head) / median(base) > 1 + fractionOf(beyond, series);
  return worse && mannWhitney(base, head) < ALPHA ? 'fail' : 'pass';
}
