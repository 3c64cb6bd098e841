/**
 * Finds secrets in what is about to be shown to others. Its opinion: what looks like a secret is one, and which one it is
 * may be told, never what it says. Every pattern is of linear cost.
 */
import type { Environment } from './environment.ts';

/**
 * What secrets look like. GitHub's: https://github.blog/engineering/behind-githubs-new-authentication-token-formats; since
 * 2026 those of apps may carry a JSON web token.
 */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,255}/, 'a token of GitHub'],
  [/(?<![A-Za-z0-9])ghs_\d{1,20}_eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/, 'a token of GitHub'],
  [/(?<![A-Za-z0-9])github_pat_\w{22,255}/, 'a personal token of GitHub'],
  [/(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/, 'a JSON web token'],
  [/(?<![A-Z0-9])A(?:KIA|SIA)[A-Z2-7]{16}(?![A-Z0-9])/, 'a key of AWS'],
  [/-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/, 'a private key'],
];

/** Variables whose values nobody else is to see, by how their names end. */
const SECRET_NAME =
  /(?:^|[_-])(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|(?:API|ACCESS|PRIVATE|SECRET)_?KEY)$/i;

/** Characters below which a value says nothing: `true`, `none`. */
const SHORTEST = 10;

/** Says which secret a text holds, such as "the value of GITHUB_TOKEN"; null if none is known to be in it. */
export function secretIn(text: string, environment: Environment): string | null {
  for (const [name, value] of Object.entries(environment)) {
    if (isSecret(name, value) && spellings(value).some((spelling) => text.includes(spelling)))
      return `the value of ${name}`;
  }
  return KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

function isSecret(name: string, value: string | undefined): value is string {
  return value !== undefined && value.length >= SHORTEST && SECRET_NAME.test(name);
}

/** A value as it is, and as JSON and an address write it. */
function spellings(value: string): readonly string[] {
  return [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value)];
}
