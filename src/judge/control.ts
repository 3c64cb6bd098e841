import type { Finding } from '../model/index.ts';
import { type Block, pairedBy } from './blocks.ts';
import { blocksIn, type Contrast, estimate, hasRatio, interval, leastOf } from './contrast.ts';
import { finding } from './finding.ts';
import { ratesAt, shownLevels } from './levels.ts';

/** The share of head's movement from which base's own makes it worthless. */
const COMPARABLE = 0.5;

/**
 * The finding if base, measured twice in these blocks, surely differs from itself by more than head may from base, and
 * by an amount comparable to head's: then what moves head moves base too. Null where nothing of the kind was seen, or no
 * second instance was measured.
 */
export function controlFinding(blocks: readonly Block[], tolerance: number | null): Finding | null {
  const [control, subject] = [pairedBy(blocks, 'twins'), pairedBy(blocks, 'pairs')];
  const count = blocksIn(control);
  if (count === 0 || !hasRatio(control)) return null;
  const { low, high } = interval(control, 'ratio', shownLevels(ratesAt(count, 0, leastOf(control))));
  const [fewer, more] = [Math.expm1(low), Math.expm1(high)];
  const allowed = tolerance ?? 0;
  const hasMoved = fewer > allowed || more < -allowed;
  const isComparable = movement(control) >= COMPARABLE * movement(subject);
  return hasMoved && isComparable ? finding('control-moved', { low: fewer, high: more }) : null;
}

const movement = (contrast: Contrast): number => Math.abs(estimate(contrast, 'ratio'));
