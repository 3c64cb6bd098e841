/**
 * `npm run bench -- reporting`: how long it takes to write what GitHub is shown, and how much memory, and that neither
 * grows faster than the number of metrics.
 */
import type { Report } from '../src/model/index.ts';
import { annotationsOf } from '../src/report/annotations.ts';
import { byteLength } from '../src/report/fitting.ts';
import { markdown } from '../src/report/markdown.ts';
import { summary } from '../src/report/summary.ts';
import { bytes, exact, inBytes, reportOf, scheduleOf, verdictOf } from '../__tests__/report/sample.ts';

const SIZES = [10_000, 100_000] as const;

/** Prints the table; gives the exit code. */
export function reporting(): number {
  console.log(
    '| metrics | comment | summary | annotations | time | peak memory |\n|--:|--:|--:|--:|--:|--:|',
  );
  for (const metrics of SIZES) {
    const report = reportWith(metrics);
    const started = performance.now();
    const sizes = [byteLength(markdown(report)), byteLength(summary(report))].map((size) => kB(size));
    const annotations = annotationsOf([report]).length;
    const time = ((performance.now() - started) / 1000).toFixed(1);
    const peak = process.resourceUsage().maxRSS / 1024;
    console.log(
      `| ${metrics} | ${sizes.join(' | ')} | ${annotations} | ${time} s | ${peak.toFixed(0)} MiB |`,
    );
  }
  return 0;
}

const kB = (size: number): string => `${(size / 1000).toFixed(0)} kB`;

/** As many checks as metrics, every third of which fails, and as many that no budget judges. */
function reportWith(metrics: number): Report {
  const each = <T>(make: (index: number) => T): readonly T[] =>
    Array.from({ length: metrics }, (_, index) => make(index));
  const verdicts = each((index) => {
    const fails = index % 3 === 0;
    return verdictOf(`check ${index}`, bytes('size'), {
      ...exact(1000, fails ? 2000 + index : 1000),
      outcome: fails ? 'fail' : 'pass',
      change: fails ? 'regressed' : 'unchanged',
      findings: fails ? [{ code: 'limit-broken', params: { bound: 'max', limit: 1500 } }] : [],
      budget: { max: inBytes(1500) },
    });
  });
  return reportOf(verdicts, {
    answer: 'no',
    exitCode: 1,
    schedules: each((index) => scheduleOf(`check ${index}`)),
    unjudged: each((index) => ({
      check: `check ${index}`,
      cell: null,
      metric: bytes('raw'),
      base: 1,
      head: 2,
    })),
  });
}
