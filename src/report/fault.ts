import { cleanLines } from './clean.ts';
import { firstFitting } from './fitting.ts';
import { fenced } from './markdown-text.ts';

/** Lines of an explanation that are shown: as many as there is room for. */
const LINES = [500, 100, 20, 5, 1];

/** A page that says that nothing was judged, and why, in the last lines that fit into `most` bytes. */
export function faultSummary(text: string, most: number): string {
  const body = (count: number): string => fenced(cleanLines(text, count, 500));
  return firstFitting(
    LINES.map((count) => () => `### ❔ Clarify – nothing was judged\n\n${body(count)}\n`),
    most,
  );
}
