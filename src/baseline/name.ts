import { createHash } from 'node:crypto';

/** Characters of a project's name that are kept, so that people find theirs in a list. */
const MOST_KEPT = 40;

/**
 * The name under which the baseline of a project is stored as an artifact. GitHub refuses `" : < > | * ? \ /` and line
 * ends in one; what is lost with them, a hash of the exact name makes up for, so that no two projects share a baseline.
 */
export function baselineName(project: string): string {
  const slug = project
    .slice(0, 500)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_KEPT)
    .replaceAll(/^-|-$/g, '');
  const hash = createHash('sha256').update(project).digest('hex').slice(0, 8);
  return ['pierce-baseline', slug, hash].filter((part) => part !== '').join('-');
}
