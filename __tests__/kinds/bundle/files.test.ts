import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { bundle } from '../../../src/kinds/bundle/index.ts';
import type { BundleOptions } from '../../../src/kinds/bundle/options.ts';
import { hintOf, PierceError } from '../../../src/errors.ts';
import { folderWith, labIn, readBundle } from './support.ts';

async function filesTaken(root: string, files: BundleOptions['files']): Promise<readonly string[]> {
  const { metrics } = await readBundle({ files, compression: 'none' }, labIn(root));
  return metrics!.map(({ id }) => id.slice('file:'.length));
}

async function failureIn(root: string, files: BundleOptions['files']): Promise<PierceError> {
  const error = await bundle.open({ files }, labIn(root)).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PierceError)) throw new Error(`no PierceError but ${String(error)}`);
  return error;
}

const tree = {
  'dist/app.js': 'app',
  'dist/app.js.map': 'map',
  'dist/pages/[id].js': 'page',
  'dist/pages/e f.js': 'space',
  'dist/empty.js': '',
  'dist/.hidden/x.js': 'x',
  'dist/node_modules/dep/index.js': 'dep',
  'src/index.ts': 'ts',
};

test.each<[string, BundleOptions['files'], string[]]>([
  [
    'a pattern over folders',
    'dist/**/*.js',
    ['dist/app.js', 'dist/empty.js', 'dist/pages/[id].js', 'dist/pages/e f.js'],
  ],
  [
    'a folder and all below it',
    'dist/**',
    ['dist/app.js', 'dist/app.js.map', 'dist/empty.js', 'dist/pages/[id].js', 'dist/pages/e f.js'],
  ],
  [
    'a list with exceptions, wherever they stand',
    ['!dist/**/*.map', 'dist/*', '!dist/empty.js'],
    ['dist/app.js'],
  ],
  [
    'patterns that overlap',
    ['dist/app.js', './dist/*.js', 'dist/empty.js'],
    ['dist/app.js', 'dist/empty.js'],
  ],
  ['a name that looks like a pattern', 'dist/pages/[id].js', ['dist/pages/[id].js']],
  ['alternatives', '{dist/app,src/index}.{js,ts}', ['dist/app.js', 'src/index.ts']],
  ['dot-folders, named', 'dist/.hidden/*.js', ['dist/.hidden/x.js']],
  ['node_modules, named', 'dist/node_modules/**/*.js', ['dist/node_modules/dep/index.js']],
])('%s takes the files that a person would expect', async (_what, files, taken) => {
  await using folder = await folderWith(tree);
  expect(await filesTaken(folder.path, files)).toEqual(taken);
});

test('a link counts as the file it leads to, and a link that leads nowhere is an error', async () => {
  await using folder = await folderWith({ 'real/app.js': '12345' });
  await mkdir(join(folder.path, 'dist'));
  await symlink('../real/app.js', join(folder.path, 'dist/linked.js'));
  const { values } = await readBundle({ files: 'dist/*.js', compression: 'none' }, labIn(folder.path));
  expect(values['size']).toBe(5);
  await symlink('nowhere.js', join(folder.path, 'dist/broken.js'));
  const error = await failureIn(folder.path, 'dist/*.js');
  expect(error.code).toBe('bundle-unreadable');
  expect(error.message).toContain('dist/broken.js');
});

test('a pattern without a match names itself and tells what lies near', async () => {
  await using folder = await folderWith({ 'dist/assets/app.css': 'x', 'dist/index.html': 'x' });
  const deep = await failureIn(folder.path, ['dist/**', 'dist/assets/*.js']);
  expect(deep.code).toBe('bundle-no-match');
  expect(deep.message).toBe('No file matches "dist/assets/*.js". dist/assets holds: app.css.');
  const top = await failureIn(folder.path, 'build/*.js');
  expect(top.message).toBe('No file matches "build/*.js". The folder of the budgets file holds: dist/.');
  expect(hintOf(top.failure)).toContain('npm run build');
});

test('a missing file is an error that leaves the process alive', async () => {
  await using folder = await folderWith({ 'dist/app.js': 'x' });
  expect((await failureIn(folder.path, ['dist/app.js', 'dist/vendor.js'])).code).toBe('bundle-no-match');
});

test('a file that vanished after it was found is an error that leaves the process alive', async () => {
  await using folder = await folderWith({ 'dist/app.js': 'x' });
  const lab = labIn(folder.path);
  await using probe = await bundle.open({ files: 'dist/*.js' }, lab);
  await rm(join(folder.path, 'dist/app.js'));
  await expect(probe.read(lab.signal)).rejects.toMatchObject({ code: 'bundle-unreadable' });
});

test('a folder is not a file, and the hint says what to write', async () => {
  await using folder = await folderWith(tree);
  const error = await failureIn(folder.path, 'dist/');
  expect(error.code).toBe('bundle-folder');
  expect(hintOf(error.failure)).toContain('"dist/**/*.js"');
});

test('what is neither file nor folder is refused, not waited for', async () => {
  await using folder = await folderWith({ 'dist/app.js': 'x' });
  await promisify(execFile)('mkfifo', [join(folder.path, 'dist/pipe.js')]);
  const error = await failureIn(folder.path, 'dist/*.js');
  expect(error).toMatchObject({ code: 'bundle-unreadable', params: { path: 'dist/pipe.js' } });
});

test('an empty file is a file, but a bundle of nothing is an error', async () => {
  await using folder = await folderWith(tree);
  const { values } = await readBundle(
    { files: ['dist/app.js', 'dist/empty.js'], compression: 'none' },
    labIn(folder.path),
  );
  expect(values).toMatchObject({ size: 3, files: 2, 'file:dist/empty.js': 0 });
  expect((await failureIn(folder.path, 'dist/empty.js')).code).toBe('bundle-empty');
  expect((await failureIn(folder.path, ['dist/*.js', '!dist/**'])).code).toBe('bundle-all-left-out');
});

test.each<[string, BundleOptions, number]>([
  ['files', { files: 'dist/*.js' }, 0],
  ['a folder beside the project', { files: '../shared/*.js' }, 0],
  ['exceptions alone', { files: ['!dist/*.map'] }, 1],
  ['an absolute path', { files: ['/srv/dist/*.js', 'C:\\dist\\*.js'] }, 2],
])('%s: %j has %i mistakes', async (_what, options, count) => {
  expect(bundle.mistakes!(options)).toHaveLength(count);
  if (count > 0)
    await expect(bundle.open(options, labIn('.'))).rejects.toMatchObject({ code: 'bundle-options-wrong' });
});
