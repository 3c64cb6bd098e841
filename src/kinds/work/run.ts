import { join, resolve } from 'node:path';
import { PierceError } from '../../errors.ts';
import { writeText } from '../../platform/files.ts';
import { lastLines } from '../../platform/output.ts';
import { describeEnd } from '../../platform/program.ts';
import { makeScratch } from '../../platform/scratch.ts';
import type { Lab } from '../kind.ts';
import { begunIn, collect, type Collected } from './collect.ts';
import { DEFAULTS, type WorkOptions } from './options.ts';
import { optionsWith, PRELOAD, preloadText, UNCACHED } from './preload.ts';

/**
 * Runs the command once and reads what its Node processes counted. Rejects with `work-failed`, `work-timed-out`,
 * `work-nothing-counted`, `work-killed`, `work-unreadable`, or as `Runner.run` does.
 */
export async function countRun(options: WorkOptions, lab: Lab, signal: AbortSignal): Promise<Collected> {
  await using scratch = await makeScratch('work');
  const script = join(scratch.path, PRELOAD);
  await writeText(script, preloadText({ folder: scratch.path, root: lab.root, port: null }));
  const { run: command = '', env = {}, timeLimit: timeout = DEFAULTS.timeLimit } = options;
  const { stdout, stderr, ...result } = await lab.runner.run({
    command,
    cwd: resolve(lab.root, options.cwd ?? '.'),
    env: { ...env, ...UNCACHED, NODE_OPTIONS: optionsWith(script, env['NODE_OPTIONS']) },
    timeout,
    signal,
    stdout: 'tail',
  });
  const output = lastLines(`${stdout}\n${stderr}`);
  if (result.timedOut) throw new PierceError('work-timed-out', { command, limit: timeout / 1000, output });
  if (result.exitCode !== 0)
    throw new PierceError('work-failed', { command, how: describeEnd(result), output });
  const collected = await collect(scratch.path, await begunIn(scratch.path));
  if (collected.counts.length > 0) return collected;
  const { length: processes } = collected.lost;
  if (processes > 0) throw new PierceError('work-killed', { what: `"${command}"`, processes });
  throw new PierceError('work-nothing-counted', { what: `"${command}"` });
}
