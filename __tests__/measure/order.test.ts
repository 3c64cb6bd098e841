import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { headFirst } from '../../src/measure/order.ts';

test('each side is first exactly once in every two rounds', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(1000), (seed, check, pair) => {
      expect(headFirst(seed, check, 2 * pair)).toBe(!headFirst(seed, check, 2 * pair + 1));
    }),
  );
});

test('which side is first in a pair of rounds is a coin toss', () => {
  const heads = Array.from({ length: 1000 }, (_, pair) => headFirst('seed', 'check', 2 * pair)).filter(
    Boolean,
  ).length;
  expect(heads).toBeGreaterThan(430);
  expect(heads).toBeLessThan(570);
});

test('the same seed gives the same order', () => {
  const orderOf = (seed: string): boolean[] =>
    Array.from({ length: 64 }, (_, round) => headFirst(seed, 'check', round));
  expect(orderOf('a')).toEqual(orderOf('a'));
  expect(orderOf('a')).not.toEqual(orderOf('b'));
});
