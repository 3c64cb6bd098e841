import { gate as runGate } from '../gate.ts';
import type { Flags } from '../cli.ts';
import { printLines, printReport } from './print.ts';
import { inWorld } from './world.ts';

/** `pierce gate`: measure, judge, report. Resolves with the exit code of the answer. */
export async function gate(flags: Flags): Promise<number> {
  const out = flags.out ?? '.pierce';
  const report = await inWorld(flags, (world) =>
    runGate(
      { budgets: flags.budgets ?? null, base: flags.base ?? null, only: flags.only ?? [], out, labels: [] },
      world,
    ),
  );
  printReport(report, flags);
  if (!flags.quiet && !flags.json)
    printLines(process.stderr, `\nReports: ${out}/report.html, comment.md, report.json\n`);
  return report.exitCode;
}
