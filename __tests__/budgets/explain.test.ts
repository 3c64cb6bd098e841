import { expect, test } from '@jest/globals';
import { explain } from '../../src/budgets/explain.ts';
import { createSource, mistakeAt, type Source } from '../../src/budgets/source.ts';
import { errorOf } from './kinds.ts';

const about = (source: Source, text: string) => {
  const from = source.text.indexOf(text);
  return mistakeAt(source, { from, to: from + text.length }, { rule: 'structure', problem: 'It is wrong.' });
};

test('the caret stands under what is wrong, also behind tabs and in a long line', () => {
  const source = createSource('budgets.yml', `a:\tbad\n${'x'.repeat(300)}worse${'y'.repeat(300)}\n`);
  for (const text of ['bad', 'worse']) {
    const [, line, carets] = explain([about(source, text)], source).split('\n');
    expect(line!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1)).toBe(text);
    expect(line!.length).toBeLessThan(120);
  }
});

test('a caret is never longer than its line', () => {
  const source = createSource('budgets.yml', `a: ${'z'.repeat(500)}`);
  const [, line, carets] = explain([about(source, 'z'.repeat(500))], source).split('\n');
  expect(carets!.length).toBeLessThanOrEqual(line!.length);
});

test('nothing in the file can move the cursor of a terminal or speak to the workflow', () => {
  const text = 'version: 1\nproject: "\u001B[2J\u009B\u202E::error::x"\n"::warning::y": 1\n';
  const told = errorOf(text)!.explanation;
  // oxlint-disable-next-line no-control-regex -- what must not reach a terminal
  expect(told).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  expect(told).not.toMatch(/^\s*::/m);
});

test('a screenful of mistakes is told, and how many more there are', () => {
  const told = errorOf(Array.from({ length: 70 }, (_, index) => `k${index}: 1\n`).join(''))!.explanation;
  expect(told).toContain('has 73 mistakes');
  expect(told).toContain('… and 23 more.');
});
