/**
 * The `work` kind: how much a Node program does, counted by V8 instead of timed: function calls, blocks, bytes.
 * Its opinion: a count is worth a gate only where two runs of the same code agree, so it is taken in a pass of its own,
 * on an instance of its own, over a fixed number of operations; and what told nothing did not do nothing.
 * It measures no time, and judges nothing.
 */
import type { Kind } from '../kind.ts';
import { METRICS } from './metrics.ts';
import { mistakes, schema, type WorkOptions } from './options.ts';
import { openProbe } from './probe.ts';

export const work: Kind<WorkOptions> = {
  name: 'work',
  title: 'Exact counts of what a Node program does: calls, blocks, bytes allocated',
  schema,
  metricSets: [{ known: METRICS }],
  implied: {},
  rounds: () => ({ atLeast: 2, atMost: 40, warmUp: 0 }), // two agree or do not; what does not is judged as sampled
  mistakes,
  open: openProbe,
};
