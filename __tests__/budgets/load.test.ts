import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
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

test('a folder, bytes that are not UTF-8 and 10 MB are refused for what they are', async () => {
  mkdirSync('folder.yml');
  writeFileSync('binary.yml', Buffer.from([0x76, 0x3a, 0x20, 0xff, 0xfe]));
  writeFileSync('utf16.yml', Buffer.from(`\uFEFF${SOUND}`, 'utf16le'));
  writeFileSync('large.yml', '#'.repeat(10_000_000));
  const told = [];
  for (const name of ['folder.yml', 'binary.yml', 'utf16.yml', 'large.yml'])
    told.push((await refusal(name)).explanation.split('\n')[0]);
  expect(told).toEqual([
    'pierce: The budgets file folder.yml cannot be read: it is a folder.',
    'pierce: The budgets file binary.yml cannot be read: it is not UTF-8 text.',
    'pierce: The budgets file utf16.yml cannot be read: it is not UTF-8 text.',
    'pierce: The budgets file large.yml cannot be read: it has 10000000 bytes, at most 1048576 are read.',
  ]);
});

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
