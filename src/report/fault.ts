import { cleanLines } from './clean.ts';
import { fenced } from './markdown-text.ts';

/** A page that says that nothing was judged, and why. */
export function faultSummary(text: string): string {
  return `### ❔ Clarify – nothing was judged\n\n${fenced(cleanLines(text, 500, 500))}\n`;
}
