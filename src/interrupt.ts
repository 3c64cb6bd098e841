/**
 * What an interrupt does to this process. It listens as soon as it is imported, and imports nothing, so that an entry
 * which imports it first is never killed without a word, not even while the rest is loaded.
 */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

let act = (): void => end('cancelled before anything was measured');

for (const signal of SIGNALS) process.on(signal, () => act());

/** Lets `listener` decide what an interrupt does, until it is disposed; otherwise one ends the process with 130. */
export function onInterrupt(listener: () => void): Disposable {
  act = listener;
  return {
    [Symbol.dispose]() {
      act = () => end('cancelled');
    },
  };
}

function end(words: string): void {
  process.stderr.write(`pierce: ${words}\n`);
  process.exit(130);
}
