/** Finding is asked of real processes, because what is on PATH and in the environment decides. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, browserVersion, findBrowser } from '../../src/platform/chromium.ts';
import { startChromium } from '../../src/platform/chromium-process.ts';
import { createRunner } from '../../src/platform/process.ts';

const TOP = join(import.meta.dirname, '..', '..');
const LIMIT = 120_000;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pierce-chromium-test-'));
  await copySources(join(folder, 'alone'), ['chrome-launcher']);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Pierce's sources where only some packages can be found from them. */
async function copySources(to: string, packages: readonly string[]): Promise<void> {
  await mkdir(join(to, 'node_modules'), { recursive: true });
  await cp(join(TOP, 'src'), join(to, 'src'), { recursive: true });
  await cp(join(TOP, 'package.json'), join(to, 'package.json'));
  for (const name of packages) await symlink(join(TOP, 'node_modules', name), join(to, 'node_modules', name));
}

type Found = Browser & { readonly code?: string; readonly message?: string };

/** What a process with this environment finds for a project in an empty folder. */
async function findWith(env: Record<string, string>, sources = TOP): Promise<Found> {
  const module = pathToFileURL(join(sources, 'src/platform/chromium.ts')).href;
  const search = JSON.stringify({ project: folder, cache: join(folder, 'cache') });
  const script = `
    const { findBrowser } = await import(${JSON.stringify(module)});
    const say = (value) => console.log(JSON.stringify(value));
    await findBrowser(${search}).then(say, ({ code, message }) => say({ code, message }));`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { HOME: folder, ...env } });
  return JSON.parse(stdout) as Found;
}

test('what CHROME_PATH names is used', async () => {
  const { path } = await findBrowser();
  expect(await findWith({ PATH: '', CHROME_PATH: path })).toMatchObject({ path, source: 'CHROME_PATH' });
});

test('a CHROME_PATH that leads nowhere is a mistake, though a browser is installed', async () => {
  const { code, message } = await findWith({ PATH: process.env['PATH']!, CHROME_PATH: '/nowhere/chrome' });
  expect(code).toBe('browser-path-wrong');
  expect(message).toContain('/nowhere/chrome');
});

test('without any browser the error tells where was looked', async () => {
  const { code, message } = await findWith({ PATH: '' }, join(folder, 'alone'));
  expect(code).toBe('browser-not-found');
  expect(message).toMatch(/CHROME_PATH.*@sparticuz\/chromium/);
});

test(
  'without an installed browser the packaged one is unpacked once and runs a page',
  async () => {
    const [first, second] = [await findWith({ PATH: '' }), await findWith({ PATH: '' })];
    expect(first.source).toBe('@sparticuz/chromium');
    expect(second).toEqual(first);
    expect(await readdir(join(folder, 'cache'))).toEqual([expect.stringMatching(/^chromium-\d+/)]);
    expect(await browserVersion(first)).toMatch(/^Chromium \d+\.\d+\.\d+\.\d+ \(headless shell\)$/);
    expect(await titleOf(first, '<title>It runs</title>')).toBe('It runs');
  },
  LIMIT,
);

test(
  'two processes may unpack at the same time',
  async () => {
    const env = { PATH: '', HOME: folder };
    await rm(join(folder, 'cache'), { recursive: true, force: true });
    const [one, two] = await Promise.all([findWith(env), findWith(env)]);
    expect(two).toEqual(one);
    expect(await readdir(join(folder, 'cache'))).toHaveLength(1);
  },
  LIMIT,
);

/** The title that the browser itself gives a page, asked over its DevTools endpoint. */
async function titleOf(browser: Browser, html: string): Promise<string> {
  await using runner = createRunner();
  await using chromium = await startChromium(browser, [], runner, AbortSignal.timeout(LIMIT));
  const page = encodeURIComponent(`data:text/html,${html}`);
  const { id } = await devtools<{ id: string }>(chromium.port, `new?${page}`, 'PUT');
  for (;;) {
    const pages = await devtools<{ id: string; title: string }[]>(chromium.port, 'list', 'GET');
    const title = pages.find((one) => one.id === id)?.title;
    if (title && !title.startsWith('data:')) return title;
  }
}

async function devtools<T>(port: number, path: string, method: string): Promise<T> {
  const answer = await fetch(`http://127.0.0.1:${port}/json/${path}`, { method });
  return (await answer.json()) as T;
}

test('what is no browser does not start, and its words are told', async () => {
  await using runner = createRunner();
  const echo: Browser = { path: '/bin/echo', source: 'CHROME_PATH', flags: ['not', 'a', 'browser'], env: {} };
  const starting = startChromium(echo, [], runner, AbortSignal.timeout(LIMIT));
  await expect(starting).rejects.toMatchObject({
    code: 'browser-not-started',
    params: { path: '/bin/echo', output: expect.stringContaining('not a browser') },
  });
  await expect(browserVersion({ ...echo, path: '/bin/false' })).rejects.toMatchObject({
    code: 'browser-not-started',
  });
});
