import type { Flags } from '../cli.ts';
import { readReport } from '../documents/index.ts';
import { printReport } from './print.ts';

/** `pierce report`: a stored report in another format. Resolves with the exit code of its answer. */
export async function report(path: string, flags: Flags): Promise<number> {
  const stored = await readReport(path);
  printReport(stored, flags);
  return stored.exitCode;
}
