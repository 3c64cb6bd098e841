import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PierceError } from '../errors.ts';
import type { Browser } from './chromium.ts';
import type { Daemon, Runner } from './process.ts';
import { makeScratch, type Scratch } from './scratch.ts';

/** A browser with a fresh profile, which listens for its DevTools protocol on loopback. */
export interface Chromium extends AsyncDisposable {
  readonly port: number;
  /** Resolves when it ends, with how it did and its last lines. */
  readonly ended: Promise<string>;
}

/** Milliseconds from start to a listening port; it took 0.2 to 0.7 s where this was written. */
const START_LIMIT = 30_000;

/**
 * Starts a browser with nothing in it; disposing ends it and removes its profile.
 * Rejects with `browser-not-started`, or with the signal's reason.
 */
export async function startChromium(
  browser: Browser,
  flags: readonly string[],
  runner: Runner,
  signal: AbortSignal,
): Promise<Chromium> {
  signal.throwIfAborted();
  await using stack = new AsyncDisposableStack();
  const profile = stack.use(await makeScratch('chromium'));
  const daemon = stack.use(await launch(browser, flags, profile, runner, signal));
  const port = await listeningPort(browser, daemon, profile, signal);
  const opened = stack.move();
  return {
    port,
    ended: daemon.ended.then(() => lastWords(daemon)),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

async function launch(
  browser: Browser,
  flags: readonly string[],
  profile: Scratch,
  runner: Runner,
  signal: AbortSignal,
): Promise<Daemon> {
  const { Launcher } = await import('chrome-launcher');
  const temporary = join(profile.path, 'tmp');
  await mkdir(temporary);
  const all = [...Launcher.defaultFlags(), ...browser.flags, ...flags];
  const own = ['--remote-debugging-port=0', `--user-data-dir=${profile.path}`, 'about:blank'];
  return runner.start({
    command: commandLine([browser.path, ...all, ...own]),
    cwd: profile.path,
    env: { ...homeIn(profile.path, temporary), ...browser.env },
    signal,
  });
}

/** What Chrome would leave in HOME and TMPDIR goes with the profile. */
function homeIn(profile: string, temporary: string): Record<string, string> {
  if (process.platform !== 'linux') return {};
  return {
    HOME: profile,
    TMPDIR: temporary,
    XDG_CONFIG_HOME: join(profile, '.config'),
    XDG_CACHE_HOME: join(profile, '.cache'),
  };
}

function commandLine(words: readonly string[]): string {
  return `exec ${words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ')}`;
}

/** Chrome writes the port it chose into its profile: https://chromedevtools.github.io/devtools-protocol/#how-do-i-access-the-browser-target */
async function listeningPort(
  browser: Browser,
  daemon: Daemon,
  profile: Scratch,
  signal: AbortSignal,
): Promise<number> {
  const file = join(profile.path, 'DevToolsActivePort');
  const deadline = AbortSignal.timeout(START_LIMIT);
  const over = daemon.ended.then(() => 'ended' as const);
  while (!deadline.aborted) {
    if (existsSync(file)) {
      const port = Number((await readFile(file, 'utf8')).split('\n')[0]);
      if (port > 0) return port;
    }
    if ((await Promise.race([over, sleep(20)])) === 'ended') break;
    signal.throwIfAborted();
  }
  signal.throwIfAborted();
  throw new PierceError('browser-not-started', { path: browser.path, output: await lastWords(daemon) });
}

/** Without a desktop's message bus Chrome complains at length about that, which kills nobody. */
async function lastWords(daemon: Daemon): Promise<string> {
  const end = await Promise.race([daemon.ended, sleep(0)]);
  const how = end ? [end.killedBy ? `killed by ${end.killedBy}` : `exit code ${end.exitCode}`] : [];
  const lines = daemon
    .tail()
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('dbus'));
  return [...how, ...lines.slice(-5)].join('\n');
}
