import { resolve } from 'node:path';
import { PierceError } from '../../errors.ts';
import { type Format, FORMATS } from '../../formats/index.ts';
import type { Reading } from '../../model/index.ts';
import { lastLines } from '../../platform/output.ts';
import type { RunRequest, RunResult } from '../../platform/process.ts';
import { describeEnd } from '../../platform/program.ts';
import { expectFile, type ResultFile } from '../../platform/result-file.ts';
import type { Lab, Probe } from '../kind.ts';
import { METRICS } from './metrics.ts';
import { type CommandOptions, TIME_LIMIT } from './options.ts';

/**
 * Starts the services the command needs; each reading is one run. Readings reject with `command-failed`,
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
  return {
    read: (signal) =>
      format
        ? readReport({ ...request, signal }, format, options.output ?? null, lab)
        : readUsage({ ...request, signal }, lab),
    [Symbol.asyncDispose]: async () => {}, // a run ends with everything it started
  };
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

/** One run of a program whose own time and memory are the result. */
async function readUsage(request: RunRequest, lab: Lab): Promise<Reading> {
  const result = await runWell({ ...request, usage: true, stdout: 'tail' }, lab);
  const { wall, usage } = result;
  if (!usage && lab.budgets.some(({ metric }) => metric !== 'wall')) {
    throw new PierceError('command-no-usage', {
      command: request.command,
      platform: `${process.platform} ${process.arch}`,
    });
  }
  return {
    values: usage ? { wall, cpu: usage.cpu, 'max-rss': usage.maxRss } : { wall },
    evidence: evidenceOf(
      request,
      METRICS.map(({ id }) => id),
    ),
  };
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
  const raw = reported.flatMap(({ metric, raw: samples }) =>
    samples ? [[metric.id, samples] as const] : [],
  );
  return {
    metrics: reported.map(({ metric }) => metric),
    values: Object.fromEntries(reported.map(({ metric, value }) => [metric.id, value])),
    ...(raw.length > 0 ? { raw: Object.fromEntries(raw) } : {}),
    evidence: evidenceOf(
      request,
      reported.map(({ metric }) => metric.id),
    ),
  };
}

/** Runs it to a good end: in time, by itself, with exit code 0. */
async function runWell(request: RunRequest, lab: Lab): Promise<RunResult> {
  const result = await lab.runner.run(request);
  const { command, timeout } = request;
  const output = lastLines(`${result.stdout}\n${result.stderr}`);
  if (result.timedOut) throw new PierceError('command-timed-out', { command, limit: timeout / 1000, output });
  if (result.exitCode !== 0)
    throw new PierceError('command-failed', { command, how: describeEnd(result), output });
  return result;
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

function evidenceOf({ command }: RunRequest, explains: readonly string[]): NonNullable<Reading['evidence']> {
  return { parts: [], facts: [{ name: 'command', text: command, explains }] };
}
