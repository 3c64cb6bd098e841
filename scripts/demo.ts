/**
 * The demo: makes a git repository of the example shop in .demo/, with a base and three branches, gates each of them
 * with the built command line, and says what came out and where the reports lie.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../src/model/index.ts';

const top = join(import.meta.dirname, '..');
const demo = join(top, '.demo');
const shop = join(demo, 'shop');
const expected = { harmless: 'yes', regressed: 'no', broken: 'clarify' } as const;

makeRepository();
const answers = [];
for (const change of Object.keys(expected)) answers.push(await gate(change as keyof typeof expected));
for (const line of answers) console.log(line);
console.log(`\nOpen a report: ${join('.demo', 'regressed', 'report.html')}`);

function makeRepository(): void {
  rmSync(demo, { recursive: true, force: true });
  mkdirSync(demo);
  cpSync(join(top, 'examples/shop'), shop, { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
  commit('The shop');
  for (const change of Object.keys(expected)) {
    git('switch', '--quiet', '--create', change, 'main');
    cpSync(join(top, 'examples/shop-changes', change), shop, { recursive: true });
    commit(`The ${change} change`);
  }
}

async function gate(change: keyof typeof expected): Promise<string> {
  console.log(`\n── pierce gate --base main (on the ${change} change) ──\n`);
  git('switch', '--quiet', change);
  const started = performance.now();
  const out = join(demo, change);
  const code = await pierce(['gate', '--base', 'main', '--out', out]);
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
  if (report.answer !== expected[change]) process.exitCode = 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  return `${change.padEnd(10)} ${report.answer.padEnd(8)} exit ${code}, ${seconds} s, reports in ${join('.demo', change)}`;
}

function pierce(args: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [join(top, 'dist/cli.js'), ...args], { cwd: shop, stdio: 'inherit' });
  return new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
}

function commit(message: string): void {
  git('add', '--all');
  git('-c', 'user.name=demo', '-c', 'user.email=demo@localhost', 'commit', '--quiet', '--message', message);
}

function git(...args: readonly string[]): void {
  execFileSync('git', args, { cwd: shop, stdio: ['ignore', 'inherit', 'inherit'] });
}
