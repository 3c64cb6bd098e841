import { readFileSync } from 'node:fs';
import { PierceError, messageOf } from '../../src/errors.ts';
import type { Format, Reported } from '../../src/formats/index.ts';

const FIXTURES = new URL('fixtures/', import.meta.url);

/** What a real run wrote. */
export function written(file: string): string {
  return readFileSync(new URL(file, FIXTURES), 'utf8');
}

/** Metrics as lines: `id unit better nature`. */
export function listed(reports: readonly Reported[]): readonly string[] {
  return reports.map(({ metric }) => [metric.id, metric.unit, metric.better, metric.nature].join(' | '));
}

/** How reading fails: its code and message. */
export function fault(format: Format, text: string): string {
  try {
    return `was read as ${listed(format.read(text)).join('; ')}`;
  } catch (error) {
    if (!(error instanceof PierceError)) throw error;
    return `${error.code}: ${messageOf(error.failure)}`;
  }
}

/** The value of one metric. */
export function valueOf(reports: readonly Reported[], id: string): number | undefined {
  return reports.find(({ metric }) => metric.id === id)?.value;
}
