/** The GitHub Action: inputs -> options -> gate -> outputs and exit code. */
import { publishFault, publishReport } from './publish/index.ts';
import { readInputs } from './platform/inputs.ts';
import { inWorld } from './commands/world.ts';
import { gate, measureSides, readPlan, writeSnapshots } from './gate.ts';
import { join } from 'node:path';

process.exit(await act().catch(publishFault));

/** Does what `mode` asks; resolves with the exit code of the step. */
async function act(): Promise<number> {
  const inputs = readInputs();
  if (inputs.workingDirectory) process.chdir(inputs.workingDirectory);
  switch (inputs.mode) {
    case 'gate': {
      const report = await inWorld({ quiet: false }, (world) => gate(inputs, world));
      await publishReport(report, join(inputs.out, 'report.json'));
      return report.exitCode;
    }
    case 'measure':
    case 'baseline': {
      const plan = await readPlan(inputs);
      const measured = await inWorld({ quiet: false }, async (world) =>
        measureSides(plan, inputs.mode === 'measure' ? inputs.base : null, world),
      );
      await writeSnapshots(join(inputs.out, 'snapshot.json'), measured);
      return measured.head.complete ? 0 : 130;
    }
  }
}
