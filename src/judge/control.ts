import type { Finding } from '../model/index.ts';
import { nextLook } from '../stats/index.ts';
import type { Case } from './assessment.ts';
import { type Block, pairedBy } from './blocks.ts';
import { blocksIn, type Contrast, estimate, hasRatio, interval, leastOf } from './contrast.ts';
import { finding } from './finding.ts';
import { ratesAt, shownLevels } from './levels.ts';
import { threshold } from './tolerance.ts';

/** The share of head's movement from which base's own makes it worthless. */
const COMPARABLE = 0.5;

/** The blocks that a control needs to bound anything. */
const NEEDED = nextLook(0);

/**
 * What base beside itself has against a failure that these blocks confirm: the finding that it moved too, or the finding
 * that it says nothing. Null where it stood still, and where base was not measured beside head.
 */
export function controlFinding(blocks: readonly Block[], { budget, metric, opposite }: Case): Finding | null {
  if (opposite.is === 'missing' || !opposite.paired) return null;
  const control = pairedBy(blocks, 'twins');
  const count = blocksIn(control);
  if (count < NEEDED) {
    const few = { code: 'too-few-rounds', blocks: count, needed: NEEDED };
    return opposite.uncontrolled ?? finding('control-missing', few);
  }
  if (!hasRatio(control)) return finding('control-missing', { code: 'no-ratio', blocks: count });
  return movedFinding(control, pairedBy(blocks, 'pairs'), threshold(budget.tolerance ?? 0, metric.better));
}

/**
 * The finding if base surely differs from itself, up or down, by more than head may from base, and by an amount comparable
 * to head's: then what moves head moves base too. `allowed` is a logarithm of a ratio.
 */
function movedFinding(control: Contrast, subject: Contrast, allowed: number): Finding | null {
  const rates = ratesAt(blocksIn(control), 0, leastOf(control));
  const { low, high } = interval(control, 'ratio', shownLevels(rates));
  const hasMoved = low > allowed || high < -allowed;
  const isComparable = movement(control) >= COMPARABLE * movement(subject);
  if (!hasMoved || !isComparable) return null;
  const [least, most] = [Math.expm1(low), Math.expm1(high)];
  if (least === Infinity) return finding('control-moved', {});
  return finding('control-moved', most === Infinity ? { low: least } : { low: least, high: most });
}

const movement = (contrast: Contrast): number => Math.abs(estimate(contrast, 'ratio'));
