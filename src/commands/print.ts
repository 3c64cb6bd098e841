import type { Flags } from '../cli.ts';
import { PierceError } from '../errors.ts';
import type { Report } from '../model/index.ts';
import { type FormatName, MANY_FORMAT_NAMES, render, renderMany } from '../report/index.ts';
import { mute } from '../report/mute.ts';

/** Prints a report as the flags ask; colour only on a terminal, and never against NO_COLOR. */
export function printReport(report: Report, flags: Flags): void {
  process.stdout.write(render(report, formatOf(flags), screen()));
}

/** Prints several reports as one text. Throws `report-one-only` for a format that holds one. */
export function printReports(reports: readonly [Report, ...Report[]], flags: Flags): void {
  if (reports.length === 1) return printReport(reports[0], flags);
  const format = formatOf(flags);
  if (format === 'html')
    throw new PierceError('report-one-only', { format, others: MANY_FORMAT_NAMES.join(', ') });
  process.stdout.write(renderMany(reports, format, screen()));
}

const formatOf = (flags: Flags): FormatName =>
  flags.json ? 'json' : ((flags.format ?? 'terminal') as FormatName);

const screen = () => ({ colour: wantsColour(process.stdout), width: process.stdout.columns ?? 100 });

/** Prints lines that may hold names of others; none of them is a command to a runner. */
export function printLines(stream: NodeJS.WriteStream, text: string): void {
  stream.write(mute(text));
}

/** Whether a stream takes colour (https://no-color.org, https://force-color.org). */
export function wantsColour(stream: NodeJS.WriteStream): boolean {
  if (process.env['NO_COLOR']) return false;
  return Boolean(process.env['FORCE_COLOR']) || stream.isTTY === true;
}
