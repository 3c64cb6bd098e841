import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Case } from './compare.ts';
import { measureOnce } from './check.ts';

const execute = promisify(execFile);
const SIZE_LIMIT = join(import.meta.dirname, '../node_modules/.bin/size-limit');
const FILES = 200;
const CHANGED = 10;
const BYTES = 200_000;

/** A pull request that changes 10 of 200 files, given base's snapshot, against size-limit over the same 200. */
export const bundle: Case = {
  name: 'bundle',
  what: `bundle check, ${CHANGED} of ${FILES} files of 200 kB changed`,
  against: `size-limit, ${FILES} files`,
  runs: 3,
  promised: 0.2,
  async open() {
    const folder = await mkdtemp(join(tmpdir(), 'pierce-bench-'));
    await mkdir(join(folder, 'dist'));
    await change(folder, FILES);
    const budgets = join(folder, 'budgets.yml');
    await writeFile(
      budgets,
      'version: 1\nproject: bench\nchecks:\n  app:\n    bundle: { files: "dist/*.js" }\n    budgets: { size: { tolerance: 1% } }\n',
    );
    await writeFile(join(folder, 'package.json'), manifest());
    const base = await measureOnce(budgets, 1);
    return {
      ours: async () => {
        await change(folder, CHANGED);
        await measureOnce(budgets, 1, base);
      },
      theirs: () => execute(SIZE_LIMIT, ['--json'], { cwd: folder }),
      async [Symbol.asyncDispose]() {
        await rm(folder, { recursive: true });
      },
    };
  },
};

function manifest(): string {
  return JSON.stringify({
    type: 'module',
    devDependencies: { '@size-limit/file': '*' },
    'size-limit': [{ path: 'dist/*.js', limit: '1 GB' }],
  });
}

/** Writes the first `count` files anew, with words as code has them: few, repeated, in no order. */
async function change(folder: string, count: number): Promise<void> {
  for (let file = 0; file < count; file++) await writeFile(join(folder, `dist/part-${file}.js`), source());
}

function source(): string {
  const words = Array.from({ length: 600 }, () => randomBytes(4).toString('hex'));
  let text = '';
  while (text.length < BYTES) {
    const picks = randomBytes(64);
    for (let n = 0; n < 64; n += 2) text += `${words[picks.readUInt16LE(n) % words.length]}(); `;
  }
  return text.slice(0, BYTES);
}
