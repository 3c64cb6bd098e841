/** What a job must be permitted, by what it asks; the first that fits counts. */
const PERMISSIONS: readonly (readonly [RegExp, string])[] = [
  [/^GET .*\/(pulls|issues)\b/, '`pull-requests: read`'],
  [/\/(pulls|issues)\b/, '`pull-requests: write`'],
  [/^GET .*\/(statuses|status)\b/, '`statuses: read`'],
  [/\/statuses\b/, '`statuses: write`'],
  [/^GET .*\/check-(runs|suites)\b/, '`checks: read`'],
  [/\/check-(runs|suites)\b/, '`checks: write`'],
  [/^GET .*\/actions\//, '`actions: read`'],
  [/\/actions\//, '`actions: write`'],
  [/^GET .*\/(contents|commits|compare|releases|git|branches)\b/, '`contents: read`'],
  [/\/(contents|releases|git)\b/, '`contents: write`'],
];

/** The permission that a route needs, as it is written in a workflow
 * (https://docs.github.com/rest/authentication/permissions-required-for-github-apps).
 */
export function permissionFor(route: string): string {
  return (
    PERMISSIONS.find(([pattern]) => pattern.test(route))?.[1] ?? 'what the documentation of this route names'
  );
}
