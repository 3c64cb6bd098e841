import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PierceError } from '../../src/errors.ts';
import { readArtifact } from '../../src/platform/artifacts.ts';
import type { GitHub } from '../../src/platform/github.ts';
import { unzip } from '../../src/platform/zip.ts';
import { makeFolder } from '../support/repository.ts';
import { zipOf, type ZipEntry, type ZipLies } from '../support/zip.ts';
import { campaign, CASES } from '../fuzz/campaign.ts';

const MB = 1024 * 1024;
const good: ZipEntry = { name: 'snapshot.json', content: '{"version":1}' };

const textOf = (files: ReadonlyMap<string, Uint8Array>): Record<string, string> =>
  Object.fromEntries([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));

describe('a decent zip', () => {
  test('gives the files that are wanted, packed or stored, and leaves the others', async () => {
    const base: ZipEntry = { name: 'base.json', content: '{"base":true}', stored: true };
    const zip = zipOf([
      good,
      base,
      { name: 'notes.txt', content: 'not asked for' },
      { name: 'folder/', content: '', mode: 0o040755 },
    ]);
    expect(textOf(await unzip(zip, ['snapshot.json', 'base.json']))).toEqual({
      'snapshot.json': '{"version":1}',
      'base.json': '{"base":true}',
    });
  });

  test('need not hold all that is wanted', async () => {
    expect(textOf(await unzip(zipOf([good]), ['snapshot.json', 'base.json']))).toEqual({
      'snapshot.json': '{"version":1}',
    });
  });

  test.each<[string, ZipEntry]>([
    ['nothing', { ...good, content: '' }],
    ['nothing, stored', { ...good, content: '', stored: true }],
    ['a megabyte of blanks', { ...good, content: ' '.repeat(MB) }],
    [
      'what packs 50 times',
      {
        ...good,
        content: Array.from({ length: 5000 }, (_, n) => `${n * n}`.padEnd(700, '.')).join('\n'),
      },
    ],
    ['characters beyond ASCII', { ...good, content: '{"ü":"\u{1F600}"}' }],
  ])('may hold %s', async (_name, entry) => {
    const files = await unzip(zipOf([entry]), ['snapshot.json']);
    expect(Buffer.from(files.get('snapshot.json') ?? []).equals(Buffer.from(entry.content))).toBe(true);
  });

  test('may have an end of 64 bits', async () => {
    expect(textOf(await unzip(zipOf([good], { wide: true }), ['snapshot.json']))).toEqual({
      'snapshot.json': '{"version":1}',
    });
  });

  test('may be in the middle of other memory', async () => {
    const around = Buffer.concat([Buffer.alloc(100, 'PK'), zipOf([good]), Buffer.alloc(100, 'PK')]);
    const inside = new Uint8Array(around.buffer, around.byteOffset + 100, around.length - 200);
    expect(textOf(await unzip(inside, ['snapshot.json']))).toEqual({ 'snapshot.json': '{"version":1}' });
  });
});

