import type { Unit } from '../model/index.ts';

/**
 * A unit as a tool writes it, in base units: `value * times / by`. Both are whole, so that 1416 ns is
 * 0.001416 ms.
 */
export interface Scale {
  readonly unit: Unit;
  readonly times: number;
  readonly by: number;
}

/**
 * The base unit behind a written one; a unit that is not known is carried as written. `KB` and `kB` are 1000.
 */
export function scaleOf(written: string): Scale {
  const unit = written.trim().replace(EACH_TIME, '');
  const known = TIMES.get(unit.toLowerCase()) ?? BYTES.get(unit) ?? COUNTS.get(unit.toLowerCase());
  if (known) return known;
  if (RATE.test(unit)) return { unit: '/s', times: 1, by: 1 };
  return { unit: written.trim() || 'number', times: 1, by: 1 };
}

/** A time per operation is a time: `ns/op`, `us/iter`. */
const EACH_TIME = /\/(op|iter|iteration|call|run|loop)$/i;

/** Rates of whole things; a rate of bytes (`MB/s`) or of thousands (`kops/s`) keeps its own unit. */
const RATE =
  /^(hz|(ops?|operations|iters?|iterations|reqs?|requests|calls|runs|events|rows|queries|messages)?\s?(\/|per )\s?(s|sec|seconds?))$/i;

const TIMES = scales('ms', [
  ['ns nsec nanosecond nanoseconds', 1, 1e6],
  ['us µs μs usec microsecond microseconds', 1, 1e3],
  ['ms msec millisecond milliseconds', 1, 1],
  ['s sec secs second seconds', 1e3, 1],
  ['min minute minutes', 6e4, 1],
]);

const BYTES = scales('B', [
  ['B byte bytes Byte Bytes', 1, 1],
  ['kB KB kilobytes Kilobytes', 1e3, 1],
  ['MB megabytes Megabytes', 1e6, 1],
  ['GB gigabytes Gigabytes', 1e9, 1],
  ['KiB', 1024, 1],
  ['MiB', 1024 ** 2, 1],
  ['GiB', 1024 ** 3, 1],
]);

const COUNTS = scales('count', [['count counts allocs allocations calls', 1, 1]]);

function scales(unit: Unit, rows: readonly (readonly [names: string, times: number, by: number])[]) {
  return new Map<string, Scale>(
    rows.flatMap(([names, times, by]) =>
      names.split(' ').map((name) => [name, { unit, times, by }] as const),
    ),
  );
}
