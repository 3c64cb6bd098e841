import type { Verdict } from '../model/index.ts';
import { percent } from './format.ts';
import { rangeOf, toleranceText } from './row.ts';

const WIDTH = 180;
const HEIGHT = 22;
const MARGIN = 6;

/**
 * The change of a verdict as a picture: a dot with its interval, a line at no change, and the zone that the tolerance
 * forbids. Empty where there is no ratio to draw.
 */
export function intervalChart({ difference, budget, metric }: Verdict): string {
  const relative = difference?.relative ?? null;
  if (
    !difference ||
    relative === null ||
    !metric ||
    (difference.confidence === 1 && budget.tolerance === null)
  )
    return '';
  const worse = metric.better === 'lower' ? 1 : -1;
  const threshold = budget.tolerance === null ? null : worse * budget.tolerance;
  const [low, high] = [difference.low ?? relative, difference.high ?? relative];
  const reach = Math.max(...[low, high, relative, threshold ?? 0].map(Math.abs)) * 1.1 || 0.01;
  const x = (value: number): string => (WIDTH / 2 + (value / reach) * (WIDTH / 2 - MARGIN)).toFixed(1);
  const label = [
    `change ${percent(relative)}`,
    rangeOf(difference),
    threshold === null ? '' : `allowed ${toleranceText(budget.tolerance!, metric.better)}`,
  ];
  return [
    `<svg class="chart" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label.filter(Boolean).join(', ')}">`,
    ...(threshold === null ? [] : [zone(x(threshold), worse)]),
    `<line class="zero" x1="${x(0)}" x2="${x(0)}" y1="2" y2="${HEIGHT - 2}"/>`,
    `<line class="range" x1="${x(low)}" x2="${x(high)}" y1="${HEIGHT / 2}" y2="${HEIGHT / 2}"/>`,
    `<circle cx="${x(relative)}" cy="${HEIGHT / 2}" r="4"/>`,
    '</svg>',
  ].join('');
}

function zone(threshold: string, worse: 1 | -1): string {
  const [left, right] = worse > 0 ? [Number(threshold), WIDTH] : [0, Number(threshold)];
  return `<rect class="zone" x="${left}" width="${(right - left).toFixed(1)}" y="0" height="${HEIGHT}"/>`;
}
