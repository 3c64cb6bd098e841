import { expect, test } from '@jest/globals';
import { CATALOGUE } from '../../src/errors.ts';
import { customSmallerIsBetter } from '../../src/formats/custom.ts';
import { hyperfine } from '../../src/formats/hyperfine.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { fault, listed, written } from './support.ts';

const HYPERFINE = written('hyperfine.json');
const READ = listed(hyperfine.read(HYPERFINE));

test.each([
  ['a banner of npm', '\n> shop@1.0.0 bench\n> node bench.js\n\n'],
  ['a log with brackets', '[12:00:01] started\n[1/3 building] {ok}\n[info] x\n{ port: 3000 }\n[ "a", b ]\n'],
  ['a log of JSON lines', '{"level":30,"msg":"up"}\n{"level":30,"msg":"down"}\n[1]\n'],
  ['colours', '\u001b[1m\u001b[46m RUN \u001b[0m\n'],
  ['a byte order mark', '\uFEFF'],
])('finds the results behind %s', (_what, before) => {
  expect(listed(hyperfine.read(before + HYPERFINE))).toEqual(READ);
});

test.each(['\nDone in 2.1s\n', 'report written\n', '\n[notice] a release is out\n', '\r\n'])(
  'finds the results before %j',
  (behind) => {
    expect(listed(hyperfine.read(HYPERFINE.trimEnd() + behind))).toEqual(READ);
  },
);

test('results on one line may stand between other lines', () => {
  const text = 'up\n[{"name":"a","unit":"ms","value":5}]\ndown\n';
  expect(listed(customSmallerIsBetter.read(text))).toHaveLength(1);
});

test('results behind other words on the same line are not guessed at', () => {
  expect(fault(customSmallerIsBetter, 'results: [{"name":"a","unit":"ms","value":5}]')).toContain(
    'format-not-json',
  );
  expect(fault(customSmallerIsBetter, '[{"name":"a","unit":"ms","value":5}] done')).toContain(
    'format-broken-json',
  );
});

test('no part of cut-off results is ever read as whole', () => {
  const text = HYPERFINE.trimEnd();
  for (let length = 0; length < text.length; length += 1) {
    expect([length, fault(hyperfine, text.slice(0, length))]).toEqual([
      length,
      expect.stringMatching(
        length === 0 ? /^format-nothing/ : /^format-cut-json: .* start at line 1, column 1/,
      ),
    ]);
  }
});

test('cut-off results name both ends', () => {
  expect(fault(hyperfine, `> bench\n${HYPERFINE.slice(0, 60)}`)).toBe(
    'format-cut-json: The hyperfine results that start at line 2, column 1 are cut off at line 5, column 31.',
  );
});

test('a shell that complains where the results stop is pointed at', () => {
  expect(fault(hyperfine, `${HYPERFINE.slice(0, 60)}\nKilled\n`)).toBe(
    'format-broken-json: The hyperfine results are not valid JSON at line 6, column 1: Killed',
  );
});

test('a missing comma is an error, not a shorter list', () => {
  const text = '[\n{"name":"a","unit":"ms","value":5}\n{"name":"b","unit":"ms","value":5}\n]';
  expect(fault(customSmallerIsBetter, text)).toContain('format-broken-json');
});

test('results printed twice are not chosen between', () => {
  expect(fault(hyperfine, HYPERFINE + HYPERFINE)).toBe(
    'format-several-results: The output holds 2 hyperfine results where one was expected.',
  );
});

test('what console.log shows of an object is not JSON', () => {
  expect(fault(hyperfine, "{\n  results: [ { command: 'a' } ]\n}")).toBe(
    "format-broken-json: The hyperfine results are not valid JSON at line 2, column 3: results: [ { command: 'a' } ]",
  );
});

test("another tool's results are described", () => {
  expect(fault(hyperfine, written('tinybench-6.json'))).toContain(
    'format-wrong-shape: These are not hyperfine results: at the whole should be an object with results, but there is a list of 2.',
  );
});

const JSON_FORMATS = FORMATS.filter(({ name }) => name !== 'go' && name !== 'benchmarkjs');

test.each(JSON_FORMATS.map((format) => [format.name, format] as const))(
  '%s refuses what it cannot use',
  (_name, format) => {
    expect(fault(format, '')).toContain('format-nothing');
    expect(fault(format, ' \n\u001b[0m')).toContain('format-nothing');
    expect(fault(format, 'all good')).toContain('format-not-json');
    expect(fault(format, '{"a": 1}')).toMatch(/format-wrong-shape: .* but there is an object with a\.$/);
    expect(fault(format, '[1, 2]')).toMatch(/format-wrong-shape: .*a list of 2/);
  },
);

test('every format is in the list once', () => {
  expect(FORMATS.map(({ name }) => name)).toEqual([
    'tinybench',
    'mitata',
    'vitest',
    'benchmarkjs',
    'hyperfine',
    'go',
    'pytest',
    'customSmallerIsBetter',
    'customBiggerIsBetter',
  ]);
});

test('what the custom formats show as correct is correct', () => {
  for (const format of FORMATS.filter(({ name }) => name.startsWith('custom'))) {
    expect(listed(format.read(format.how))).toHaveLength(1);
  }
});

test('every fault of a format has its entry in the catalogue', () => {
  expect(Object.keys(CATALOGUE).filter((code) => code.startsWith('format-')).length).toBeGreaterThan(15);
});
