/** Whatever things are called, a report of them is written, soon, and none of it means anything where it is shown or printed. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { annotationsOf } from '../../src/report/annotations.ts';
import { clean, cleanLines } from '../../src/report/clean.ts';
import { escaped } from '../../src/report/markup.ts';
import { cell, code, fenced } from '../../src/report/markdown-text.ts';
import { mute } from '../../src/report/mute.ts';
import { FORMAT_NAMES, render } from '../../src/report/index.ts';
import { redact } from '../../src/redact.ts';
import { hostile } from '../report/sample.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { campaign, CASES } from './campaign.ts';

const SIGNS = [
  '|', '`', '``', '\\', '<', '>', '[', ']', '(', ')', '!', '*', '_', '~', '@', '#', '##[', ':', '::', ' ', '\n', '\r', '\t', '-', 'a', '1', '"', "'",
  '&', '$', '{', '}', '%', '\u001B[31m', '\u001B]8;;', '\u0007', '\u0000', '\u00A0', '\u200B', '\u202E', '\u2066', '\u2028', '\uFEFF', '\uD800', '\uE000',
  '\uE001', 'z\u0301', '👩‍👩‍👧', '</details>', '<!--', '-->', ']]>', 'javascript:', 'https://x.example', 'ghp_aaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'error', '__proto__',
]; // prettier-ignore
const name = fc.oneof(
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 40 }).map((signs) => signs.join('')),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .tuple(fc.constantFrom(...SIGNS), fc.integer({ min: 1, max: 3000 }))
    .map(([sign, count]) => sign.repeat(count)),
);

const INVISIBLE = /[\p{Cc}\p{Cs}\u200B-\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/u;

function writtenEverywhere(text: string) {
  const lines = cleanLines(text, 15, 240);
  return {
    line: clean(text, 120),
    lines,
    escaped: escaped(text),
    cell: cell([{ foreign: text }, { prose: text }]),
    code: code(text),
    fenced: fenced(lines),
    muted: mute(text),
    redacted: redact(text),
  };
}

test('a name in every way in which it is written', () => {
  const fuzz = campaign('names');
  fc.assert(
    fc.property(name, (text) => {
      const written = fuzz.run(() => writtenEverywhere(text));
      expect(written.line).not.toMatch(INVISIBLE);
      for (const line of written.lines) expect(line).not.toMatch(INVISIBLE);
      expect(written.escaped).not.toMatch(/[<>"']/);
      expect(written.cell).not.toMatch(/\n|(?<!\\)\|/);
      expect(written.code).toMatch(/^(`+)[^]+\1$/);
      expect(written.fenced.split('\n')).toHaveLength(written.lines.length + 2);
      expect(commandsIn(written.muted)).toEqual([]);
      expect(written.redacted).not.toMatch(/ghp_\w{20}/);
    }),
    { numRuns: CASES, seed: 619 },
  );
  expect(fuzz.end()).toBe('');
}, 3_600_000);

test('a report in which everything is called so', () => {
  const fuzz = campaign('reports of names');
  fc.assert(
    fc.property(name, fc.nat(FORMAT_NAMES.length - 1), (text, format) => {
      const report = hostile(text);
      const told = fuzz.run(() => render(report, FORMAT_NAMES[format]!));
      expect(commandsIn(told)).toEqual([]);
      expect(told).not.toMatch(/ghp_\w{20}/);
      for (const { title, message } of annotationsOf([report]))
        expect(`${title}${message}`).not.toMatch(/ghp_\w{20}/);
    }),
    { numRuns: Math.ceil(CASES / 10), seed: 620 },
  );
  expect(fuzz.end()).toBe('');
}, 3_600_000);
