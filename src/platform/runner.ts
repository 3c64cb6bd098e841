/** What the Actions runner listens to: annotations, outputs and the step summary. */
import { stat } from 'node:fs/promises';
import { EOL } from 'node:os';
import { relative, resolve } from 'node:path';
import { error, notice, setOutput, summary, warning } from '@actions/core';
import type { Annotation } from '../model/index.ts';
import { redact } from '../redact.ts';
import type { OutputName } from './doors.ts';

/** Puts a message on a line of a file; without a place, on the step. */
export function annotate({ level, title, message, place }: Annotation): void {
  const at = place ? { file: fromTop(place.file), startLine: place.line, startColumn: place.column } : {};
  const say = { error, warning, notice }[level];
  say(redact(message), { title, ...at });
}

/** GitHub knows files by their way from the top of the checkout, in whatever folder the step works. */
const fromTop = (file: string): string => relative(process.env['GITHUB_WORKSPACE'] || '.', resolve(file));

/** Text for the step's log. */
export const print = (text: string): void => void process.stdout.write(text);

/** Sets the outputs of a step that judges, every one of them. */
export function setOutputs(outputs: Readonly<Record<OutputName, string | number>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** Bytes of a step's summary; GitHub drops one of more than 1 MiB altogether, with what others wrote there. */
const MOST_SUMMARY = 1_000_000;

/**
 * Adds to the summary of the step what `write` makes for the bytes that are left in it. False where that is too long,
 * and nothing was added; outside a runner there is no summary, and nothing to add to.
 */
export async function writeSummary(write: (room: number) => string): Promise<boolean> {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (!path) return true;
  const room = MOST_SUMMARY - (await sizeOf(path)) - EOL.length;
  const markdown = write(room);
  if (Buffer.byteLength(markdown) > room) return false;
  await summary.addRaw(markdown, true).write();
  return true;
}

const sizeOf = (path: string): Promise<number> => stat(path).then(({ size }) => size);

/** A remark on the step that is no warning. */
export const note = (message: string): void => notice(redact(message));

/** A warning on the step. */
export const warn = (message: string): void => warning(redact(message));
