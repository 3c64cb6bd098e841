import { expect, test } from '@jest/globals';
import { parseSnapshot } from '../../src/documents/index.ts';
import { mergeEvidence } from '../../src/measure/evidence.ts';
import type { Part } from '../../src/model/index.ts';
import { measured, snapshot, time } from '../judge/samples.ts';

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

test('whatever a kind tells, a snapshot has room for it', () => {
  const long = 'x'.repeat(70_000);
  const many = Array.from({ length: 100_001 }, (_, index) => part(`${index}`, index));
  const facts = [{ name: long, text: long, explains: [] }];
  const evidence = mergeEvidence([{ parts: [part(long, 1), ...many], facts }]);
  const whole = snapshot([measured([time], { time: [1, 2, 3] }, { evidence })], {
    commit: { sha: 'a'.repeat(40), ref: 'main', dirty: false },
    measured: { from: '2026-11-03T10:00:00.000Z', until: '2026-11-03T10:05:00.000Z' },
  });
  const read = parseSnapshot(Buffer.from(JSON.stringify(whole)), 'snapshot.json', 'shop');
  expect(read.checks[0]!.evidence).toEqual(evidence);
});
