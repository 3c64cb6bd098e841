import { PierceError } from '../errors.ts';
import type { Cursor } from './cursor.ts';
import type { Format, Reported } from './format.ts';
import { readJson } from './json.ts';
import { complete, report, withParameters } from './reported.ts';

/**
 * mitata 1, its `json` format. Each run (a benchmark with one set of arguments) gives the latency of its samples.
 * Its heap figures are left out: they change with how mitata happens to batch a run.
 */
export const mitata: Format = {
  name: 'mitata',
  title: 'mitata, its JSON format',
  how: "await run({ format: { json: { debug: false } } })",
  read(text) {
    const output = readJson(text, mitata, (value) => isOutput(value));
    const groups = output.has('layout') ? output.field('layout').list() : [];
    const trials = output.field('benchmarks').list();
    return complete(trials.flatMap((trial) => readTrial(trial, groups)), mitata);
  },
};

function isOutput(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'benchmarks' in value && 'context' in value;
}

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
  if (run.has('error')) throw new PierceError('format-benchmark-failed', { name, reason: reasonOf(run.field('error')) });
  return report({ name, unit: 'ns', better: 'lower', value: latencyOf(run.field('stats')) });
}

function reasonOf(error: Cursor): string {
  return error.has('message') ? String(error.field('message').value) : String(error.value);
}

/** `samples: false` among the options of the format writes null for them. */
function latencyOf(stats: Cursor): number | readonly number[] {
  const samples = stats.field('samples');
  return samples.value === null ? stats.field('p50').number() : samples.numbers();
}
