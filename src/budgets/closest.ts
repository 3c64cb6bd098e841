import { distance } from 'fastest-levenshtein';

/** The candidate that was probably meant: at most a third of its letters differ; null where none is that near. */
export function closest(word: string, candidates: readonly string[]): string | null {
  const typed = word.slice(0, 100).toLowerCase();
  const ranked = candidates
    .map((candidate) => ({ candidate, far: distance(typed, candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= Math.max(1, Math.max(candidate.length, typed.length) / 3))
    .toSorted((one, other) => one.far - other.far);
  return ranked[0]?.candidate ?? null;
}
