import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rankSumAtMost } from '../../src/stats/rank-sum.ts';
import { areDifferent, asv } from '../../bench/decisions/peers/asv.ts';
import { benchstat } from '../../bench/decisions/peers/benchstat.ts';
import { bestOf } from '../../bench/decisions/peers/best-of.ts';
import { conclude, criterion } from '../../bench/decisions/peers/criterion.ts';
import { githubActionBenchmark } from '../../bench/decisions/peers/github-action-benchmark.ts';
import { RULES } from '../../bench/decisions/peers/index.ts';
import { mannWhitney } from '../../bench/decisions/peers/mann-whitney.ts';
import { meanOfThree } from '../../bench/decisions/peers/mean-of-three.ts';
import { studentQuantile } from '../../bench/decisions/peers/student.ts';
import { placed, relativeDifference, tachometer } from '../../bench/decisions/peers/tachometer.ts';
import { normal, seeded } from '../stats/noise.ts';

const tolerance = 0.05;
const times = (count: number, value: number): readonly number[] => Array<number>(count).fill(value);

test('github-action-benchmark alerts where its own tests and README say that it does', () => {
  const at = (percent: number, base: number, head: number) =>
    githubActionBenchmark(percent / 100 - 1).judge({ base: [base], head: [head], tolerance });
  // test/write.spec.ts, "raises an alert when exceeding threshold 2.0": bench_fib_10 and bench_fib_20
  expect(at(200, 100, 210)).toBe('fail');
  expect(at(200, 10_000, 25_000)).toBe('fail');
  // README.md, "Use this action with alert commit comment"
  expect(at(200, 100, 230)).toBe('fail');
  // action.yml: 150 % is 1.5 times; reaching the threshold is not exceeding it
  expect(at(150, 100, 151)).toBe('fail');
  expect(at(150, 100, 150)).toBe('pass');
  expect(at(200, 100, 199)).toBe('pass');
});

// golang/perf, cmd/benchstat/main.go, "Example": old.txt and new.txt, and what benchstat prints of them
const ENCODE = {
  json: {
    base: [1726, 1723, 1707, 1707, 1713, 1729, 1736, 1707, 1705, 1774],
    head: [1423, 1416, 1411, 1413, 1412, 1426, 1422, 1424, 1447, 1425],
  },
  gob: {
    base: [3069, 3075, 3069, 3067, 3207, 3064, 3064, 3058, 3059, 3062],
    head: [3075, 3065, 3059, 3065, 3060, 3081, 3186, 3135, 3087, 3062],
  },
} as const;

test('benchstat: the p-values and verdicts of its documented example, ties included', () => {
  const { json, gob } = ENCODE;
  expect(mannWhitney(json.base, json.head).toFixed(3)).toBe('0.000');
  expect(mannWhitney(gob.base, gob.head).toFixed(3)).toBe('0.446');
  expect(benchstat(0).judge({ ...json, tolerance })).toBe('pass'); // -17.20 %
  expect(benchstat(0).judge({ base: json.head, head: json.base, tolerance })).toBe('fail');
  expect(benchstat(0).judge({ ...gob, tolerance })).toBe('pass'); // ~
});

test('benchstat: the results in its test files', () => {
  // testdata/issue19634.stdout: -31.48 % (p=0.008 n=5)
  const base = [115, 114, 115, 115, 115];
  expect(mannWhitney(base, times(5, 78.8)).toFixed(3)).toBe('0.008');
  expect(benchstat(0).judge({ base: times(5, 78.8), head: base, tolerance })).toBe('fail');
  // testdata/smallSample.stdout: p=1.000 n=1, "need >= 4 samples to detect a difference"
  expect(mannWhitney([100], [101])).toBe(1);
  expect(benchstat(0).judge({ base: [100], head: [101], tolerance })).toBe('undecided');
});

test('benchstat: the p-values that the tests of its statistics package give', () => {
  // aclements/go-moremath, stats/utest_test.go, TestMannWhitneyUTest; the large ones are those of R's wilcox.test
  const s1 = [2, 1, 3, 5];
  expect(mannWhitney(s1, [12, 11, 13, 15])).toBeCloseTo(0.028571428571428577, 12);
  expect(mannWhitney(s1, [0, 4, 6, 7])).toBeCloseTo(0.48571428571428577, 12);
  expect(mannWhitney(s1, s1)).toBe(1);
  expect(mannWhitney(s1, times(4, 2))).toBeCloseTo(0.7142857142857143, 12);
  const l1 = Array.from({ length: 500 }, (_, n) => 2 * n);
  const l2 = Array.from({ length: 600 }, (_, n) => 2 * n - 41);
  const l3 = l2.map((value, n) => (n < 30 ? l1[n]! : value));
  expect(mannWhitney(l1, l2)).toBeCloseTo(0.0049335360814172224, 10);
  expect(mannWhitney(l1, l3)).toBeCloseTo(0.0038703814239617884, 10);
});

