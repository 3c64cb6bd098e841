import type { Budget, Finding, Sample } from '../model/index.ts';
import { type Interval, leastBySigns, median, medianInterval } from '../stats/index.ts';
import type { Limit } from './assessment.ts';
import { blocksIn, type Contrast, leastOf } from './contrast.ts';
import { finding } from './finding.ts';
import { type Rates, ratesAt, type Stage } from './levels.ts';
import { failed, passed, type Ruling, undecided, untold } from './ruling.ts';
import { doubt, worsening } from './tolerance.ts';

/**
 * Rules on an absolute limit: the interval of head's median against it. Where head can be compared with base, a
 * broken limit fails only what is worse than base: so a pull request is not blocked for what main has done.
 */
export function ruleLimit(
  limit: Limit,
  head: Sample,
  contrast: Contrast | null,
  budget: Budget,
  level: number,
  stage: Stage,
): Ruling {
  const rates = ratesAt(head.length, level, leastBySigns, stage);
  const decisive = excess(head, limit, rates);
  if (decisive.high <= 0) return passed();
  if (!(decisive.low > 0)) {
    const shown = excess(head, limit, { ...rates, fail: rates.pass });
    return undecided(doubt(head.length, shown, 0, leastBySigns, stage));
  }
  if (!contrast || budget.strict) return failed(limitBroken(limit));
  return blame(limit, contrast, budget.tolerance, level, stage);
}

/** The interval of how far the median lies beyond the limit. */
function excess(sample: readonly number[], { sign, value }: Limit, rates: Rates): Interval {
  const beyond = sample.map((reading) => sign * (reading - value));
  return medianInterval(beyond, { low: rates.fail, high: rates.pass });
}

/**
 * Head is beyond the limit: is it head's doing? Where base surely was beyond it too, a tolerance decides, and without
 * one head fails if it is surely worse and passes if it is surely not. Asking for both, beyond the limit and worse than
 * base, keeps the false alarms of an unchanged head within the level whichever side of the limit the truth lies on.
 */
function blame(
  limit: Limit,
  contrast: Contrast,
  tolerance: number | null,
  level: number,
  stage: Stage,
): Ruling {
  const already = preExisting(limit, contrast);
  if (already && tolerance !== null) return passed(already);
  const known = already ? [already] : [];
  const [blocks, least] = [blocksIn(contrast), leastOf(contrast)];
  const rates = ratesAt(blocks, level, least, stage);
  const { low, high } = worsening(contrast, 'difference', limit.sign, rates);
  if (low > 0) return failed(limitBroken(limit), ...known);
  if (already && high <= 0) return passed(already);
  const shown = worsening(contrast, 'difference', limit.sign, { ...rates, fail: rates.pass });
  const why = doubt(blocks, shown, 0, least, stage);
  return already && low > -Infinity ? untold(already, why) : undecided(...known, why);
}

/** The finding where base broke the limit, as surely as a pass asks; a median that happens to lie beyond it is not enough. */
function preExisting(limit: Limit, contrast: Contrast): Finding | null {
  const base =
    contrast.is === 'paired'
      ? contrast.blocks.map((pairs) => median(pairs.map(([reading]) => reading)))
      : contrast.base;
  const { pass } = ratesAt(base.length, 0, leastBySigns);
  if (!(excess(base, limit, { fail: pass, pass }).low > 0)) return null;
  return finding('pre-existing', { bound: limit.bound, limit: limit.value, value: median(base) });
}

function limitBroken({ bound, value }: Limit): Finding {
  return finding('limit-broken', { bound, limit: value });
}
