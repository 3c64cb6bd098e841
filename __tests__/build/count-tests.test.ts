import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const script = join(import.meta.dirname, '../../scripts/count-tests.js');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pierce-count-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function count(
  results: string | null,
  ...failedSteps: string[]
): { lastLine: string | undefined; code: number | null } {
  const file = join(folder, 'results.json');
  if (results !== null) writeFileSync(file, results);
  const { stdout, status } = spawnSync(process.execPath, [script, file, ...failedSteps], {
    encoding: 'utf8',
  });
  return { lastLine: stdout.trimEnd().split('\n').at(-1), code: status };
}

const results = (passed: unknown, failed: number, unloadable = 0): string =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: unloadable });

test('a run in which everything passed ends with its counts', () => {
  expect(count(results(12, 0))).toEqual({ lastLine: '12 passed, 0 failed', code: 0 });
});

test.each([
  ['a failed test', [results(12, 2)], '12 passed, 2 failed'],
  ['a file of tests that does not load', [results(12, 0, 1)], '12 passed, 1 failed'],
  ['a failed step before the tests', [results(12, 0), 'npm run make'], '12 passed, 1 failed'],
  ['a run without a test', [results(0, 0)], '0 passed, 1 failed'],
  ['results that were never written', [null], '0 passed, 1 failed'],
  ['results that were cut off', ['{"numPassedTests": 3'], '0 passed, 1 failed'],
  ['results without counts', [results('many', 0)], '0 passed, 1 failed'],
] as const)('%s fails the run', (_, [file, ...failedSteps], lastLine) => {
  expect(count(file, ...failedSteps)).toEqual({ lastLine, code: 1 });
});