test('benchstat, beyond the tolerance: a significant change within it passes', () => {
  const base = Array.from({ length: 20 }, (_, n) => 100 + n / 100);
  const head = base.map((value) => value * 1.02);
  expect(benchstat(0).judge({ base, head, tolerance })).toBe('fail');
  expect(benchstat('tolerance').judge({ base, head, tolerance })).toBe('pass');
  expect(benchstat('tolerance').judge({ base, head, tolerance: 0.01 })).toBe('fail');
});

test('asv marks what its own comparison table marks', () => {
  const mark = (base: number, head: number) => asv(0.1).judge({ base: [base], head: [head], tolerance });
  // test/test_compare.py, REFERENCE: rows of single values, by the factor of 1.1 alone
  expect(mark(1.31, 7.75)).toBe('fail');
  expect(mark(125, 3810)).toBe('fail');
  expect(mark(83.6, 55.4)).toBe('pass');
  expect(mark(1.64, 1.53)).toBe('pass');
  // docs/source/using.rst, "Comparing the benchmarking results for two revisions"
  expect(mark(11.5, 11.0)).toBe('pass');
  expect(mark(34.6, 32.9)).toBe('pass');
  // the default factor: worse by more than 10 %
  expect(mark(100, 110)).toBe('pass');
  expect(mark(100, 111)).toBe('fail');
});

test('asv finds the differences that its own test of `is_different` asks for', () => {
  // test/test_statistics.py, test_is_different: uniform noise of 0.1, shifted by the first number
  const random = seeded(1);
  const uniform = (count: number, shift: number) =>
    Array.from({ length: count }, () => shift + 0.1 * random());
  for (const [shift, count, isSignificant] of [
    [0.01, 10, false],
    [0.05, 100, true],
    [0.1, 10, true],
  ] as const)
    expect(areDifferent(uniform(count, 0), uniform(count, shift))).toBe(isSignificant);
});

test('asv: too few readings for its level are told apart by intervals, which few readings do not have', () => {
  const [base, head] = [
    [1, 2, 3, 4],
    [11, 12, 13, 14],
  ];
  expect(rankSumAtMost(4, 4, 0)).toBeGreaterThan(0.002);
  expect(asv(0.1).judge({ base, head, tolerance })).toBe('pass');
});

test('asv breaks ties in the least significant way', () => {
  const base = [...times(10, 1), ...times(5, 2)];
  const head = times(15, 2);
  expect(mannWhitney(base, head)).toBeLessThan(0.002);
  expect(areDifferent(base, head)).toBe(false);
});

test("the distribution behind both is Mann and Whitney's own table, as asv's tests quote it", () => {
  // test/test_statistics.py, test_mann_whitney_u_cdf: Annals of Mathematical Statistics 18, 50, tables for 4 and 5
  const [four, five] = [
    [0.014, 0.029, 0.057, 0.1, 0.171, 0.243, 0.343, 0.443, 0.557],
    [0.004, 0.008, 0.016, 0.028, 0.048, 0.075, 0.111, 0.155, 0.21, 0.274, 0.345, 0.421, 0.5, 0.579],
  ];
  for (const [u, p] of four.entries()) expect(Math.abs(rankSumAtMost(4, 4, u) - p)).toBeLessThan(1e-3);
  for (const [u, p] of five.entries()) expect(Math.abs(rankSumAtMost(5, 5, u) - p)).toBeLessThan(1e-3);
});

test('criterion concludes from an interval and a level what its book prints of them', () => {
  // book/src/user_guide/command_line_output.md, "Change" and "Additional examples"
  const regressed = { low: 0.40772, high: 0.47801, p: 0 };
  expect(conclude(regressed, 0.01)).toBe('fail');
  expect(conclude({ low: -0.38292, high: -0.36524, p: 0 }, 0.01)).toBe('pass'); // has improved
  expect(conclude({ low: -0.018316, high: 0.034704, p: 0.52 }, 0.01)).toBe('pass'); // no change detected
  expect(conclude({ low: -0.007479, high: 0.075451, p: 0.04 }, 0.01)).toBe('pass'); // within noise threshold
  expect(conclude(regressed, 0.45)).toBe('pass');
});

