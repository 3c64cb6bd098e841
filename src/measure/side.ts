import type { Lab } from '../kinds/kind.ts';
import type { CheckPlan, Commit, Failure, Plan, Side, Snapshot } from '../model/index.ts';
import { PierceError } from '../errors.ts';
import { lastLines } from '../platform/output.ts';
import type { Runner, RunResult } from '../platform/process.ts';
import { describeEnd } from '../platform/program.ts';
import { makeScratch } from '../platform/scratch.ts';
import { untilAborted } from './abort.ts';
import { openServices, type Services } from './services.ts';

/** A checked-out side that is to be measured. */
export interface Target {
  readonly side: Side;
  /** The folder of the budgets file on this side. */
  readonly root: string;
  readonly commit: Commit;
  /** Names of the checks that it has; null for all of the plan's. */
  readonly checks: readonly string[] | null;
}

/** A side that was set up and can be measured. */
export interface OpenSide extends AsyncDisposable {
  readonly side: Side;
  readonly commit: Commit;
  /** Whether this side has a check of this name. */
  has(check: string): boolean;
  /** Makes room to measure a check in; once the signal fires nothing in it waits for a service any longer. */
  enter(check: CheckPlan, shared: Map<string, unknown>, stay: Stay, signal: AbortSignal): Room;
}

/** How long services stay, and where. */
export interface Stay {
  /** Whether the room has services of its own, not those of its side. */
  readonly fresh: boolean;
  /** The line that starts one of its own. */
  aside(line: string): string;
}

/** Where a probe is opened; on leaving it, services that were started for it alone are stopped. */
export interface Room extends AsyncDisposable {
  readonly lab: Lab;
  /** The failure, with what a dead service said last where that is the likely cause. */
  explain(failure: Failure): Promise<Failure>;
}

/** Milliseconds that one line of `setup` may take. */
const SETUP_LIMIT = 30 * 60_000;

/** Runs the plan's `setup` on one side. Rejects with `setup-failed`, naming the line and the end of its output. */
export async function setUp(
  plan: Plan,
  target: Target,
  runner: Runner,
  signal: AbortSignal,
  onLine: (line: string) => void,
): Promise<void> {
  for (const line of plan.setup) {
    onLine(line);
    const result = await runner.run({
      command: line,
      cwd: target.root,
      timeout: SETUP_LIMIT,
      signal,
      stdout: 'tail',
    });
    if (result.timedOut || result.exitCode !== 0) throw setupFailed(line, result);
  }
}

function setupFailed(line: string, result: RunResult): PierceError {
  const output = lastLines(`${result.stdout}\n${result.stderr}`);
  const how = result.timedOut ? `was not over after ${SETUP_LIMIT / 60_000} min` : describeEnd(result);
  return new PierceError('setup-failed', { command: line, how, output });
}

/** Opens a side for measuring; services start when a check first asks for them. */
export async function openSide(
  plan: Plan,
  target: Target,
  runner: Runner,
  stored: Snapshot | null,
  signal: AbortSignal,
): Promise<OpenSide> {
  const scratch = await makeScratch(target.side);
  const open = (aside: Stay['aside']): Services =>
    openServices({ services: plan.services, cwd: target.root, runner, signal, aside });
  const lasting = open((line) => line);
  return {
    side: target.side,
    commit: target.commit,
    has: (check) => target.checks?.includes(check) ?? true,
    enter(check, shared, { fresh, aside }, checkSignal) {
      const services = fresh ? open(aside) : lasting;
      const lab: Lab = {
        side: target.side,
        check: check.name,
        root: target.root,
        scratch: scratch.path,
        budgets: check.budgets,
        signal: checkSignal,
        service: (name) => untilAborted(() => services.service(name), checkSignal),
        instance: (name, env) => untilAborted(() => services.instance(name, env), checkSignal),
        runner,
        shared,
        stored: storedCheck(stored, check.name),
      };
      return {
        lab,
        explain: (failure) => services.explain(failure),
        [Symbol.asyncDispose]: async () => (fresh ? services[Symbol.asyncDispose]() : undefined),
      };
    },
    async [Symbol.asyncDispose]() {
      await lasting[Symbol.asyncDispose]();
      await scratch[Symbol.asyncDispose]();
    },
  };
}

function storedCheck(stored: Snapshot | null, name: string): Lab['stored'] {
  const check = stored?.checks.find((candidate) => candidate.check === name);
  return stored && check ? { check, fingerprint: { ...stored.fingerprint, ...check.machine } } : null;
}
