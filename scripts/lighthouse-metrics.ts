/**
 * Writes the list of metrics that the installed Lighthouse can give: `node scripts/lighthouse-metrics.ts`.
 * Its configuration tells the audits; only a real run tells which of them have a number, and in which unit.
 */
import { writeFile } from 'node:fs/promises';
import type { Result } from 'lighthouse';
import { initializeConfig } from 'lighthouse/core/config/config.js';
import { openSite } from '../__tests__/kinds/lighthouse/site.ts';
import { openLab } from '../__tests__/kinds/lighthouse/lab.ts';
import { runLighthouse } from '../src/kinds/lighthouse/run.ts';
import { openThread } from '../src/kinds/lighthouse/thread.ts';
import type { Metric } from '../src/model/index.ts';

const FILE = new URL('../src/kinds/lighthouse/metrics.generated.ts', import.meta.url);

/** A metric with Lighthouse's own words for it. */
type TitledMetric = Metric & { readonly title: string };

interface Category {
  readonly id: string;
  readonly title: string;
  /** Whether it looks at what a page is, not at how fast it was. */
  readonly timeless: boolean;
}

interface Audit extends Category {
  readonly mode: string;
}

/** All that the installed Lighthouse can measure; it is run once, on a page with something for every audit. */
export async function listMetrics(): Promise<{ version: string; metrics: TitledMetric[] }> {
  const { audits, categories } = await configured();
  const result = await runEverything(
    audits.map(({ id }) => id),
    categories.map(({ id }) => id),
  );
  const metrics = [
    ...categories.map(({ id, title, timeless }) => scoreOf(id, title, timeless)),
    ...audits.flatMap((audit) => metricOf(audit, result)),
    ...resourceMetrics(result),
  ];
  return { version: result.lighthouseVersion, metrics: metrics.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

async function configured(): Promise<{ audits: Audit[]; categories: Category[] }> {
  const { resolvedConfig } = await initializeConfig('navigation', undefined, {});
  const configuredCategories = Object.entries(resolvedConfig.categories ?? {});
  const timed = new Set(resolvedConfig.categories?.['performance']?.auditRefs.map((ref) => ref.id));
  const audits = (resolvedConfig.audits ?? []).map(({ implementation: { meta } }) => ({
    id: meta.id,
    title: words(meta.title),
    mode: meta.scoreDisplayMode ?? 'binary',
    timeless: !timed.has(meta.id),
  }));
  const categories = configuredCategories.map(([id, { title, auditRefs }]) => ({
    id,
    title: words(title),
    timeless: auditRefs.every((ref) => ref.weight === 0 || !timed.has(ref.id)),
  }));
  return { audits, categories };
}

const words = (title: string | { formattedDefault: string }): string =>
  typeof title === 'string' ? title : title.formattedDefault;

async function runEverything(audits: readonly string[], categories: readonly string[]): Promise<Result> {
  await using site = await openSite();
  await using lab = await openLab();
  const order = { categories, audits, skip: [], needed: [] };
  const job = {
    url: `${site.url}/`,
    preset: 'mobile' as const,
    order,
    headers: {},
    timeLimit: 120_000,
    chromeFlags: [],
  };
  await using thread = openThread();
  return await runLighthouse({ job, browser: lab.browser, runner: lab.runner, thread }, lab.signal);
}

function metricOf(audit: Audit, result: Result): TitledMetric[] {
  const { numericValue, numericUnit, scoreDisplayMode = 'notApplicable' } = result.audits[audit.id] ?? {};
  if (NEVER.has(audit.id)) return [];
  if (numericValue !== undefined) {
    const unit = UNITS[numericUnit ?? ''];
    if (!unit) throw new Error(`${audit.id} has the unit ${numericUnit}, which is not known here`);
    const nature = EXACT.has(audit.id) ? 'exact' : 'sampled';
    return [{ id: audit.id, unit, better: 'lower', nature, title: audit.title }];
  }
  const mode = scoreDisplayMode === 'notApplicable' ? audit.mode : scoreDisplayMode;
  return SCORED.has(mode) ? [scoreOf(audit.id, audit.title, audit.timeless && mode === 'binary')] : [];
}

/** A dump for debugging whose number is `interactive` again, and what no page load has: an interaction. */
const NEVER = new Set(['metrics', 'inp-breakdown-insight']);

const UNITS: Readonly<Record<string, Metric['unit']>> = {
  millisecond: 'ms',
  byte: 'B',
  element: 'count',
  unitless: 'number',
};

const SCORED = new Set(['binary', 'numeric', 'metricSavings']);

/** Numbers that a page gave alike in every repeated run; the README of the kind has the figures. */
const EXACT = new Set(['total-byte-weight', 'dom-size-insight']);

function scoreOf(id: string, title: string, timeless: boolean): TitledMetric {
  return { id, unit: 'points', better: 'higher', nature: timeless ? 'exact' : 'sampled', title };
}

function resourceMetrics(result: Result): TitledMetric[] {
  const details = result.audits['resource-summary']?.details;
  if (details?.type !== 'table') throw new Error('Lighthouse gave no summary of resources');
  return details.items
    .map((item) => String(item['resourceType']))
    .flatMap((type) => [
      {
        id: `bytes.${type}`,
        unit: 'B',
        better: 'lower',
        nature: 'exact',
        title: `Bytes over the network: ${type}`,
      },
      { id: `requests.${type}`, unit: 'count', better: 'lower', nature: 'exact', title: `Requests: ${type}` },
    ]);
}

function sourceOf(metrics: readonly TitledMetric[], version: string): string {
  const rows = metrics.map((metric) => {
    const entries = Object.entries(metric).map(([name, text]) => `${name}: ${quote(text)}`);
    return `  { ${entries.join(', ')} },`;
  });
  return `/** Made by scripts/lighthouse-metrics.ts; do not edit. */
export const LIGHTHOUSE_VERSION = ${quote(version)};

export const METRICS = [
${rows.join('\n')}
] as const;
`;
}

function quote(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`;
}

if (import.meta.main) {
  const { metrics, version } = await listMetrics();
  await writeFile(FILE, sourceOf(metrics, version));
}
