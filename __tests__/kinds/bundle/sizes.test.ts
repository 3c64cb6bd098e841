import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, jest, test } from '@jest/globals';
import type { CheckSnapshot } from '../../../src/model/index.ts';
import { matchPaths } from '../../../src/platform/find-files.ts';
import { makeScratch } from '../../../src/platform/scratch.ts';
import { COMPRESSORS, folderWith, labIn, readBundle, textOf } from './support.ts';

jest.setTimeout(120_000);

const modules = resolve(dirname(createRequire(import.meta.url).resolve('size-limit/package.json')), '..');

/** What the size-limit command says of the files, in bytes. */
async function sizeLimitOf(root: string, paths: readonly string[], how: object): Promise<number> {
  const config = {
    name: 'measured',
    devDependencies: { '@size-limit/file': '*' },
    'size-limit': [{ path: paths, ...how }],
  };
  await writeFile(join(root, 'package.json'), JSON.stringify(config));
  const command = join(modules, 'size-limit', 'bin.js');
  const { stdout } = await promisify(execFile)(process.execPath, [command, '--json'], { cwd: root });
  return (JSON.parse(stdout) as [{ size: number }])[0].size;
}

test.each([
  ['marked', 'marked/lib/*.js'],
  ['yaml', 'yaml/browser/dist/**/*.js'],
  ['commander', 'commander/lib/*.js'],
  ['fast-check', 'fast-check/lib/*.js'],
  ['github-markdown-css', 'github-markdown-css/*.css'],
])('the sizes of %s are those of the size-limit command, to the byte', async (_name, pattern) => {
  const paths = await matchPaths(modules, pattern, 1000);
  expect(paths.length).toBeGreaterThan(0);
  const contents = await Promise.all(
    paths.map(async (path) => [`dist/${path}`, await readFile(join(modules, path))] as const),
  );
  await using folder = await folderWith(Object.fromEntries(contents));
  const { values } = await readBundle({ files: 'dist/**' }, labIn(folder.path, ['raw', 'gzip', 'brotli']));
  const all = ['dist/**'];
  expect(values['brotli']).toBe(await sizeLimitOf(folder.path, all, {}));
  expect(values['gzip']).toBe(await sizeLimitOf(folder.path, all, { gzip: true }));
  expect(values['raw']).toBe(await sizeLimitOf(folder.path, all, { brotli: false }));
  expect(values['size']).toBe(values['brotli']);
  expect(values['files']).toBe(paths.length);
});

test('size is in the compression that was chosen, and only what is asked for is compressed', async () => {
  await using folder = await folderWith({ 'a.js': textOf(1, 500), 'b.js': textOf(2, 500) });
  const sizes = async (
    compression: 'brotli' | 'gzip' | 'none',
    budgeted: string[] = [],
  ): Promise<Record<string, number>> => {
    return { ...(await readBundle({ files: '*.js', compression }, labIn(folder.path, budgeted))).values };
  };
  const [brotli, gzip, none] = [await sizes('brotli'), await sizes('gzip'), await sizes('none')];
  expect(Object.keys(brotli)).toEqual(['size', 'raw', 'brotli', 'files', 'file:a.js', 'file:b.js']);
  expect(Object.keys(gzip)).toEqual(['size', 'raw', 'gzip', 'files', 'file:a.js', 'file:b.js']);
  expect(Object.keys(none)).toEqual(['size', 'raw', 'files', 'file:a.js', 'file:b.js']);
  expect(brotli['size']).toBeLessThan(gzip['size']!);
  expect(gzip['size']).toBeLessThan(none['size']!);
  expect(none['size']).toBe(none['raw']);
  expect(gzip['file:a.js']! + gzip['file:b.js']!).toBe(gzip['size']);
  expect(await sizes('brotli', ['gzip'])).toMatchObject({ gzip: gzip['gzip'], size: brotli['size'] });
  expect(Object.keys(await sizes('none', ['*']))).toEqual(expect.arrayContaining(['gzip', 'brotli']));
});

test('content that was compressed on one side is not compressed again on the other', async () => {
  const files = { 'a.js': textOf(1, 300), 'copy.js': textOf(1, 300), 'b.js': textOf(2, 300) };
  await using base = await folderWith(files);
  await using head = await folderWith({ ...files, 'b.js': textOf(3, 300) });
  const shared = new Map<string, unknown>();
  await readBundle({ files: '*.js' }, labIn(base.path, [], { shared, side: 'base' }));
  expect(shared.size).toBe(2); // a.js and copy.js are one
  const { values } = await readBundle({ files: '*.js' }, labIn(head.path, [], { shared }));
  expect(shared.size).toBe(3);
  expect(values).toEqual((await readBundle({ files: '*.js' }, labIn(head.path))).values);
});

test('a stored baseline made by the same compressors is believed, one made by others is not', async () => {
  await using folder = await folderWith({ 'a.js': textOf(1, 300) });
  const options = { files: '*.js' };
  const { values, evidence } = await readBundle(options, labIn(folder.path));
  const marked = { ...evidence!, parts: evidence!.parts.map((part) => ({ ...part, value: 123 })) };
  const check = { evidence: marked } as unknown as CheckSnapshot;
  const sizeWith = async (fingerprint: Record<string, string>): Promise<number | undefined> =>
    (await readBundle(options, labIn(folder.path, [], { stored: { check, fingerprint } }))).values['size'];
  expect(await sizeWith(COMPRESSORS)).toBe(123);
  for (const other of [{ pierce: '0' }, { zlib: '0' }, { brotli: '0' }, { arch: 'vax' }]) {
    expect(await sizeWith({ ...COMPRESSORS, ...other })).toBe(values['size']);
  }
});

