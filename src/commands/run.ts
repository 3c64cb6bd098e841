import { PierceError } from '../errors.ts';
import { cleanLines } from '../report/clean.ts';
import { mute } from '../report/mute.ts';

/** Ends the process with the exit code of a command; a user's mistake is explained, without a stack, as exit 2. */
export async function run(work: Promise<number>): Promise<never> {
  process.stdout.on('error', ignoreClosedPipe);
  process.on('uncaughtException', (error) => process.exit(explain(error)));
  const code = await work.catch(explain);
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  process.exit(code);
}

/** A crash must not look like an answer, so it ends with 2 as everything that is broken does. */
function explain(error: unknown): number {
  process.stderr.write(`${harmless(wordsFor(error))}\n`);
  return 2;
}

function wordsFor(error: unknown): string {
  if (error instanceof PierceError) return error.explanation;
  return `pierce: internal error. Please report this.\n${error instanceof Error ? error.stack : String(error)}`;
}

/** What an error quotes may come from a hostile file: no line may speak to a terminal or to a runner. */
function harmless(text: string): string {
  const lines = text.split('\n').map((line) => cleanLines(line, 1, 500)[0] ?? '');
  return mute(lines.join('\n'));
}

/** Whoever reads us may have seen enough, as `head` has. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}
