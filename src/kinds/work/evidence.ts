import type { Evidence, Fact, Part } from '../../model/index.ts';
import { COUNTS } from './metrics.ts';
import type { Count } from './count.ts';
import { keyOf, type PartWork, type Work } from './tally.ts';

/** Parts of each metric that one reading tells, the largest; and those that were among the largest of the other side. */
const MOST = 300;
const MOST_CALLERS = 2;

const GROUPS = { workspace: 'function', dependencies: 'package', node: 'module' } as const;
const SORTS = ['calls', 'blocks'] as const;

/** What stands behind the totals: the functions, packages and modules that did the most, and who counted. */
export function evidenceOf(
  { parts }: Work,
  counts: readonly Count[],
  what: string,
  operations: number,
  shared: Map<string, unknown>,
): Evidence {
  const told = SORTS.map((sort) => toldOf(parts, sort, shared));
  return {
    parts: SORTS.flatMap((sort, index) =>
      [...told[index]!].flatMap((key) => {
        const part = parts.get(key);
        return part ? partsOf(part, sort, operations) : [];
      }),
    ),
    facts: factsOf(counts, what),
  };
}

/** Keys to tell; what is large on one side is told on the other too, from its second reading on at the latest. */
function toldOf(
  parts: ReadonlyMap<string, PartWork>,
  sort: 'calls' | 'blocks',
  shared: Map<string, unknown>,
): ReadonlySet<string> {
  const told = shared.get(sort) instanceof Set ? (shared.get(sort) as Set<string>) : new Set<string>();
  shared.set(sort, told);
  const done = [...parts.values()].filter((part) => part[sort] > 0);
  const largest = done.toSorted((a, b) => b[sort] - a[sort]).slice(0, MOST);
  for (const part of largest) told.add(keyOf(part));
  return told;
}

function partsOf(part: PartWork, sort: 'calls' | 'blocks', operations: number): readonly Part[] {
  const { owner, name, place } = part;
  const metric = COUNTS[owner][sort];
  const callers = callersOf(part);
  if (metric === undefined) return [];
  return [
    {
      group: GROUPS[owner],
      name,
      value: part[sort] / operations,
      unit: 'count',
      explains: [metric],
      ...(place ? { place } : {}),
      ...(callers.length > 0 ? { callers } : {}),
    },
  ];
}

function callersOf({ callers }: PartWork): readonly string[] {
  return [...callers]
    .toSorted(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1))
    .slice(0, MOST_CALLERS)
    .map(([name]) => name);
}

function factsOf(counts: readonly Count[], what: string): readonly Fact[] {
  const processes = new Set(counts.map(({ pid }) => pid)).size;
  const versions = [...new Set(counts.map(({ node }) => node))].toSorted();
  return [
    { name: 'command', text: what, explains: [] },
    { name: 'counted', text: countedText(processes, counts.length - processes), explains: [] },
    { name: 'node', text: versions.join(', '), explains: [] },
  ];
}

const countedText = (processes: number, threads: number): string =>
  `${processes} Node ${processes === 1 ? 'process' : 'processes'}` +
  (threads > 0 ? `, ${threads} worker ${threads === 1 ? 'thread' : 'threads'}` : '');
