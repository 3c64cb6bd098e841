import type { Cursor } from './cursor.ts';
import type { Format, Reported } from './format.ts';
import { holding, readJson } from './json.ts';
import { complete, failed, report, withParameters } from './reported.ts';

/**
 * mitata 1: what `run()` returns, printed as JSON, or its own `json` format (which adds 25 MB of calibration
 * samples unless they are switched off). Each run, a benchmark with one set of arguments, gives its latency.
 * The heap figures are left out: for one and the same function mitata gave 767 and 1,277 bytes, as it batched
 * it or not.
 */
export const mitata: Format = {
  name: 'mitata',
  title: 'mitata, its results printed as JSON',
  how: "const { layout, benchmarks } = await run({ format: 'quiet' }); console.log(JSON.stringify({ layout, benchmarks }))",
  read(text) {
    const output = readJson(text, mitata, holding('benchmarks'));
    const groups = output.has('layout') ? output.field('layout').list() : [];
    const trials = output.field('benchmarks').list();
    return complete(
      trials.flatMap((trial) => readTrial(trial, groups)),
      mitata,
    );
  },
};

function readTrial(trial: Cursor, groups: readonly Cursor[]): readonly Reported[] {
  const group = groups[Number(trial.field('group').value)];
  const title = group?.has('name') ? group.field('name').value : null;
  const prefix = typeof title === 'string' ? `${title} > ` : '';
  return trial
    .field('runs')
    .list()
    .map((run) => readRun(run, prefix));
}

function readRun(run: Cursor, prefix: string): Reported {
  const name = prefix + withParameters(run.field('name').text(), run.field('args').object());
  if (run.has('error')) throw failed(name, reasonOf(run.field('error')));
  return report({ name, unit: 'ns', better: 'lower', value: latencyOf(run.field('stats')) });
}

/** JSON makes `{}` of an error unless mitata itself writes it. */
function reasonOf(error: Cursor): string {
  return error.has('message') ? error.field('message').text() : 'it threw';
}

/** `samples: false` among the options of the format writes null for them. */
function latencyOf(stats: Cursor): number | readonly number[] {
  const samples = stats.field('samples');
  return samples.value === null ? stats.field('p50').number() : samples.numbers();
}
