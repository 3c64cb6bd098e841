import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const top = join(import.meta.dirname, '../..');

/** Files that break a rule of the house, each with words of the complaint that it must meet. */
const FORBIDDEN: readonly (readonly [promise: string, file: string, source: string, complaint: string])[] = [
  ['model imports nothing of ours', 'model/a.ts', "import '../errors.ts';", 'model may not import errors'],
  ['model touches no module of Node', 'model/b.ts', "import 'node:path';", 'touches no module of Node'],
  [
    'stats imports nothing of ours',
    'stats/a.ts',
    "import '../model/index.ts';",
    'stats may not import model',
  ],
  ['stats knows no chance', 'stats/b.ts', 'export const x = Math.random();', 'No Math.random here'],
  ['judge knows no report', 'judge/a.ts', "import '../report/index.ts';", 'judge may not import report'],
  ['judge knows no clock', 'judge/b.ts', 'export const x = Date.now();', 'No Date.now here'],
  ['judge makes no date of now', 'judge/c.ts', 'export const x = new Date();', 'it reads the clock'],
  ['judge knows no process', 'judge/d.ts', 'export const x = process.argv;', "Unexpected use of 'process'"],
  [
    'judge touches no disk, not even late',
    'judge/e.ts',
    "void import('node:fs');",
    'touches no module of Node',
  ],
  ['report knows no statistics', 'report/a.ts', "import '../stats/index.ts';", 'report may not import stats'],
  ['report waits for nothing', 'report/b.ts', 'setTimeout(() => {}, 1);', "Unexpected use of 'setTimeout'"],
  ['kinds do not judge', 'kinds/http/a.ts', "import '../../judge/index.ts';", 'may not import judge'],
  [
    'kinds know no other kind',
    'kinds/http/b.ts',
    "import '../bundle/index.ts';",
    'may not import kinds/bundle',
  ],
  ['kinds start no programs', 'kinds/http/c.ts', "import 'node:child_process';", 'Only platform imports'],
  ['kinds load tools late', 'kinds/http/d.ts', "import 'autocannon';", 'takes long to load'],
  ['measure knows no judge', 'measure/a.ts', "import '../judge/index.ts';", 'measure may not import judge'],
  ['measure knows no baseline', 'measure/b.ts', "import '../baseline/index.ts';", 'may not import baseline'],
  ['measure lists no kinds', 'measure/c.ts', "import '../kinds/index.ts';", 'may not import kinds/index'],
  ['baseline does not judge', 'baseline/b.ts', "import '../judge/index.ts';", 'may not import judge'],
  ['baseline does not measure', 'baseline/a.ts', "import '../measure/index.ts';", 'may not import measure'],
  [
    'budgets read no files past platform',
    'budgets/a.ts',
    "import 'node:fs/promises';",
    'Only platform imports',
  ],
  [
    'budgets do not publish',
    'budgets/b.ts',
    "export * from '../publish/index.ts';",
    'may not import publish',
  ],
  ['publish does not judge', 'publish/a.ts', "void import('../judge/index.ts');", 'may not import judge'],
  [
    'publish reaches GitHub through platform',
    'publish/b.ts',
    "import '@actions/core';",
    'Only platform imports',
  ],
  ['platform knows no stage', 'platform/a.ts', "import '../measure/index.ts';", 'may not import measure'],
  [
    'types count as imports',
    'judge/f.ts',
    "export type X = import('../gate.ts').World;",
    'may not import gate',
  ],
  ['nothing is exported by default', 'report/c.ts', 'export default 1;', 'Prefer named exports'],
];

/** What the rules must leave alone. */
const ALLOWED: readonly (readonly [file: string, source: string])[] = [
  [
    'judge/ok.ts',
    "export * from '../model/index.ts';\nexport * from '../stats/index.ts';\nexport const x = Date.parse('2026-01-01');",
  ],
  ['measure/ok.ts', "import type { Kind } from '../kinds/kind.ts';\nexport type K = Kind;"],
  [
    'kinds/http/ok.ts',
    "import type { Result } from 'autocannon';\nexport const x = (): Promise<{ default: unknown }> => import('autocannon');\nexport type R = Result;",
  ],
  ['baseline/ok.ts', "export * from '../documents/index.ts';\nexport * from '../stats/index.ts';"],
  ['gate.ts', "export * from './judge/index.ts';\nexport * from './measure/index.ts';"],
  ['platform/ok.ts', "export * from 'node:fs';\nexport * from '@actions/core';"],
];

let folder: string;
let complaints: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pierce-lint-'));
  for (const path of ['.oxlintrc.json', 'scripts/lint', 'tsconfig.json']) {
    await cp(join(top, path), join(folder, path), { recursive: true });
  }
  await symlink(join(top, 'node_modules'), join(folder, 'node_modules'));
  for (const [, file, source] of FORBIDDEN) await write(file, source);
  for (const [file, source] of ALLOWED) await write(file, source);
  complaints = await lint();
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(file: string, source: string): Promise<void> {
  const path = join(folder, 'src', file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${source}\n`);
}

async function lint(): Promise<ReadonlyMap<string, readonly string[]>> {
  const program = join(top, 'node_modules/oxlint/bin/oxlint');
  const run = promisify(execFile)(process.execPath, [program, 'src', '--format', 'json'], { cwd: folder });
  const { stdout } = await run.catch((failed: { stdout: string }) => failed);
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: readonly { filename: string; message: string }[];
  };
  const byFile = Map.groupBy(diagnostics, ({ filename }) => filename.replace(/^src\//, ''));
  return new Map([...byFile].map(([file, all]) => [file, all.map(({ message }) => message)]));
}

describe('the linter complains unless', () => {
  test.each(FORBIDDEN)('%s', (_, file, _source, complaint) => {
    expect(complaints.get(file)).toContainEqual(expect.stringContaining(complaint));
  });
});

test.each(ALLOWED)('the linter leaves %s alone', (file) => {
  expect(complaints.get(file) ?? []).toEqual([]);
});
