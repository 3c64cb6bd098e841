/** Whole outputs, word for word. `UPDATE_GOLDEN=1 npm test -- __tests__/report` writes them anew; read what changed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Report } from '../../src/model/index.ts';
import { type FormatName, render } from '../../src/report/index.ts';
import {
  baseFailed,
  chosenBase,
  crashed,
  hostile,
  no,
  noBase,
  noneStored,
  refused,
  storedBase,
  undecided,
  weakened,
  yes,
} from './sample.ts';

const reports: Readonly<Record<string, Report>> = {
  yes,
  no,
  crashed,
  undecided,
  'base-failed': baseFailed,
  'no-base': noBase,
  'stored-base': storedBase,
  'chosen-base': chosenBase,
  'none-stored': noneStored,
  weakened,
  refused,
  hostile: hostile(),
};

const everyFormat: readonly (readonly [FormatName, string])[] = [
  ['terminal', 'txt'],
  ['markdown', 'md'],
  ['summary', 'summary.md'],
  ['html', 'html'],
  ['json', 'json'],
  ['junit', 'xml'],
];

/** A no has something of everything in it, the promises that are weakened have a section of their own; of the others the comment and the terminal tell enough. */
const cases = Object.keys(reports).flatMap((name) =>
  everyFormat
    .filter(
      ([format]) => name === 'no' || name === 'weakened' || format === 'markdown' || format === 'terminal',
    )
    .map(([format, end]) => ({ name, format, end })),
);

test.each(cases)('a report of "$name" reads in $format as it should', ({ name, format, end }) => {
  const text = render(reports[name]!, format);
  const golden = join(import.meta.dirname, 'golden', `${name}.${end}`);
  if (process.env['UPDATE_GOLDEN']) write(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});

function write(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}
