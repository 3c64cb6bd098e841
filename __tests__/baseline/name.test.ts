import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { baselineName } from '../../src/baseline/name.ts';

test('a baseline is stored under a name that tells its project', () => {
  expect(baselineName('shop')).toMatch(/^pierce-baseline-shop-[0-9a-f]{8}$/);
  expect(baselineName('Web / Checkout')).toMatch(/^pierce-baseline-web-checkout-[0-9a-f]{8}$/);
});

test('names that look alike once cleaned are told apart', () => {
  const names = ['shop', 'Shop', 'shop ', 'shop/', 'sh:op', 'sh*op', '', '店', '铺'];
  expect(new Set(names.map(baselineName)).size).toBe(names.length);
});

test('whatever a project is called, GitHub takes the name and finds it again', () => {
  const name = fc.string({ unit: 'binary', maxLength: 600 });
  fc.assert(
    fc.property(name, (project) => {
      expect(baselineName(project)).toMatch(/^pierce-baseline(?:-[a-z0-9]+)*-[0-9a-f]{8}$/);
      expect(baselineName(project).length).toBeLessThan(80);
      expect(baselineName(project)).toBe(baselineName(project));
    }),
    { seed: 20261120, numRuns: 300 },
  );
});
