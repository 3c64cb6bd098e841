import type { Cursor } from './cursor.ts';
import type { Format, Reported } from './format.ts';
import { holding, readJson } from './json.ts';
import { complete, report } from './reported.ts';

/** pytest-benchmark 3 to 5. Each test gives the time of its rounds under its full name. */
export const pytest: Format = {
  name: 'pytest',
  title: 'pytest-benchmark, its JSON file',
  how: 'pytest --benchmark-only --benchmark-json=bench.json',
  read(text) {
    const output = readJson(text, pytest, holding('benchmarks'));
    return complete(output.field('benchmarks').list().map(readBenchmark), pytest);
  },
};

function readBenchmark(benchmark: Cursor): Reported {
  const name = benchmark.field('fullname').text();
  return report({ name, unit: 's', better: 'lower', value: timeOf(benchmark.field('stats')) });
}

/** `--benchmark-json` writes every round, `--benchmark-autosave` only with `--benchmark-save-data`. */
function timeOf(stats: Cursor): number | readonly number[] {
  return stats.has('data') ? stats.field('data').numbers() : stats.field('median').number();
}
