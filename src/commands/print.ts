import type { Flags } from '../cli.ts';
import type { Report } from '../model/index.ts';
import { type FormatName, render } from '../report/index.ts';
import { mute } from '../report/mute.ts';

/** Prints a report as the flags ask; colour only on a terminal, and never against NO_COLOR. */
export function printReport(report: Report, flags: Flags): void {
  const format = flags.json ? 'json' : ((flags.format ?? 'terminal') as FormatName);
  process.stdout.write(
    render(report, format, { colour: wantsColour(process.stdout), width: process.stdout.columns ?? 100 }),
  );
}

/** Prints lines that may hold names of others; none of them is a command to a runner. */
export function printLines(stream: NodeJS.WriteStream, text: string): void {
  stream.write(mute(text));
}

/** Whether a stream takes colour (https://no-color.org, https://force-color.org). */
export function wantsColour(stream: NodeJS.WriteStream): boolean {
  if (process.env['NO_COLOR']) return false;
  return Boolean(process.env['FORCE_COLOR']) || stream.isTTY === true;
}
