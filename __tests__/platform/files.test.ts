import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readBytes, readText, writeText } from '../../src/platform/files.ts';
import { makeFolder } from '../support/repository.ts';

test('a pipe, a device and a folder are refused at once', async () => {
  using folder = makeFolder();
  const pipe = join(folder.path, 'pipe');
  execFileSync('mkfifo', [pipe]);
  for (const path of [pipe, '/dev/zero', folder.path])
    await expect(readBytes(path, 100)).rejects.toThrow(/it is (a folder|not a file)/);
});

test('a file that has more than its size says is read up to the cap, not to its end', async () => {
  // files of the kernel say that they have no bytes
  expect((await readBytes('/proc/self/status', 1_000_000)).length).toBeGreaterThan(0);
  await expect(readBytes('/proc/self/status', 10)).rejects.toThrow(/more than the 10 bytes/);
});

test('a file is read whole, and refused from one byte over the cap on', async () => {
  using folder = makeFolder({ 'a.txt': 'x'.repeat(200_000) });
  const path = join(folder.path, 'a.txt');
  expect(await readText(path, 200_000)).toBe('x'.repeat(200_000));
  await expect(readText(path, 199_999)).rejects.toThrow(/at most 199999/);
});

test('what cannot be written whole leaves what was there, and no half beside it', async () => {
  using folder = makeFolder({ 'a.json': 'before' });
  const path = join(folder.path, 'a.json');
  const script = `import { writeText } from ${JSON.stringify(join(import.meta.dirname, '../../src/platform/files.ts'))};
    await writeText(${JSON.stringify(path)}, 'x'.repeat(1_000_000)).catch(({ code, message }) => console.log(code, message));`;
  writeFileSync(join(folder.path, 'write.ts'), script);
  // bytes beyond 64 blocks of 512 cannot be written, as on a full disk
  const told = execFileSync('/bin/sh', ['-c', `ulimit -f 64; exec '${process.execPath}' write.ts`], {
    cwd: folder.path,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(told).toMatch(/^not-writable .*a\.json/);
  expect(readFileSync(path, 'utf8')).toBe('before');
  expect(readdirSync(folder.path).toSorted()).toEqual(['a.json', 'write.ts']);
});

test('a place that cannot be written to is told as such', async () => {
  using folder = makeFolder({ file: '' });
  await expect(writeText(join(folder.path, 'file/a.json'), 'x')).rejects.toMatchObject({
    code: 'not-writable',
  });
  await expect(writeText('/dev/full/a.json', 'x')).rejects.toMatchObject({ code: 'not-writable' });
  expect(existsSync(join(folder.path, 'file/a.json'))).toBe(false);
});
