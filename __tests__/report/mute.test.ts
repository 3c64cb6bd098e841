/** Whatever is printed may be read by GitHub's runner: nothing foreign in it is a command there. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mute, muteJson, muteMarkup } from '../../src/report/mute.ts';
import { FORMAT_NAMES, render } from '../../src/report/index.ts';
import { progressLine } from '../../src/report/progress.ts';
import { failureText } from '../../src/report/failure.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { hostile } from './sample.ts';

const SIGNS = [
  '::',
  ':',
  '##[',
  '#',
  '[',
  ']',
  'error',
  'add-mask',
  'set-output name=x',
  'stop-commands',
  ' ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\u00A0',
  '\u0085',
  '\u2028',
  '\u3000',
  '\u200B',
  '\u2060',
  '\uFEFF',
  '\u00AD',
  '\u0000',
  '\u001B[31m',
  'x',
];
const spoken = fc.array(fc.constantFrom(...SIGNS), { maxLength: 24 }).map((signs) => signs.join(''));

describe('the oracle', () => {
  test.each([
    '::error::x',
    '  ::error file=a::x',
    '\u00A0::add-mask::x',
    '\u3000\u2003::set-env name=x::y',
    'a\r::error::x',
    '\uFEFF::error::x',
    '\u200B::error::x',
    ':\u200B:error::x',
    'text ##[error]x',
    '##[group]##[error]x',
    '##\u200B[error]x',
  ])('hears a command in %j', (line) => {
    expect(commandsIn(line)).toHaveLength(1);
  });

  test.each(['a ::error::x', ':error::x', '::error', '#[error]', '##[error', '│ ::error::x'])(
    'hears none in %j',
    (line) => {
      expect(commandsIn(line)).toEqual([]);
    },
  );
});

test('no text speaks once it is muted, as text or as markup', () => {
  fc.assert(
    fc.property(spoken, (text) => {
      expect(commandsIn(mute(text))).toEqual([]);
      expect(commandsIn(muteMarkup(text))).toEqual([]);
    }),
    { numRuns: 5000, seed: 8 },
  );
});

test('JSON does not speak once it is muted, and says the same', () => {
  fc.assert(
    fc.property(spoken, (text) => {
      const value = { [text]: [text] };
      const muted = muteJson(JSON.stringify(value, null, 2));
      expect(commandsIn(muted)).toEqual([]);
      expect(JSON.parse(muted)).toEqual(value);
    }),
    { numRuns: 2000, seed: 8 },
  );
});

test('a text that does not speak stays as it is', () => {
  const text = 'a::b ::c\n  ns:: x # [y] #[z]\n';
  expect([mute(text), muteMarkup(text), muteJson(text)]).toEqual([text, text, text]);
});

test.each(FORMAT_NAMES)('no name, message or log in a report speaks where it is printed (%s)', (format) => {
  const loud = fc.constantFrom(
    '::error::x',
    '\r::error::x',
    '\u00A0::add-mask::x',
    'x ##[error]y',
    '##\u200B[error]y',
    '\u2028::error::x',
    ':'.repeat(200),
  );
  fc.assert(
    fc.property(fc.oneof(loud, spoken), (name) => {
      expect(commandsIn(render(hostile(name), format))).toEqual([]);
    }),
    { numRuns: 25, seed: 8 },
  );
});

test('neither does progress, nor a failure on its own', () => {
  fc.assert(
    fc.property(spoken, (name) => {
      const progress = progressLine({ doing: 'setup', side: 'head', command: name });
      const failure = failureText({
        code: 'command-failed',
        params: { command: name, how: name, output: name },
      });
      expect(commandsIn(`${progress}\n${mute(failure)}`)).toEqual([]);
    }),
    { numRuns: 1000, seed: 8 },
  );
});
