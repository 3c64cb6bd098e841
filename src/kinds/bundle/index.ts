/**
 * The `bundle` kind: how many bytes built files cost those who download them.
 * Its opinion: a bundle that is not there is a failure, never zero bytes; and equal content is compressed once, whatever
 * side or day it comes from, so that a check costs what a change costs.
 * It builds nothing, looks into no file, and never follows a pattern into `node_modules` or dot-folders unasked.
 */
import type { Metric } from '../../model/index.ts';
import type { Kind } from '../kind.ts';
import { type BundleOptions, mistakes, schema } from './options.ts';
import { openProbe } from './probe.ts';

const bytes = (id: string): Metric => ({ id, unit: 'B', better: 'lower', nature: 'exact' });

export const bundle: Kind<BundleOptions> = {
  name: 'bundle',
  title: 'Sizes of built files: raw, gzip, brotli, in all and one by one',
  schema,
  metricSets: [
    {
      known: [
        ...['size', 'raw', 'gzip', 'brotli'].map(bytes),
        { id: 'files', unit: 'count', better: 'lower', nature: 'exact' },
      ],
      reported: '^file:.+$',
    },
  ],
  implied: {},
  rounds: () => ({ atLeast: 1, atMost: 1, warmUp: 0 }),
  mistakes,
  open: openProbe,
};
