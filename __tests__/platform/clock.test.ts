import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const SOURCE = join(import.meta.dirname, '../../src');
const WALL_CLOCK = /\bDate\.now\b|\bnew Date\(\)|\bDate\(\)/;

test('the wall clock, which may jump, is read in one place, and dates documents', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => WALL_CLOCK.test(readFileSync(join(SOURCE, name), 'utf8')));
  expect(files).toEqual([join('platform', 'clock.ts')]);
});
