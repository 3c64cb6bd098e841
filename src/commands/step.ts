/** The step of a GitHub workflow: inputs -> options -> gate -> outputs and exit code. */
import { join } from 'node:path';
import type { Flags } from '../cli.ts';
import { PierceError } from '../errors.ts';
import { gate } from '../gate.ts';
import type { Door } from '../platform/doors.ts';
import { baseOfEvent } from '../platform/event.ts';
import { type Inputs, readInputs } from '../platform/inputs.ts';
import { publishFault, publishReport } from '../publish/index.ts';
import { baseline, measure } from './measure.ts';
import { inWorld } from './world.ts';

/** Does the step behind a door; resolves with its exit code, whatever happens. */
export async function step(door: Door): Promise<number> {
  // A crash outside of what is awaited must not look like an answer.
  const crash = new Promise<never>((_, reject) => process.on('uncaughtException', reject));
  return await Promise.race([act(door), crash]).catch(publishFault);
}

/** Does what `mode` asks; resolves with the exit code of the step. */
async function act(door: Door): Promise<number> {
  const inputs = readInputs(door);
  if (inputs.workingDirectory) process.chdir(inputs.workingDirectory);
  const base = await baseOf(inputs);
  switch (inputs.mode) {
    case 'gate': {
      const options = {
        budgets: inputs.budgets[0] ?? null,
        base,
        only: inputs.only,
        out: inputs.out,
        labels: [],
      };
      const report = await inWorld({}, (world) => gate(options, world));
      await publishReport(report, join(inputs.out, 'report.json'));
      return report.exitCode;
    }
    case 'measure':
      return await measure({ ...flagsOf(inputs), ...(base ? { base } : {}) });
    case 'baseline':
      return await baseline(flagsOf(inputs));
    case 'publish':
    case 'release':
      throw new PierceError('input-invalid', {
        input: 'mode',
        found: inputs.mode,
        valid: 'gate, measure, baseline',
      });
  }
}

function flagsOf({ budgets: [budgets], only, out }: Inputs): Flags {
  return { only, out: join(out, 'snapshot.json'), ...(budgets ? { budgets } : {}) };
}

async function baseOf({ base }: Inputs): Promise<string | null> {
  if (base === 'auto') return await baseOfEvent('.');
  return base === 'none' ? null : base;
}
