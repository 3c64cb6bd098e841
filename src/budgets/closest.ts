import { distance } from 'fastest-levenshtein';

/** The candidate that was probably meant: at most a third of its letters differ; null where none is that near. */
export function closest(word: string, candidates: readonly string[]): string | null {
  const typed = word.slice(0, 100).toLowerCase();
  const ranked = candidates
    .map((candidate) => ({ candidate, far: slipsBetween(typed, candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= Math.max(1, Math.max(candidate.length, typed.length) / 3))
    .toSorted((one, other) => one.far - other.far);
  return ranked[0]?.candidate ?? null;
}

/** Letters that differ; the same letters in another order are a lesser slip than any other letter. */
function slipsBetween(typed: string, meant: string): number {
  return sorted(typed) === sorted(meant) && typed !== meant ? 0.5 : distance(typed, meant);
}

const sorted = (text: string): string => Array.from(text).toSorted().join('');
