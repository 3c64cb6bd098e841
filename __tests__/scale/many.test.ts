import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pages, worstFirst } from '../../src/report/many.ts';
import { render, renderMany, worstOf } from '../../src/report/index.ts';
import type { Report } from '../../src/model/index.ts';
import { hostile, no, reportOf, undecided } from '../report/sample.ts';
import { expectWellFormed } from '../report/well-formed.ts';
import { pierce } from '../support/cli.ts';
import { makeFolder } from '../support/repository.ts';

fc.configureGlobal({ seed: 20260407 });

const yes = reportOf([], { project: 'blog' });
const cancelled = reportOf([], { project: 'docs', answer: 'clarify', exitCode: 130 });
const broken = reportOf([], { project: 'api', answer: 'clarify', exitCode: 2 });
const bytes = (text: string): number => new TextEncoder().encode(text).length;

test('the worst answer is that of all: no, then broken, cancelled, untold, and yes only where all say so', () => {
  expect(worstOf([yes, undecided, cancelled, broken, no])).toEqual({ answer: 'no', exitCode: 1 });
  expect(worstOf([yes, undecided, cancelled, broken])).toEqual({ answer: 'clarify', exitCode: 2 });
  expect(worstOf([yes, cancelled, undecided])).toEqual({ answer: 'clarify', exitCode: 130 });
  expect(worstOf([yes, yes])).toEqual({ answer: 'yes', exitCode: 0 });
  expect(worstOf([])).toEqual({ answer: 'clarify', exitCode: 2 });
});

test('whatever the reports and their order, the exit code is 0 only if all are', () => {
  const any = fc.constantFrom(yes, no, undecided, cancelled, broken);
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 9 }), (reports) => {
      expect(worstOf(reports).exitCode === 0).toBe(reports.every(({ exitCode }) => exitCode === 0));
      expect(worstOf(reports)).toEqual(worstOf(reports.toReversed()));
    }),
  );
});

test('a page of several begins with the answer of all and a line for each, the worst first', () => {
  const text = pages([yes, broken, no]);
  expect(text.split('\n')[0]).toBe('### ❌ No – 3 reports: 1 no, 1 clarify, 1 yes');
  const lines = text.split('\n').filter((line) => /^\| [✅❌❔] \|/u.test(line));
  expect(lines.map((line) => line.split(' | ')[1])).toEqual(['`shop`', '`api`', '`blog`']);
  expect(text).toContain(render(no, 'markdown').split('\n')[0]);
});

test('the page of one is its own page', () => {
  for (const report of [yes, no, undecided]) expect(pages([report])).toBe(render(report, 'markdown'));
});

test('the order in which reports of different projects are given changes no byte', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([yes, broken, no, cancelled], { minLength: 4 }), (reports) => {
      expect(pages(reports)).toBe(pages([yes, broken, no, cancelled]));
    }),
    { numRuns: 20 },
  );
});

const numbered = (count: number, of: Report): readonly Report[] =>
  Array.from({ length: count }, (_, n) => ({ ...of, project: `project ${n}` }));

test.each([
  ['a few failing', numbered(12, no)],
  ['a hundred failing and one good', [...numbered(100, no), yes]],
  ['three thousand', numbered(3000, reportOf([], { answer: 'no', exitCode: 1 }))],
  [
    'hostile ones',
    numbered(30, hostile()).map((report) => ({ ...report, project: `<b>|\`@x ${report.project}` })),
  ],
  ['long names', numbered(40, hostile('ज़'.repeat(300)))],
])('however many there are (%s), a page keeps within its bytes and tells of the worst', (_what, reports) => {
  for (const room of [60_000, 20_000, 2000]) {
    const text = pages(reports, { bytes: room, folded: true });
    expect(bytes(text)).toBeLessThanOrEqual(room);
    expect(text.startsWith('### ')).toBe(true);
    expect(text.match(/^<details>/gm)?.length).toBe(text.match(/^<\/details>$/gm)?.length);
  }
});

test('what is left out is counted', () => {
  const text = pages(numbered(3000, no));
  expect(text).toMatch(/\d+ reports more/);
  expect(text.split('\n')[0]).toContain('3000 reports: 3000 no');
});

test('several reports in every format that can hold them', () => {
  const reports = [yes, no] as const;
  expect(JSON.parse(renderMany(reports, 'json'))).toEqual([no, yes]);
  const junit = renderMany(reports, 'junit');
  expectWellFormed(junit);
  expect(junit).toContain('name="shop: app"');
  const text = renderMany(reports, 'terminal');
  expect(text.indexOf('== shop')).toBeLessThan(text.indexOf('== blog'));
  expect(text).toContain(render(no, 'terminal'));
  expect(renderMany([no], 'terminal')).toBe(render(no, 'terminal'));
});

test('sorting is by answer, then by project, never by the place in which a report was given', () => {
  const projects = (reports: readonly Report[]) => worstFirst(reports).map(({ project }) => project);
  expect(projects([yes, no, { ...yes, project: 'app' }])).toEqual(['shop', 'app', 'blog']);
});

test('the command line prints them all and ends with the worst', async () => {
  using folder = makeFolder();
  for (const report of [yes, undecided, no])
    writeFileSync(join(folder.path, `${report.exitCode}.json`), render(report, 'json'));
  const both = await pierce(folder.path, ['report', '0.json', '1.json', '--format', 'markdown']);
  expect(both).toMatchObject({ code: 1, stdout: pages([yes, no]) });
  const page = await pierce(folder.path, ['report', '0.json', '1.json', '--format', 'html']);
  expect([page.code, page.stderr]).toEqual([2, expect.stringContaining('holds one report')]);
});
