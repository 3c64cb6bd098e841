import { PierceError } from '../errors.ts';
import type { Format, Reported } from './format.ts';
import type { Line } from './output.ts';
import { excerpt, linesOf } from './output.ts';
import { complete, failed, report } from './reported.ts';

/** benchmark.js 2: the lines of `String(benchmark)`. Each gives its rate; other lines are passed over. */
export const benchmarkjs: Format = {
  name: 'benchmarkjs',
  title: 'benchmark.js, its lines of text',
  how: "suite.on('cycle', (event) => console.log(String(event.target)))",
  read(text) {
    return complete(linesOf(text, benchmarkjs).flatMap(readLine), benchmarkjs);
  },
};

/** `name x 11,465 ops/sec ±1.12% (91 runs sampled)`; a name may itself hold " x ". */
const RESULT = /^(.+) x (\S+) ops\/sec (?:±|\+-)\S+% \(\d+ runs? sampled\)$/;
const LOOKS_LIKE_RESULT = / x [\d,.]+ (ops|$)/;
/** benchmark.js means to write the error behind the colon, and writes nothing. */
const FAILED = /^(.*\S): $/;

function readLine({ number, text }: Line): readonly Reported[] {
  const [, name, rate] = RESULT.exec(text.trim()) ?? [];
  if (name !== undefined && rate !== undefined) {
    return [report({ name, unit: 'ops/sec', better: 'higher', value: Number(rate.replaceAll(',', '')) })];
  }
  const broken = FAILED.exec(text)?.[1];
  if (broken !== undefined) throw failed(broken, 'it threw');
  if (LOOKS_LIKE_RESULT.test(text)) {
    const example = 'parse x 11,465 ops/sec ±1.12% (91 runs sampled)';
    throw new PierceError('format-broken-line', {
      format: 'benchmarkjs',
      line: number,
      found: excerpt(text),
      example,
    });
  }
  return [];
}
