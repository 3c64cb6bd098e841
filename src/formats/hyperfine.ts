import type { Cursor } from './cursor.ts';
import type { Format, Reported } from './format.ts';
import { holding, readJson } from './json.ts';
import { complete, failed, report, withParameters } from './reported.ts';

/**
 * hyperfine 1. Each command gives `time` (wall, from every run) and `cpu` (user and system together: either
 * alone may be 0 on a short command), since 1.20 also `memory` (the most resident bytes of each run).
 */
export const hyperfine: Format = {
  name: 'hyperfine',
  title: 'hyperfine, its JSON export',
  how: 'hyperfine --export-json bench.json "node build.js"',
  read(text) {
    const output = readJson(text, hyperfine, holding('results'));
    return complete(output.field('results').list().flatMap(readResult), hyperfine);
  },
};

function readResult(result: Cursor): readonly Reported[] {
  const parameters = result.has('parameters') ? result.field('parameters').object() : {};
  const name = withParameters(result.field('command').text(), parameters);
  refuseFailed(name, result);
  const cpu = result.field('user').number() + result.field('system').number();
  return [
    report({ name: `${name}/time`, unit: 's', better: 'lower', value: timeOf(result) }),
    report({ name: `${name}/cpu`, unit: 's', better: 'lower', value: cpu }),
    ...memoryOf(name, result),
  ];
}

/** A command that crashes is quick; `--ignore-failure` must not make that an improvement. */
function refuseFailed(name: string, result: Cursor): void {
  if (!result.has('exit_codes')) return;
  const code = result
    .field('exit_codes')
    .list()
    .find((each) => each.value !== 0)?.value;
  if (code === undefined) return;
  const reason = code === null ? 'a signal ended it' : `it ended with exit code ${JSON.stringify(code)}`;
  throw failed(name, reason);
}

function timeOf(result: Cursor): number | readonly number[] {
  return result.has('times') ? result.field('times').numbers() : result.field('median').number();
}

/** Nothing but zeros is what hyperfine writes where it cannot measure memory. */
function memoryOf(name: string, result: Cursor): readonly Reported[] {
  if (!result.has('memory_usage_byte')) return [];
  const value = result.field('memory_usage_byte').numbers();
  return value.every((each) => each === 0)
    ? []
    : [report({ name: `${name}/memory`, unit: 'B', better: 'lower', value })];
}
