/**
 * `npm run bench -- work`: the exact tier. A command and a service of one program, gated against main: unchanged but for
 * an edit above the counted function, and with 1 % more turns of its loop. Counted are alarms, catches, and how often
 * the first cause is that function with its line.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gate } from '../src/gate.ts';
import type { Report } from '../src/model/index.ts';
import { createRunner } from '../src/platform/process.ts';

const TIMES = 20;
const CHECKS = ['program', 'service'] as const;
const TURNS = { base: 1000, unchanged: 1000, 'one percent more': 1010 } as const;

const BUDGETS = `version: 1
project: bench
services:
  api: { run: node server.js, ready: "http://127.0.0.1:\${PORT}/health" }
checks:
  program:
    work: { run: node main.js }
    budgets: { blocks: { tolerance: 0% } }
  service:
    work: { service: api, path: /search }
    budgets: { blocks: { tolerance: 0% } }
`;

const searching = (turns: number, above: string): string => `${above}export function search(list) {
  let found = 0;
  for (let turn = 0; turn < ${turns}; turn++) if (list[turn % list.length] === turn) found++;
  return found;
}
`;

const MAIN = `import { search } from './search.js';
const list = Array.from({ length: 500 }, (_, n) => n);
for (let n = 0; n < 50; n++) search(list);
`;

const SERVER = `import { createServer } from 'node:http';
import { search } from './search.js';
const list = Array.from({ length: 500 }, (_, n) => n);
createServer((request, response) => response.end(request.url === '/health' ? 'ok' : String(search(list)))).listen(
  Number(process.env.PORT),
  '127.0.0.1',
);
`;

/** Prints the table; gives the exit code. */
export async function work(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'pierce-bench-'));
  try {
    await furnish(folder);
    console.log(
      `| head, ${TIMES} gates each | check | failed | named search at search.js:3 |\n|---|---|---|---|`,
    );
    const unchanged = await gates(folder, 'unchanged');
    const worse = await gates(folder, 'one percent more');
    return unchanged.every(({ failed }) => failed === 0) && worse.every(({ named }) => named === TIMES)
      ? 0
      : 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function gates(folder: string, head: keyof typeof TURNS) {
  await git(folder, 'switch', '--quiet', head.replaceAll(' ', '-'));
  const reports: Report[] = [];
  for (let n = 0; n < TIMES; n++) reports.push(await gateOnce(folder));
  return CHECKS.map((check) => {
    const verdicts = reports.map(({ verdicts: all }) => all.find((verdict) => verdict.check === check)!);
    const failed = verdicts.filter(({ outcome }) => outcome === 'fail').length;
    const named = verdicts.filter(({ causes: [first] }) => {
      return first?.name === 'search' && first.place?.file === 'search.js' && first.place.line === 3;
    }).length;
    console.log(`| ${head} | ${check} | ${failed} of ${TIMES} | ${named} of ${TIMES} |`);
    return { failed, named };
  });
}

async function gateOnce(folder: string): Promise<Report> {
  await using runner = createRunner();
  const options = {
    budgets: join(folder, 'budgets.yml'),
    base: 'main',
    only: [],
    out: join(folder, '.pierce'),
    labels: [],
  };
  return await gate(options, { runner, signal: new AbortController().signal, onProgress: () => {} });
}

/** A repository of three branches. */
async function furnish(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = { 'budgets.yml': BUDGETS, 'main.js': MAIN, 'server.js': SERVER, '.gitignore': '.pierce\n' };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  await git(folder, 'init', '--quiet', '--initial-branch', 'main');
  for (const [name, turns] of Object.entries(TURNS)) {
    if (name !== 'base') await git(folder, 'switch', '--quiet', '--create', name.replaceAll(' ', '-'));
    await writeFile(
      join(folder, 'search.js'),
      searching(turns, name === 'base' ? '' : '// an edit above\n\n'),
    );
    await git(folder, 'add', '--all');
    await git(folder, 'commit', '--quiet', '--message', name);
  }
}

async function git(folder: string, ...args: readonly string[]): Promise<void> {
  const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost'];
  await promisify(execFile)('git', [...author, ...args], { cwd: folder });
}
