import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8');
const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Locked>> };

/** Where Node would find `name` from a locked package: beside it, or in a folder above. */
function resolves(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    const prefix = folder === '' ? '' : `${folder}/`;
    if (packages[`${prefix}node_modules/${name}`]) return true;
    if (!folder.includes('/node_modules/')) return folder !== '' && resolves('', name);
  }
}

test('packages of every platform are in the lock, so that npm ci works on all of them', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !resolves(path, name))
      .map((name) => `${path} wants ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every locked package is held by its checksum, and none by the address of a registry', () => {
  const unheld = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity);
  expect(unheld.map(([path]) => path)).toEqual([]);
  expect(text).not.toMatch(/"resolved"/);
});

test('tests run on the Node of the action, whatever the machine has', () => {
  expect(process.versions.node.split('.')[0]).toBe('24');
});
