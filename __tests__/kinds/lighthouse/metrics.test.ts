import { expect, test } from '@jest/globals';
import { LIGHTHOUSE_VERSION, METRICS } from '../../../src/kinds/lighthouse/metrics.generated.ts';
import { CATEGORIES } from '../../../src/kinds/lighthouse/options.ts';
import { listMetrics } from '../../../scripts/lighthouse-metrics.ts';

test('the committed list of metrics is what the installed Lighthouse measures', async () => {
  expect({ version: LIGHTHOUSE_VERSION, metrics: METRICS }).toEqual(await listMetrics());
}, 180_000);

test('every category is a metric', () => {
  expect(METRICS.map(({ id }) => id)).toEqual(expect.arrayContaining([...CATEGORIES]));
});

test.each([
  ['largest-contentful-paint', 'ms', 'lower', 'sampled'],
  ['cumulative-layout-shift', 'number', 'lower', 'sampled'],
  ['performance', 'points', 'higher', 'sampled'],
  ['accessibility', 'points', 'higher', 'exact'],
  ['total-byte-weight', 'B', 'lower', 'exact'],
  ['requests.script', 'count', 'lower', 'exact'],
  ['unsized-images', 'points', 'higher', 'sampled'],
])('%s is in %s, better %s, %s', (id, unit, better, nature) => {
  expect(METRICS.find((metric) => metric.id === id)).toMatchObject({ unit, better, nature });
});

test.each([
  'render-blocking-resources',
  'uses-text-compression',
  'interaction-to-next-paint',
  'first-meaningful-paint',
])('%s, which a page load of this Lighthouse does not measure, is no metric', (id) => {
  expect(METRICS.map((metric): string => metric.id)).not.toContain(id);
});
