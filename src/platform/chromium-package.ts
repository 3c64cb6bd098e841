/**
 * The browser inside the npm package `@sparticuz/chromium`, unpacked once per version into a private folder.
 * For machines without a browser and without the right to install one; it is a headless shell, not the Chrome of users.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Search } from './chromium.ts';
import { childEnvironment } from './environment.ts';

export const PACKAGE = '@sparticuz/chromium';

/** The package's browser, from the project or from where Pierce itself is installed; null where it is in neither. */
export async function findPackagedBrowser({ project, cache = userCache() }: Search): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const entry = resolvePackage(join(project, 'package.json')) ?? resolvePackage(import.meta.url);
  if (!entry) return null;
  const folder = await unpackOnce(entry, cache);
  const path = join(folder, 'chromium');
  // Its own sandbox helper is not in the package, and a headless shell knows only one headless mode.
  const flags = ['--headless', '--no-sandbox', '--no-zygote', '--disable-dev-shm-usage'];
  return { path, source: PACKAGE, flags, env: { ...fonts(folder), ...(await libraries(path, folder)) } };
}

function userCache(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'pierce');
}

function resolvePackage(from: string): string | null {
  try {
    return createRequire(from).resolve(PACKAGE);
  } catch {
    return null;
  }
}

/** Unpacks beside and renames, so that a half unpacked browser is never taken for a whole one. */
async function unpackOnce(entry: string, cache: string): Promise<string> {
  const folder = join(cache, `chromium-${await versionOf(entry)}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true, mode: 0o700 });
  const unpacking = await mkdtemp(join(cache, 'unpacking-'));
  try {
    await unpack(entry, unpacking);
    await rename(unpacking, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(unpacking, { recursive: true, force: true });
  }
  return folder;
}

async function versionOf(entry: string): Promise<string> {
  const manifest = await readFile(join(dirname(entry), '..', 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/**
 * The package unpacks to fixed names under TMPDIR, and its libraries only where it believes to be in a Lambda;
 * so it is asked in a process of its own that is told both.
 */
async function unpack(entry: string, folder: string): Promise<void> {
  const script = `import chromium from ${JSON.stringify(pathToFileURL(entry).href)}; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: { TMPDIR: folder, HOME: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    timeout: 120_000,
  });
}

/** Without a single font of the system, text would be drawn with none. */
function fonts(folder: string): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
}

/** The package's copies of system libraries, only where it does not start with the system's own. */
async function libraries(path: string, folder: string): Promise<Record<string, string>> {
  try {
    await promisify(execFile)(path, ['--version'], {
      env: childEnvironment(process.env, {}),
      timeout: 30_000,
    });
    return {};
  } catch {
    return { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  }
}
