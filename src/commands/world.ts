import type { Flags } from '../cli.ts';
import type { World } from '../gate.ts';
import type { Progress } from '../model/index.ts';
import { createRunner } from '../platform/process.ts';
import { progressLine } from '../report/progress.ts';
import { wantsColour } from './print.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

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
  const onSignal = (): void => {
    if (cancel.signal.aborted) process.exit(130);
    cancel.abort();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  const screen = flags.quiet ? { show() {}, clear() {} } : progressOn(process.stderr);
  try {
    return await work({ runner, signal: cancel.signal, onProgress: screen.show });
  } finally {
    screen.clear();
    await runner[Symbol.asyncDispose]();
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
}

/** On a terminal one line that changes; elsewhere (a log) a line for each new check. */
function progressOn(stream: NodeJS.WriteStream): { show(progress: Progress): void; clear(): void } {
  const live = stream.isTTY === true;
  let last = '';
  return {
    show(progress) {
      const subject = progress.doing === 'setup' ? `${progress.side} ${progress.command}` : progress.check;
      const line = progressLine(progress, { colour: wantsColour(stream) });
      if (live) stream.write(`\r\u001B[K${line}`);
      else if (subject !== last) stream.write(`${line}\n`);
      last = subject;
    },
    clear() {
      if (live) stream.write('\r\u001B[K');
    },
  };
}
