/** Keeps what a program writes, within bounds. */
import { redact } from '../redact.ts';

/** Where chunks of output go; `text` is what was kept, decoded at the end so that no character is torn. */
export interface Capture {
  push(chunk: Buffer): void;
  text(): string;
}

/** Keeps everything up to `cap` bytes; at the first byte beyond calls `onOverflow` once and keeps no more. */
export function captureWhole(cap: number, onOverflow: () => void): Capture {
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    push(chunk) {
      if (size > cap) return;
      size += chunk.length;
      if (size > cap) onOverflow();
      else chunks.push(chunk);
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}

/** Keeps the last `cap` bytes or a little more. */
export function captureTail(cap: number): Capture {
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    push(chunk) {
      chunks.push(chunk);
      size += chunk.length;
      while (size - (chunks[0]?.length ?? 0) >= cap) size -= chunks.shift()?.length ?? 0;
    },
    text: () => Buffer.concat(chunks).subarray(-cap).toString('utf8'),
  };
}

const LINES = 15;
const LINE_LENGTH = 300;

/** More than the longest secret has, so that none is torn where the text is cut, and then not known. */
const LONGEST_SECRET = 16_384;

/**
 * The last lines of some output as plain text: no colours, no control characters, nothing that looks like a secret, no
 * line beyond 300 characters.
 */
export function lastLines(output: string, count: number = LINES): string {
  const most = 4 * count * LINE_LENGTH;
  const text = redact(plain(output.slice(-most - LONGEST_SECRET)));
  const lines = text
    .slice(-most)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const shown = lines
    .slice(-count)
    .map((line) => (line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)}…` : line));
  return shown.length === 0 ? '(it wrote nothing)' : shown.join('\n');
}

/** What others say as part of a sentence: one line of at most 300 characters that no log takes for a command. */
export function inOneLine(text: string): string {
  const line = plain(text.slice(0, 4 * LINE_LENGTH))
    .replaceAll(/\s+/g, ' ')
    .replaceAll('##[', '##\u200B[')
    .trim();
  return line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)}…` : line;
}

/* eslint-disable no-control-regex -- control characters are what these patterns are about */
const ESCAPES =
  /\u001B(?:\[[0-9:;<=>?]{0,64}[ -/]{0,8}[@-~]|\][^\u0007\u001B]{0,1024}(?:\u0007|\u001B\\)|[@-Z\\^_])/g;
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

function plain(output: string): string {
  return output.replaceAll(/\r\n?/g, '\n').replaceAll(ESCAPES, '').replaceAll(CONTROLS, '');
}
