/** How parts of a budgets file are right, for mistakes of which no schema knows an example. */

/** A check as it stands in YAML, line by line. */
export const CHECKS = [
  'checks:',
  '  app:',
  '    bundle: { files: "dist/*.js" }',
  '    budgets: { size: { max: 170 kB } }',
].join('\n');

/** The values of what people give names to, by where it stands. */
export const NAMED: Readonly<Record<string, object>> = {
  checks: { bundle: { files: 'dist/*.js' }, budgets: { size: { max: '170 kB' } } },
  services: { run: 'node server.js', ready: 'http://127.0.0.1:${PORT}/health' },
};
