import type { Evidence, Fact, Part } from '../model/index.ts';

/** Makes one evidence of those of many readings: each part's median, each fact as last seen. Null when there is none. */
export function mergeEvidence(all: readonly Evidence[]): Evidence | null {
  if (all.length === 0) return null;
  return {
    parts: [
      ...groupBy(
        all.flatMap((evidence) => evidence.parts),
        partKey,
      ),
    ].map(medianPart),
    facts: [
      ...groupBy(
        all.flatMap((evidence) => evidence.facts),
        (fact) => fact.name,
      ),
    ].map(lastFact),
  };
}

const partKey = ({ group, name, explains, place, digest }: Part): string =>
  JSON.stringify([group, name, explains, place?.file ?? null, digest ?? null]);

function groupBy<T>(items: readonly T[], key: (item: T) => string): Iterable<[T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups.values();
}

function medianPart(same: [Part, ...Part[]]): Part {
  const ordered = same.toSorted((a, b) => a.value - b.value);
  return ordered[Math.floor(ordered.length / 2)]!;
}

function lastFact(same: [Fact, ...Fact[]]): Fact {
  return same.at(-1)!;
}
