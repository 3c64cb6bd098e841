/**
 * Secrets as they look. A program may print what it should not, and what is printed ends in reports that many can read:
 * so whatever comes from outside loses what looks like a secret before it is kept. It knows shapes, not values; a secret
 * without a shape of its own cannot be known here.
 */

/** Stands where a secret was, as it does in the logs of GitHub. */
const MASK = '***';

/**
 * Each shape begins where no other could go on, so that a long text is read once, however it is made.
 * GitHub: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats
 * (`ghs_` tokens may carry a JWT behind a number); JWT: RFC 7519; AWS: IAM identifiers, "unique ID prefixes"; PEM: RFC 7468.
 */
const SHAPES: readonly RegExp[] = [
  /gh[pousr]_[\w-]{20,}(?:\.[\w-]+){0,2}/g,
  /github_pat_\w{20,}/g,
  /npm_[A-Za-z0-9]{30,}/g,
  /(?<![\w-])eyJ[\w-]{8,}(?:\.[\w-]{4,}){1,4}/g,
  /(?<![A-Z0-9])A(?:KI|SI)A[A-Z0-9]{16}(?![A-Z0-9])/g,
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----(?:(?!-----END )[^]){0,16384}(?:-----END [A-Z0-9 ]{0,40}-----)?/g,
  /(?<=:\/\/[^\s/:@]{0,100}:)[^\s/:@]{1,500}(?=@)/g,
];

/** Signs of which each shape has one; most texts have none. */
const HINT = /gh[pousr]_|github_pat_|npm_|eyJ|A(?:KI|SI)A|PRIVATE KEY|:\/\/[^\s/@]*@/;

/** The text without what looks like a token, a private key, or a password in an address. */
export function redact(text: string): string {
  if (!HINT.test(text)) return text;
  return SHAPES.reduce((left, shape) => left.replaceAll(shape, MASK), text);
}

/** A value of JSON whose texts and keys are redacted; the same object where there was nothing to do. */
export function redactAll<Value>(value: Value): Value {
  return isClean(value) ? value : (redacted(value) as Value);
}

/** Most documents are: to look costs a third of what a copy does. */
function isClean(value: unknown): boolean {
  if (typeof value === 'string') return !HINT.test(value);
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isClean);
  return Object.keys(value).every((key) => !HINT.test(key) && isClean((value as Json)[key]));
}

type Json = Readonly<Record<string, unknown>>;

function redacted(value: unknown): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map(redacted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [redact(key), redacted(own)]));
}
