import type { Cursor } from './cursor.ts';
import type { Format, Reported } from './format.ts';
import { holding, readJson } from './json.ts';
import { complete, failed, report } from './reported.ts';

/**
 * `vitest bench` (1 to 4). Each benchmark gives its median latency; vitest empties the samples before it
 * writes.
 */
export const vitest: Format = {
  name: 'vitest',
  title: 'vitest bench, its JSON file',
  how: 'vitest bench --run --outputJson bench.json',
  read(text) {
    const output = readJson(text, vitest, holding('files'));
    const groups = output
      .field('files')
      .list()
      .flatMap((file) => file.field('groups').list());
    return complete(groups.flatMap(readGroup), vitest);
  },
};

/** A group's full name begins with its file, so that two files may use the same names. */
function readGroup(group: Cursor): readonly Reported[] {
  const path = group.field('fullName').text();
  return group
    .field('benchmarks')
    .list()
    .map((benchmark) => readBenchmark(benchmark, `${path} > ${benchmark.field('name').text()}`));
}

/** A benchmark that threw is written with a rank but without figures, and vitest still ends well. */
function readBenchmark(benchmark: Cursor, name: string): Reported {
  if (!benchmark.has('hz')) throw failed(name, 'it has no figures');
  return report({ name, unit: 'ms', better: 'lower', value: benchmark.field('median').number() });
}
