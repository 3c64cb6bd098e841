/** Runs other people's programs: in a group of their own, with an allow-listed environment and piped output. */

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
}

/** How it ended. Times in milliseconds, memory in bytes. */
export interface RunResult {
  readonly exitCode: number | null;
  readonly killedBy: string | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  readonly wall: number;
  readonly usage: { readonly cpu: number; readonly maxRss: number } | null;
}

/** Starts commands and long-lived programs, and ends them with everything they started. */
export interface Runner {
  run(request: RunRequest): Promise<RunResult>;
  /** Starts a program that stays; `stop` ends it with everything it started. */
  start(request: Omit<RunRequest, 'timeout' | 'usage'>): Daemon;
}

export interface Daemon extends AsyncDisposable {
  readonly pid: number;
  /** Resolves when it ends by itself. */
  readonly ended: Promise<{ readonly exitCode: number | null; readonly killedBy: string | null }>;
  /** The last lines it wrote, both streams. */
  tail(): string;
}
