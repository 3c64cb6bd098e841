/** What the Actions runner listens to: annotations, outputs and the step summary. */
import { error, notice, setOutput, summary, warning } from '@actions/core';
import type { Annotation } from '../model/index.ts';
import { redact } from '../redact.ts';

/** Puts a message on a line of a file; without a place, on the step. */
export function annotate({ level, title, message, place }: Annotation): void {
  const at = place ? { file: place.file, startLine: place.line, startColumn: place.column } : {};
  const say = { error, warning, notice }[level];
  say(redact(message), { title, ...at });
}

/** Text for the step's log. */
export const print = (text: string): void => void process.stdout.write(text);

/** Sets outputs of the step. */
export function setOutputs(outputs: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** Adds markdown to the job's summary; outside a runner there is none to add to. */
export async function writeSummary(markdown: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await summary.addRaw(markdown, true).write();
}

/** A warning on the step. */
export const warn = (message: string): void => warning(redact(message));
