import type { CheckSnapshot, Fingerprint, Snapshot } from '../model/index.ts';
import { checkIn } from './cells.ts';

/** The whole fingerprint of the machine that a check was measured on: what all have in common, and what is its own. */
export function machineOf({ fingerprint }: Snapshot, { machine }: CheckSnapshot): Fingerprint {
  return { ...fingerprint, ...machine };
}

/** What tells the machines of a snapshot apart; none where there is one only. */
export function machinesIn({ checks }: Snapshot): readonly Fingerprint[] {
  const machines = new Map(checks.map(({ machine }) => [keyOf(machine), machine]));
  return machines.size < 2
    ? []
    : [...machines].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

const keyOf = (machine: Fingerprint): string =>
  JSON.stringify(Object.entries(machine).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** Names of the entries in which two fingerprints differ, sorted. */
export function differing(head: Fingerprint, base: Fingerprint): readonly string[] {
  const names = new Set([...Object.keys(head), ...Object.keys(base)]);
  return [...names].filter((name) => head[name] !== base[name]).toSorted();
}

/** Names of the entries in which any check of head was measured on another machine than base's, sorted. */
export function differences(head: Snapshot, base: Snapshot): readonly string[] {
  const isMerged = [...head.checks, ...base.checks].some(({ machine }) => Object.keys(machine).length > 0);
  if (!isMerged) return differing(head.fingerprint, base.fingerprint);
  const names = head.checks.flatMap((ofHead) => {
    const ofBase = checkIn(base, ofHead.check, ofHead.cell);
    return typeof ofBase === 'string' ? [] : differing(machineOf(head, ofHead), machineOf(base, ofBase));
  });
  return [...new Set(names)].toSorted();
}
