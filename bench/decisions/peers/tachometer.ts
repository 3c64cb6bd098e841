import { mean, variance } from './moments.ts';
import { fractionOf, type Rule, type Ruling, type Series, told, type Threshold } from './rule.ts';
import { studentQuantile } from './student.ts';

const CONFIDENCE = 0.95;
const NEEDED = 50;

/** tachometer: samples until the 95 % interval of the relative difference lies on one side of the condition, at least 50 times. */
export const tachometer = (condition: Threshold): Rule => ({
  name: `tachometer, condition ${told(condition, condition === 'tolerance' ? '+' : '')}`,
  source:
    'google/tachometer, README.md "Sampling" (50 samples, conditions) and "Confidence intervals"; the distributions as src/stats.ts names them',
  choice:
    'slower than the condition fails, not slower passes, `unsure` when sampling ended is undecided; no sampling of its own past the recorded rounds',
  judge: (series) => {
    if (Math.min(series.base.length, series.head.length) < NEEDED) return 'undecided';
    return placed(relativeDifference(series), fractionOf(condition, series));
  },
});

/** An interval clear of the condition on either side decides. */
export function placed({ low, high }: Difference, condition: number): Ruling {
  if (low > condition) return 'fail';
  return high < condition ? 'pass' : 'undecided';
}

export interface Difference {
  readonly low: number;
  readonly high: number;
}

/** The interval of (head - base) / base: Student's, its variance by the delta method from both means. */
export function relativeDifference({ base, head }: Pick<Series, 'base' | 'head'>): Difference {
  const [b, h] = [mean(base), mean(head)];
  const spread = (variance(base) / base.length) * (h / b ** 2) ** 2 + variance(head) / head.length / b ** 2;
  const freedom = Math.min(base.length, head.length) - 1;
  const margin = studentQuantile(1 - (1 - CONFIDENCE) / 2, freedom) * Math.sqrt(spread);
  return { low: h / b - 1 - margin, high: h / b - 1 + margin };
}
