/** A hundred thousand metrics: everything that GitHub limits stays within its limits, and nothing is quadratic. */
import { expect, test } from '@jest/globals';
import type { Report, Verdict } from '../../src/model/index.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { comment } from '../../src/report/comment.ts';
import { byteLength } from '../../src/report/fitting.ts';
import { render } from '../../src/report/index.ts';
import { statusLine } from '../../src/report/status-line.ts';
import { summary } from '../../src/report/summary.ts';
import { at, bytes, exact, inBytes, reportOf, scheduleOf, verdictOf } from './sample.ts';

const METRICS = 100_000;

/** As many checks as metrics, so that whatever looks each of them up takes them all in; every third fails. */
const huge: Report = reportOf(
  Array.from({ length: METRICS }, (_, index) => verdictAt(index)),
  {
    answer: 'no',
    exitCode: 1,
    schedules: Array.from({ length: METRICS }, (_, index) => scheduleOf(`check ${index}`)),
    unjudged: Array.from({ length: METRICS }, (_, index) => ({
      check: `check ${index}`,
      cell: null,
      metric: bytes('raw'),
      base: 1,
      head: 2,
    })),
    faults: [],
  },
);

function verdictAt(index: number): Verdict {
  const fails = index % 3 === 0;
  return verdictOf(`check ${index}`, bytes(`größe ${index}`), {
    ...exact(1000, fails ? 2000 + index : 1000),
    outcome: fails ? 'fail' : 'pass',
    change: fails ? 'regressed' : 'unchanged',
    findings: [
      fails
        ? { code: 'limit-broken', params: { bound: 'max', limit: 1500 } }
        : { code: 'worst-round', params: { side: 'head', rounds: 3 } },
    ],
    budget: { max: inBytes(1500), severity: index % 2 === 0 ? 'fail' : 'warn', at: at(index + 1) },
  });
}

const FAILING = 16_667;
const WARNING = 16_667;

/** Ends with its last line, every row has its cells, every fold its end. */
function expectWhole(text: string): void {
  expect(text).toMatch(/<\/details>\n$|<\/sub>\n$/);
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  for (const row of rows) expect(row.endsWith('|')).toBe(true);
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  expect(text.match(/<sub>/g)?.length).toBe(text.match(/<\/sub>/g)?.length);
  expect(text.isWellFormed()).toBe(true);
}

test('the comment has at most 60,000 bytes, the worst first, and says how much more there is', () => {
  const text = render(huge, 'markdown');
  expect(byteLength(text)).toBeLessThanOrEqual(60_000);
  expect(text).toMatch(/^### ❌ No – 16667 of 100000 budgets fail: `check 99996 größe 99996`/);
  expect(text).toMatch(/\n\| ❌\u00A0fail \| `check 99996` `größe 99996` /);
  expect(text).toMatch(/\n[\d,]+ more open budgets in the report\.\n/);
  expectWhole(text);
}, 60_000);

test('the summary has at most as many bytes as there are left', () => {
  for (const most of [1_000_000, 20_000]) {
    const text = summary(huge, most);
    expect(byteLength(text)).toBeLessThanOrEqual(most);
    expect(text).toMatch(/^### ❌ No – 16667 of 100000 budgets fail: `check 99996 größe 99996`/);
    expect(text).toMatch(/\n[\d,]+ more open budgets in the report\.\n/);
    expectWhole(text);
  }
  expect(byteLength(summary(huge, 1_000_000))).toBeGreaterThan(100_000);
}, 120_000);

test('ten errors, eight warnings, and how many more', () => {
  const annotations = annotationsOf([huge]);
  const of = (wanted: string) => annotations.filter(({ level }) => level === wanted);
  expect([of('error').length, of('warning').length, annotations.length]).toEqual([10, 8, 18]);
  expect(of('error')[0]).toMatchObject({ title: '"check 99996" › "größe 99996": fail', place: at(99_997) });
  expect(of('error')[9]).toEqual({
    level: 'error',
    title: `${FAILING - 9} more budgets`,
    message: `${FAILING - 9} more budgets stand open: see the report.`,
    place: null,
  });
  expect(of('warning')[7]).toMatchObject({ title: `${WARNING - 7} more budgets` });
}, 60_000);

test('the status is one short line', () => {
  expect(statusLine(huge)).toMatch(/^No – 16667 of 100000 budgets fail: .*…$/);
  expect(statusLine(huge).length).toBeLessThanOrEqual(140);
}, 60_000);

const frame = { head: 'a'.repeat(40), run: { id: 1, attempt: 1 }, url: null };
const part = (report: Report, project: string) => ({ report: { ...report, project }, since: null });

test('of several projects a huge one leaves room for the others', () => {
  const small = reportOf(Array.from({ length: 30 }, (_, index) => verdictAt(3 * index)));
  const no = { ...small, answer: 'no', exitCode: 1 } as const;
  const text = comment([part(no, 'small'), part(huge, 'huge'), part(no, 'tiny')], frame, 60_000);
  expect(byteLength(text)).toBeLessThanOrEqual(60_000);
  expect(text.match(/^### .*$/gm)?.map((line) => line.slice(0, 14))).toEqual([
    '### ❌ `huge`: ',
    '### ❌ `small`:',
    '### ❌ `tiny`: ',
  ]);
  for (const name of ['check 0', 'check 84'])
    expect(text.split(`| ❌\u00A0fail | \`${name}\` `).length).toBeGreaterThan(2);
  expect(byteLength(text)).toBeGreaterThan(30_000);
  expectWhole(text);
}, 60_000);

test('projects of one size share the room', () => {
  const many = reportOf(Array.from({ length: 1000 }, (_, index) => verdictAt(3 * index)));
  const no = { ...many, answer: 'no', exitCode: 1 } as const;
  const text = comment(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => part(no, name)),
    frame,
    60_000,
  );
  const sizes = text.split(/^### /m).slice(1).map(byteLength);
  expect(sizes).toHaveLength(6);
  for (const size of sizes) expect(size).toBeGreaterThan(3000);
  expect(byteLength(text)).toBeLessThanOrEqual(60_000);
}, 60_000);

test('of a thousand projects as many are told as there is room for, the failing ones first', () => {
  const yes = reportOf([verdictAt(1)]);
  const no = reportOf([verdictAt(0)], { answer: 'no', exitCode: 1 });
  const parts = Array.from({ length: 1000 }, (_, index) =>
    part(index === 777 ? no : yes, `${'project '.repeat(10)}${index}`),
  );
  const text = comment(parts, frame, 60_000);
  expect(byteLength(text)).toBeLessThanOrEqual(60_000);
  expect(text).toMatch(/^### ❌ `(?:project )+777`: No – 1 of 1 budget fails/);
  const told = text.match(/^### /gm)?.length ?? 0;
  expect(told).toBeGreaterThan(300);
  expect(text).toContain(`\n${1000 - told} more projects in the reports of the run.\n`);
  expectWhole(text);
}, 60_000);
