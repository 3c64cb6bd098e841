import { resolve } from 'node:path';
import { PierceError } from '../../errors.ts';
import { type Format, FORMATS } from '../../formats/index.ts';
import type { Fact, Reading } from '../../model/index.ts';
import { lastLines } from '../../platform/output.ts';
import type { RunRequest, RunResult } from '../../platform/process.ts';
import { describeEnd } from '../../platform/program.ts';
import { findInstructionCounter, type InstructionCounter } from '../../platform/instructions.ts';
import { expectFile, type ResultFile } from '../../platform/result-file.ts';
import type { Lab, Probe } from '../kind.ts';
import { type CommandOptions, TIME_LIMIT } from './options.ts';

/**
 * Starts the services the command needs; each reading is one run. Rejects with `command-no-counter`, readings with `command-failed`,
 * `command-timed-out`, `command-no-usage`, `command-printed-nothing`, `command-output-*`, a `format-*` code, or as
 * `Runner.run` does (`command-not-metered` among them).
 */
export async function openProbe(options: CommandOptions, lab: Lab): Promise<Probe> {
  const env = { ...(await addressesOf(options.services ?? [], lab)), ...options.env };
  const format = FORMATS.find(({ name }) => name === options.format);
  const request = {
    command: options.run,
    cwd: resolve(lab.root, options.cwd ?? '.'),
    env,
    timeout: options.timeLimit ?? TIME_LIMIT,
  };
  const counter = format ? null : await counterFor(lab);
  return {
    read: (signal) =>
      format
        ? readReport({ ...request, signal }, format, options.output ?? null, lab)
        : readOwn({ ...request, signal }, counter, lab),
    [Symbol.asyncDispose]: async () => {}, // a run ends with everything it started
  };
}

/** What counts instructions, where a budget asks for them. */
async function counterFor(lab: Lab): Promise<InstructionCounter | null> {
  if (!lab.budgets.some(({ metric }) => metric === 'instructions')) return null;
  const found =
    (lab.shared.get('instructions') as Promise<InstructionCounter | null> | undefined) ??
    findInstructionCounter(lab.runner, lab.root, lab.signal);
  lab.shared.set('instructions', found);
  const counter = await found;
  if (!counter) throw new PierceError('command-no-counter', { check: lab.check });
  return counter;
}

/** Where each service answers, as variables such as SERVICE_API_URL. */
async function addressesOf(services: readonly string[], lab: Lab): Promise<Record<string, string>> {
  const addresses: Record<string, string> = {};
  for (const name of services) {
    const { url } = await lab.service(name);
    addresses[`SERVICE_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}_URL`] = url;
  }
  return addresses;
}

/** One run of a program whose own time and memory are the result, and one apart where instructions are counted. */
async function readOwn(request: RunRequest, counter: InstructionCounter | null, lab: Lab): Promise<Reading> {
  const isTimed = !counter || lab.budgets.some(({ metric }) => metric !== 'instructions');
  const values = {
    ...(isTimed ? await usageOf(request, lab) : {}),
    ...(counter ? await instructionsOf(request, counter, lab) : {}),
  };
  const by: Fact[] = counter ? [{ name: 'counted by', text: counter.name, explains: ['instructions'] }] : [];
  return { values, evidence: { parts: [], facts: [commandFact(request), ...by] } };
}

/** Time and memory of one run. */
async function usageOf(request: RunRequest, lab: Lab): Promise<Reading['values']> {
  const { wall, usage } = await runWell({ ...request, usage: true, stdout: 'tail' }, lab);
  if (usage) return { wall, cpu: usage.cpu, 'max-rss': usage.maxRss };
  if (lab.budgets.some(({ metric }) => metric !== 'wall' && metric !== 'instructions')) {
    throw new PierceError('command-no-usage', {
      command: request.command,
      platform: `${process.platform} ${process.arch}`,
    });
  }
  return { wall };
}

/** What one run executes. */
async function instructionsOf(
  request: RunRequest,
  counter: InstructionCounter,
  { runner }: Lab,
): Promise<Reading['values']> {
  const { result, instructions } = await counter.count(runner, { ...request, stdout: 'tail' });
  endedWell(result, request);
  if (instructions === null) throw new PierceError('command-no-instructions', { command: request.command });
  return { instructions };
}

/** One run of a benchmark that reports its results, on standard output or in a file. */
async function readReport(
  request: RunRequest,
  format: Format,
  output: string | null,
  lab: Lab,
): Promise<Reading> {
  const file = output === null ? null : await expectFile(resolve(request.cwd, output));
  const result = await runWell({ ...request, stdout: file ? 'tail' : 'whole' }, lab);
  const text = file ? await textOf(file, request.command, output!, result) : printed(request.command, result);
  const reported = format.read(text);
  return {
    metrics: reported.map(({ metric }) => metric),
    values: Object.fromEntries(reported.map(({ metric, value }) => [metric.id, value])),
    evidence: { parts: [], facts: [commandFact(request)] },
  };
}

/** Runs it to a good end: in time, by itself, with exit code 0. */
async function runWell(request: RunRequest, lab: Lab): Promise<RunResult> {
  const result = await lab.runner.run(request);
  endedWell(result, request);
  return result;
}

function endedWell(result: RunResult, { command, timeout }: RunRequest): void {
  const output = lastLines(`${result.stdout}\n${result.stderr}`);
  if (result.timedOut) throw new PierceError('command-timed-out', { command, limit: timeout / 1000, output });
  if (result.exitCode !== 0)
    throw new PierceError('command-failed', { command, how: describeEnd(result), output });
}

function printed(command: string, { stdout, stderr }: RunResult): string {
  if (stdout.trim() === '')
    throw new PierceError('command-printed-nothing', { command, output: lastLines(stderr) });
  return stdout;
}

async function textOf(file: ResultFile, command: string, output: string, result: RunResult): Promise<string> {
  const found = await file.read();
  if ('text' in found) return found.text;
  const params = { command, file: output, output: lastLines(`${result.stdout}\n${result.stderr}`) };
  throw new PierceError(`command-output-${found.missing}`, params);
}

const commandFact = ({ command }: RunRequest): Fact => ({ name: 'command', text: command, explains: [] });
