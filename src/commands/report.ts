import type { Flags } from '../cli.ts';
import { readReport } from '../documents/index.ts';
import type { Report } from '../model/index.ts';
import { worstOf } from '../report/index.ts';
import { printReports } from './print.ts';

/** `pierce report`: stored reports in another format. Resolves with the exit code of the worst answer. */
export async function report(paths: readonly string[], flags: Flags): Promise<number> {
  const [first, ...others] = paths;
  const stored: readonly [Report, ...Report[]] = [
    await readReport(first!),
    ...(await Promise.all(others.map(readReport))),
  ];
  printReports(stored, flags);
  return worstOf(stored).exitCode;
}
