/**
 * Each file in `golden/` is a mistake as people make it; beside it is, word for word, what they are told.
 * After a change of words: UPDATE_GOLDEN=1 npm test -- golden, and read the difference.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { errorOf } from './kinds.ts';

const folder = join(import.meta.dirname, 'golden');
const inputs = readdirSync(folder).filter((name) => !name.endsWith('.txt'));

test.each(inputs)('what is wrong with %s is told in words that mend it', (name) => {
  const error = errorOf(readFileSync(join(folder, name), 'utf8'), name);
  const told = `${error?.explanation}\n`;
  const golden = join(folder, `${name}.txt`);
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, told);
  expect(told).toBe(readFileSync(golden, 'utf8'));
  expect(told).not.toMatch(/oneOf|anyOf|schema|must NOT|undefined/);
  for (const { problem, example } of error!.mistakes)
    expect([problem, example]).toEqual([problem, expect.any(String)]);
});
