import type { Cursor } from './cursor.ts';
import type { Format, Reported } from './format.ts';
import { LIST, readJson } from './json.ts';
import { complete, failed, report } from './reported.ts';

/**
 * tinybench (2 to 6) has no writer of its own. Read are the tasks as `{ name, result }`, the same with the
 * result spread beside the name, and `bench.table()`. Each task gives its latency; throughput is the same
 * samples upside down.
 */
export const tinybench: Format = {
  name: 'tinybench',
  title: 'tinybench, its tasks printed as JSON',
  how: 'console.log(JSON.stringify(bench.tasks.map(({ name, result }) => ({ name, result }))))',
  read(text) {
    const tasks = readJson(text, tinybench, LIST).list();
    return complete(tasks.map(readTask), tinybench);
  },
};

function readTask(task: Cursor): Reported {
  if (task.has('Task name')) return readRow(task);
  const name = task.field('name').text();
  const result = task.has('result') ? task.field('result') : task;
  refuseUnfinished(name, result);
  return report({ name, unit: 'ms', better: 'lower', value: latencyOf(result) });
}

/** An error is known by its key: JSON makes `{}` of what was thrown. */
function refuseUnfinished(name: string, result: Cursor): void {
  const state = result.has('state') ? result.field('state').text() : 'completed';
  const aborted = result.has('aborted') && result.field('aborted').value === true;
  if (result.has('error') || state === 'errored') throw failed(name, 'it threw');
  if (state !== 'completed' || aborted) {
    throw failed(name, `it is ${aborted ? 'aborted' : state}`);
  }
}

/**
 * Samples where they were kept (always in 2, by default in 3, with `retainSamples: true` since 4), else their
 * median.
 */
function latencyOf(result: Cursor): number | readonly number[] {
  const statistics = result.has('latency') ? result.field('latency') : result;
  if (statistics.has('samples')) return statistics.field('samples').numbers();
  return statistics.field('p50').number();
}

/**
 * A row of `bench.table()` (3 and later): `"Latency med (ns)": "186957 ± 5067.5"`, rounded to five digits.
 */
function readRow(row: Cursor): Reported {
  const name = row.field('Task name').text();
  if (row.has('Error')) throw failed(name, row.field('Error').text());
  const latency = row.field('Latency med (ns)');
  const figure =
    /^(\S+) ± /.exec(latency.text())?.[1] ?? latency.wrong('a latency such as "186957 ± 5067.5"');
  return report({ name, unit: 'ns', better: 'lower', value: Number(figure) });
}
