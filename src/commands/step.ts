/** The step of a GitHub workflow: inputs -> mode -> exit code. What a mode does lives in `modes/`. */
import { baselineMode } from '../modes/baseline.ts';
import { gateMode } from '../modes/gate.ts';
import { openJob } from '../modes/job.ts';
import { measureMode } from '../modes/measure.ts';
import { publishMode } from '../modes/publish.ts';
import { releaseMode } from '../modes/release.ts';
import type { Door } from '../platform/doors.ts';
import { readInputs } from '../platform/inputs.ts';
import { publishFault } from '../publish/index.ts';

const MODES = {
  gate: gateMode,
  measure: measureMode,
  publish: publishMode,
  baseline: baselineMode,
  release: releaseMode,
} as const;

/** Does the step behind a door; resolves with its exit code, whatever happens. */
export async function step(door: Door): Promise<number> {
  // A crash outside of what is awaited must not look like an answer.
  const crash = new Promise<never>((_, reject) => process.on('uncaughtException', reject));
  return await Promise.race([act(door), crash]).catch(publishFault);
}

async function act(door: Door): Promise<number> {
  const inputs = readInputs(door);
  const job = openJob(inputs);
  if (inputs.workingDirectory && inputs.mode !== 'publish') process.chdir(inputs.workingDirectory);
  return await MODES[inputs.mode](job);
}
