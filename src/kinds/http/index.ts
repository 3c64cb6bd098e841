/**
 * The `http` kind: how fast a running service answers one request under steady load, and whether it answers at all.
 * Its opinion: every request that was started counts, whatever came of it, timed to the fraction of a millisecond; and
 * a fault is a fact, so errors, timeouts and answers that are not 2xx break the promise unless the file allows them.
 * It never loads another machine, offers no request rates (autocannon's come in bursts), and judges nothing.
 */
import type { Kind } from '../kind.ts';
import { METRICS } from './metrics.ts';
import { type HttpOptions, mistakes, schema } from './options.ts';
import { openProbe } from './probe.ts';

export const http: Kind<HttpOptions> = {
  name: 'http',
  title: 'Latency, throughput and faults of a running service under load',
  schema,
  metricSets: [{ known: METRICS }],
  implied: { errors: { max: 0 }, non2xx: { max: 0 }, timeouts: { max: 0 } },
  rounds: () => ({ atLeast: 5, atMost: 211, warmUp: 1 }),
  freshBy: () => 'opening',
  loads: true,
  mistakes,
  fixedBy: ({ url }) => (url === undefined ? null : 'url'),
  open: openProbe,
};
