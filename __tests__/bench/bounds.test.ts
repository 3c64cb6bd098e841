import { expect, test } from '@jest/globals';
import { upperBound } from '../../bench/decisions/bounds.ts';

test('no alarm in 100 leaves a rate of 3 % possible, the rule of three', () => {
  expect(upperBound(0, 100)).toBeCloseTo(1 - 0.05 ** (1 / 100), 10);
  expect(upperBound(0, 1000)).toBeCloseTo(1 - 0.05 ** (1 / 1000), 10);
});

test('the bound is where so few alarms happen once in twenty', () => {
  const rate = upperBound(2, 40);
  const chance = (hits: number, ways: number) => ways * rate ** hits * (1 - rate) ** (40 - hits);
  expect(chance(0, 1) + chance(1, 40) + chance(2, 780)).toBeCloseTo(0.05, 10);
});

test('alarms throughout bound nothing, and more alarms mean a higher bound', () => {
  expect(upperBound(3, 3)).toBe(1);
  for (let hits = 0; hits < 20; hits++)
    expect(upperBound(hits + 1, 20)).toBeGreaterThan(upperBound(hits, 20));
});
