import type { Result } from 'lighthouse';
import type { Finding, Metric, Reading } from '../../model/index.ts';
import { tableOf } from './details.ts';
import { isUnfinished } from './loading.ts';
import { resourceName } from './names.ts';
import type { Wanted } from './order.ts';

type Values = Required<Pick<Reading, 'values' | 'metrics' | 'warnings'>>;

/** The numbers of one answer of Lighthouse: what was wanted and has a value, and warnings about what has none. */
export function valuesOf(result: Result, wanted: Wanted): Values {
  const found = wanted.metrics.map((metric) => ({ id: metric.id, value: valueOf(metric, result) }));
  const timings = userTimings(result).filter(({ id }) => wanted.asked(id));
  const present = [...found, ...timings].filter(({ value }) => value !== null);
  const absent = found.filter(({ id, value }) => value === null && wanted.asked(id));
  return {
    values: Object.fromEntries(present.map(({ id, value }) => [id, value!])),
    metrics: timings.map(({ id }) => ({ id, unit: 'ms', better: 'lower', nature: 'sampled' })),
    warnings: [
      ...absences(
        absent.map(({ id }) => id),
        result,
      ),
      ...doubts(result),
    ],
  };
}

/** In the metric's unit; null where this page has no such thing, never 0 in its place. */
function valueOf({ id, unit }: Metric, result: Result): number | null {
  const [what, type] = id.split('.');
  if (type !== undefined)
    return resourceTotal(result, type, what === 'bytes' ? 'transferSize' : 'requestCount');
  const category = result.categories[id];
  if (category) return points(category.score);
  const audit = result.audits[id];
  if (!audit || !GIVES_VALUE.has(audit.scoreDisplayMode)) return null;
  return unit === 'points' ? points(audit.score) : finite(audit.numericValue);
}

/** `informative` audits have no score of their own, but some have a number; the rest of the modes have neither. */
const GIVES_VALUE: ReadonlySet<string> = new Set(['binary', 'numeric', 'metricSavings', 'informative']);

/** Lighthouse keeps scores from 0 to 1 with two decimals. */
function points(score: number | null): number | null {
  return score === null ? null : Math.round(score * 10_000) / 100;
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

/** Lighthouse's own summary, which leaves out the favicon. */
function resourceTotal(result: Result, type: string, field: 'transferSize' | 'requestCount'): number | null {
  const row = tableOf(result, 'resource-summary').find((item) => item['resourceType'] === type);
  return finite(row?.[field] as number | undefined);
}

/** A measure's duration, else a mark's time since navigation; of several of one name the first. In ms, not throttled. */
function userTimings(result: Result): { id: string; value: number }[] {
  const timings = new Map<string, number>();
  const measuresFirst = tableOf(result, 'user-timings').toSorted((a, b) => rank(a) - rank(b));
  for (const { name, duration, startTime } of measuresFirst) {
    const value = duration ?? startTime;
    if (!timings.has(String(name)) && typeof value === 'number') timings.set(String(name), value);
  }
  return [...timings].map(([name, value]) => ({ id: `user-timing.${name}`, value }));
}

const rank = ({ timingType }: Record<string, unknown>): number => (timingType === 'Measure' ? 0 : 1);

/** One warning for all of them: why each metric that a budget names has no value. */
function absences(ids: readonly string[], result: Result): Finding[] {
  if (ids.length === 0) return [];
  const why = (id: string): string => {
    const audit = result.audits[id];
    return (
      audit?.errorMessage ??
      (audit?.scoreDisplayMode === 'notApplicable' ? 'nothing on the page for it' : 'no score')
    );
  };
  return [
    { code: 'lighthouse-no-value', params: { metrics: ids.map((id) => `${id} (${why(id)})`).join(', ') } },
  ];
}

/** A page that has loaded but never came to rest was measured, as far as it went. */
function doubts(result: Result): Finding[] {
  return [
    ...(isUnfinished(result) ? [{ code: 'lighthouse-page-never-quiet', params: {} }] : []),
    ...redirected(result),
  ];
}

/** A page that sends its visitors elsewhere, to a login perhaps, was not what the budget is about. */
function redirected({ requestedUrl, mainDocumentUrl }: Result): Finding[] {
  const [asked, page] = [resourceName(requestedUrl ?? ''), resourceName(mainDocumentUrl ?? '')];
  return asked === page ? [] : [{ code: 'lighthouse-redirected', params: { asked, page } }];
}
