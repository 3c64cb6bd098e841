import { expect, test } from '@jest/globals';
import { mergeEvidence } from '../../src/measure/evidence.ts';
import type { Part } from '../../src/model/index.ts';

const part = (name: string, value: number): Part => ({
  group: 'audit',
  name,
  value,
  unit: 'ms',
  explains: ['lcp'],
});

test('a part seen in several readings stands with its median', () => {
  const readings = [7, 100, 5].map((value) => ({ parts: [part('bootup', value)], facts: [] }));
  expect(mergeEvidence(readings)?.parts).toEqual([part('bootup', 7)]);
});

test('parts of equal names in other groups are other parts', () => {
  const both = [part('a', 1), { ...part('a', 2), group: 'resource' }];
  expect(mergeEvidence([{ parts: both, facts: [] }])?.parts).toEqual(both);
});

test('a fact stands as it was last seen', () => {
  const fact = (text: string) => ({ name: 'LCP element', text, explains: ['lcp'] });
  const merged = mergeEvidence([
    { parts: [], facts: [fact('h1')] },
    { parts: [], facts: [fact('img.hero')] },
  ]);
  expect(merged?.facts).toEqual([fact('img.hero')]);
});

test('no evidence is null, not an empty one', () => {
  expect(mergeEvidence([])).toBeNull();
});
