import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '../../src/cli.ts');
/** Compiled code of the sources, kept from start to start; programs that Pierce runs never see the variable. */
const COMPILED = join(import.meta.dirname, '../../node_modules/.cache/pierce-compiled');

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams. */
  readonly output: string;
  /** Temporary folders and processes that it left behind. */
  readonly leftBehind: readonly string[];
}

export interface CliRun extends PromiseLike<CliResult> {
  /** Sends a signal to the command line's process alone, as GitHub's runner does. */
  kill(signal: NodeJS.Signals): void;
  /** Resolves once standard error holds the text. */
  says(text: string): Promise<void>;
}

/** Runs the command line from its sources in a folder, as a user would. */
export function pierce(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): CliRun {
  const temporary = mkdtempSync(join(tmpdir(), 'pierce-test-'));
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CLI, ...args], {
    cwd,
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILED, TMPDIR: temporary, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const done = new Promise<CliResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const leftBehind = [...readdirSync(temporary), ...processesWith(temporary)];
      rmSync(temporary, { recursive: true, force: true });
      resolve({ code, stdout, stderr, output: stdout + stderr, leftBehind });
    });
  });
  return {
    // oxlint-disable-next-line unicorn/no-thenable -- a run is awaited for its result
    then: (...handlers) => done.then(...handlers),
    kill: (signal) => void child.kill(signal),
    async says(text) {
      while (!stderr.includes(text)) await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

/** Ids of processes that have this folder in their environment. */
function processesWith(folder: string): readonly string[] {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return numbers.filter((pid) => environmentOf(pid).includes(`TMPDIR=${folder}`));
}

function environmentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    return '';
  }
}
