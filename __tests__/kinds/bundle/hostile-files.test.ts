/** Files that a pull request lays out to be measured: none leads out of the project, is waited for, or goes on for ever. */
import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PierceError } from '../../../src/errors.ts';
import { bundle } from '../../../src/kinds/bundle/index.ts';
import { matchPaths } from '../../../src/platform/find-files.ts';
import { folderWith, labIn, readBundle } from './support.ts';

async function failureOf(root: string, files: string): Promise<PierceError> {
  const fault = await readBundle({ files, compression: 'none' }, labIn(root)).then(
    () => new Error('it was measured'),
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(PierceError);
  return fault as PierceError;
}

test.each([
  ['a link to a file of the system', '/etc/passwd', 'dist/link.js'],
  ['a link to a folder of the system', '/etc', 'dist/link.js/passwd'],
  ['a chain of links', 'next.js', 'dist/link.js'],
])('%s is refused, and named', async (_what, target, pattern) => {
  await using folder = await folderWith({ 'dist/app.js': 'x' });
  await symlink('/etc/passwd', join(folder.path, 'dist/next.js'));
  await symlink(target, join(folder.path, 'dist/link.js'));
  expect(await failureOf(folder.path, pattern)).toMatchObject({
    code: 'bundle-outside',
    params: { path: pattern },
  });
});

test('a pattern that climbs out of the project is refused, one that stays in its repository is not', async () => {
  await using folder = await folderWith({
    'shared/a.js': '12345',
    'packages/shop/app.js': 'x',
    'packages/shop/b.js': 'y',
  });
  const shop = join(folder.path, 'packages/shop');
  expect((await failureOf(shop, '../../shared/*.js')).code).toBe('bundle-outside');
  await mkdir(join(folder.path, '.git'));
  const { values } = await readBundle({ files: '../../shared/*.js', compression: 'none' }, labIn(shop));
  expect(values['size']).toBe(5);
  expect((await failureOf(shop, `${'../'.repeat(20)}etc/passwd`)).code).toBe('bundle-outside');
});

test('links that lead to themselves or up again end', async () => {
  await using folder = await folderWith({ 'dist/app.js': 'x' });
  await symlink('..', join(folder.path, 'dist/up'));
  await symlink('.', join(folder.path, 'dist/here'));
  const { values } = await readBundle({ files: 'dist/**/*.js', compression: 'none' }, labIn(folder.path));
  expect(values['files']).toBe(1);
  await symlink('loop.js', join(folder.path, 'dist/loop.js'));
  expect(await failureOf(folder.path, 'dist/*.js')).toMatchObject({
    code: 'bundle-unreadable',
    params: { path: 'dist/loop.js' },
  });
});

test.each(['/dev/zero', '/dev/stdin', '/proc/self/mem'])('%s behind a link is not read', async (device) => {
  await using folder = await folderWith({ 'dist/app.js': 'x' });
  await symlink(device, join(folder.path, 'dist/device.js'));
  expect((await failureOf(folder.path, 'dist/*.js')).code).toMatch(/^bundle-(unreadable|outside)$/);
});

test('a pipe is not waited for', async () => {
  await using folder = await folderWith({ 'dist/app.js': 'x' });
  execFileSync('mkfifo', [join(folder.path, 'dist/pipe.js')]);
  expect((await failureOf(folder.path, 'dist/pipe.js')).code).toBe('bundle-unreadable');
});

test('names with line breaks, signs and 255 bytes are names', async () => {
  const names = [
    'a\nb.js',
    'c\r::error::x.js',
    '##[error]d.js',
    `${'é'.repeat(126)}.js`,
    '`|<b>.js',
    '-rf.js',
  ];
  await using folder = await folderWith(Object.fromEntries(names.map((name) => [`dist/${name}`, 'x'])));
  const { values, metrics } = await readBundle(
    { files: 'dist/*.js', compression: 'none' },
    labIn(folder.path),
  );
  expect(values['files']).toBe(names.length);
  expect(metrics).toHaveLength(names.length);
});

test('more files and bytes than anybody downloads are refused before they are read', async () => {
  await using folder = await folderWith({ 'dist/app.js': 'x', 'dist/b.js': 'x', 'dist/c.js': 'x' });
  expect(await matchPaths(folder.path, 'dist/*.js', 1)).toHaveLength(2);
  await writeFile(join(folder.path, 'dist/sparse.js'), '');
  await truncate(join(folder.path, 'dist/sparse.js'), 2 ** 40);
  await expect(bundle.open({ files: 'dist/*.js' }, labIn(folder.path))).rejects.toMatchObject({
    code: 'bundle-too-large',
  });
});
