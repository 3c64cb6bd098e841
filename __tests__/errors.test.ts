import { expect, test } from '@jest/globals';
import { CATALOGUE, messageOf, PierceError } from '../src/errors.ts';

test('tests run on Node 24, whatever Node started npm', () => {
  expect(process.version).toMatch(/^v24\./);
});

test('a failure of another version says so instead of hiding', () => {
  expect(messageOf({ code: 'from-the-future', params: {} })).toContain('from-the-future');
});

test('a message is filled with what happened', () => {
  expect(new PierceError('internal', { detail: 'disk on fire' }).message).toContain('disk on fire');
});

test.each(Object.entries(CATALOGUE))('%s tells what to do', (_code, entry) => {
  expect(entry.hint.length).toBeGreaterThan(10);
});
