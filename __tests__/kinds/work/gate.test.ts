/** The whole way, from a budget on work to a verdict that names the function. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../../src/model/index.ts';
import { pierce } from '../../support/cli.ts';
import { makeRepository, type TestRepository } from '../../support/repository.ts';

const BUDGETS = `
version: 1
project: shop
policy: { timeLimit: 90 s }
checks:
  search:
    work: { run: "'${process.execPath}' src/main.js" }
    budgets:
      blocks: { tolerance: 0.5% }
`;

const SET = `export function unique(list) {
  const seen = new Set();
  for (const one of list) seen.add(one);
  return seen.size;
}
`;

const QUADRATIC = `// finds what is there once

export function unique(list) {
  let found = 0;
  for (let n = 0; n < list.length; n++) {
    let isFirst = true;
    for (let m = 0; m < n; m++) if (list[m] === list[n]) isFirst = false;
    if (isFirst) found++;
  }
  return found;
}
`;

const FILES = {
  'package.json': '{ "type": "module" }',
  'budgets.yml': BUDGETS,
  '.gitignore': '.pierce\n',
  'src/unique.js': SET,
  'src/main.js': `import { unique } from './unique.js';\nconsole.log(unique(Array.from({ length: 300 }, (_, n) => n % 200)));\n`,
};

async function gate(
  repository: TestRepository,
): Promise<{ report: Report; output: string; code: number | null }> {
  const { code, output } = await pierce(repository.path, ['gate', '--base', 'HEAD~1']);
  const report = JSON.parse(readFileSync(join(repository.path, '.pierce/report.json'), 'utf8')) as Report;
  return { report, output, code };
}

describe('a gate on work', () => {
  test('fails a search that became quadratic, and names its function and line first', async () => {
    using repository = makeRepository(FILES);
    repository.commit({ 'src/unique.js': QUADRATIC });
    const { report, output, code } = await gate(repository);
    expect(code).toBe(1);
    const [cause] = report.verdicts[0]!.causes;
    expect(cause).toMatchObject({
      group: 'function',
      name: 'unique',
      base: 300,
      place: { file: 'src/unique.js', line: 3 },
    });
    expect(cause!.head).toBeGreaterThan(44_000);
    expect(output).toContain('function unique at src/unique.js:3');
  }, 90_000);

  test('passes what does the same work in other lines', async () => {
    using repository = makeRepository(FILES);
    repository.commit({ 'src/unique.js': `// an edit above\n${SET}` });
    const { report, code } = await gate(repository);
    expect(code).toBe(0);
    expect(report.verdicts[0]).toMatchObject({ outcome: 'pass', change: 'unchanged', findings: [] });
  }, 90_000);

  test('judges as sampled what differs from run to run, and says so', async () => {
    const chance = `${FILES['src/main.js']}for (let n = 100_000 * Math.random(); n > 0; n--);\n`;
    const budgets = BUDGETS.replace('90 s', '10 s');
    using repository = makeRepository({ ...FILES, 'budgets.yml': budgets, 'src/main.js': chance });
    repository.commit({ 'src/unique.js': `// an edit above\n${SET}` });
    const { report } = await gate(repository);
    expect(report.verdicts[0]!.outcome).not.toBe('fail');
    expect(report.verdicts[0]!.findings.map(({ code: found }) => found)).toContain('not-exact');
  }, 120_000);
});
