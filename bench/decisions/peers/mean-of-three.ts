import { mean } from './moments.ts';
import type { Rule } from './rule.ts';

const RUNS = 3;

/** Three runs a side and their means: what a workflow with a loop and a division does. */
export const meanOfThree: Rule = {
  name: 'mean of 3, tolerance',
  source: 'no one tool: the gate that is written by hand, three runs of each side',
  choice:
    'the first three readings of each side; fails where the ratio of their means is beyond the tolerance',
  judge: ({ base, head, tolerance }) =>
    mean(head.slice(0, RUNS)) / mean(base.slice(0, RUNS)) > 1 + tolerance ? 'fail' : 'pass',
};
