/**
 * Runs other people's programs: in a group of their own, with an allow-listed environment, nothing to read, piped output
 * that is never passed on. Its one strong opinion: whatever way a program ends, everything it started has ended before
 * its result is told. It never judges a result; an exit code other than 0 is a fact like any other.
 */
import { randomUUID } from 'node:crypto';
import { PierceError } from '../errors.ts';
import { childEnvironment, type Environment } from './environment.ts';
import { captureTail, captureWhole } from './output.ts';
import { killPrograms, launch, type End, type Launch, type Program } from './program.ts';
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

/** How a program that stays is to be started. */
export type StartRequest = Pick<RunRequest, 'command' | 'cwd' | 'env' | 'signal'>;

/** How it ended. Times in milliseconds, memory in bytes. */
export interface RunResult extends End {
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
   * Runs a command to its end. Rejects with `command-not-started`, `output-too-large` or `command-not-metered`, with the
   * signal's reason when aborted before it has ended by itself; by then nothing of it is left running.
   */
  run(request: RunRequest): Promise<RunResult>;
  /**
   * Starts a program that stays; disposing it, or aborting, ends it with everything it started.
   * Throws `command-not-started`, or the signal's reason when already aborted.
   */
  start(request: StartRequest): Daemon;
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
const TAIL_CAP = 256 * 1024;
const DAEMON_CAP = 64 * 1024;

/** Marks of the runners still open in this process, for the last resort. */
const openMarks = new Set<string>();

process.once('exit', () => {
  killPrograms();
  for (const mark of openMarks) killBrood({ group: null, mark });
});

/** Makes a runner. Programs get the allowed part of `env`; `runId` marks what it starts, `meter` finds what measures it. */
export function createRunner(
  options: { readonly env?: Environment; readonly runId?: string; readonly meter?: typeof findMeter } = {},
): OwnRunner {
  const parent = options.env ?? process.env;
  const mark = [parent[MARK], options.runId ?? randomUUID()].filter(Boolean).join('/');
  const programs = new Set<Program>();
  let count = 0;
  openMarks.add(mark);

  const open: Open = (request, captures, meter) => {
    request.signal.throwIfAborted();
    const own = `${mark}/${++count}`;
    const env = childEnvironment(parent, { ...request.env, [MARK]: own });
    const program = launch({
      command: request.command,
      cwd: request.cwd,
      env,
      mark: own,
      meter,
      ...captures,
    });
    programs.add(program);
    void program.exited.then(() => program.end()).then(() => programs.delete(program));
    return program;
  };

  return {
    run: (request) => runToEnd(request, open, options.meter ?? findMeter),
    start: (request) => startDaemon(request, open),
    async [Symbol.asyncDispose]() {
      await Promise.all([...programs].map((program) => program.end()));
      await endBrood({ group: null, mark });
      openMarks.delete(mark);
    },
  };
}

type Captures = Pick<Launch, 'stdout' | 'stderr' | 'report'>;
type Open = (request: StartRequest, captures: Captures, meter: Meter | null) => Program;

async function runToEnd(request: RunRequest, open: Open, meters: typeof findMeter): Promise<RunResult> {
  let stopped: 'timeout' | 'abort' | 'overflow' | null = null;
  const stop = (why: NonNullable<typeof stopped>): void => {
    stopped ??= why;
    void program.end();
  };
  const captures = capturesOf(request, () => stop('overflow'));
  const meter = request.usage ? await meters() : null;
  const program = open(request, captures, meter);
  const ended = await watch(program, request, stop);
  if (stopped === 'abort') throw request.signal.reason;
  if (stopped === 'overflow') throw tooLarge(request.command);
  const metered = meter ? readMetered(captures.report.text()) : null;
  // of a run that ended well the meter is the only clock; one that did not has no figures to lose
  if (meter && !metered && !stopped && ended.exitCode === 0) throw notMetered(request.command);
  return {
    usage: null,
    ...ended,
    ...metered,
    timedOut: stopped === 'timeout',
    stdout: captures.stdout.text(),
    stderr: captures.stderr.text(),
  };
}

function capturesOf({ stdout }: RunRequest, onOverflow: () => void): Captures {
  return {
    stdout: stdout === 'tail' ? captureTail(TAIL_CAP) : captureWhole(STDOUT_CAP, onOverflow),
    stderr: captureTail(TAIL_CAP),
    report: captureTail(1024),
  };
}

/** Waits until the program and everything it started have ended, by themselves or because time or patience is over. */
async function watch(
  program: Program,
  { timeout, signal }: RunRequest,
  stop: (why: 'timeout' | 'abort') => void,
): Promise<End & { readonly wall: number }> {
  const timer = setTimeout(() => stop('timeout'), timeout);
  const abort = (): void => stop('abort');
  signal.addEventListener('abort', abort, { once: true });
  const ended = await program.exited;
  clearTimeout(timer);
  signal.removeEventListener('abort', abort); // how it ended is known, however long what it left behind takes to end
  await program.end();
  return ended;
}

function tooLarge(command: string): PierceError {
  return new PierceError('output-too-large', { command, limit: `${STDOUT_CAP / 1024 / 1024} MiB` });
}

function notMetered(command: string): PierceError {
  return new PierceError('command-not-metered', { command });
}

function startDaemon(request: StartRequest, open: Open): Daemon {
  const output = captureTail(DAEMON_CAP);
  const program = open(request, { stdout: output, stderr: output, report: output }, null);
  const abort = (): void => void program.end();
  request.signal.addEventListener('abort', abort, { once: true });
  void program.exited.then(() => request.signal.removeEventListener('abort', abort));
  return {
    pid: program.pid,
    ended: program.exited,
    tail: () => output.text(),
    [Symbol.asyncDispose]: () => program.end(),
  };
}