describe('an indecent zip is refused', () => {
  const many = (count: number): readonly ZipEntry[] =>
    Array.from({ length: count }, (_, n) => ({ name: `${n}`, content: '', stored: true }));
  const zeros = (size: number) => Buffer.alloc(size);
  const other: ZipEntry = { name: 'other', content: 'x' };

  test.each<[string, readonly ZipEntry[], ZipLies, RegExp]>([
    ['a step up', [good, { ...other, name: '../snapshot.json' }], {}, /invalid relative path/],
    ['a step up in the middle', [good, { ...other, name: 'a/../../b' }], {}, /invalid relative path/],
    ['an absolute name', [good, { ...other, name: '/etc/passwd' }], {}, /absolute path/],
    ['a drive', [good, { ...other, name: 'C:/x' }], {}, /absolute path/],
    ['a step up of Windows', [good, { ...other, name: '..\\snapshot.json' }], {}, /invalid characters/],
    ['a backslash', [good, { ...other, name: 'a\\b' }], {}, /invalid characters/],
    ['a symbolic link', [{ ...good, content: '/etc/passwd', mode: 0o120777 }], {}, /a link or a device/],
    ['a symbolic link that nobody wants', [good, { ...other, mode: 0o120777 }], {}, /a link or a device/],
    ['a device', [good, { ...other, mode: 0o060666 }], {}, /a link or a device/],
    ['an encrypted file', [{ ...good, flags: 1 }], {}, /encrypted/],
    ['an encrypted file that nobody wants', [good, { ...other, flags: 1 }], {}, /encrypted/],
    ['a strongly encrypted file', [{ ...good, flags: 65 }], {}, /encryption/],
    ['two files of one name', [good, { ...good, content: '{"version":2}' }], {}, /two entries/],
    ['two files of one name that nobody wants', [good, other, other], {}, /two entries/],
    ['17 entries', [good, ...many(16)], {}, /17 entries/],
    ['70,000 entries', many(70_000), { wide: true }, /70000 entries/],
    ['70,000 entries of which the end counts what fits into it', many(70_000), {}, /4464 entries/],
    ['a number of entries beyond all memory', [good], { count: 2 ** 60, wide: true }, /entries/],
    ['more entries than there are', [good], { count: 2 }, /./],
    ['no entries', [], {}, /0 files/],
    ['only other files', [other], {}, /1 files, but no snapshot.json/],
    [
      'a name that only begins as wanted',
      [{ ...good, name: 'snapshot.json\u0000.txt' }],
      {},
      /but no snapshot/,
    ],
    ['a name in other letters', [{ ...good, name: 'Snapshot.json' }], {}, /but no snapshot/],
    ['a name in a folder', [{ ...good, name: 'x/snapshot.json' }], {}, /but no snapshot/],
    ['a bomb of 1,000 to 1', [{ ...good, content: zeros(20 * MB) }], {}, /200 times/],
    ['a bomb just over the limit', [{ ...good, content: zeros(MB + 1) }], {}, /200 times/],
    [
      'a bomb that says it is small',
      [{ ...good, content: zeros(20 * MB), size: 1000 }],
      {},
      /too many bytes/,
    ],
    ['a file that says it is huge', [{ ...good, size: 65 * MB }], {}, /at most 67108864/],
    ['a file that says it is larger than any', [{ ...good, size: 0xffffffff }], {}, /at most 67108864/],
    ['a file that says it is larger', [{ ...good, size: 50_000 }], {}, /not enough bytes/],
    ['a file that says it is smaller', [{ ...good, size: 5 }], {}, /too many bytes/],
    ['a stored file that says it is larger', [{ ...good, stored: true, size: 14 }], {}, /mismatch/],
    ['a packed size beyond the end', [{ ...good, packedSize: 5000 }], {}, /overflows/],
    ['a packed size that is too short', [{ ...good, packedSize: 3 }], {}, /./],
    ['a wrong checksum', [{ ...good, crc: 1 }], {}, /checksum/],
    ['a wrong checksum of a stored file', [{ ...good, stored: true, crc: 1 }], {}, /checksum/],
    ['a method that nobody knows', [{ ...good, method: 99 }], {}, /unsupported compression/],
    [
      'noise instead of packed bytes',
      [{ ...good, content: 'not deflated at all', stored: true, method: 8 }],
      {},
      /./,
    ],
  ])('with %s', async (_name, entries, lies, problem) => {
    await expect(unzip(zipOf(entries, lies), ['snapshot.json'])).rejects.toThrow(problem);
  });

  const whole = zipOf([good]);
  test.each<[string, Uint8Array]>([
    ['that is none', Buffer.from('<html>not a zip</html>')],
    ['of no bytes', new Uint8Array()],
    ['of zeros', zeros(100_000)],
    ['that lacks its end', whole.subarray(0, -22)],
    ['that lacks its last byte', whole.subarray(0, -1)],
    ['that lacks its beginning', whole.subarray(10)],
    ['with more behind it', Buffer.concat([whole, Buffer.from('more')])],
  ])('%s', async (_name, bytes) => {
    await expect(unzip(bytes, ['snapshot.json'])).rejects.toThrow(/./);
  });

  test('before it takes the memory that it claims', async () => {
    using folder = makeFolder();
    const bombs = [
      zipOf([{ ...good, content: zeros(60 * MB) }]),
      zipOf([{ ...good, content: zeros(60 * MB), size: 1000 }]),
      zipOf([{ ...good, size: 63 * MB, packedSize: 20 }]),
      zipOf([{ ...good, content: zeros(MB / 2), size: 60 * MB, packedSize: 400_000 }]),
      zipOf([good], { count: 2 ** 40, wide: true }),
    ];
    const paths = [zipOf([good]), ...bombs].map((zip, n) => {
      const path = join(folder.path, `${n}.zip`);
      writeFileSync(path, zip);
      return path;
    });
    const program = join(import.meta.dirname, '../support/unzip-all.ts');
    const output = execFileSync(process.execPath, [program, ...paths], { encoding: 'utf8' });
    const [ofGood, ...grown] = JSON.parse(output) as readonly { outcome: string; megabytes: number }[];
    expect(ofGood?.outcome).toBe('read');
    expect(grown.map(({ outcome }) => outcome)).toEqual(bombs.map(() => 'refused'));
    expect(Math.max(...grown.map(({ megabytes }) => megabytes))).toBeLessThan(30);
  });
});

