import type { Budget, Metric } from '../../model/index.ts';
import { fits } from '../../model/pattern.ts';
import { LOAD_AUDITS } from './loading.ts';
import { CATEGORIES, DEFAULTS, known, type LighthouseOptions } from './options.ts';

/** What one run of Lighthouse has to do, in Lighthouse's words. */
export interface Order {
  readonly categories: readonly string[];
  /** Audits wanted by name, whatever their category. */
  readonly audits: readonly string[];
  readonly skip: readonly string[];
  /** Ids whose failing makes another attempt worth while. */
  readonly needed: readonly string[];
}

/** What is wanted of each run: the order to Lighthouse, and the metrics to read from its answer. */
export interface Wanted {
  readonly order: Order;
  readonly metrics: readonly Metric[];
  /** Whether a budget names this metric. */
  asked(id: string): boolean;
}

/** Metrics that are told of every run of the category performance, budget or not. */
const ALWAYS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
  'bytes.total',
  'requests.total',
];

/** Takes seconds or megabytes, weighs nothing in a score, and is no one's evidence here. */
const COSTLY = [
  'bf-cache',
  'screenshot-thumbnails',
  'final-screenshot',
  'script-treemap-data',
  'main-thread-tasks',
];

/** Works out from the budgets which categories and audits must run; what nobody asks for and costs time is left out. */
export function wantedBy(options: LighthouseOptions, budgets: readonly Budget[]): Wanted {
  const declared: readonly string[] = options.categories ?? DEFAULTS.categories;
  const names = budgets.map((budget) => budget.metric);
  const patterns = names.filter((name) => name !== '*'); // a lone one means what is told anyway, not all audits there are
  const asked = (id: string): boolean => patterns.some((pattern) => fits(pattern, id));
  const categories = CATEGORIES.filter((id) => declared.includes(id) || asked(id));
  const always: readonly string[] = [...categories, ...(categories.includes('performance') ? ALWAYS : [])];
  const load = categories.includes('performance') ? [] : LOAD_AUDITS;
  const audits = [...auditsFor(known.map(({ id }) => id).filter(asked), names), ...load];
  const metrics = known.filter(({ id }) => asked(id) || always.includes(id));
  const skip = COSTLY.filter((id) => !audits.includes(id));
  return { order: { categories, audits, skip, needed: metrics.map(({ id }) => id) }, metrics, asked };
}

function auditsFor(named: readonly string[], names: readonly string[]): string[] {
  const categories: readonly string[] = CATEGORIES;
  const resources = named.some(isResource) ? ['resource-summary'] : [];
  const timings = names.some((name) => name.startsWith('user-timing.')) ? ['user-timings'] : [];
  return [...named.filter((id) => !categories.includes(id) && !isResource(id)), ...resources, ...timings];
}

const isResource = (id: string): boolean => /^(bytes|requests)\./.test(id);
