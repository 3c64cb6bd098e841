import { derived } from '../model/derived.ts';
import type { Cause, Change, Evidence, Fact, Metric, Part } from '../model/index.ts';

/** How many causes a verdict names. */
const NAMED = 10;

/**
 * The parts behind a metric that moved in the direction of the change, the furthest first. Without anything to
 * compare with, the largest parts. Parts that share a group, a name and a file count together.
 */
export function causesOf(
  metric: Metric,
  change: Change | null,
  head: Evidence | null,
  base: Evidence | null,
): readonly Cause[] {
  const causes = new Map<string, Cause>();
  for (const part of partsOf(metric, base)) add(causes, part, 'base');
  for (const part of partsOf(metric, head)) add(causes, part, 'head');
  const direction = change === 'improved' ? -1 : 1;
  const moved = [...causes.values()].filter((cause) => direction * growth(cause, metric) > 0);
  const rank = rankIn(moved, metric);
  return moved
    .toSorted((a, b) => rank(b) - rank(a) || direction * (growth(b, metric) - growth(a, metric)))
    .slice(0, NAMED);
}

/** What was seen on head that bears on a metric. */
export function factsOf(metric: Metric, head: Evidence | null): readonly Fact[] {
  return factsBearing(head?.facts ?? []).get(metric.id) ?? [];
}

function partsOf(metric: Metric, evidence: Evidence | null): readonly Part[] {
  return partsBearing(evidence?.parts ?? []).get(metric.id) ?? [];
}

type Explaining = Pick<Part, 'explains'>;

/** Of all that was seen, what bears on each metric, in its order. */
function bearing<Seen extends Explaining>(all: readonly Seen[]): ReadonlyMap<string, readonly Seen[]> {
  const index = new Map<string, Seen[]>();
  for (const seen of all)
    for (const id of new Set(seen.explains)) {
      const known = index.get(id);
      if (known) known.push(seen);
      else index.set(id, [seen]);
    }
  return index;
}

const partsBearing = derived(bearing<Part>);
const factsBearing = derived(bearing<Fact>);

function add(causes: Map<string, Cause>, part: Part, side: 'base' | 'head'): void {
  const { group, name, unit, value, place, callers } = part;
  const key = JSON.stringify([group, name, unit, place?.file ?? null]);
  const cause = causes.get(key) ?? { group, name, unit, base: null, head: null };
  causes.set(key, {
    ...cause,
    [side]: (cause[side] ?? 0) + value,
    ...(place ? { place } : {}),
    ...(callers && side === 'head' ? { callers } : {}),
  });
}

/** A part that moved by less than this share of the one that moved most is a crumb. */
const CRUMB = 1 / 20;

/** Parts in the metric's own unit add up to it, others only hint at it; crumbs say less than a hint. */
function rankIn(moved: readonly Cause[], metric: Metric): (cause: Cause) => number {
  const own = moved.filter(({ unit }) => unit === metric.unit);
  const most = Math.max(...own.map((cause) => Math.abs(growth(cause, metric))));
  return (cause) => {
    if (cause.unit !== metric.unit) return 0;
    return Math.abs(growth(cause, metric)) < CRUMB * most ? -1 : 1;
  };
}

/** How much worse a part became: more of anything but rates, scores and what is better high. */
function growth(cause: Cause, metric: Metric): number {
  const grown = (cause.head ?? 0) - (cause.base ?? 0);
  const better =
    cause.unit === metric.unit
      ? metric.better
      : cause.unit === '/s' || cause.unit === 'points'
        ? 'higher'
        : 'lower';
  return better === 'lower' ? grown : -grown;
}
