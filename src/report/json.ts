import type { Report } from '../model/index.ts';
import { redactAll } from '../redact.ts';

/** The report itself, with sorted keys, so that the same report gives the same bytes, and without what looks like a secret. */
export function json(report: Report): string {
  return `${JSON.stringify(redactAll(report), sorted, 2)}\n`;
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
