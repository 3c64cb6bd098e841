/** An interrupt in the first moments, while Pierce is still being loaded: exit 130 with a word about it, never silence. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { makeFolder } from '../support/repository.ts';

const SOURCE = join(import.meta.dirname, '../../src');

/** A module that runs before the program, and sends it a signal when it begins to load `part`. */
const signalAt = (part: string, signal: string): string => `import { registerHooks } from 'node:module';
  registerHooks({
    load(url, context, next) {
      if (url.endsWith(${JSON.stringify(part)})) process.kill(process.pid, ${JSON.stringify(signal)});
      return next(url, context);
    },
  });`;

async function runInterrupted(entry: string, args: readonly string[], part: string, signal: string) {
  using folder = makeFolder({
    'hook.mjs': signalAt(part, signal),
    'budgets.yml':
      'version: 1\nproject: shop\nchecks:\n  app:\n    command: { run: touch measured }\n    budgets: { wall: { max: 1 min } }\n',
  });
  const hook = pathToFileURL(join(folder.path, 'hook.mjs')).href;
  const flags = ['--disable-warning=ExperimentalWarning', `--import=${hook}`, join(SOURCE, entry)];
  const ran = await new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [...flags, ...args], { cwd: folder.path }, (error, stdout, stderr) =>
      resolve({ code: error?.code, stdout, stderr }),
    );
  });
  return { ...ran, hasMeasured: existsSync(join(folder.path, 'measured')) };
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
  '%s while a command is loaded ends it with a line that says so',
  async (signal) => {
    expect(await runInterrupted('cli.ts', ['check'], 'src/commands/check.ts', signal)).toEqual({
      code: 130,
      stdout: '',
      stderr: 'pierce: cancelled before anything was measured\n',
      hasMeasured: false,
    });
  },
);

test.each([
  ['the command line', 'cli.ts', ['gate'], 'src/commands/gate.ts'],
  ['the action', 'action.ts', [], 'src/commands/step.ts'],
])(
  'an interrupt while %s loads what measures is exit 130 and told, and nothing is measured',
  async (_what, entry, args, part) => {
    for (const signal of ['SIGINT', 'SIGTERM']) {
      const { code, stdout, stderr, hasMeasured } = await runInterrupted(entry, args, part, signal);
      expect({ code, hasMeasured }).toEqual({ code: 130, hasMeasured: false });
      expect(stdout + stderr).toMatch(/cancelled/);
    }
  },
);
