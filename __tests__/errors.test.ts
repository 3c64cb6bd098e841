import { expect, test } from '@jest/globals';
import { CATALOGUE, hintOf, messageOf, PierceError } from '../src/errors.ts';

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

test('a service that crashed is led to its own last words; the foreground is spoken of only for one that ended well', () => {
  const params = {
    service: 'api',
    how: 'ended with exit code 5',
    command: 'node server.js',
    output: '',
    advice: '',
  };
  const hint = hintOf({ code: 'service-ended-early', params });
  expect(hint).toMatch(
    /^What it wrote at the end, .*node server\.js\. Only if it ended with exit code 0 [^.]*foreground$/,
  );
  expect(hintOf({ code: 'service-died', params })).not.toContain('foreground');
});
