import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../src/budgets/load.ts';
import { BudgetsError } from '../../src/budgets/mistake.ts';
import { PierceError } from '../../src/errors.ts';
import { makeFolder } from '../support/repository.ts';
import { kinds, SOUND, validate } from './kinds.ts';

const home = process.cwd();
let folder: ReturnType<typeof makeFolder>;

beforeEach(() => {
  folder = makeFolder();
  process.chdir(folder.path);
});

afterEach(() => {
  process.chdir(home);
  folder[Symbol.dispose]();
});

const loaded = (path: string | null) => load(path, kinds, validate);

async function refusal(path: string | null): Promise<PierceError> {
  const error: unknown = await loaded(path).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof PierceError) return error;
  throw new Error(`not refused as it should be: ${String(error)}`);
}

test.each(['budgets.yml', 'budgets.yaml'])('%s is found in the current folder', async (name) => {
  writeFileSync(name, SOUND);
  expect(await loaded(null)).toMatchObject({ file: name, project: 'shop' });
});

test('budgets.json is found in the current folder', async () => {
  writeFileSync(
    'budgets.json',
    '{ "version": 1, "project": "p", "checks": { "a": { "weigh": { "files": "x" }, "budgets": { "size": { "max": "1 B" } } } } }',
  );
  expect(await loaded(null)).toMatchObject({ file: 'budgets.json', project: 'p' });
});

test('a named file is read wherever it is, through links too, and keeps its name', async () => {
  mkdirSync('ci');
  writeFileSync(join('ci', 'gate.yml'), SOUND);
  symlinkSync(join('ci', 'gate.yml'), 'link.yml');
  expect((await loaded('ci/gate.yml')).file).toBe('ci/gate.yml');
  expect((await loaded('link.yml')).checks).toHaveLength(3);
});

test('two budgets files at once are a mistake', async () => {
  writeFileSync('budgets.yml', SOUND);
  writeFileSync('budgets.json', '{}');
  const { code, explanation } = await refusal(null);
  expect(code).toBe('budgets-several');
  expect(explanation).toContain('budgets.yml, budgets.json');
});

test('no file leads to pierce init', async () => {
  expect(await refusal(null)).toMatchObject({
    code: 'budgets-none-found',
    explanation: expect.stringContaining('pierce init'),
  });
  expect(await refusal('other.yml')).toMatchObject({
    code: 'budgets-missing',
    explanation: expect.stringContaining('other.yml'),
  });
});

test('a folder and 10 MB are refused for what they are', async () => {
  mkdirSync('folder.yml');
  writeFileSync('large.yml', '#'.repeat(10_000_000));
  const told = [];
  for (const name of ['folder.yml', 'large.yml']) told.push((await refusal(name)).explanation.split('\n')[0]);
  expect(told).toEqual([
    'pierce: The budgets file folder.yml cannot be read: it is a folder.',
    'pierce: The budgets file large.yml cannot be read: it has 10000000 bytes, at most 1048576 are read.',
  ]);
});

test.each([
  ['in the middle of a line', Buffer.from('version: 1\nproject: caf\u00E9\n', 'latin1'), 2, 13, '0xE9'],
  ['behind letters of several bytes', Buffer.from([0xc3, 0xa9, 0xf0, 0x9f, 0x98, 0x80, 0xff]), 1, 4, '0xFF'],
  ['behind a byte order mark', Buffer.from([0xef, 0xbb, 0xbf, 0x76, 0x80]), 1, 2, '0x80'],
  ['that begins a letter which is not there', Buffer.from([0x76, 0x0a, 0xe2, 0x82, 0x3a]), 2, 1, '0xE2'],
  ['that begins a letter at the end', Buffer.from([0x76, 0x0a, 0x76, 0xc3]), 2, 2, '0xC3'],
  ['as the beginning of UTF-16', Buffer.from(`\uFEFF${SOUND}`, 'utf16le'), 1, 1, 'UTF-16'],
])('a byte that is not UTF-8 %s is told with its place', async (_where, bytes, line, column, says) => {
  writeFileSync('budgets.yml', bytes);
  const error = await refusal(null);
  expect(error).toMatchObject({ code: 'budgets-invalid', place: { file: 'budgets.yml', line, column } });
  expect(error.explanation).toContain(says);
  expect(error.explanation).toContain('Example: iconv -f ');
});

test('where the bytes stop being UTF-8 is found wherever it is', async () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '\n', '\u00E9', '\u20AC', '\u{1F600}'),
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.constantFrom(0x80, 0xc3, 0xe2, 0xf0, 0xff),
      text,
      async (before, byte, after) => {
        writeFileSync(
          'any.yml',
          Buffer.concat([Buffer.from(before), Buffer.from([byte]), Buffer.from(`a${after}`)]),
        );
        const lines = before.split('\n');
        const place = { line: lines.length, column: lines.at(-1)!.length + 1 };
        expect((await refusal('any.yml')).place).toMatchObject(place);
      },
    ),
    { numRuns: 200, seed: 20_260_106 },
  );
});

test.each(['budgets.yml', 'budgets.json'])(
  'a folder in place of %s is told, where no other file is found',
  async (name) => {
    mkdirSync(name);
    const { code, message } = await refusal(null);
    expect(code).toBe('budgets-unreadable');
    expect(message).toBe(`The budgets file ${name} cannot be read: it is a folder.`);
    writeFileSync('budgets.yaml', SOUND);
    expect((await loaded(null)).file).toBe('budgets.yaml');
  },
);

test('a byte order mark is no part of the file', async () => {
  writeFileSync('budgets.yml', `\uFEFF${SOUND}`);
  expect((await loaded(null)).services[0]?.at).toEqual({ file: 'budgets.yml', line: 7, column: 3 });
});

test('a file with mistakes is refused with each of them, sorted by place', async () => {
  writeFileSync('budgets.yml', 'version: 2\nchecks: {}\nproject: 5\n');
  const error = await refusal(null);
  expect(error).toBeInstanceOf(BudgetsError);
  expect(
    (error as BudgetsError).mistakes.map(({ place, rule, found }) => [place.line, place.column, rule, found]),
  ).toEqual([
    [1, 10, 'structure', '2'],
    [2, 9, 'structure', '{}'],
    [3, 10, 'structure', '5'],
  ]);
  expect(error).toMatchObject({
    code: 'budgets-invalid',
    place: { file: 'budgets.yml', line: 1, column: 10 },
  });
});
