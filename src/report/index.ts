/**
 * Turns a report into text: one file for each format, and this list of them.
 * Its opinion: the verdict comes first and in words, doubt is told beside its number, and nothing foreign means anything.
 * It is the only place that writes English about verdicts; it decides nothing, reads no clock, and writes nowhere.
 */
import type { Report } from '../model/index.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pages, worstFirst } from './many.ts';
import { markdown } from './markdown.ts';
import { mute, muteJson, muteMarkup } from './mute.ts';
import { FORMAT_NAMES, type FormatName } from './names.ts';
import { shown } from './phrase.ts';
import { MOST_BYTES, summary } from './summary.ts';
import { terminal, type TerminalOptions } from './terminal.ts';

export { pages, worstOf } from './many.ts';
export { FORMAT_NAMES, type FormatName } from './names.ts';

type Format = (report: Report, options: TerminalOptions) => string;

const FORMATS: Readonly<Record<FormatName, Format>> = {
  terminal,
  markdown,
  summary: (report) => summary(report),
  html,
  json,
  junit: (report) => junit([report]),
};

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

/** Formats in which several reports can be one text; a page of HTML is about one. */
export const MANY_FORMAT_NAMES = FORMAT_NAMES.filter((name) => name !== 'html');

/** Several reports as one text, the worst first; each as `render` writes it, JSON as an array. */
export function renderMany(
  reports: readonly [Report, ...Report[]],
  format: Exclude<FormatName, 'html'>,
  options: Partial<TerminalOptions> = {},
): string {
  const [worst, ...others] = worstFirst(reports);
  if (!worst || others.length === 0) return render(reports[0], format, options);
  const sorted = [worst, ...others] as const;
  switch (format) {
    case 'terminal':
      return sorted.map((report) => titled(report, render(report, format, options))).join('\n');
    case 'markdown':
      return mute(pages(sorted));
    case 'summary':
      return mute(pages(sorted, { bytes: MOST_BYTES, folded: false }));
    case 'json':
      return muteJson(`[\n${sorted.map((report) => json(report).trimEnd()).join(',\n')}\n]\n`);
    case 'junit':
      return muteMarkup(junit(sorted));
  }
}

/** In a terminal the headline tells no project. */
const titled = ({ project }: Report, text: string): string => `== ${shown(project)}\n${text}`;
