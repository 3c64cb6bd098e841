import { join } from 'node:path';
import { inWorld } from '../commands/world.ts';
import { gate } from '../gate.ts';
import { chosenBase } from './base.ts';
import { currentPull, type Job } from './job.ts';
import { ownTopic, speak } from './speak.ts';

/** `mode: gate`: measures, judges and speaks, all in one job. Resolves with the exit code of the answer. */
export async function gateMode(job: Job): Promise<number> {
  const { budgets, only, out } = job.inputs;
  const pull = await currentPull(job);
  const labels = pull?.labels ?? [];
  const options = { budgets: budgets[0] ?? null, base: chosenBase(job), only, out, labels };
  const report = await inWorld({}, (world) => gate(options, world));
  return await speak(job, [{ report, path: join(out, 'report.json') }], ownTopic(job, pull));
}
