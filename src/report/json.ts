import type { Report } from '../model/index.ts';
import { redactAll } from '../redact.ts';

/** The report itself, with sorted keys, so that the same report gives the same bytes, and without what looks like a secret. */
export function json(report: Report): string {
  return `${JSON.stringify(sorted(redactAll(report)), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, own]) => [key, sorted(own)]));
}
