/** One command may report more metrics than anybody reads. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { pierce } from '../support/cli.ts';
import { makeFolder } from '../support/repository.ts';

const BUDGETS = `version: 1
project: many
checks:
  many:
    command: { run: node bench.cjs, format: customSmallerIsBetter }
    budgets:
      '*': { max: 3 ms }
`;
const BENCH = `const results = Array.from({ length: 10_000 }, (_, n) => ({ name: 'metric ' + n, unit: 'ms', value: 1 + (n % 7) / 10 }));
process.stdout.write(JSON.stringify(results));
`;

test('what a command with ten thousand metrics measured is read and judged again', async () => {
  using folder = makeFolder();
  writeFileSync(join(folder.path, 'budgets.yml'), BUDGETS);
  writeFileSync(join(folder.path, 'bench.cjs'), BENCH);
  expect(await pierce(folder.path, ['measure', '--out', 'head.json'])).toMatchObject({ code: 0 });
  const judged = await pierce(folder.path, ['judge', '--head', 'head.json']);
  expect(judged).toMatchObject({ code: 0 });
  expect(judged.stdout).toContain('… and 9960 more that pass.');
});
