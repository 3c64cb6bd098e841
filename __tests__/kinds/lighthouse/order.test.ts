import { expect, test } from '@jest/globals';
import { wantedBy } from '../../../src/kinds/lighthouse/order.ts';
import { budgetOf } from './lab.ts';

const wanted = (metrics: readonly string[], categories: readonly string[] = ['performance']) =>
  wantedBy({ categories }, metrics.map(budgetOf));

test('without budgets only the asked category runs', () => {
  expect(wanted([]).order.categories).toEqual(['performance']);
  expect(wanted([]).order.audits).toEqual([]);
});

test('a budget on a category runs it', () => {
  const { order, metrics } = wanted(['accessibility']);
  expect(order.categories).toEqual(['performance', 'accessibility']);
  expect(metrics.map(({ id }) => id)).toContain('accessibility');
});

test('a budget on one audit of another category runs that audit only', () => {
  const { order } = wanted(['image-alt']);
  expect(order).toMatchObject({ categories: ['performance'], audits: ['image-alt'] });
});

test('a budget on a costly audit runs it, which is left out otherwise', () => {
  expect(wanted([]).order.skip).toContain('bf-cache');
  expect(wanted(['bf-cache']).order.skip).not.toContain('bf-cache');
});

test('bytes and requests come from the summary of resources, also where performance does not run', () => {
  expect(wanted(['bytes.script'], ['seo']).order).toMatchObject({
    categories: ['seo'],
    audits: expect.arrayContaining(['resource-summary']),
  });
});

test('whether the page has loaded is asked for in every run', () => {
  expect(wanted(['image-alt'], ['seo']).order.audits).toEqual(['image-alt', 'metrics', 'network-requests']);
});

test('a pattern asks for every metric it fits', () => {
  const ids = wanted(['bytes.*']).metrics.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['bytes.font', 'bytes.script', 'bytes.total']));
  expect(ids).not.toContain('requests.font');
});

test('a lone star asks for no more than what is told anyway', () => {
  expect(wanted(['*']).metrics).toEqual(wanted([]).metrics);
  expect(wanted(['*']).order).toEqual(wanted([]).order);
});

test('user timings are told only where a budget names them', () => {
  expect(wanted(['user-timing.hydrate']).asked('user-timing.hydrate')).toBe(true);
  expect(wanted(['user-timing.*']).asked('user-timing.any')).toBe(true);
  expect(wanted(['*']).asked('user-timing.hydrate')).toBe(false);
  expect(wanted(['user-timing.hydrate'], ['seo']).order.audits).toContain('user-timings');
});
