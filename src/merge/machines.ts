/** Fingerprints of several machines: what they have in common, and what sets each apart. */
import type { CheckSnapshot, Fingerprint } from '../model/index.ts';
import type { Piece } from './pieces.ts';

/**
 * The entries in which all machines agree, sorted by name. A job that never used a tool knows no version of it, so what it
 * lacks contradicts nothing.
 */
export function common(machines: readonly Fingerprint[]): Fingerprint {
  const values = new Map<string, Set<string>>();
  for (const machine of machines)
    for (const [name, value] of Object.entries(machine))
      values.set(name, (values.get(name) ?? new Set()).add(value));
  const agreed = [...values].filter(([, own]) => own.size === 1).map(([name, own]) => [name, [...own][0]!]);
  return Object.fromEntries(agreed.toSorted(byName));
}

const byName = ([a = '']: readonly string[], [b = '']: readonly string[]): number => (a < b ? -1 : 1);

/** The checks, each with what sets its machine apart from what all have in common. */
export function withMachines(pieces: readonly Piece[], shared: Fingerprint): readonly CheckSnapshot[] {
  return pieces.map(({ head, ofHead }) => {
    const own = Object.entries(ofHead).filter(([name]) => !Object.hasOwn(shared, name));
    return { ...head, machine: Object.fromEntries(own.toSorted(byName)) };
  });
}

/** Names of the entries that two machines both have and in which they differ, sorted. */
export function contradictions(one: Fingerprint, other: Fingerprint): readonly string[] {
  return Object.keys(one)
    .filter((name) => Object.hasOwn(other, name) && one[name] !== other[name])
    .toSorted();
}
