/**
 * Turns a report into text: one file for each format, and this list of them.
 * Its opinion: the verdict comes first and in words, doubt is told beside its number, and nothing foreign means anything.
 * It is the only place that writes English about verdicts; it decides nothing, reads no clock, and writes nowhere.
 */
import type { Report } from '../model/index.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { mute, muteJson, muteMarkup } from './mute.ts';
import type { FormatName } from './names.ts';
import { summary } from './summary.ts';
import { terminal, type TerminalOptions } from './terminal.ts';

export { FORMAT_NAMES, type FormatName } from './names.ts';

type Format = (report: Report, options: TerminalOptions) => string;

const FORMATS: Readonly<Record<FormatName, Format>> = { terminal, markdown, summary, html, json, junit };

/** Any format may be printed into the log of a runner. */
const MUTED: Readonly<Record<FormatName, (text: string) => string>> = {
  terminal: mute,
  markdown: mute,
  summary: mute,
  html: muteMarkup,
  json: muteJson,
  junit: muteMarkup,
};

/** A report in a format, ending in a newline; no line of it is a command to a runner. Colour and width (columns) matter to the terminal only. */
export function render(
  report: Report,
  format: FormatName,
  { colour = false, width = 100 }: Partial<TerminalOptions> = {},
): string {
  return MUTED[format](FORMATS[format](report, { colour, width }));
}
