/**
 * Runs other people's programs: in a group of their own, with an allow-listed environment, nothing to read, piped output
 * that is never passed on. Its one strong opinion: whatever way a program ends, everything it started has ended before
 * its result is told. It never judges a result; an exit code other than 0 is a fact like any other.
 */
import { randomUUID } from 'node:crypto';
import { PierceError } from '../errors.ts';
import type { Environment } from './environment.ts';
import { captureTail, captureWhole } from './output.ts';
import { launch, type End, type Program } from './program.ts';
import { endBrood, killBrood, MARK } from './sweep.ts';
import { findMeter, readMetered, type Meter } from './usage.ts';

/** How a command is to be run. */
export interface RunRequest {
  /** A line for the shell. */
  readonly command: string;
  readonly cwd: string;
  /** Added to the allow-listed environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds until it is ended as hung. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  /** Measure processor time and peak memory too. */
  readonly usage?: boolean;
  /** `whole` (if absent): standard output is wanted to the last byte; `tail`: its end is enough, however much it is. */
  readonly stdout?: 'whole' | 'tail';
}

/** How it ended. Times in milliseconds, memory in bytes. */
export interface RunResult {
  /** Null when it was killed. */
  readonly exitCode: number | null;
  /** Name of the signal that killed it; null when it ended by itself. */
  readonly killedBy: string | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  /** Its last 256 KiB. */
  readonly stderr: string;
  readonly wall: number;
  /** Of it and every descendant it waited for; null when not asked for, or where this machine cannot tell. */
  readonly usage: { readonly cpu: number; readonly maxRss: number } | null;
}

/** Starts commands and long-lived programs, and ends them with everything they started. */
export interface Runner {
  /**
   * Runs a command to its end. Rejects with `command-not-started` or `output-too-large`, with the signal's reason when
   * aborted; by then nothing of it is left running.
   */
  run(request: RunRequest): Promise<RunResult>;
  /** Starts a program that stays; disposing it, or aborting, ends it with everything it started. */
  start(request: Omit<RunRequest, 'timeout' | 'usage' | 'stdout'>): Daemon;
}

export interface Daemon extends AsyncDisposable {
  readonly pid: number;
  /** Resolves when it ends, by itself or because it was ended. */
  readonly ended: Promise<End>;
  /** The last of what it wrote, both streams, 64 KiB at most. */
  tail(): string;
}

/** A runner and the duty to end what is left: dispose it when all work is done. */
export interface OwnRunner extends Runner, AsyncDisposable {}

const STDOUT_CAP = 64 * 1024 * 1024;
const STDERR_CAP = 256 * 1024;
const DAEMON_CAP = 64 * 1024;

/** Marks of the runners still open in this process, for the last resort. */
const openMarks = new Set<string>();

process.once('exit', () => {
  for (const mark of openMarks) killBrood({ group: null, mark });
});

/** Makes a runner. `env` is the environment that programs get the allowed part of; `runId` marks what it starts. */
export function createRunner(options: { readonly env?: Environment; readonly runId?: string } = {}): OwnRunner {
  const parent = options.env ?? process.env;
  const above = parent[MARK];
  const mark = `${above ? `${above}/` : ''}${options.runId ?? randomUUID()}`;
  const programs = new Set<Program>();
  let count = 0;
  openMarks.add(mark);

  function open(request: Omit<RunRequest, 'timeout'>, meter: Meter | null): Program {
    request.signal.throwIfAborted();
    const program = launch({ ...request, env: request.env ?? {}, parent, mark: `${mark}/${++count}`, meter });
    programs.add(program);
    void program.gone.then(() => programs.delete(program));
    return program;
  }

  return {
    async run(request) {
      const meter = request.usage ? await findMeter() : null;
      return await runToEnd(open(request, meter), request);
    },
    start: (request) => daemonOf(open(request, null), request.signal),
    async [Symbol.asyncDispose]() {
      await Promise.all([...programs].map((program) => program.end()));
      await endBrood({ group: null, mark });
      openMarks.delete(mark);
    },
  };
}

async function runToEnd(program: Program, request: RunRequest): Promise<RunResult> {
  let stopped: 'timeout' | 'abort' | 'overflow' | null = null;
  const stop = (why: 'timeout' | 'abort' | 'overflow'): void => {
    stopped ??= why;
    void program.end();
  };
  const stdout = request.stdout === 'tail' ? captureTail(STDERR_CAP) : captureWhole(STDOUT_CAP, () => stop('overflow'));
  const stderr = captureTail(STDERR_CAP);
  const report = captureTail(1024);
  program.onOutput({ stdout, stderr, report });
  const timer = setTimeout(() => stop('timeout'), request.timeout);
  const abort = (): void => stop('abort');
  request.signal.addEventListener('abort', abort, { once: true });
  try {
    await program.exited;
    await program.end();
  } finally {
    clearTimeout(timer);
    request.signal.removeEventListener('abort', abort);
  }
}
