/** The threat model and the tests say the same: no row without a test that exists, or a reason why there is none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const TOP = join(import.meta.dirname, '../..');
const PAGE = readFileSync(join(TOP, 'docs/threat-model.md'), 'utf8');

/** Rows whose tests are still to be named; each is an empty cell of the page. */
const PENDING: readonly string[] = [];

interface Row {
  readonly id: string;
  readonly threat: string;
  readonly answer: string;
  readonly heldBy: string;
}

const numbers = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

const ROWS: readonly Row[] = [...PAGE.matchAll(/^\| ([TRB]\d+) \| (.+?) \| (.+?) \| (.*?) ?\|$/gm)].map(
  ([, id = '', threat = '', answer = '', heldBy = '']) => ({ id, threat, answer, heldBy }),
);

/** `file › title` of every test that a cell names. */
function testsIn({ heldBy }: Row): readonly (readonly [file: string, title: string])[] {
  return [...heldBy.matchAll(/`([^`]+?) › ([^`]+)`/g)].map(([, file = '', title = '']) => [file, title]);
}

/** A title is what stands first in the brackets of a call, with a function behind it. */
function titlesOf(file: string): ReadonlySet<string> {
  const text = readFileSync(join(TOP, '__tests__', file), 'utf8');
  const calls = text.matchAll(/\(\s*(["'`])((?:\\.|(?!\1).)+)\1,\s*(?:async\b|\(|\w+ =>)/g);
  return new Set([...calls].map(([, , title = '']) => title.replaceAll(/\\(.)/g, '$1')));
}

test('every threat, every fault and every baseline has its row, once', () => {
  expect(ROWS.map(({ id }) => id)).toEqual([...numbers('T', 23), ...numbers('R', 26), ...numbers('B', 16)]);
});

test('no row is without an answer', () => {
  for (const { threat, answer } of ROWS) {
    expect(threat.length).toBeGreaterThan(10);
    expect(answer.length).toBeGreaterThan(20);
  }
});

test('every row is held by a test, or says why it is not', () => {
  const silent = ROWS.filter(
    (row) => testsIn(row).length === 0 && !/^not held by a test: \w/.test(row.heldBy),
  );
  expect(silent.map(({ id }) => id)).toEqual(PENDING);
  expect(silent.map(({ heldBy }) => heldBy)).toEqual(silent.map(() => ''));
});

test.each(ROWS.flatMap((row) => testsIn(row).map(([file, title]) => [row.id, file, title] as const)))(
  '%s: %s › %s is there',
  (_id, file, title) => {
    expect(readdirSync(join(TOP, '__tests__'), { recursive: true })).toContain(join(file));
    expect([...titlesOf(file)]).toContain(title);
  },
);

test('a test that is not there is noticed', () => {
  expect(titlesOf('docs/threat-model.test.ts')).toContain('a test that is not there is noticed');
  expect(titlesOf('docs/threat-model.test.ts')).not.toContain('a test that was renamed');
});
