import type { Finding } from '../model/index.ts';
import { type Block, pairedBy } from './blocks.ts';
import { blocksIn, hasRatio, interval, leastOf } from './contrast.ts';
import { finding } from './finding.ts';
import { ratesAt, shownLevels } from './levels.ts';

/**
 * The finding if base, measured twice in these blocks, differs from itself by more than head may from base: then what
 * moves head moves base too. Null where nothing of the kind was seen, or no second instance was measured.
 */
export function controlFinding(blocks: readonly Block[], tolerance: number | null): Finding | null {
  const contrast = pairedBy(blocks, 'twins');
  const count = blocksIn(contrast);
  if (count === 0 || !hasRatio(contrast)) return null;
  const { low, high } = interval(contrast, 'ratio', shownLevels(ratesAt(count, 0, leastOf(contrast))));
  const [fewer, more] = [Math.expm1(low), Math.expm1(high)];
  const allowed = tolerance ?? 0;
  return fewer > allowed || more < -allowed ? finding('control-moved', { low: fewer, high: more }) : null;
}
