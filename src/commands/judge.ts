import { readSnapshot } from '../documents/index.ts';
import { readPlan, termsForStored } from '../gate.ts';
import type { Flags } from '../cli.ts';
import { judge as decide } from '../judge/index.ts';
import { writeText } from '../platform/files.ts';
import { render } from '../report/index.ts';
import { printReport } from './print.ts';

/** `pierce judge`: snapshots and budgets to a report. Resolves with the exit code of the answer. */
export async function judge(flags: Flags): Promise<number> {
  const plan = await readPlan({ budgets: flags.budgets ?? null, only: flags.only ?? [] });
  const head = await readSnapshot(flags.head!, plan.project);
  const base = flags.base ? await readSnapshot(flags.base, plan.project) : null;
  const report = decide(await termsForStored(plan, head, base), head, base);
  await writeText(flags.out ?? '.pierce/report.json', render(report, 'json'));
  printReport(report, flags);
  return report.exitCode;
}
