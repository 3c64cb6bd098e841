import type { Flags } from '../cli.ts';
import type { World } from '../sides.ts';
import { onInterrupt } from '../interrupt.ts';
import type { Progress } from '../model/index.ts';
import { createRunner } from '../platform/process.ts';
import { progressLine } from '../report/progress.ts';
import { wantsColour } from './print.ts';

/**
 * Gives work a world of real processes, in which the first interrupt cancels and the second ends at once.
 * Whatever the work started has ended when this resolves.
 */
export async function inWorld<T>(
  flags: Pick<Flags, 'quiet'>,
  work: (world: World) => Promise<T>,
): Promise<T> {
  const cancel = new AbortController();
  const runner = createRunner();
  using _interrupts = onInterrupt(() => {
    if (cancel.signal.aborted) process.exit(130);
    cancel.abort();
  });
  const screen = flags.quiet ? { show() {}, clear() {} } : progressOn(process.stderr);
  try {
    return await work({ runner, signal: cancel.signal, onProgress: screen.show });
  } finally {
    screen.clear();
    await runner[Symbol.asyncDispose]();
  }
}

/** On a terminal one line that changes; elsewhere (a log) a line for each new check. */
function progressOn(stream: NodeJS.WriteStream): { show(progress: Progress): void; clear(): void } {
  const live = stream.isTTY === true;
  let last = '';
  return {
    show(progress) {
      const subject = subjectOf(progress);
      const line = progressLine(progress, { colour: wantsColour(stream) });
      if (progress.doing === 'forecast') stream.write(`${live ? '\r\u001B[K' : ''}${line}\n`);
      else if (live) stream.write(`\r\u001B[K${line}`);
      else if (subject !== last) stream.write(`${line}\n`);
      last = subject;
    },
    clear() {
      if (live) stream.write('\r\u001B[K');
    },
  };
}

/** What a line is about; in a log, one of each is enough. */
function subjectOf(progress: Progress): string {
  return progress.doing === 'setup' ? `${progress.side} ${progress.command}` : progress.check;
}
