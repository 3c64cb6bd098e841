/** What a life on GitHub takes: a repository, GitHub beside it, and the built action in a folder of its own. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/model/index.ts';
import type { StandIn } from '../support/github/stand-in.ts';
import type { Run } from '../support/github/state.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

const TOP = join(import.meta.dirname, '../..');

/** A budgets file of nothing but exact checks, so that a life takes seconds. */
export const BUDGETS = `version: 1
project: shop
checks:
  app:
    bundle: { files: app.js }
    budgets: { raw: { max: 2 kB, tolerance: 1% } }
  bench:
    command: { run: node bench.js, format: customSmallerIsBetter }
    budgets: { steps: { max: 100 } }
`;

export const bench = (steps: number): string =>
  `console.log(JSON.stringify([{ name: 'steps', unit: 'count', value: ${steps} }]));\n`;

export const app = (bytes: number): string => 'x'.repeat(bytes);

export const shop = (files: Readonly<Record<string, string>> = {}): TestRepository =>
  makeRepository({ 'budgets.yml': BUDGETS, 'app.js': app(1000), 'bench.js': bench(7), ...files });

/** `dist` alone, in a folder with no packages above it. */
export interface Built extends Disposable {
  readonly path: string;
}

export function builtAction(): Built {
  const path = mkdtempSync(join(tmpdir(), 'pierce-dist-'));
  cpSync(join(TOP, 'dist'), path, { recursive: true });
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

export interface Step {
  readonly code: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What was measured of head, as text; empty where nothing was. */
  readonly snapshot: string;
  /** The report that the outputs name; null where there is none. */
  readonly report: Report | null;
}

export interface StepOptions {
  readonly door?: 'action' | 'measure-action' | 'publish-action';
  readonly inputs?: Readonly<Record<string, string>>;
  /** The commit that the job checks out, null for none. Absent: what the event gives it. */
  readonly checkout?: string | null;
  readonly env?: Readonly<Record<string, string>>;
}

/** A step of a run, in a fresh checkout of its commit, as a runner would do it. */
export async function step(
  github: StandIn,
  repository: TestRepository,
  run: Run,
  built: Built,
  { door = 'action', inputs = {}, checkout, env = {} }: StepOptions = {},
): Promise<Step> {
  const workspace = mkdtempSync(join(tmpdir(), 'pierce-workspace-'));
  try {
    const variables = { ...(await github.environment(run, { inputs, workspace })), ...env };
    if (checkout !== null) checkOut(repository, workspace, checkout ?? variables['GITHUB_SHA']!);
    const result = await runNode(join(built.path, `${door}.js`), workspace, variables);
    const outputs = outputsIn(readFileSync(variables['GITHUB_OUTPUT']!, 'utf8'));
    const snapshot = join(workspace, '.pierce', 'snapshot.json');
    return {
      ...result,
      outputs,
      summary: readFileSync(variables['GITHUB_STEP_SUMMARY']!, 'utf8'),
      snapshot: existsSync(snapshot) ? readFileSync(snapshot, 'utf8') : '',
      report: outputs['report'] ? readReport(join(workspace, outputs['report'])) : null,
    };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** What the token of a job may do that judges and speaks. */
export const JUDGES = {
  contents: 'read',
  actions: 'read',
  'pull-requests': 'write',
  statuses: 'write',
} as const;

/** The step that judges what others have measured, and speaks of it: with that token, and nothing checked out. */
export async function published(
  github: StandIn,
  repository: TestRepository,
  run: Run,
  built: Built,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Step> {
  return await step(github, repository, run, built, {
    door: 'publish-action',
    checkout: null,
    inputs: { 'github-token': github.tokenOf(run, JUDGES), ...inputs },
  });
}

const readReport = (path: string): Report => JSON.parse(readFileSync(path, 'utf8')) as Report;

/** A shallow clone of depth two, as `fetch-depth: 2` makes it. */
function checkOut(repository: TestRepository, workspace: string, sha: string): void {
  const at = ['-C', workspace];
  repository.git(...at, 'init', '--quiet');
  repository.git(...at, 'fetch', '--quiet', '--depth', '2', `file://${repository.path}`, sha);
  repository.git(...at, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
}

function runNode(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Pick<Step, 'code' | 'log'>> {
  const options = { cwd, env: { ...env, PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' } };
  return new Promise((resolve) => {
    execFile(process.execPath, [script], options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? -1) : 0, log: stdout + stderr }),
    );
  });
}

function outputsIn(file: string): Record<string, string> {
  const entries = [...file.matchAll(/^(.+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(entries.map(([, name, , value]) => [name!, value!]));
}
