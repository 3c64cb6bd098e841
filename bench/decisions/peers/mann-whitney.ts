import { normalAtMost } from '../../../src/stats/normal.ts';
import { rankSumAtMost } from '../../../src/stats/rank-sum.ts';

/** The Mann-Whitney statistic of two samples: pairs that the first sample wins, and pairs that are equal. */
export interface Count {
  readonly above: number;
  readonly equal: number;
}

export function countPairs(a: readonly number[], b: readonly number[]): Count {
  let [above, equal] = [0, 0];
  for (const x of a) {
    for (const y of b) {
      if (x > y) above++;
      else if (x === y) equal++;
    }
  }
  return { above, equal };
}

/** Readings a side past which equal readings are left to the normal approximation. */
const TIES_EXACT_UP_TO = 25;

/**
 * Two-sided level at which the samples differ, equal readings counted half: exact where it can be, else normal with
 * the corrections for ties and for continuity. Mann and Whitney (1947), Annals of Mathematical Statistics 18, 50-60;
 * Klotz (1966), Journal of the American Statistical Association 61, 772-787.
 */
export function mannWhitney(a: readonly number[], b: readonly number[]): number {
  const { above, equal } = countPairs(a, b);
  const u = above + equal / 2;
  const least = Math.min(u, a.length * b.length - u);
  const ties = tieSizes([...a, ...b]);
  if (ties.every((size) => size === 1)) return Math.min(1, 2 * rankSumAtMost(a.length, b.length, least));
  if (Math.max(a.length, b.length) <= TIES_EXACT_UP_TO)
    return Math.min(1, 2 * tiedAtMost(ties, a.length, least));
  return approximately(a.length, b.length, least, ties);
}

/** How many readings share each value, values ascending. */
function tieSizes(values: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>();
  for (const value of values.toSorted((x, y) => x - y)) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}

function approximately(m: number, n: number, least: number, ties: readonly number[]): number {
  const all = m + n;
  const tied = ties.reduce((sum, size) => sum + size ** 3 - size, 0);
  const deviation = Math.sqrt(((m * n) / 12) * (all + 1 - tied / (all * (all - 1))));
  if (deviation === 0) return 1;
  return Math.min(1, 2 * normalAtMost((least + 0.5 - (m * n) / 2) / deviation));
}

/** Chance that `m` readings drawn from all have a statistic of at most `u`: counts the draws by their doubled rank sum. */
function tiedAtMost(ties: readonly number[], m: number, u: number): number {
  let drawn: Map<number, number>[] = [new Map([[0, 1]])];
  let below = 0;
  for (const size of ties) {
    const doubledRank = 2 * below + size + 1;
    drawn = joined(drawn, size, doubledRank, m);
    below += size;
  }
  const draws = [...drawn[m]!];
  const most = 2 * u + m * (m + 1) + 1e-9;
  const within = draws.filter(([sum]) => sum <= most);
  return total(within) / total(draws);
}

/** The ways to draw up to `m` readings, by number and sum, with a group of equal ones added. */
function joined(
  drawn: readonly Map<number, number>[],
  size: number,
  rank: number,
  m: number,
): Map<number, number>[] {
  const result: Map<number, number>[] = [];
  for (const [count, sums] of drawn.entries()) {
    for (let more = 0, ways = 1; more <= size && count + more <= m; more++) {
      const to = (result[count + more] ??= new Map());
      for (const [sum, each] of sums)
        to.set(sum + more * rank, (to.get(sum + more * rank) ?? 0) + ways * each);
      ways = (ways * (size - more)) / (more + 1);
    }
  }
  return result;
}

const total = (ways: readonly (readonly [number, number])[]): number =>
  ways.reduce((sum, [, each]) => sum + each, 0);
