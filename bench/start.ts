import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Case } from './compare.ts';

const execute = promisify(execFile);
const CLI = join(import.meta.dirname, '../dist/cli.js');

/** How long the built command line takes to start. */
export const start: Case = {
  name: 'start',
  what: 'start: `pierce --version`',
  against: '`node -e 0`',
  runs: 41,
  promised: 2,
  open: async () => ({
    ours: () => execute(process.execPath, [CLI, '--version']),
    theirs: () => execute(process.execPath, ['-e', '0']),
    async [Symbol.asyncDispose]() {},
  }),
};
