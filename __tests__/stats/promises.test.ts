import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Levels,
  medianInterval,
  pseudoMedian,
  pseudoMedianInterval,
  shift,
  shiftInterval,
  spread,
} from '../../src/stats/index.ts';
import { leastBySigns, lookAt, nextLook, spentAt } from '../../src/stats/spending.ts';
import { cauchy, mostExpected, normal, seeded } from './noise.ts';

fc.configureGlobal({ seed: 20260401 });

const finite = fc
  .double({ min: -1e6, max: 1e6, noNaN: true })
  .map((value) => (Math.abs(value) < 1e-200 ? 0 : value));
const sample = fc.array(fc.oneof(finite, fc.integer({ min: -3, max: 3 })), { minLength: 1, maxLength: 40 });
const level = fc.constantFrom(0.05, 2 ** -5, 0.01, 0.001);
const levels: fc.Arbitrary<Levels> = fc.record({ low: level, high: level });

function naiveWalsh(values: readonly number[]): number[] {
  return values.flatMap((a, i) => values.slice(i).map((b) => (a + b) / 2)).sort((a, b) => a - b);
}

test('the pseudo-median is the median of all Walsh averages, ties and all', () => {
  fc.assert(
    fc.property(sample, (values) => {
      const walsh = naiveWalsh(values);
      const middle = (walsh[Math.ceil(walsh.length / 2) - 1]! + walsh[Math.floor(walsh.length / 2)]!) / 2;
      expect(pseudoMedian(values)).toBeCloseTo(middle, 6);
    }),
  );
});

test('an interval ends on Walsh averages or is open, and holds the estimate', () => {
  fc.assert(
    fc.property(sample, levels, (values, asked) => {
      const { low, high } = pseudoMedianInterval(values, asked);
      const walsh = new Set([...naiveWalsh(values), -Infinity, Infinity]);
      expect(walsh.has(low) && walsh.has(high)).toBe(true);
      expect(low <= pseudoMedian(values) + 1e-9 && pseudoMedian(values) <= high + 1e-9).toBe(true);
    }),
  );
});

test('mirrored values give the mirrored interval', () => {
  fc.assert(
    fc.property(sample, levels, (values, { low, high }) => {
      const mirrored = values.map((value) => -value);
      for (const interval of [pseudoMedianInterval, medianInterval]) {
        const one = interval(values, { low, high });
        const other = interval(mirrored, { low: high, high: low });
        expect([0 - other.high, 0 - other.low]).toEqual([one.low + 0, one.high + 0]);
      }
    }),
  );
});

test('swapped samples give the mirrored shift', () => {
  fc.assert(
    fc.property(sample, sample, levels, (from, to, { low, high }) => {
      expect(shift(from, to)).toBeCloseTo(-shift(to, from), 9);
      const one = shiftInterval(from, to, { low, high });
      const other = shiftInterval(to, from, { low: high, high: low });
      expect([0 - other.high, 0 - other.low]).toEqual([one.low + 0, one.high + 0]);
    }),
  );
});

test('another scale and another zero move estimate and interval along', () => {
  fc.assert(
    fc.property(sample, levels, fc.integer({ min: -5, max: 5 }), (values, asked, power) => {
      const scale = 2 ** power;
      const scaled = values.map((value) => value * scale);
      expect(pseudoMedian(scaled)).toBe(pseudoMedian(values) * scale);
      const { low, high } = pseudoMedianInterval(values, asked);
      expect(pseudoMedianInterval(scaled, asked)).toEqual({ low: low * scale, high: high * scale });
    }),
  );
});

test('a stricter level never gives a narrower interval', () => {
  fc.assert(
    fc.property(sample, (values) => {
      const loose = pseudoMedianInterval(values, { low: 0.05, high: 0.05 });
      const strict = pseudoMedianInterval(values, { low: 0.01, high: 0.01 });
      expect(strict.low <= loose.low && strict.high >= loose.high).toBe(true);
    }),
  );
});