test.each([0, -1, 0.5, 4000, Number.NaN])(
  'a stored size of %d is not believed of a file that has another',
  async (size) => {
    await using folder = await folderWith({ 'a.js': textOf(1, 300), 'empty.js': '' });
    const options = { files: '*.js' };
    const { values, evidence } = await readBundle(options, labIn(folder.path));
    expect(values['raw']).toBeLessThan(3900);
    const parts = evidence!.parts.map((part) => ({ ...part, value: size }));
    const stored = {
      check: { evidence: { ...evidence!, parts } } as unknown as CheckSnapshot,
      fingerprint: COMPRESSORS,
    };
    expect((await readBundle(options, labIn(folder.path, [], { stored }))).values).toEqual(values);
  },
);

test('a stored baseline says nothing of a file that changed, nor of another encoding', async () => {
  await using before = await folderWith({ 'a.js': textOf(1, 300) });
  await using after = await folderWith({ 'a.js': textOf(2, 300) });
  const { evidence } = await readBundle({ files: '*.js' }, labIn(before.path));
  const marked = { ...evidence!, parts: evidence!.parts.map((part) => ({ ...part, value: 123 })) };
  const stored = {
    check: { evidence: marked } as unknown as CheckSnapshot,
    fingerprint: COMPRESSORS,
  };
  const changed = await readBundle({ files: '*.js' }, labIn(after.path, [], { stored }));
  expect(changed.values).toEqual((await readBundle({ files: '*.js' }, labIn(after.path))).values);
  const gzipped = await readBundle(
    { files: '*.js', compression: 'gzip' },
    labIn(before.path, [], { stored }),
  );
  expect(gzipped.values['size']).not.toBe(123);
});

test('the evidence has a part for each file and encoding, which explains what it adds to', async () => {
  await using folder = await folderWith({ 'app-3f2a91bc.js': textOf(1, 100), 'b.js': textOf(2, 100) });
  const { evidence, values, metrics } = await readBundle(
    { files: '*.js' },
    labIn(folder.path, ['gzip', 'files']),
  );
  const brief = evidence!.parts.map(({ group, name, explains, digest }) => [
    group,
    name,
    explains,
    digest?.replace(/[0-9a-f]{64}/, '…'),
  ]);
  const app = 'app-[hash].js';
  expect(brief).toEqual([
    ['gzip file', app, ['gzip'], 'sha256:…:gzip9'],
    ['gzip file', 'b.js', ['gzip'], 'sha256:…:gzip9'],
    ['file', app, ['size', 'brotli', `file:${app}`], 'sha256:…:brotli11'],
    ['file', 'b.js', ['size', 'brotli', 'file:b.js'], 'sha256:…:brotli11'],
    ['presence', app, ['files'], undefined],
    ['presence', 'b.js', ['files'], undefined],
  ]);
  for (const metric of ['size', 'gzip', 'files', `file:${app}`]) {
    const parts = evidence!.parts.filter(({ explains }) => explains.includes(metric));
    expect([metric, parts.reduce((sum, { value }) => sum + value, 0)]).toEqual([metric, values[metric]]);
  }
  expect(metrics!.map(({ id }) => id)).toEqual([`file:${app}`, 'file:b.js']);
});

test('cancelling ends the reading at once', async () => {
  await using folder = await folderWith({ 'a.js': textOf(1, 100_000) });
  const stopper = new AbortController();
  const reading = readBundle({ files: '*.js' }, labIn(folder.path, [], { signal: stopper.signal }));
  setTimeout(() => stopper.abort(new Error('enough')), 100);
  await expect(reading).rejects.toThrow('enough');
});

/** What a process prints that reads a bundle of forty files in two encodings and meanwhile does something to it. */
async function outcomeOf(meanwhile: string): Promise<{ told: string; left: readonly string[] }> {
  const texts = Array.from({ length: 40 }, (_, index) => [`${index}.js`, textOf(index, 30_000)] as const);
  await using folder = await folderWith(Object.fromEntries(texts));
  await using temporary = await makeScratch('bundle-test-tmp');
  const { href } = pathToFileURL(resolve(import.meta.dirname, 'support.ts'));
  const script = `
    import { rmSync } from 'node:fs';
    import { labIn, readBundle } from ${JSON.stringify(href)};
    const stopper = new AbortController();
    const folder = ${JSON.stringify(folder.path)};
    const lab = labIn(folder, ['gzip'], { signal: stopper.signal });
    const reading = readBundle({ files: '*.js' }, lab).then(() => 'read', (error) => error.code ?? error.message);
    setTimeout(() => { ${meanwhile} }, 150);
    console.log(await reading);`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script];
  const env = { ...process.env, TMPDIR: temporary.path };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return { told: stdout.trim(), left: await readdir(temporary.path) };
}

test('a bundle that is removed once its reading was cancelled ends nothing else', async () => {
  const gone = 'stopper.abort(new Error("enough")); rmSync(folder, { recursive: true });';
  expect(await outcomeOf(gone)).toEqual({ told: 'enough', left: [] });
});

test('a bundle that is removed while it is read is an error, and ends nothing else', async () => {
  expect(await outcomeOf('rmSync(folder, { recursive: true });')).toEqual({
    told: 'bundle-unreadable',
    left: [],
  });
});
