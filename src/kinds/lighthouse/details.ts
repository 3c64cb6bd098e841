import type { Result } from 'lighthouse';

export type Row = Readonly<Record<string, unknown>>;

/** The rows of an audit's table; none where it did not run or has none. */
export function tableOf(result: Result, audit: string): readonly Row[] {
  const details = result.audits[audit]?.details;
  return details && 'items' in details && Array.isArray(details.items) ? (details.items as Row[]) : [];
}

/** Adds the numbers that rows give under one name. */
export function sumBy(
  rows: readonly Row[],
  name: (row: Row) => string,
  field: string,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const value = Number(row[field]);
    if (Number.isFinite(value)) sums.set(name(row), (sums.get(name(row)) ?? 0) + value);
  }
  return sums;
}
