/**
 * Reference values: R 4.2.2 (psignrank, pwilcox, wilcox.test, quantile, pbinom, pnorm), and the examples of R's own
 * manual page of wilcox.test, from Hollander and Wolfe (1973): depression (pp. 27-33) and permeability (pp. 68-75).
 * Of the spread, R's 1.0483 * median(dist(x)), on the first of Michelson's runs of 1879 as R has them (morley).
 */
import { expect, test } from '@jest/globals';
import {
  median,
  medianInterval,
  pseudoMedian,
  pseudoMedianInterval,
  quantile,
  shift,
  shiftInterval,
  spread,
} from '../../src/stats/index.ts';
import { headsAtMost } from '../../src/stats/median-interval.ts';
import { normalAtMost } from '../../src/stats/normal.ts';
import { rankSumAtMost, rankSumCritical } from '../../src/stats/rank-sum.ts';
import { signedRankAtMost, signedRankCritical } from '../../src/stats/signed-rank.ts';

const before = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
const after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
const depression = before.map((value, patient) => value - after[patient]!);
const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
const early = [1.15, 0.88, 0.9, 0.74, 1.21];

test('quantiles are those of R type 7', () => {
  const sample = [3, 1, 4, 1, 5, 9, 2, 6];
  expect([0, 0.1, 0.25, 0.5, 0.95, 1].map((p) => quantile(sample, p))).toEqual([
    1,
    1,
    1.75,
    3.5,
    expect.closeTo(7.95, 12),
    9,
  ]);
  expect(median([2, 1, 10])).toBe(2);
});

test('the signed-rank distribution is that of R, exact to 100 values', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((v) => signedRankAtMost(9, v) * 512)).toEqual([
    1, 2, 3, 5, 7, 10, 14, 19, 25,
  ]);
  expect(signedRankAtMost(50, 300)).toBeCloseTo(0.000423785449182645, 15);
  expect(signedRankAtMost(60, 400) / 4.58602154594116e-5).toBeCloseTo(1, 9);
  expect(signedRankAtMost(100, 1000) / 2.24354788706268e-8).toBeCloseTo(1, 9);
  expect(signedRankAtMost(100, 1500) / 1.74553514808381e-4).toBeCloseTo(1, 9);
});

test('the published depression example has p = 0.01953', () => {
  expect(1 - signedRankAtMost(9, 39)).toBeCloseTo(0.01953, 5);
});

test('the pseudo-median of the depression example and its intervals are those of R', () => {
  expect(pseudoMedian(depression)).toBeCloseTo(0.46, 12);
  const ninety = pseudoMedianInterval(depression, { low: 0.05, high: 0.05 });
  expect([ninety.low, ninety.high]).toEqual([expect.closeTo(0.175, 12), expect.closeTo(0.726, 12)]);
  const ninetyNine = pseudoMedianInterval(depression, { low: 0.005, high: 0.005 });
  expect([ninetyNine.low, ninetyNine.high]).toEqual([expect.closeTo(-0.1135, 12), expect.closeTo(0.987, 12)]);
});

test('the rank-sum distribution is that of R', () => {
  const ofR = [0.000333000333000333, 0.006327006327006327, 0.037629037629037625, 0.297036297036297026];
  [0, 5, 10, 20].forEach((u, index) => expect(rankSumAtMost(10, 5, u)).toBeCloseTo(ofR[index]!, 14));
  expect(rankSumAtMost(8, 8, 0) * 12870).toBeCloseTo(1, 10);
  expect(rankSumAtMost(28, 19, 150)).toBeCloseTo(0.00563952407598166, 14);
  expect(rankSumAtMost(28, 19, 250)).toBeCloseTo(0.36967447375782803, 14);
  expect(rankSumAtMost(50, 50, 800)).toBeCloseTo(0.000869917143080259, 14);
});

test('the shift of the permeability example and its interval are those of R', () => {
  expect(1 - rankSumAtMost(10, 5, 34)).toBeCloseTo(0.127206127206127, 12);
  expect(shift(early, term)).toBeCloseTo(0.305, 12);
  const { low, high } = shiftInterval(early, term, { low: 0.05, high: 0.05 });
  expect([low, high]).toEqual([expect.closeTo(-0.08, 12), expect.closeTo(0.72, 12)]);
});

test('coin tosses and the normal distribution are those of R', () => {
  expect(headsAtMost(5, 1)).toBe(0.1875);
  expect(headsAtMost(19, 4)).toBeCloseTo(0.00960540771484376, 15);
  const ofR = [
    0.308537538725987, 0.158655253931457, 0.0227501319481792, 0.00134989803163009, 2.86651571879194e-7,
    6.22096057427178e-16,
  ];
  [0.5, 1, 2, 3, 5, 8].forEach((z, index) => expect(normalAtMost(-z) / ofR[index]!).toBeCloseTo(1, 9));
  expect(normalAtMost(1)).toBeCloseTo(1 - ofR[1]!, 12);
});

test('past the exact range no critical value is bolder than the exact one of R', () => {
  const levels = [0.05, 0.01, 0.001, 1e-4, 1e-6];
  const signedRank = levels.map((level) => signedRankCritical(150, level));
  const rankSum = levels.map((level) => rankSumCritical(60, 70, level));
  [4785, 4425, 4025, 3701, 3179].forEach((exact, index) =>
    expect(signedRank[index]).toBeLessThanOrEqual(exact),
  );
  [1747, 1602, 1442, 1313, 1105].forEach((exact, index) => expect(rankSum[index]).toBeLessThanOrEqual(exact));
  expect(Math.min(signedRank[4]! / 3179, rankSum[4]! / 1105)).toBeGreaterThan(0.95);
});

test('five values are the fewest that bound a median at 5 %, and fewer give no bound instead of a wrong one', () => {
  const levels = { low: 0.05, high: 2 ** -5 };
  expect(medianInterval([1, 2, 3, 4], levels)).toEqual({ low: -Infinity, high: Infinity });
  expect(medianInterval([5, 1, 4, 2, 3], levels)).toEqual({ low: 1, high: 5 });
  expect(pseudoMedianInterval([1, 2, 3, 4], levels)).toEqual({ low: -Infinity, high: Infinity });
  expect(pseudoMedianInterval([5, 1, 4, 2, 3], levels)).toEqual({ low: 1, high: 5 });
  expect(shiftInterval([1, 2], [5, 6, 7], levels)).toEqual({ low: -Infinity, high: Infinity });
});

const michelson = [
  850, 740, 900, 1070, 930, 850, 950, 980, 980, 880, 1000, 980, 930, 650, 760, 810, 1000, 1000, 960, 960,
];

test('the spread is the median distance of any two values, on the scale of a standard deviation', () => {
  expect(spread(michelson)).toBeCloseTo(104.8358, 9);
  expect(spread(depression)).toBeCloseTo(0.516 * 1.048358, 9);
  expect(spread([1, 3])).toBeCloseTo(2.096716, 9);
  expect([spread([]), spread([7]), spread([7, 7, 7])]).toEqual([0, 0, 0]);
});

test('the factor of the spread is that of Rousseeuw and Croux, 1 / (√2 Φ⁻¹(3/4))', () => {
  const threeQuarters = 0.674489750196082; // R: qnorm(0.75)
  expect(normalAtMost(threeQuarters)).toBeCloseTo(0.75, 12);
  expect(spread([0, 1]) * Math.SQRT2 * threeQuarters).toBeCloseTo(1, 4);
});
