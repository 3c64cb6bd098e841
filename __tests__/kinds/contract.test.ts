/** What every kind promises, whatever it measures. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { kinds } from '../../src/kinds/index.ts';

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly additionalProperties?: unknown;
}

const TOP = join(import.meta.dirname, '../..');

test('kinds have names of their own', () => {
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
});

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  const schema = kind.schema as Described;
  const readme = join(TOP, 'src/kinds', name, 'README.md');

  test('refuses options that it does not know, and describes those it does', () => {
    expect(schema.additionalProperties).toBe(false);
    for (const [option, described] of Object.entries(schema.properties ?? {})) {
      expect({ option, described: Boolean(described.description) }).toEqual({ option, described: true });
    }
  });

  test('declares each metric once, in a unit, with a direction', () => {
    for (const { known } of kind.metricSets) {
      expect(new Set(known.map(({ id }) => id)).size).toBe(known.length);
      for (const metric of known)
        expect(metric).toMatchObject({
          unit: expect.stringMatching(/./),
          better: expect.stringMatching(/lower|higher/),
        });
    }
  });

  test('implies limits only for metrics that it has', () => {
    const known = kind.metricSets.flatMap((set) => set.known.map(({ id }) => id));
    expect(Object.keys(kind.implied).filter((id) => !known.includes(id))).toEqual([]);
  });

  test('takes at least one round, and never fewer than it says', () => {
    const { atLeast, atMost, warmUp } = kind.rounds({});
    expect(atLeast).toBeGreaterThanOrEqual(1);
    expect(atMost).toBeGreaterThanOrEqual(atLeast);
    expect(warmUp).toBeGreaterThanOrEqual(0);
  });

  test('has a README that tells of every option and, where they are few, every metric', () => {
    expect(existsSync(readme)).toBe(true);
    const text = readFileSync(readme, 'utf8');
    const known = kind.metricSets.flatMap((set) => set.known.map(({ id }) => id));
    const words = [...Object.keys(schema.properties ?? {}), ...(known.length <= 20 ? known : [])];
    expect(words.filter((word) => !text.includes(`\`${word}`))).toEqual([]);
  });
});
