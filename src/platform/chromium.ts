/**
 * Finds a browser to measure pages with.
 * Its opinion: what the user names counts and nothing else does; a CHROME_PATH that leads nowhere is a mistake, not a
 * reason to look further, because another browser gives other numbers. It never downloads one.
 */
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';
import { PierceError } from '../errors.ts';
import { findPackagedBrowser, PACKAGE } from './chromium-package.ts';
import { asChildrenSee } from './environment.ts';

/** A browser that can be started. */
export interface Browser {
  readonly path: string;
  readonly source: 'CHROME_PATH' | 'system' | typeof PACKAGE;
  /** What this browser needs besides the flags of every measurement. */
  readonly flags: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Where to look. */
export interface Search {
  /** The user's project, whose `@sparticuz/chromium` is the last resort. */
  readonly project: string;
  /** Folder that keeps the unpacked package; its own folder in the user's cache if absent. */
  readonly cache?: string;
}

/**
 * CHROME_PATH, else an installed Chrome or Chromium, else the package `@sparticuz/chromium` (Linux x64).
 * Rejects with `browser-path-wrong` or `browser-not-found`.
 */
export async function findBrowser(search: Search = { project: process.cwd() }): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  if (named) return await namedBrowser(named);
  const installed = await installedBrowser();
  if (installed) return { path: installed, source: 'system', flags: [HEADLESS, ...sandboxFlags()], env: {} };
  const packaged = await findPackagedBrowser(search);
  if (packaged) return packaged;
  throw new PierceError('browser-not-found', {
    looked: process.platform === 'linux' ? LOOKED.linux : LOOKED.other,
  });
}

const HEADLESS = '--headless=new';

const LOOKED = {
  linux: `CHROME_PATH, desktop entries, google-chrome and chromium on PATH, and the package ${PACKAGE}`,
  other: 'CHROME_PATH, and Google Chrome where its installer puts it',
};

async function namedBrowser(path: string): Promise<Browser> {
  try {
    await access(path, constants.X_OK);
  } catch {
    throw new PierceError('browser-path-wrong', { path });
  }
  return { path, source: 'CHROME_PATH', flags: [HEADLESS, ...sandboxFlags()], env: {} };
}

/** The first of chrome-launcher's finds; it throws where it finds none, and where the tools that it asks are missing. */
async function installedBrowser(): Promise<string | null> {
  const { Launcher } = await import('chrome-launcher');
  try {
    return asChildrenSee(() => Launcher.getFirstInstallation()) ?? null;
  } catch {
    return null;
  }
}

/**
 * As root, Chrome does not start with its sandbox; and root is who containers run as, whose small /dev/shm (64 MB)
 * makes it crash. https://pptr.dev/troubleshooting#running-puppeteer-in-docker
 */
function sandboxFlags(): readonly string[] {
  return runsAsRoot() ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
}

function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Brand and version as the browser tells them, such as `Chromium 150.0.7871.100`.
 * Rejects with `browser-not-started`.
 */
export async function browserVersion(browser: Browser): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(browser.path, ['--version'], {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...browser.env },
      timeout: 30_000,
    });
    const version = /^.*?\d+(\.\d+){3}/m.exec(stdout.slice(0, 300))?.[0].trim();
    if (version) return browser.source === PACKAGE ? `${version} (headless shell)` : version;
    throw new Error(`it printed no version but: ${stdout.slice(0, 200)}`);
  } catch (error) {
    throw new PierceError('browser-not-started', { path: browser.path, output: lastLines(error) });
  }
}

function lastLines(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message?: string };
  return (stderr?.trim() || message || String(error)).split('\n').slice(-5).join('\n');
}
