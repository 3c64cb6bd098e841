/** Real runs of a real page. Readings are shared between tests, because each takes seconds. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lighthouse, type LighthouseOptions } from '../../../src/kinds/lighthouse/index.ts';
import { METRICS } from '../../../src/kinds/lighthouse/metrics.generated.ts';
import type { Reading } from '../../../src/model/index.ts';
import { openLab, type TestLab } from './lab.ts';
import { openSite, type Site, type SiteOptions } from './site.ts';

const COOKIE = 'cookie-canary';
const HEADER = 'header-canary';
const stack = new AsyncDisposableStack();

beforeAll(async () => {
  base = await readSite({ cookie: `session=${COOKIE}`, ballast: 0 }, ALL);
  head = await readSite({ cookie: `session=${COOKIE}`, ballast: 50_000 }, ALL);
  again = await readSite({ cookie: `session=${COOKIE}`, ballast: 0 }, ALL);
}, 300_000);

afterAll(() => stack.disposeAsync());

/** Everything Lighthouse measures, and a user timing. */
const ALL = [...METRICS.map(({ id }) => id), 'user-timing.*'];

type Read = Reading & { readonly site: Site };
let base: Read;
let head: Read;
let again: Read;

async function readSite(
  siteOptions: SiteOptions,
  budgets: readonly string[],
  options: Partial<LighthouseOptions> = {},
): Promise<Read> {
  const site = stack.use(await openSite(siteOptions));
  await using lab = await openLab(budgets, { service: async () => ({ url: site.url }) });
  return { ...(await readWith(lab, options)), site };
}

async function readWith(lab: TestLab, options: Partial<LighthouseOptions>): Promise<Reading> {
  const headers = { 'x-canary': HEADER };
  await using probe = await lighthouse.open({ service: 'web', path: '/?page=1', headers, ...options }, lab);
  return await probe.read(lab.signal);
}

const partsOf = (reading: Reading, group: string) =>
  reading.evidence!.parts.filter((part) => part.group === group);

test('a page gives its times, its shift and its score', () => {
  for (const id of ['first-contentful-paint', 'largest-contentful-paint', 'speed-index', 'interactive']) {
    expect(base.values[id]).toBeGreaterThan(100);
  }
  expect(base.values['performance']).toBeGreaterThan(0);
  expect(base.values['performance']).toBeLessThanOrEqual(100);
});

test('bytes and requests are those that the server sent', () => {
  expect(base.values['requests.script']).toBe(1);
  expect(base.values['requests.font']).toBe(0);
  expect(head.values['bytes.script']! - base.values['bytes.script']!).toBe(50_000);
  expect(head.values['bytes.stylesheet']).toBe(base.values['bytes.stylesheet']);
});

test('whatever is called exact is the same in every run of the same page', () => {
  const exact = METRICS.filter(({ nature }) => nature === 'exact').map(({ id }) => id);
  const exactOf = ({ values }: Reading) => exact.map((id) => [id, values[id]]);
  expect(exactOf(again)).toEqual(exactOf(base));
});

test('a page fails the audits it fails', () => {
  expect(base.values).toMatchObject({ 'image-alt': 0, 'document-title': 100 });
  expect(base.values['accessibility']).toBeLessThan(100);
});

test('a metric that finds nothing on the page has no value, and it is said why', () => {
  expect(base.values).not.toHaveProperty('video-caption');
  expect(base.values).not.toHaveProperty('redirects-http');
  const warning = base.warnings!.find(({ code }) => code === 'lighthouse-no-value')!;
  expect(warning.params['metrics']).toContain('redirects-http (nothing on the page for it)');
});

test('every value is a number of a declared metric', () => {
  const declared = new Set([...METRICS, ...base.metrics!].map(({ id }): string => id));
  for (const [id, value] of Object.entries(base.values)) {
    expect(declared).toContain(id);
    expect(Number.isFinite(value)).toBe(true);
  }
});

test('user timings are metrics: a measure by its duration, a mark by its time', () => {
  expect(base.values['user-timing.hydrate']).toBeGreaterThanOrEqual(59);
  expect(base.values['user-timing.app-ready']).toBeGreaterThan(base.values['user-timing.app-start']!);
  expect(base.metrics).toContainEqual({
    id: 'user-timing.hydrate',
    unit: 'ms',
    better: 'lower',
    nature: 'sampled',
  });
});

test('a script that grew is named with its bytes, though its hash and the port differ', () => {
  const script = (reading: Reading) =>
    partsOf(reading, 'resource').find(({ name }) => name.startsWith('/app-'))!;
  expect(script(head).name).toBe('/app-*.js?v&token');
  expect(script(head).value - script(base).value).toBe(50_000);
  expect(script(head).explains).toEqual(expect.arrayContaining(['bytes.script', 'largest-contentful-paint']));
});

test('resources of a type add up to the bytes of the type', () => {
  const images = partsOf(base, 'resource').filter(({ explains }) => explains.includes('bytes.image'));
  expect(images.reduce((sum, { value }) => sum + value, 0)).toBe(base.values['bytes.image']);
});

test('audits say which metric they would serve', () => {
  const audit = partsOf(base, 'audit').find(({ name }) => name === 'render-blocking-insight')!;
  expect(audit).toMatchObject({ unit: 'ms' });
  expect(audit.explains).toContain('first-contentful-paint');
});

test('a layout shift is explained by the element that moved', () => {
  const shifts = [base, head, again].flatMap((reading) => partsOf(reading, 'shift'));
  expect(shifts.map(({ name }) => name)).toContain('body > main > img.hero');
});

test('facts tell the browser, the tool and the largest element', () => {
  const facts = new Map(base.evidence!.facts.map(({ name, text }) => [name, text]));
  expect(facts.get('browser')).toMatch(/\d+\.\d+\.\d+\.\d+ \(.+\)/);
  expect(facts.get('Lighthouse')).toMatch(/^13\./);
  expect(facts.get('largest element')).toMatch(/^body > /);
});

test('headers reach the page, and neither they nor cookies nor addresses are published', () => {
  const sent = base.site.requests.find(({ path }) => path === '/?page=1')!;
  expect(sent.headers['x-canary']).toBe(HEADER);
  expect(base.site.requests.some(({ headers }) => headers.cookie?.includes(COOKIE))).toBe(true);
  const published = JSON.stringify({ ...base, site: null });
  for (const secret of [HEADER, COOKIE, 'query-secret', new URL(base.site.url).port, '127.0.0.1']) {
    expect(published).not.toContain(secret);
  }
});

test('a check on speed alone tells its usual metrics and runs no other category', async () => {
  const reading = await readSite({}, [], { preset: 'desktop' });
  expect(Object.keys(reading.values).toSorted()).toEqual([
    'bytes.total',
    'cumulative-layout-shift',
    'first-contentful-paint',
    'largest-contentful-paint',
    'performance',
    'requests.total',
    'speed-index',
    'total-blocking-time',
  ]);
  expect(reading.metrics).toEqual([]);
  expect(reading.values['first-contentful-paint']).toBeLessThan(base.values['first-contentful-paint']!);
}, 120_000);

test('a redirect is followed and told', async () => {
  const { warnings } = await readSite({}, [], { path: '/moved' });
  expect(warnings).toContainEqual({
    code: 'lighthouse-redirected',
    params: { asked: '/moved', page: '/?from' },
  });
}, 120_000);
