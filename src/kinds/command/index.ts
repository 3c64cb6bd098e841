/**
 * The `command` kind: how long a program takes and how much memory it needs, or what a benchmark inside it reports.
 * Its opinion: a run that did not end well has no figures at all, however quick it was; and a benchmark's own samples
 * are one reading, for they come from one process. It never parses output itself and never judges.
 */
import { isAbsolute } from 'node:path';
import type { Kind } from '../kind.ts';
import { METRICS } from './metrics.ts';
import { type CommandOptions, mistakes, schema } from './options.ts';
import { openProbe } from './probe.ts';

/** A dozen looks; past them noise is not what keeps a budget open. */
const MOST_BLOCKS = 1066;

export const command: Kind<CommandOptions> = {
  name: 'command',
  title: 'Time and memory of a program, or what a benchmark reports',
  schema,
  metricSets: [{ ifOption: 'format', known: [], reported: '.' }, { known: METRICS }],
  implied: {},
  // a benchmark warms up by itself, and a run of it is long
  rounds: ({ format }) => ({ atLeast: 5, atMost: MOST_BLOCKS, warmUp: format === undefined ? 5 : 0 }),
  freshBy: ({ services = [] }) => (services.length > 0 ? 'opening' : 'reading'),
  together: ({ together = true, output, services = [] }) =>
    together && services.length === 0 && !isAbsolute(output ?? ''),
  mistakes,
  open: openProbe,
};
