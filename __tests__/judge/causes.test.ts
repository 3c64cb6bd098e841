import { expect, test } from '@jest/globals';
import type { Evidence, Part } from '../../src/model/index.ts';
import { budget, bytes, check, judge, measured, plan, size, snapshot } from './samples.ts';

const part = (name: string, value: number, rest: Partial<Part> = {}): Part => ({
  group: 'file',
  name,
  value,
  unit: 'B',
  explains: ['size'],
  ...rest,
});

const gate = plan([check([budget('size', { max: bytes(10_000), tolerance: 0.01 })])]);
const side = (value: number, parts: readonly Part[], facts: Evidence['facts'] = []) =>
  snapshot([measured([size], { size: [value] }, { evidence: { parts, facts } })]);

test('a failure names what grew most and what is new, and leaves out what stayed or shrank', () => {
  const base = side(100, [
    part('a.js', 50),
    part('b.js', 30),
    part('c.js', 20),
    part('other', 7, { explains: ['speed'] }),
  ]);
  const head = side(133, [
    part('a.js', 53),
    part('d.js', 60),
    part('c.js', 20),
    part('other', 9, { explains: ['speed'] }),
  ]);
  expect(judge(gate, head, base).verdicts[0]!.causes).toEqual([
    { group: 'file', name: 'd.js', unit: 'B', base: null, head: 60 },
    { group: 'file', name: 'a.js', unit: 'B', base: 50, head: 53 },
  ]);
});

test('an improvement names what shrank most and what is gone', () => {
  const causes = judge(
    gate,
    side(60, [part('a.js', 5), part('b.js', 55)]),
    side(100, [part('a.js', 50), part('b.js', 40), part('c.js', 10)]),
  ).verdicts[0]!.causes;
  expect(causes.map(({ name, head }) => [name, head])).toEqual([
    ['a.js', 5],
    ['c.js', null],
  ]);
});

test('parts in the unit of the metric come before hints in other units, ten at the most', () => {
  const many = Array.from({ length: 12 }, (_, n) => part(`m${n}.js`, 10 + n));
  const hint = part('long-task', 5000, { group: 'audit', unit: 'ms' });
  const causes = judge(gate, side(300, [hint, ...many]), side(100, [])).verdicts[0]!.causes;
  expect(causes).toHaveLength(10);
  expect(causes[0]).toMatchObject({ name: 'm11.js' });
  const few = judge(gate, side(300, [hint, many[0]!]), side(100, [])).verdicts[0]!.causes;
  expect(few.map(({ name }) => name)).toEqual(['m0.js', 'long-task']);
});

test('a part that hardly moved beside another says less than a hint in another unit', () => {
  const hint = part('long-task', 5000, { group: 'audit', unit: 'ms' });
  const parts = [part('crumb.js', 4), hint, part('a.js', 100)];
  const { causes } = judge(gate, side(300, parts), side(100, [])).verdicts[0]!;
  expect(causes.map(({ name }) => name)).toEqual(['a.js', 'long-task', 'crumb.js']);
});

test('parts of one name count together, and facts of head come along', () => {
  const fact = { name: 'entry', text: 'index.html', explains: ['size'] };
  const verdict = judge(
    gate,
    side(200, [part('a.js', 60), part('a.js', 40)], [fact]),
    side(100, [part('a.js', 50)]),
  ).verdicts[0]!;
  expect(verdict.causes).toEqual([{ group: 'file', name: 'a.js', unit: 'B', base: 50, head: 100 }]);
  expect(verdict.facts).toEqual([fact]);
});

test('what is unchanged needs no reasons', () => {
  const verdict = judge(gate, side(100, [part('a.js', 60)]), side(100, [part('a.js', 50)])).verdicts[0]!;
  expect([verdict.causes, verdict.facts]).toEqual([[], []]);
});

test('parts of one name are told apart by their file, never by their line', () => {
  const at = (file: string, line: number) => ({ place: { file, line, column: 1 } });
  const base = side(100, [part('f', 50, at('a.js', 1)), part('f', 50, at('b.js', 7))]);
  const head = side(160, [
    part('f', 50, at('a.js', 9)),
    part('f', 110, { ...at('b.js', 20), callers: ['g (a.js:3)'] }),
  ]);
  expect(judge(gate, head, base).verdicts[0]!.causes).toEqual([
    {
      group: 'file',
      name: 'f',
      unit: 'B',
      base: 50,
      head: 110,
      place: { file: 'b.js', line: 20, column: 1 },
      callers: ['g (a.js:3)'],
    },
  ]);
});
