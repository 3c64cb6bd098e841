/**
 * No text of others, however it is made, costs more than its length: each function that looks at foreign text by a
 * regular expression gets the strings that would be worst for it. Time is that of the processor, which a busy machine
 * does not stretch; what is quadratic takes many seconds here, what is exponential never ends.
 */
import { expect, test } from '@jest/globals';
import { readBudgets } from '../../src/budgets/load.ts';
import { messageOf } from '../../src/errors.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { stableName } from '../../src/kinds/bundle/names.ts';
import { kinds } from '../../src/kinds/index.ts';
import { resourceName } from '../../src/kinds/lighthouse/names.ts';
import { packageOf, pathOf } from '../../src/kinds/work/names.ts';
import type { Report } from '../../src/model/index.ts';
import { fits } from '../../src/model/pattern.ts';
import { readContext } from '../../src/platform/context.ts';
import { childEnvironment } from '../../src/platform/environment.ts';
import { loopbackUrl } from '../../src/platform/loopback.ts';
import { lastLines } from '../../src/platform/output.ts';
import { redact } from '../../src/redact.ts';
import { clean, cleanLines } from '../../src/report/clean.ts';
import { FORMAT_NAMES, render } from '../../src/report/index.ts';
import { failureText } from '../../src/report/failure.ts';
import { mute, muteJson, muteMarkup } from '../../src/report/mute.ts';
import { inline } from '../../src/report/markdown-text.ts';
import { reportOf, side } from '../report/sample.ts';

const LENGTH = 100_000;
/** Milliseconds of processor time; the slowest takes about a tenth. */
const LIMIT = 2000;

const filled = (pattern: string, end = ''): string =>
  pattern.repeat(Math.ceil(LENGTH / pattern.length)) + end;

/** What repeats and what holds together. */
const PARTS = [
  ' ', '\n', '\r', '\t', '\u2028', '\u00A0', '\u200B', 'a', 'aB', 'A', '1', '1,', '-', '-1', '_', '.', '/', '\\', ':', '::', '=',
  '@', '#', '##', '##[', '"', "'", '`', '` `', '[', '{', '<', '&', '(', '%', '\u001B', '\u001B[', '\u001B[1;', '\u001B]', '\u009B',
  '\uE000', '"\uE000', '\u0301', '😀', ' x ', ' x 1 ops', '±%', 'eyJ', 'eyJ-', 'gh', 'ghp_', '://a:', '-----BEGIN ',
  '-----BEGIN PRIVATE KEY-----', 'Unit a =', '\n[', '\n{"a":"', '"\\', "a'", 'a.', 'a,b',
]; // prettier-ignore
/** What ends a text against all expectation: a few by default, all by `npm run fuzz`. */
const ENDS = process.env['PIERCE_FUZZ']
  ? ['', '!', '\n!', '\u2028', '\u2028x', 'x ', ']', ' B1.js']
  : ['', '\n!'];

const TEXTS = PARTS.flatMap((part) => ENDS.map((end) => filled(part, end)));

/** What reads foreign text; a refusal is an answer too. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  clean: (text) => clean(text, 120),
  cleanLines: (text) => cleanLines(text, 15, 240),
  lastLines,
  redact,
  mute,
  muteJson,
  muteMarkup,
  fits: (text) => [
    fits('*a*b*', text),
    fits(text, text.slice(0, 300)),
    fits(`*${text.slice(0, 50_000)}b*`, text),
  ],
  prose: (text) => inline([{ prose: text }, { foreign: text }]),
  failureText: (text) =>
    failureText({ code: 'command-failed', params: { command: text, how: text, output: text } }),
  'failure of another version': (text) => [
    failureText({ code: text, params: {} }),
    messageOf({ code: text, params: { [text]: text } }),
  ],
  resourceName: (text) => resourceName(`http://127.0.0.1/${text}`),
  stableName: (text) => [stableName(text), stableName(`${text.slice(0, 240)}BB1.js`)],
  pathOf: (text) => [pathOf(text, 'file:///w/'), pathOf(`https://x/${text}`, 'file:///w/'), packageOf(text)],
  loopbackUrl,
  environment: (text) => childEnvironment({ [text]: text, PIP_INDEX_URL: text }, {}),
  context: (text) => readContext({ GITHUB_REPOSITORY: text, GITHUB_RUN_ID: '1', GITHUB_WORKFLOW_REF: text }),
};

const spent = (act: () => unknown): number => {
  const before = process.cpuUsage();
  try {
    act();
  } catch {
    // a refusal
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** Reads each text; gives the one that took too long, empty if none did. */
function tooSlow(read: (text: string) => unknown, texts = TEXTS): string {
  let worst = { text: '', ms: 0 };
  for (const text of texts) {
    const ms = spent(() => read(text));
    if (ms > worst.ms) worst = { text: `${text.slice(0, 20)}…${text.slice(-5)}`, ms };
    if (ms > LIMIT) break;
  }
  if (process.env['PIERCE_FUZZ'])
    process.stderr.write(`${expect.getState().currentTestName}: ${JSON.stringify(worst)}\n`);
  return worst.ms < LIMIT ? '' : worst.text;
}

test.each(Object.keys(READERS))(
  '%s',
  (name) => {
    expect(tooSlow(READERS[name]!)).toBe('');
  },
  120_000,
);

test.each(FORMATS.map(({ name }) => name))(
  'output of %s',
  (name) => {
    const format = FORMATS.find((one) => one.name === name)!;
    expect(tooSlow((text) => format.read(text))).toBe('');
    if (name === 'go')
      for (const word of ['Benchmark', 'Unit ']) expect(tooSlow((text) => format.read(word + text))).toBe('');
  },
  120_000,
);

test('a value in a budgets file', () => {
  const file = (value: string): string =>
    JSON.stringify({
      version: 1,
      project: 'p',
      checks: { a: { command: { run: value }, budgets: { wall: { max: value } } } },
    });
  expect(tooSlow((text) => readBudgets('budgets.json', file(text), kinds))).toBe('');
  expect(tooSlow((text) => readBudgets('budgets.json', file(`1${text}x`), kinds))).toBe('');
}, 120_000);

test('a name in a budgets file, with as many stars as one likes', () => {
  const file = (name: string): string =>
    JSON.stringify({
      version: 1,
      project: 'p',
      checks: {
        a: { lighthouse: { url: 'http://127.0.0.1/' }, budgets: { [name]: { min: 1, tolerance: '100%' } } },
      },
      waivers: [
        { check: 'a', metric: 'performance', ceiling: 1, until: '2030-01-01', reason: 'r', owner: 'o' },
      ],
    });
  const names = ['*', '*e', '*a*n', '*-'].map((part) => `${part.repeat(60)}x`);
  expect(tooSlow((text) => readBudgets('budgets.json', file(text), kinds), [...names, ...TEXTS])).toBe('');
}, 120_000);

test.each(FORMAT_NAMES)(
  'a fingerprint, a branch and a failure in a report (%s)',
  (format) => {
    const texts = ['@', ' ', '(', '\uE000', '`', "a'", '1'].map((part) => filled(part, '\nx'));
    const reportWith = (text: string): Report =>
      reportOf([], {
        head: side({ sha: text, ref: text, dirty: false }, { cpu: text, os: text, node: text }),
        faults: [
          { side: 'head', check: text, cell: null, failure: { code: text, params: { output: text } } },
        ],
        findings: [{ code: text, params: { [text]: text } }],
      });
    expect(tooSlow((text) => render(reportWith(text), format), texts)).toBe('');
  },
  120_000,
);
