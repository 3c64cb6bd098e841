import { createHash } from 'node:crypto';

/** Characters of a project's name that are kept, so that people find theirs in a list. */
const MOST_KEPT = 40;

/**
 * The name under which the baseline of a project is stored as an artifact. GitHub refuses `" : < > | * ? \\ /` and line
 * ends in one; what is lost with them, a hash of the exact name makes up for, so that no two projects share a baseline.
 */
export const baselineName = (project: string): string => nameOf('pierce-baseline', project);

/** The name of what a release carries: of the artifact, and with `.json` of the file. */
export const releaseName = (project: string): string => nameOf('pierce-release', project);

/** The name of what a job of a pull request has measured; of one of several jobs, `part` tells it apart: `shard-2-of-4`. */
export const measuredName = (project: string, part: string): string =>
  [nameOf(MEASURED, project), ...(part === '' ? [] : [slugOf(part)])].join('-');

/** Whether an artifact is one of those that jobs have measured of a project. */
export function isMeasuredName(project: string, name: string): boolean {
  const whole = nameOf(MEASURED, project);
  return name === whole || name.startsWith(`${whole}-`);
}

const MEASURED = 'pierce-measured';

function nameOf(what: string, project: string): string {
  const hash = createHash('sha256').update(project).digest('hex').slice(0, 8);
  return [what, slugOf(project), hash].filter((part) => part !== '').join('-');
}

function slugOf(text: string): string {
  return text
    .slice(0, 500)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_KEPT)
    .replaceAll(/^-|-$/g, '');
}

/** What lies in such an artifact; the second only where base was measured too. */
export const MEASURED_FILES = ['snapshot.json', 'base.json'] as const;
