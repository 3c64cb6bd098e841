import type { Verdict } from '../model/index.ts';
import { percent } from './format.ts';
import { rangeOf, toleranceText } from './row.ts';

const WIDTH = 180;
const MARGIN = 6;
/** Room for the words above and below the picture itself, which lies between. */
const [TOP, BOTTOM, HEIGHT] = [12, 34, 46];
const MIDDLE = (TOP + BOTTOM) / 2;

/** What every picture says, once for a page. */
export const LEGEND =
  'In the pictures the dot is the change, the bar its interval, the dashed line no change at all; the shaded zone begins at the tolerance and is not allowed. What a change “sees” is the smallest worsening that this run could have told from noise.';

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
    ...(threshold === null
      ? []
      : [zone(x(threshold), worse), edge(x(threshold), toleranceText(budget.tolerance!, metric.better))]),
    `<line class="zero" x1="${x(0)}" x2="${x(0)}" y1="${TOP}" y2="${BOTTOM}"/>`,
    `<text x="${x(0)}" y="${HEIGHT - 2}">0</text>`,
    `<line class="range" x1="${x(low)}" x2="${x(high)}" y1="${MIDDLE}" y2="${MIDDLE}"/>`,
    `<circle cx="${x(relative)}" cy="${MIDDLE}" r="4"/>`,
    '</svg>',
  ].join('');
}

function zone(threshold: string, worse: 1 | -1): string {
  const [left, right] = worse > 0 ? [Number(threshold), WIDTH] : [0, Number(threshold)];
  return `<rect class="zone" x="${left}" width="${(right - left).toFixed(1)}" y="${TOP}" height="${BOTTOM - TOP}"/>`;
}

/** The line from which on it is too much, and how much that is; words keep inside the picture. */
function edge(threshold: string, allowed: string): string {
  const half = allowed.length * HALF_CHARACTER;
  const place = Math.min(WIDTH - half, Math.max(half, Number(threshold))).toFixed(1);
  return [
    `<line class="edge" x1="${threshold}" x2="${threshold}" y1="${TOP}" y2="${BOTTOM}"/>`,
    `<text x="${place}" y="${TOP - 3}">${allowed}</text>`,
  ].join('');
}

/** Half the width of a character of the style's 10 pixels. */
const HALF_CHARACTER = 3;
