/** Asked of processes of their own, because what is installed and in the environment decides. */
import { execFile } from 'node:child_process';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { makeScratch } from '../../../src/platform/scratch.ts';

const TOP = join(import.meta.dirname, '../../..');
const PACKAGES = ['chrome-launcher', '@sparticuz'];

/** Links packages of this repository into a folder. */
async function install(to: string, packages: readonly string[]): Promise<void> {
  await mkdir(join(to, 'node_modules'), { recursive: true });
  for (const name of packages) await symlink(join(TOP, 'node_modules', name), join(to, 'node_modules', name));
}

/** Versions that the kind tells of a project, on a machine without a browser of its own. */
async function versionsOf(folder: string, project: string): Promise<Readonly<Record<string, string>>> {
  const module = pathToFileURL(join(folder, 'src/kinds/lighthouse/index.ts')).href;
  const script = `
    const { lighthouse } = await import(${JSON.stringify(module)});
    console.log(JSON.stringify(await lighthouse.versions(${JSON.stringify(project)})));`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script];
  const env = { PATH: '', HOME: folder, XDG_CACHE_HOME: join(folder, 'cache') };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, cwd: folder });
  return JSON.parse(stdout) as Readonly<Record<string, string>>;
}

test('the browser in the fingerprint is that of the project, wherever Pierce is called from, and none where there is none', async () => {
  await using folder = await makeScratch('browser-test');
  await install(folder.path, PACKAGES.slice(0, 1));
  await cp(join(TOP, 'src'), join(folder.path, 'src'), { recursive: true });
  await cp(join(TOP, 'package.json'), join(folder.path, 'package.json'));
  const project = join(folder.path, 'packages/web');
  await mkdir(project, { recursive: true });
  const none = await versionsOf(folder.path, project);
  expect(none).toEqual({ browser: 'none', lighthouse: expect.stringMatching(/^\d/) });
  await install(project, PACKAGES.slice(1));
  expect(await versionsOf(folder.path, project)).toEqual({
    ...none,
    browser: expect.stringMatching(/^Chromium \d+\.\d+\.\d+\.\d+ \(headless shell\)$/),
  });
  expect(await versionsOf(folder.path, folder.path)).toEqual(none);
}, 120_000);
