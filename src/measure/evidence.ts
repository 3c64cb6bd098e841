import type { Evidence, Fact, Part } from '../model/index.ts';

/** Makes one evidence of those of many readings: each part's median, each fact as last seen. Null when there is none. */
export function mergeEvidence(all: readonly Evidence[]): Evidence | null {
  if (all.length === 0) return null;
  const parts = Map.groupBy(all.flatMap((evidence) => evidence.parts).map(shortPart), partKey);
  const facts = Map.groupBy(all.flatMap((evidence) => evidence.facts).map(shortFact), ({ name }) => name);
  return {
    parts: [...parts.values()].slice(0, MOST.parts).map(medianPart),
    facts: [...facts.values()].map(lastFact),
  };
}

/** What a snapshot has room for (`docs/snapshot.schema.json`): what is written is read again. */
const MOST = { parts: 100_000, partName: 2000, factName: 500, text: 4000 } as const;

const shortPart = (part: Part): Part => ({ ...part, name: short(part.name, MOST.partName) });

const shortFact = ({ name, text, explains }: Fact): Fact => ({
  name: short(name, MOST.factName),
  text: short(text, MOST.text),
  explains,
});

const short = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

const partKey = ({ group, name, explains, place, digest }: Part): string =>
  JSON.stringify([group, name, explains, place?.file ?? null, digest ?? null]);

function medianPart(same: readonly Part[]): Part {
  const ordered = same.toSorted((a, b) => a.value - b.value);
  return ordered[Math.floor(ordered.length / 2)]!;
}

function lastFact(same: readonly Fact[]): Fact {
  return same.at(-1)!;
}
