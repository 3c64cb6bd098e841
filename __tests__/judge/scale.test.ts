/** A hundred thousand metrics are judged and told in time that grows as they do. */
import { expect, test } from '@jest/globals';
import { judge } from '../support/judged.ts';
import type { Metric, Plan, Snapshot } from '../../src/model/index.ts';
import { FORMAT_NAMES, render } from '../../src/report/index.ts';
import { budget, check, measured, ms, plan, snapshot } from './samples.ts';

const MANY = 100_000;
/** As many checks or budgets as no budgets file can have; multiplied by themselves they take minutes. */
const MOST = 10_000;
/** Milliseconds of processor time; it takes two seconds at most. */
const LIMIT = 15_000;

/** So many metrics, spread over so many checks, each check under one pattern. */
function world(metrics: number, checks: number): { plan: Plan; head: Snapshot; base: Snapshot } {
  const each = metrics / checks;
  const names = Array.from({ length: checks }, (_, index) => `check-${index}`);
  const declared = Array.from({ length: each }, (_, index): Metric => {
    return { id: `metric ${index}`, unit: 'ms', better: 'lower', nature: 'exact' };
  });
  const values = (value: (index: number) => number) =>
    Object.fromEntries(declared.map(({ id }, index) => [id, [value(index), value(index)]]));
  const side = (value: (index: number) => number): Snapshot =>
    snapshot(names.map((name) => measured(declared, values(value), { check: name })));
  return {
    plan: plan(names.map((name) => check([budget('*', { max: ms(5), tolerance: 0.01 })], { name }))),
    head: side((index) => (index % 10) + 1),
    base: side(() => 1),
  };
}

/** Milliseconds of processor time, which a busy machine does not stretch as it does the clock. */
function spent(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each([1, 1000])(
  'judged in %i checks, each has its verdict',
  (checks) => {
    const { plan: of, head, base } = world(MANY, checks);
    const { verdicts, answer } = judge(of, head, base);
    expect({ count: verdicts.length, answer }).toEqual({ count: MANY, answer: 'no' });
  },
  120_000,
);

test('neither checks, nor budgets, nor metrics are multiplied by one another', () => {
  const { plan: of, head, base } = world(MOST, MOST);
  expect(spent(() => judge(of, head, base))).toBeLessThan(LIMIT);
  const budgets = Array.from({ length: MOST }, (_, index) => budget(`metric ${index}`, { max: ms(5) }));
  const named = plan([check(budgets, { name: 'check-0' })]);
  const { head: wide } = world(MOST, 1);
  expect(spent(() => judge(named, wide, null))).toBeLessThan(LIMIT);
}, 120_000);

test('each format tells of them, none multiplies them, and what is sent to GitHub is within its limits', () => {
  const { plan: of, head, base } = world(MOST, MOST);
  const report = judge(of, head, base);
  for (const format of FORMAT_NAMES) {
    let text = '';
    expect(spent(() => (text = render(report, format)))).toBeLessThan(LIMIT);
    if (format === 'markdown') expect(text.length).toBeLessThanOrEqual(65_536);
    if (format === 'summary') expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_048_576);
  }
}, 240_000);
