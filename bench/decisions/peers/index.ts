/** The peers' ways to decide, each written from its published description; the source is cited in each. */
import { asv } from './asv.ts';
import { benchstat } from './benchstat.ts';
import { bestOf } from './best-of.ts';
import { criterion } from './criterion.ts';
import { githubActionBenchmark } from './github-action-benchmark.ts';
import { meanOfThree } from './mean-of-three.ts';
import type { Rule } from './rule.ts';
import { tachometer } from './tachometer.ts';

export type { Rule, Ruling, Series } from './rule.ts';

/** Each with its own threshold, and where it makes sense with the budget's tolerance in its place. */
export const RULES: readonly Rule[] = [
  githubActionBenchmark(1),
  githubActionBenchmark(0.5),
  githubActionBenchmark(0.2),
  githubActionBenchmark(0.1),
  githubActionBenchmark('tolerance'),
  asv(0.1),
  asv('tolerance'),
  benchstat(0),
  benchstat('tolerance'),
  criterion(0.01),
  criterion('tolerance'),
  tachometer(0),
  tachometer('tolerance'),
  bestOf,
  meanOfThree,
];
