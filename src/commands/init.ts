import { basename, resolve } from 'node:path';
import { starterFile, type ProjectTraits } from '../budgets/starter.ts';
import type { Flags } from '../cli.ts';
import { PierceError } from '../errors.ts';
import { isFile, isFolder, readText, writeText } from '../platform/files.ts';
import { printLines } from './print.ts';

/** A second file beside one of these would leave every command in doubt which is meant. */
const NAMES = ['budgets.yaml', 'budgets.json'];

const BUILT = ['dist/assets', 'dist', 'build', 'out', 'public/build'];

/** `pierce init`: writes a first budgets file. Resolves with 0; rejects with `init-exists` rather than overwrite one. */
export async function init(flags: Flags): Promise<number> {
  const path = flags.out ?? 'budgets.yml';
  const there = [path, ...(flags.out === 'budgets.yml' ? NAMES : [])];
  for (const name of there) if (await isFile(name)) throw new PierceError('init-exists', { path: name });
  await writeText(path, starterFile(await lookAround(resolve('.'))));
  printLines(process.stdout, `Wrote ${path}.\nNext: pierce check, then pierce gate --base main\n`);
  return 0;
}

async function lookAround(folder: string): Promise<ProjectTraits> {
  const manifest = (await isFile('package.json')) ? parse(await readText('package.json', 1024 * 1024)) : {};
  const built = await Promise.all(BUILT.map(async (name) => ((await isFolder(name)) ? name : null)));
  return {
    name: typeof manifest.name === 'string' ? manifest.name : basename(folder),
    built: built.find((name) => name !== null) ?? null,
    hasBuildScript: manifest.scripts?.['build'] !== undefined,
    hasLockfile: await isFile('package-lock.json'),
  };
}

interface Manifest {
  readonly name?: unknown;
  readonly scripts?: Readonly<Record<string, unknown>>;
}

/** A broken manifest is npm's to complain of; a first budgets file can do without it. */
function parse(text: string): Manifest {
  try {
    return (JSON.parse(text) ?? {}) as Manifest;
  } catch {
    return {};
  }
}
