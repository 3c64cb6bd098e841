import type { Rule } from './rule.ts';

/** The fastest reading of each side, since noise only adds. */
export const bestOf: Rule = {
  name: 'best of all readings, tolerance',
  source:
    'python/cpython, Doc/library/timeit.rst, note on `Timer.repeat`: the minimum is the figure to look at; rust-lang/rustc-perf takes the least of three',
  choice: 'fails where the ratio of the fastest readings is beyond the tolerance; N is all recorded readings',
  judge: ({ base, head, tolerance }) =>
    Math.min(...head) / Math.min(...base) > 1 + tolerance ? 'fail' : 'pass',
};
