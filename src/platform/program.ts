import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { PierceError } from '../errors.ts';
import type { Capture } from './output.ts';
import { endBrood, killBrood, type Brood } from './sweep.ts';
import type { Meter } from './usage.ts';

/** How a program ended: one of the two is null. */
export interface End {
  readonly exitCode: number | null;
  /** Name of the signal that killed it. */
  readonly killedBy: string | null;
}

/** How a program ended, as the end of a sentence. */
export function describeEnd({ exitCode, killedBy }: End): string {
  if (killedBy !== null) return `was killed by ${killedBy}${whoKills(killedBy)}`;
  const signal = Object.entries(constants.signals).find(([, number]) => exitCode === 128 + number)?.[0];
  const told = signal ? ` (as a shell says that ${signal} killed what it ran${whoKills(signal)})` : '';
  return `ended with exit code ${exitCode}${told}`;
}

/** Of all signals the one that mostly is the machine's own doing. */
const whoKills = (signal: string): string =>
  signal === 'SIGKILL' ? ', as a machine does that runs out of memory' : '';

/** What is started, and where its output goes. */
export interface Launch {
  readonly command: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly mark: string;
  readonly meter: Meter | null;
  readonly stdout: Capture;
  readonly stderr: Capture;
  readonly report: Capture;
}

/** One started program. */
export interface Program {
  readonly pid: number;
  /** Resolves when its main process has ended; `wall` in milliseconds. */
  readonly exited: Promise<End & { readonly wall: number }>;
  /** Ends what is left of it, resolves when nothing is and its output is complete. */
  end(): Promise<void>;
}

/** Milliseconds that output may still come after everything known has ended. */
const LAST_OUTPUT = 1000;

const living = new Set<Brood>();

/** Ends all programs of this process at once: the last resort while it exits. */
export function killPrograms(): void {
  for (const brood of living) killBrood(brood);
}

/** Starts a shell line as the leader of a new process group. Throws `command-not-started`. */
export function launch(request: Launch): Program {
  const from = performance.now();
  const child = spawnShell(request);
  const { pid } = child;
  if (pid === undefined) throw notStarted(request);
  const brood = { group: pid, mark: request.mark };
  living.add(brood);
  drain(child, request);
  const closed = new Promise((resolve) => child.once('close', resolve));
  const exited = Promise.withResolvers<End & { wall: number }>();
  const settle = (exitCode: number | null, killedBy: string | null): void =>
    exited.resolve({ exitCode, killedBy, wall: performance.now() - from });
  child.once('exit', settle);

  async function endAll(): Promise<void> {
    await endBrood(brood);
    await within(LAST_OUTPUT, closed);
    for (const stream of child.stdio) stream?.destroy();
    settle(null, 'SIGKILL'); // says so even of what no signal could end; without effect on what did
    living.delete(brood);
  }

  let ending: Promise<void> | undefined;
  return { pid, exited: exited.promise, end: () => (ending ??= endAll()) };
}

function spawnShell({ command, cwd, env, meter }: Launch): ChildProcess {
  const shell = ['/bin/sh', '-c', command] as const;
  const [program, ...args] = meter ? ([meter.program, ...meter.args, ...shell] as const) : shell;
  const child = spawn(program, args, {
    cwd,
    env: { ...env, ...meter?.env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', ...(meter ? (['pipe'] as const) : [])],
  });
  child.on('error', () => {}); // told by the missing pid
  return child;
}

function notStarted({ command, cwd }: Launch): PierceError {
  const detail = existsSync(cwd)
    ? 'the system has no /bin/sh, or refused another process'
    : `the folder ${cwd} does not exist`;
  return new PierceError('command-not-started', { command, detail });
}

function drain(child: ChildProcess, { stdout, stderr, report }: Launch): void {
  for (const [index, capture] of [stdout, stderr, report].entries()) {
    const stream = child.stdio[index + 1] as Readable | null | undefined;
    stream?.on('data', (chunk: Buffer) => capture.push(chunk));
    stream?.on('error', () => {}); // the pipe broke because its writer was ended
  }
}

async function within(limit: number, work: Promise<unknown>): Promise<void> {
  const over = new AbortController();
  await Promise.race([work, sleep(limit, undefined, { signal: over.signal }).catch(() => {})]);
  over.abort();
}
