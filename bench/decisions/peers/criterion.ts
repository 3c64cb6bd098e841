import { quantile } from '../../../src/stats/index.ts';
import { seeded } from '../chance.ts';
import { mean, variance } from './moments.ts';
import { fractionOf, type Rule, type Ruling, type Series, told, type Threshold } from './rule.ts';

// Taken once: where tests run, each look at a global is slow.
const { floor, sqrt } = Math;

const SIGNIFICANCE = 0.05;
const CONFIDENCE = 0.95;

/** criterion draws 100,000; a tenth puts the ends of the interval within 1 to 2 % of its width. */
const RESAMPLES = 10_000;

/** criterion.rs: regressed if the means differ at 5 % and the whole 95 % interval of the change is beyond the noise threshold. */
export const criterion = (noise: Threshold): Rule => ({
  name: `criterion, p < 0.05 and interval beyond ${told(noise)}`,
  source:
    'criterion-rs/criterion.rs, book/src/analysis.md "Comparison", book/src/user_guide/command_line_output.md "Change", src/lib.rs (noise threshold 0.01)',
  choice: `${RESAMPLES} resamples instead of 100,000; each reading stands for one of its samples; what has not regressed passes`,
  judge: (series) => conclude(compare(series), fractionOf(noise, series)),
});

/** What criterion prints of a comparison: the interval of the relative change of the mean, and the level. */
export interface Comparison {
  readonly low: number;
  readonly high: number;
  readonly p: number;
}

/** `No change in performance detected` and `Change within noise threshold` pass, as an improvement does. */
export function conclude({ low, p }: Comparison, noise: number): Ruling {
  return p < SIGNIFICANCE && low > noise ? 'fail' : 'pass';
}

const known = new WeakMap<Series, Comparison>();

/** Drawn once for each series, whatever the thresholds that it is held against. */
function compare(series: Series): Comparison {
  const kept = known.get(series);
  if (kept) return kept;
  const { base, head } = series;
  const random = seeded(base.length * 7919 + head.length);
  const changes = repeat(
    () => momentsOfDrawn(head, head.length, random).mean / momentsOfDrawn(base, base.length, random).mean - 1,
  );
  const tail = (1 - CONFIDENCE) / 2;
  const comparison = {
    low: quantile(changes, tail),
    high: quantile(changes, 1 - tail),
    p: levelOf(base, head, random),
  };
  known.set(series, comparison);
  return comparison;
}

/** How rarely both sides drawn from one pool give a t statistic as far out as the one that was seen, two-sided. */
function levelOf(base: readonly number[], head: readonly number[], random: () => number): number {
  const pool = [...base, ...head];
  const seen = studentT(
    { mean: mean(head), error: variance(head) / head.length },
    { mean: mean(base), error: variance(base) / base.length },
  );
  const scores = repeat(() =>
    studentT(momentsOfDrawn(pool, head.length, random), momentsOfDrawn(pool, base.length, random)),
  );
  const below = scores.filter((score) => score < seen).length;
  return (2 * Math.min(below, scores.length - below)) / scores.length;
}

/** A mean, and the square of its standard error. */
interface Moments {
  readonly mean: number;
  readonly error: number;
}

const studentT = (a: Moments, b: Moments): number => (a.mean - b.mean) / sqrt(a.error + b.error);

const repeat = (draw: () => number): readonly number[] => Array.from({ length: RESAMPLES }, draw);

/** Of so many values drawn with replacement; summed about the first, so that nothing is lost in the squares. */
function momentsOfDrawn(values: readonly number[], count: number, random: () => number): Moments {
  const [about] = values;
  let [sum, squares] = [0, 0];
  for (let n = 0; n < count; n++) {
    const value = values[floor(random() * values.length)]! - about!;
    sum += value;
    squares += value * value;
  }
  return { mean: about! + sum / count, error: (squares - (sum * sum) / count) / (count - 1) / count };
}
