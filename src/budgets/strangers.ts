import { nameOf, type Path } from './file.ts';
import type { Remark } from './source.ts';

/** What a key is not, by where it stands. */
export function strangerIn(path: Path): string {
  if (path.length === 0) return 'no key of a budgets file';
  if (path[0] !== 'checks') return `no key of \`${nameOf(path)}\``;
  if (path.length === 2) return 'neither a kind of check nor a key of one';
  if (path[2] !== 'budgets') return `no option of \`${nameOf(path)}\``;
  return path.length === 3 ? 'no metric of this check' : `no key of a budget (\`${path[3]}\`)`;
}

/** What two common slips look like to the schema. */
export function hintFor(key: string, path: Path): string {
  if (path[0] !== 'checks' || path[2] !== 'budgets') return '';
  // in { max: 2,5 s } the comma ends the value
  if (path.length === 4 && /^\d/.test(key)) return ' A decimal takes a point, such as 2.5 s.';
  if (path.length === 3 && key.includes('*'))
    return ' A pattern with `*` is for metrics that a check reports as it runs.';
  return '';
}

/** Words for a name that checks, services or variables may not have. */
export function badName(key: string, path: Path): Omit<Remark, 'rule'> {
  if (path.at(-1) === 'env') {
    return { problem: `\`${key}\` is no name of an environment variable.`, example: 'NODE_ENV: production' };
  }
  const near = key
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 64);
  return {
    problem: `\`${key}\` is no name for one of \`${nameOf(path)}\`: up to 64 letters, digits, \`.\`, \`_\` and \`-\`, a letter or digit first.`,
    suggestion: near === '' ? null : `\`${near}\``,
    example: `${near || 'app'}: { … }`,
  };
}
