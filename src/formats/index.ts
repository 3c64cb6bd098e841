/**
 * Formats: what a benchmark printed, as metrics and values.
 * Opinion: a tool's own samples are worth more than its averages, one fact is one metric (a rate that is only
 * the time upside down is left out), and an output that is not wholly understood is an error, never a shorter
 * list.
 * Never touches files, processes or budgets; what the numbers mean is for others.
 */
import { benchmarkjs } from './benchmarkjs.ts';
import { customBiggerIsBetter, customSmallerIsBetter } from './custom.ts';
import type { Format } from './format.ts';
import { go } from './go.ts';
import { hyperfine } from './hyperfine.ts';
import { mitata } from './mitata.ts';
import { pytest } from './pytest.ts';
import { tinybench } from './tinybench.ts';
import { vitest } from './vitest.ts';

export type { Format, Reported } from './format.ts';

export const FORMATS: readonly Format[] = [
  tinybench,
  mitata,
  vitest,
  benchmarkjs,
  hyperfine,
  go,
  pytest,
  customSmallerIsBetter,
  customBiggerIsBetter,
];
