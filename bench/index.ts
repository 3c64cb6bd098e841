/**
 * `npm run bench [-- NAME...]`: the figures of docs/benchmarks.md. Each case times Pierce against the bare tool or the
 * peer in the same run, turn by turn; quoted are medians, the spread (quartiles) and the ratio of the medians.
 */
import { bundle } from './bundle.ts';
import { http } from './http.ts';
import { lighthouse } from './lighthouse.ts';
import { start } from './start.ts';
import { compare, type Case } from './compare.ts';

const CASES: readonly Case[] = [start, http, lighthouse, bundle];

if (process.argv[2] === 'decisions')
  process.exit(await (await import('./decisions/index.ts')).decisions(process.argv.slice(3)));
if (process.argv[2] === 'judging') process.exit((await import('./judging.ts')).judging());
if (process.argv[2] === 'reporting') process.exit((await import('./reporting.ts')).reporting());
if (process.argv[2] === 'work') process.exit(await (await import('./work.ts')).work());
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !CASES.some((candidate) => candidate.name === name));
if (unknown.length > 0) {
  console.error(
    `No bench is named ${unknown.join(', ')}; there are: ${CASES.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

console.log('| what | Pierce | against | ratio | promised |\n|---|---|---|---|---|');
for (const each of CASES) {
  if (wanted.length === 0 || wanted.includes(each.name)) console.log(await compare(each));
}
process.exit(0);
