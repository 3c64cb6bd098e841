import { PierceError } from '../errors.ts';
import type { Better, Nature } from '../model/index.ts';
import { FORBIDDEN_NAMES } from '../model/names.ts';
import type { Format, Reported } from './format.ts';
import { excerpt } from './output.ts';
import { scaleOf } from './units.ts';

/** What an output says of one metric, before it is believed. */
export interface Claim {
  readonly name: string;
  /** As the tool writes it. */
  readonly unit: string;
  readonly better: Better;
  readonly nature?: Nature;
  /** The tool's own figure, or its samples; in `unit`. */
  readonly value: number | readonly number[];
}

/**
 * A claim in base units. Throws where the number cannot be what its unit says: NaN, a negative or no time at
 * all.
 */
export function report(claim: Claim): Reported {
  const id = tidy(claim.name);
  const { unit, times, by } = scaleOf(claim.unit);
  const given = typeof claim.value === 'number' ? [claim.value] : claim.value;
  const figures = given.map((each) => (each * times) / by);
  for (const each of figures) checkNumber(id, each, unit);
  const value = median(figures);
  if (value === 0 && NEVER_ZERO.has(unit)) throw new PierceError('format-zero', { metric: id });
  const metric = { id, unit, better: claim.better, nature: claim.nature ?? 'sampled' };
  return { metric, value };
}

/** The reports of one whole output. Throws if there are none, or two of one name. */
export function complete(
  reports: readonly Reported[],
  format: Pick<Format, 'name' | 'how'>,
): readonly Reported[] {
  if (reports.length === 0)
    throw new PierceError('format-no-benchmarks', { format: format.name, how: format.how });
  const seen = new Set<string>();
  for (const { metric } of reports) {
    if (seen.has(metric.id)) throw new PierceError('format-duplicate', { metric: metric.id });
    seen.add(metric.id);
  }
  return reports;
}

/** The fault of a benchmark that did not come to its end; its figures, if any, mean nothing. */
export function failed(name: string, reason: string): PierceError {
  return new PierceError('format-benchmark-failed', { name: excerpt(name), reason: excerpt(reason) });
}

/** A benchmark's name with the parameters that it does not show: `nap (seconds=0.01)`. */
export function withParameters(name: string, parameters: Readonly<Record<string, unknown>>): string {
  const shown = Object.entries(parameters).map(([key, value]) => [key, textOf(value)] as const);
  const hidden = shown.filter(([, value]) => !name.includes(value));
  if (hidden.length === 0) return name;
  return `${name} (${hidden.map(([key, value]) => `${key}=${value}`).join(', ')})`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** On one line, without control characters; a budgets file and a terminal must be able to show it. */
function tidy(name: string): string {
  const id = name
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  if (id === '' || FORBIDDEN_NAMES.includes(id))
    throw new PierceError('format-bad-name', { name: JSON.stringify(name) });
  if (id.length > LONGEST_NAME) {
    throw new PierceError('format-long-name', {
      name: `${id.slice(0, 60)}…`,
      length: id.length,
      most: LONGEST_NAME,
    });
  }
  return id;
}

const LONGEST_NAME = 300;
const NEVER_ZERO = new Set<string>(['ms', '/s']);
const NEVER_NEGATIVE = new Set<string>(['ms', '/s', 'B', 'count']);

function checkNumber(metric: string, value: number, unit: string): void {
  if (!Number.isFinite(value))
    throw new PierceError('format-not-a-number', { at: metric, found: String(value) });
  if (value < 0 && NEVER_NEGATIVE.has(unit))
    throw new PierceError('format-negative', { metric, value, unit });
}

function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const low = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (low + high) / 2;
}