test('criterion: noise passes, a change beyond the threshold fails, one within it passes', () => {
  const random = seeded(3);
  const base = Array.from({ length: 50 }, () => 100 + normal(random, 1));
  const fresh = Array.from({ length: 50 }, () => 100 + normal(random, 1));
  const judge = (rule: ReturnType<typeof criterion>, factor: number) =>
    rule.judge({ base, head: fresh.map((value) => value * factor), tolerance });
  expect(judge(criterion(0.01), 1)).toBe('pass');
  expect(judge(criterion(0.01), 1.03)).toBe('fail');
  expect(judge(criterion('tolerance'), 1.03)).toBe('pass');
  expect(judge(criterion('tolerance'), 1.08)).toBe('fail');
});

test('tachometer: the intervals of its own test, to the last digit given', () => {
  // src/test/json-output_test.ts, "2x2 matrix": foo and bar, percentChange of each against the other
  const foo = [...times(25, 5), ...times(25, 15)];
  const bar = [...times(25, 15), ...times(25, 25)];
  const percent = (base: readonly number[], head: readonly number[]) => {
    const { low, high } = relativeDifference({ base, head });
    return [low, high].map((value) => (100 * value).toFixed(5));
  };
  expect(percent(bar, foo)).toEqual(['-58.02419', '-41.97581']);
  expect(percent(foo, bar)).toEqual(['67.90324', '132.09676']);
  expect(tachometer(0).judge({ base: foo, head: bar, tolerance })).toBe('fail');
  expect(tachometer(0).judge({ base: bar, head: foo, tolerance })).toBe('pass');
});

test('tachometer: the examples of its README', () => {
  // "Auto sample conditions": intervals against the condition +10 %
  expect(placed({ low: -0.14, high: 0.18 }, 0.1)).toBe('undecided');
  expect(placed({ low: -0.04, high: 0.15 }, 0.1)).toBe('undecided');
  expect(placed({ low: 0, high: 0.06 }, 0.1)).toBe('pass');
  // "Difference table": 179 % to 263 % slower; -13 % to +21 % is ambiguous; "Example": 90 % to 92 % faster
  expect(placed({ low: 1.79, high: 2.63 }, 0)).toBe('fail');
  expect(placed({ low: -0.21, high: 0.13 }, 0)).toBe('undecided');
  expect(placed({ low: -0.92, high: -0.9 }, 0)).toBe('pass');
});

test('tachometer: fewer than its 50 samples are undecided', () => {
  expect(tachometer(0).judge({ base: times(49, 1), head: times(49, 2), tolerance })).toBe('undecided');
});

test("Student's quantiles are those of the tables", () => {
  // any table of t: one-sided 2.5 % at 1, 5, 49 and 1,000 degrees of freedom, 5 % at 30
  expect(studentQuantile(0.975, 1)).toBeCloseTo(12.7062, 4);
  expect(studentQuantile(0.975, 5)).toBeCloseTo(2.570582, 6);
  expect(studentQuantile(0.95, 30)).toBeCloseTo(1.697261, 6);
  expect(studentQuantile(0.975, 49)).toBeCloseTo(2.009575, 6);
  expect(studentQuantile(0.975, 1000)).toBeCloseTo(1.962339, 6);
});

test('the fastest reading of each side, and the mean of the first three, against the tolerance', () => {
  const base = [12, 10, 11, 30];
  expect(bestOf.judge({ base, head: [10.5, 40, 50, 60], tolerance })).toBe('pass');
  expect(bestOf.judge({ base, head: [10.6, 10.7, 10.8, 10.6], tolerance })).toBe('fail');
  expect(meanOfThree.judge({ base, head: [11, 12, 11.8, 0], tolerance })).toBe('fail');
  expect(meanOfThree.judge({ base, head: [11, 12, 11.5, 99], tolerance })).toBe('pass');
});

test('no rule cares for the unit of the readings, and none fails a head that is surely faster', () => {
  const random = seeded(5);
  const base = Array.from({ length: 50 }, () => 100 + normal(random, 1));
  fc.assert(
    fc.property(
      fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      fc.double({ min: 0.5, max: 0.9, noNaN: true }),
      (unit, factor) => {
        for (const rule of RULES.filter(({ name }) => !name.startsWith('criterion'))) {
          const scaled = {
            base: base.map((value) => value * unit),
            head: base.map((value) => value * unit * factor),
          };
          expect([rule.name, rule.judge({ ...scaled, tolerance })]).toEqual([rule.name, 'pass']);
        }
      },
    ),
    { seed: 1, numRuns: 50 },
  );
});

test('every rule has a name of its own and says where it comes from', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  for (const { source, choice } of RULES)
    expect([source, choice].every((text) => text.length > 20)).toBe(true);
});
