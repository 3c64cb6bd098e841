import { PierceError } from '../errors.ts';
import type { Line } from './output.ts';
import { excerpt } from './output.ts';

type Key = 'assume' | 'better';

/**
 * What lines such as `Unit allocs/op assume=exact` say of units
 * (https://pkg.go.dev/golang.org/x/perf/benchfmt).
 */
export class UnitNotes {
  readonly #notes = new Map<string, string>();

  of(unit: string, key: Key): string | undefined {
    return this.#notes.get(`${tidy(unit)} ${key}`);
  }

  /** Throws if something else was said before. */
  add(unit: string, key: Key, value: string): void {
    const before = this.of(unit, key);
    if (before !== undefined && before !== value) {
      throw new PierceError('format-unit-contradiction', {
        unit,
        one: `${key}=${before}`,
        other: `${key}=${value}`,
      });
    }
    this.#notes.set(`${tidy(unit)} ${key}`, value);
  }
}

/**
 * Notes a line that begins with `Unit`; any other is left alone. Keys that Pierce has no use for are passed
 * over.
 */
export function readUnitLine(line: Line, notes: UnitNotes): void {
  const [, unit, rest] = /^Unit\s+(\S+)\s+(\S+=.*)$/s.exec(line.text) ?? [];
  if (unit === undefined || rest === undefined) return;
  for (const pair of rest.trim().split(/\s+/)) {
    const [key, value = ''] = pair.split('=', 2);
    if (key !== 'assume' && key !== 'better') continue;
    if (!VALUES[key].includes(value)) throw brokenLine(line);
    notes.add(unit, key, value);
  }
}

const VALUES: Readonly<Record<Key, readonly string[]>> = {
  assume: ['exact', 'nothing'],
  better: ['higher', 'lower'],
};

function brokenLine({ number, text }: Line): PierceError {
  const example = 'Unit allocs/op assume=exact better=lower';
  return new PierceError('format-broken-line', { format: 'go', line: number, found: excerpt(text), example });
}

/** A note on `sec/op` holds for `ns/op`, one on `B/s` for `MB/s`. */
function tidy(unit: string): string {
  return unit.replace(/^ns\//, 'sec/').replace(/^MB\//, 'B/');
}
