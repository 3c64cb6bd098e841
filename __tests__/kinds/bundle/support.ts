import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundle } from '../../../src/kinds/bundle/index.ts';
import type { BundleOptions } from '../../../src/kinds/bundle/options.ts';
import type { Lab } from '../../../src/kinds/kind.ts';
import type { Budget, Reading } from '../../../src/model/index.ts';
import { VERSION } from '../../../src/version.ts';
import { makeScratch } from '../../../src/platform/scratch.ts';

/** A folder with these files, removed when disposed. */
export async function folderWith(
  files: Readonly<Record<string, string | Buffer>>,
): Promise<AsyncDisposable & { path: string }> {
  const folder = await makeScratch('bundle-test');
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder.path, name)), { recursive: true });
    await writeFile(join(folder.path, name), content);
  }
  return folder;
}

/** A lab of that folder, with budgets on these metrics. */
export function labIn(root: string, budgeted: readonly string[] = [], rest: Partial<Lab> = {}): Lab {
  return {
    side: 'head',
    check: 'app',
    root,
    scratch: root,
    budgets: budgeted.map((metric) => ({ metric }) as Budget),
    signal: new AbortController().signal,
    service: () => Promise.reject(new Error('a bundle needs no service')),
    instance: () => Promise.reject(new Error('a bundle needs no service')),
    runner: null as unknown as Lab['runner'],
    shared: new Map(),
    stored: null,
    ...rest,
  };
}

export async function readBundle(options: BundleOptions, lab: Lab): Promise<Reading> {
  await using probe = await bundle.open(options, lab);
  return await probe.read(lab.signal);
}

/** Text that compresses, and differs with its seed. */
export function textOf(seed: number, words: number): string {
  let state = seed + 1;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647);
  return Array.from({ length: words }, () => `${next() % 7 ? 'const' : 'return'} v${next() % 997};`).join(
    '\n',
  );
}

/** The part of this process' fingerprint that decides compressed sizes. */
export const COMPRESSORS = {
  pierce: VERSION,
  zlib: process.versions.zlib,
  brotli: process.versions.brotli!,
  arch: process.arch as string,
};
