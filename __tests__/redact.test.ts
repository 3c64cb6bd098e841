/** What looks like a secret is in nothing that we keep or print. The secrets of these tests are put together, so that no scanner takes them for real. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lastLines } from '../src/platform/output.ts';
import { clean, cleanLines } from '../src/report/clean.ts';
import { redact, redactAll } from '../src/redact.ts';

const jwt = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJjYW5hcnkifQ', 'c2lnbmF0dXJlLWNhbmFyeQ'].join('.');
const pem = (kind: string): string =>
  [
    `-----BEGIN ${kind}PRIVATE KEY-----`,
    'TUlJQ2FuYXJ5'.repeat(5),
    'TUlJQ2FuYXJ5',
    `-----END ${kind}PRIVATE KEY-----`,
  ].join('\n');

const SECRETS: readonly (readonly [what: string, secret: string])[] = [
  ...['p', 'o', 'u', 's', 'r'].map(
    (sort) => [`a GitHub token (gh${sort})`, `gh${sort}_${'CanaryCanary'.repeat(3)}`] as const,
  ),
  ['an installation token with a JWT in it', `ghs_123456_${jwt}`],
  ['a fine-grained token', `github_pat_${'11CANARY0abcdefghij'.repeat(4)}`],
  ['a JWT', jwt],
  ['an AWS key', ['AKIA', 'CANARYCANARY0123'].join('')],
  ['a temporary AWS key', ['ASIA', 'CANARYCANARY0123'].join('')],
  ['a token of npm', `npm_${'CanaryCanary'.repeat(3)}`],
  ['a private key', pem('')],
  ['an RSA key', pem('RSA ')],
  ['an OpenSSH key in JSON', pem('OPENSSH ').replaceAll('\n', String.raw`\n`)],
];

test.each(SECRETS)('%s is masked, wherever it stands, and what is around it stays', (_what, secret) => {
  for (const [before, behind] of [
    ['token=', ' end'],
    ['"', '"'],
    ['Bearer ', '\n'],
    ['', ''],
  ]) {
    expect(redact(`${before}${secret}${behind}`)).toBe(`${before}***${behind}`);
  }
});

test('a password in an address is masked, the address stays', () => {
  expect(redact('fatal: https://ana:s3cret@git.example/x.git http://127.0.0.1:80/a@b')).toBe(
    'fatal: https://ana:***@git.example/x.git http://127.0.0.1:80/a@b',
  );
});

test.each([
  'npm_config_cache',
  'ghost_story',
  'eyJ',
  'eyJhbGciOiJI',
  'AKIA',
  'a.b.c',
  'gh_token',
  '@shop/web',
])('%s is no secret', (text) => {
  expect(redact(text)).toBe(text);
});

test.each(SECRETS)(
  '%s is in no last lines, though it be cut, coloured or beyond what is shown',
  (_what, secret) => {
    for (const output of [
      secret,
      `x\n${secret}`,
      `${'x'.repeat(290)}${secret}`,
      `${secret}\n${'y\n'.repeat(8990)}`,
      secret.replace(/^(..)/, '$1\u001B[0m'),
    ]) {
      for (const shown of [lastLines(output), ...cleanLines(output, 15, 240), clean(output, 120)]) {
        expect(shown).not.toMatch(/canary|Q2FuYXJ5|eyJzdWI|c2lnbmF0/i);
      }
    }
  },
);

test('in a document texts and keys are masked, and it keeps its shape', () => {
  const [, token] = SECRETS[0]!;
  expect(redactAll({ a: [1, null, true, token], [`k ${token}`]: { b: token } })).toEqual({
    a: [1, null, true, '***'],
    'k ***': { b: '***' },
  });
  fc.assert(
    fc.property(fc.jsonValue(), (value) =>
      expect(JSON.stringify(redactAll(value))).toBe(JSON.stringify(value)),
    ),
    { seed: 16 },
  );
});