test.each([5, 9, 19, 42])(
  'intervals of %d values without a mean miss the truth at most as often as they say',
  (n) => {
    const random = seeded(n);
    const asked = { low: 0.05, high: 0.02 };
    const missed = { pseudoLow: 0, pseudoHigh: 0, medianLow: 0, medianHigh: 0 };
    const trials = 4000;
    for (let trial = 0; trial < trials; trial++) {
      const values = Array.from({ length: n }, () => cauchy(random, trial % 7 === 0 ? 10 : 1));
      const pseudo = pseudoMedianInterval(values, asked);
      const middle = medianInterval(values, asked);
      missed.pseudoLow += Number(pseudo.low > 0);
      missed.pseudoHigh += Number(pseudo.high < 0);
      missed.medianLow += Number(middle.low > 0);
      missed.medianHigh += Number(middle.high < 0);
    }
    expect(Math.max(missed.pseudoLow, missed.medianLow)).toBeLessThanOrEqual(mostExpected(trials, asked.low));
    expect(Math.max(missed.pseudoHigh, missed.medianHigh)).toBeLessThanOrEqual(
      mostExpected(trials, asked.high),
    );
    if (n > 5) expect(missed.pseudoLow).toBeGreaterThan(trials * asked.low * 0.6);
  },
);

test('coarsely rounded readings make intervals miss less, not more', () => {
  const random = seeded(11);
  const trials = 4000;
  let missed = 0;
  for (let trial = 0; trial < trials; trial++) {
    const values = Array.from({ length: 13 }, () => Math.round(normal(random, 1.2)));
    missed += Number(pseudoMedianInterval(values, { low: 0.05, high: 0.05 }).low > 0);
  }
  expect(missed).toBeLessThanOrEqual(mostExpected(trials, 0.05));
});

test('the spread of values knows neither their direction nor their place, and grows with their scale', () => {
  fc.assert(
    fc.property(sample, fc.integer({ min: -5, max: 5 }), (values, power) => {
      expect(spread(values.map((value) => -value))).toBe(spread(values));
      expect(spread(values.toReversed())).toBe(spread(values));
      expect(spread(values.map((value) => value * 2 ** power))).toBe(spread(values) * 2 ** power);
      expect(spread(values)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('the spread of normal noise is its standard deviation, and wild values hardly move it', () => {
  const random = seeded(41);
  const still = Array.from({ length: 800 }, () => normal(random, 3));
  expect(spread(still) / 3).toBeCloseTo(1, 1);
  const wild = still.map((value, n) => (n % 5 === 0 ? 1e6 * value : value));
  expect(spread(wild)).toBeLessThan(3 * spread(still));
});

test('looks grow by half: 5, 9, 13, 19, 28, 42, 63', () => {
  const looks = [nextLook(0)];
  while (looks.length < 7) looks.push(nextLook(looks.at(-1)!));
  expect(looks).toEqual([5, 9, 13, 19, 28, 42, 63]);
  expect([1, 5, 6, 9, 10, 63].map((n) => lookAt(n))).toEqual([
    { look: 1, size: 5 },
    { look: 1, size: 5 },
    { look: 2, size: 9 },
    { look: 2, size: 9 },
    { look: 3, size: 13 },
    { look: 7, size: 63 },
  ]);
});

const totals = fc.double({ min: 1e-9, max: 0.2, noNaN: true });
const shares = fc.double({ min: 0, max: 1, noNaN: true });

test('however many looks are taken, no more error is spent than there is', () => {
  fc.assert(
    fc.property(totals, shares, fc.integer({ min: 1, max: 400 }), (total, kept, end) => {
      let spent = 0;
      for (let n = nextLook(0); n < end; n = nextLook(n)) {
        const now = spentAt({ total, kept }, n, leastBySigns);
        expect(now === 0 || now >= 2 ** -n).toBe(true);
        spent += now;
      }
      const last = spentAt({ total, kept }, end, leastBySigns, true);
      expect(last === 0 || last >= 2 ** -end).toBe(true);
      expect(spent + last).toBeLessThanOrEqual(total * (1 + 1e-12));
    }),
  );
});

test('a look takes whole steps of its test only, so that what it cannot use is left to later ones', () => {
  const spending = { total: 0.07, kept: 0.375 };
  expect(spentAt(spending, 5, leastBySigns)).toBe(1 / 32);
  expect(spentAt(spending, 9, leastBySigns)).toBe(8 / 512);
  expect(spentAt({ total: 0.03, kept: 0.375 }, 5, leastBySigns)).toBe(0);
});

test('the last look spends all that is left, if it can use it', () => {
  fc.assert(
    fc.property(totals, shares, fc.integer({ min: 30, max: 400 }), (total, kept, end) => {
      let spent = 0;
      for (let n = nextLook(0); n < end; n = nextLook(n)) spent += spentAt({ total, kept }, n, leastBySigns);
      const left = total - spent;
      fc.pre(left > 2 ** -end);
      expect(spentAt({ total, kept }, end, leastBySigns, true)).toBeCloseTo(left, 12);
    }),
  );
});
