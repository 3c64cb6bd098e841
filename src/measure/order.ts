import { createHash } from 'node:crypto';

/**
 * Which side is read first in each round: random, yet balanced within every two rounds, so that under "no change"
 * neither side profits from its place. Drawn from the seed alone, so a run can be told again.
 */
export function headFirst(seed: string, check: string, round: number): boolean {
  const pair = Math.floor(round / 2);
  const coin = createHash('sha256').update(`${seed}\n${check}\n${pair}`).digest()[0]! % 2 === 0;
  return round % 2 === 0 ? coin : !coin;
}
