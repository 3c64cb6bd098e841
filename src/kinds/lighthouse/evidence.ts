import type { Result } from 'lighthouse';
import type { Evidence, Fact, Metric, Part } from '../../model/index.ts';
import { type Row, sumBy, tableOf } from './details.ts';
import { resourceName } from './names.ts';

/**
 * What stands behind the numbers: resources, scripts, shifts, the phases of the main thread and of the largest paint,
 * and the audits. Only derived fields: the answer itself holds the headers that were sent.
 */
export function evidenceOf(result: Result, given: readonly Fact[]): Evidence {
  return {
    parts: [
      ...resources(result),
      ...scripts(result),
      ...mainThread(result),
      ...paintPhases(result),
      ...shifts(result),
      ...Object.keys(result.audits).flatMap((id) => audit(result, id)),
    ],
    facts: [...given, ...facts(result)],
  };
}

type Explained = Pick<Part, 'group' | 'unit' | 'explains'>;

/** The largest of a group: enough to explain a change, few enough to travel with every snapshot. */
function largest(sums: ReadonlyMap<string, number>, most: number, explained: Explained): Part[] {
  const ordered = [...sums].filter(([, value]) => value > 0).toSorted(([, a], [, b]) => b - a);
  return ordered.slice(0, most).map(([name, value]) => ({ ...explained, name, value }));
}

function resources(result: Result): Part[] {
  const rows = tableOf(result, 'network-requests').filter((row) => /^https?:/.test(String(row['url'])));
  const byType = Map.groupBy(rows, (row) => typeOf(row));
  return [...byType].flatMap(([type, ofType]) =>
    largest(sumBy(ofType, nameOf, 'transferSize'), 20, {
      group: 'resource',
      unit: 'B',
      explains: [`bytes.${type}`, `requests.${type}`, ...EVERY_RESOURCE],
    }),
  );
}

const EVERY_RESOURCE = [
  'bytes.total',
  'requests.total',
  'total-byte-weight',
  'first-contentful-paint',
  'largest-contentful-paint',
  'speed-index',
  'performance',
];

const nameOf = (row: Row): string => resourceName(String(row['url']));

/** As Lighthouse's summary sorts them. */
function typeOf(row: Row): string {
  const type = String(row['resourceType']).toLowerCase();
  return ['stylesheet', 'image', 'media', 'font', 'script', 'document'].includes(type) ? type : 'other';
}

function scripts(result: Result): Part[] {
  return largest(sumBy(tableOf(result, 'bootup-time'), nameOf, 'total'), 15, {
    group: 'script',
    unit: 'ms',
    explains: ['bootup-time', ...MAIN_THREAD],
  });
}

function mainThread(result: Result): Part[] {
  return largest(
    sumBy(tableOf(result, 'mainthread-work-breakdown'), (row) => String(row['group']), 'duration'),
    10,
    {
      group: 'main thread',
      unit: 'ms',
      explains: MAIN_THREAD,
    },
  );
}

const MAIN_THREAD = [
  'mainthread-work-breakdown',
  'total-blocking-time',
  'max-potential-fid',
  'interactive',
  'performance',
];

/** How the largest paint was spent, as observed, without the simulated network. */
function paintPhases(result: Result): Part[] {
  const rows = tableOf(result, 'lcp-breakdown-insight').flatMap(
    (item) => (item['items'] as Row[] | undefined) ?? [],
  );
  return largest(
    sumBy(rows, (row) => String(row['subpart']), 'duration'),
    4,
    {
      group: 'paint phase',
      unit: 'ms',
      explains: ['largest-contentful-paint', 'performance'],
    },
  );
}

function shifts(result: Result): Part[] {
  return largest(
    sumBy(tableOf(result, 'layout-shifts'), (row) => selectorOf(row['node']), 'score'),
    10,
    {
      group: 'shift',
      unit: 'number',
      explains: ['cumulative-layout-shift', 'performance'],
    },
  );
}

/** Where an element is, never what it holds. */
function selectorOf(node: unknown): string {
  const selector = (node as { selector?: unknown } | undefined)?.selector;
  return typeof selector === 'string' && selector !== '' ? selector.slice(0, 120) : 'unknown element';
}

/** Time or bytes an audit says could be saved; or, of an audit in a category that is all scores, its score. */
function audit(result: Result, id: string): Part[] {
  const { details, score, scoreDisplayMode, ...rest } = result.audits[id]!;
  const metricSavings: Savings = rest.metricSavings ?? {};
  const served = Object.keys(ACRONYMS).filter((acronym) => (metricSavings[acronym] ?? 0) > 0);
  const explains = [...new Set(served.flatMap((acronym) => ACRONYMS[acronym]!))];
  const bytes = details?.type === 'opportunity' ? (details.overallSavingsBytes ?? 0) : 0;
  if (bytes > 0)
    return [{ group: 'audit', name: id, value: bytes, unit: 'B', explains: [...explains, 'bytes.total'] }];
  const saving = Math.max(0, ...TIMES.map((acronym) => metricSavings[acronym] ?? 0));
  if (saving > 0) return [{ group: 'audit', name: id, value: saving, unit: 'ms', explains }];
  if (scoreDisplayMode !== 'binary' || score === null) return [];
  const scored = scoredCategories(result, id);
  return scored.length > 0
    ? [{ group: 'audit', name: id, value: score * 100, unit: 'points', explains: scored }]
    : [];
}

const TIMES = ['FCP', 'LCP', 'TBT'] as const;

type Savings = Readonly<Record<string, number | undefined>>;

/** Lighthouse's short names of the metrics that a saving would serve. */
const ACRONYMS: Readonly<Record<string, readonly Metric['id'][]>> = {
  FCP: ['first-contentful-paint', 'speed-index', 'performance'],
  LCP: ['largest-contentful-paint', 'performance'],
  TBT: ['total-blocking-time', 'interactive', 'performance'],
  CLS: ['cumulative-layout-shift', 'performance'],
};

function scoredCategories(result: Result, id: string): string[] {
  return Object.values(result.categories)
    .filter((category) => category.auditRefs.some((ref) => ref.id === id && ref.weight > 0))
    .map((category) => category.id);
}

function facts(result: Result): Fact[] {
  const { environment } = result;
  const element = largestPaint(result);
  return [
    { name: 'benchmark index', text: String(environment.benchmarkIndex), explains: [] },
    ...(element
      ? [{ name: 'largest element', text: element, explains: ['largest-contentful-paint', 'performance'] }]
      : []),
  ];
}

function largestPaint(result: Result): string | null {
  const node = tableOf(result, 'lcp-breakdown-insight').find((item) => item['type'] === 'node');
  return node ? selectorOf(node) : null;
}