describe('whatever is done to a zip', () => {
  const original = new Map([
    ['snapshot.json', JSON.stringify({ version: 1, rounds: Array.from({ length: 40 }, (_, n) => n * n) })],
    ['base.json', '{"version":1,"base":"stored as it is"}'],
  ]);
  const zip = zipOf([...original].map(([name, content], n) => ({ name, content, stored: n === 1 })));

  /** GitHub, as far as it hands out bytes. */
  const handing = (bytes: Uint8Array) => ({ download: async () => bytes }) as unknown as GitHub;

  async function outcomeOf(bytes: Uint8Array): Promise<'refused' | 'original' | 'something else'> {
    const artifact = { id: 1, name: 'measured', size: bytes.length, digest: null };
    try {
      const files = textOf(await readArtifact(handing(bytes), artifact, [...original.keys()]));
      return Object.entries(files).every(([name, text]) => original.get(name) === text)
        ? 'original'
        : 'something else';
    } catch (error) {
      if (error instanceof PierceError && error.code === 'artifact-hostile') return 'refused';
      throw error;
    }
  }

  const edit = fc.oneof(
    fc.record({
      is: fc.constant('set' as const),
      at: fc.nat(),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
    }),
    fc.record({
      is: fc.constant('insert' as const),
      at: fc.nat(),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
    }),
    fc.record({ is: fc.constant('remove' as const), at: fc.nat(), count: fc.nat(60) }),
    fc.record({ is: fc.constant('cut' as const), at: fc.nat() }),
    fc.record({ is: fc.constant('copy' as const), at: fc.nat(), from: fc.nat(), count: fc.nat(120) }),
  );

  function apply(bytes: Buffer, step: typeof edit extends fc.Arbitrary<infer T> ? T : never): Buffer {
    const at = step.at % (bytes.length + 1);
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    switch (step.is) {
      case 'set':
        return Buffer.concat([before, step.bytes, after.subarray(step.bytes.length)]);
      case 'insert':
        return Buffer.concat([before, step.bytes, after]);
      case 'remove':
        return Buffer.concat([before, after.subarray(step.count)]);
      case 'cut':
        return before;
      case 'copy': {
        const from = step.from % (bytes.length + 1);
        return Buffer.concat([before, bytes.subarray(from, from + step.count), after]);
      }
    }
  }

  test('it gives its files as they were, or is refused', async () => {
    const seen = new Map<string, number>();
    const fuzz = campaign('zips');
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const damaged = edits.reduce(apply, zip);
        const outcome = await fuzz.run(() => outcomeOf(damaged));
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        expect(outcome).not.toBe('something else');
      }),
      { seed: 20_261_128, numRuns: Math.max(CASES, 3000) },
    );
    expect(seen.get('refused')).toBeGreaterThan(100);
    expect(seen.get('original')).toBeGreaterThan(10);
    expect(fuzz.end()).toBe('');
  });

  test('also if each of its bytes in turn is another', async () => {
    for (let at = 0; at < zip.length; at++) {
      for (const change of [1, 128, 255]) {
        const bytes = Buffer.from(zip);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect([at, await outcomeOf(bytes)]).not.toEqual([at, 'something else']);
      }
    }
  });

  test('names that objects inherit are names like others', async () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const files = await unzip(zipOf([{ name, content: 'x' }]), [name]);
      expect([...files.keys()]).toEqual([name]);
      await expect(unzip(zipOf([{ name, content: 'x' }]), ['snapshot.json'])).rejects.toThrow('but no');
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
