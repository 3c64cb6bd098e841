import { PierceError } from '../errors.ts';
import type { Better, Nature } from '../model/index.ts';
import type { Format, Reported } from './format.ts';
import { readUnitLine, UnitNotes } from './go-units.ts';
import type { Line } from './output.ts';
import { excerpt, linesOf } from './output.ts';
import { complete, failed, report } from './reported.ts';

/**
 * The text of `go test -bench` (https://go.dev/design/14313-benchmark-format). Every pair of value and unit
 * is a metric, repeats (`-count`) are its samples. Sampled all, allocations too, unless a line `Unit
 * allocs/op assume=exact` says otherwise, as benchstat has it.
 */
export const go: Format = {
  name: 'go',
  title: 'go test -bench, its text',
  how: "go test -run '^$' -bench . -benchmem -count 10 ./...",
  read(text) {
    const notes = new UnitNotes();
    const rows = readRows(linesOf(text, go), notes);
    const processors = commonProcessors(rows.map((row) => row.name));
    return complete(
      [...gathered(rows, processors).values()].map((metric) => reportOf(metric, notes)),
      go,
    );
  },
};

interface Row {
  readonly package: string;
  readonly name: string;
  readonly pairs: readonly (readonly [value: number, unit: string])[];
}

function readRows(lines: readonly Line[], notes: UnitNotes): readonly Row[] {
  let inPackage = '';
  return lines.flatMap((line) => {
    refuseFailure(line);
    inPackage = /^pkg: (\S+)/.exec(line.text)?.[1] ?? inPackage;
    readUnitLine(line, notes);
    const row = readResult(line, inPackage);
    return row ? [row] : [];
  });
}

function refuseFailure({ text }: Line): void {
  const [, name] = /^(?:--- FAIL: |FAIL\t)(\S+)/.exec(text) ?? [];
  if (name !== undefined) throw failed(name, 'go test says FAIL');
}

/**
 * `BenchmarkParse/size=10-8  1000  1416 ns/op  2 allocs/op`; a name alone on its line is what `go test -v`
 * announces.
 */
function readResult(line: Line, inPackage: string): Row | null {
  const [, name, rest] = /^Benchmark((?![a-z])\S*)(\s.*)?$/.exec(line.text) ?? [];
  if (name === undefined || rest === undefined) return null;
  const [count, ...fields] = rest.trim().split(/\s+/);
  if (!/^\d+$/.test(count ?? '') || fields.length < 2 || fields.length % 2 === 1) return broken(line);
  const pairs = fields.flatMap((field, index) =>
    index % 2 === 0 ? [pairOf(field, fields[index + 1] ?? '', line)] : [],
  );
  if (new Set(pairs.map(([, unit]) => unit)).size < pairs.length) return broken(line);
  return { package: inPackage, name, pairs };
}

function pairOf(field: string, unit: string, line: Line): readonly [number, string] {
  const value = /^[+-]?inf$/i.test(field) ? Infinity : Number(field);
  return Number.isNaN(value) && !/^nan$/i.test(field) ? broken(line) : [value, unit];
}

function broken({ number, text }: Line): never {
  const example = 'BenchmarkParse-8  17934  1416 ns/op  2 allocs/op';
  throw new PierceError('format-broken-line', { format: 'go', line: number, found: excerpt(text), example });
}

/**
 * go ends every name with the number of processors unless it is 1; that is the machine's, not the
 * benchmark's.
 */
function commonProcessors(names: readonly string[]): string {
  const ending = /-\d+$/.exec(names[0] ?? '')?.[0] ?? '';
  return names.every((name) => name.endsWith(ending)) ? ending : '';
}

interface Gathered {
  readonly name: string;
  readonly unit: string;
  readonly values: number[];
}

/** The repeats of each metric, `package.Name/what`, in the order in which they first appear. */
function gathered(rows: readonly Row[], processors: string): ReadonlyMap<string, Gathered> {
  const metrics = new Map<string, Gathered>();
  for (const row of rows) {
    const benchmark = row.name.slice(0, row.name.length - processors.length);
    for (const [value, unit] of row.pairs) {
      const name = `${row.package === '' ? '' : `${row.package}.`}${benchmark}/${WHAT.get(unit) ?? unit}`;
      const metric = metrics.get(name) ?? { name, unit, values: [] };
      metrics.set(name, metric);
      metric.values.push(value);
    }
  }
  return metrics;
}

const WHAT = new Map([
  ['ns/op', 'time'],
  ['B/op', 'bytes'],
  ['allocs/op', 'allocs'],
]);

function reportOf({ name, unit, values }: Gathered, notes: UnitNotes): Reported {
  const nature: Nature = notes.of(unit, 'assume') === 'exact' ? 'exact' : 'sampled';
  if (nature === 'exact' && new Set(values).size > 1) {
    const found = [...new Set(values)].slice(0, 4).join(', ');
    throw new PierceError('format-not-exact', { metric: name, unit, found });
  }
  const [first = NaN, ...repeats] = values;
  return report({
    name,
    unit,
    better: betterOf(unit, notes),
    nature,
    value: repeats.length > 0 ? values : first,
  });
}

/**
 * As benchstat: times and allocations lower, rates higher. It leaves others open; costs are the commoner
 * sort.
 */
function betterOf(unit: string, notes: UnitNotes): Better {
  const better = notes.of(unit, 'better');
  if (better === 'higher' || better === 'lower') return better;
  return /\/(s|sec)$/.test(unit) ? 'higher' : 'lower';
}
