/**
 * `npm test`: every test, in two parts: what measures runs file by file, since beside one another they would measure one
 * another; the rest shares all cores, one file more than there are cores at a time, since many wait for something to give
 * up. `npm test -- FILES` runs these alone, file by file. Plain JavaScript, as it is what finds out whether anything runs.
 * With `--json --outputFile=FILE`, the counts of both parts are added up there.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { MEASURING } from '../jest.config.js';

const JEST = join(import.meta.dirname, '../node_modules/jest/bin/jest.js');
const NODE = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const OUTPUT = '--outputFile=';
const WORKERS = availableParallelism() + 1;

const given = process.argv.slice(2);
const output = given.find((flag) => flag.startsWith(OUTPUT))?.slice(OUTPUT.length) ?? null;
const flags = given.filter((flag) => !flag.startsWith(OUTPUT));
const isWhole = given.every((flag) => flag.startsWith('-'));
const parts = isWhole
  ? [
      { name: 'together', args: [`--maxWorkers=${WORKERS}`, '--testPathIgnorePatterns', ...MEASURING] },
      { name: 'alone', args: ['--testPathPatterns', ...MEASURING] },
    ]
  : [{ name: 'chosen', args: [] }];

const codes = parts.map(({ name, args }) => {
  const own = output === null ? [] : [`${OUTPUT}${output}.${name}`];
  return (
    spawnSync(process.execPath, [...NODE, JEST, ...flags, ...own, ...args], { stdio: 'inherit' }).status ?? 1
  );
});
if (output !== null)
  writeFileSync(output, JSON.stringify(sums(parts.map(({ name }) => `${output}.${name}`))));
process.exitCode = Math.max(...codes);

/** What both parts counted; a part without counts makes no number of it, which is what its reader refuses. */
function sums(files) {
  const results = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  for (const file of files) rmSync(file);
  const names = ['numPassedTests', 'numFailedTests', 'numRuntimeErrorTestSuites'];
  const sum = (name) => results.reduce((total, result) => total + (result[name] ?? NaN), 0);
  return Object.fromEntries(names.map((name) => [name, sum(name)]));
}
