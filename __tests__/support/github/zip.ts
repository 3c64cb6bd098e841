/** Writes a zip archive, as the artifacts that tests place are. Deflated, without folders. */
import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8 = 0x0800;
const DEFLATED = 8;
const DATE_1980 = 0x21;

interface Part {
  readonly name: Buffer;
  readonly meta: Buffer;
  readonly local: Buffer;
}

/** The archive of these files, by name. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const parts = Object.entries(files).map(([name, content]) => partOf(name, Buffer.from(content)));
  const offsets = parts.map((_, index) => sum(parts.slice(0, index).map(({ local }) => local.length)));
  const central = parts.map(({ name, meta }, index) => {
    const header = Buffer.concat([words(CENTRAL), shorts(VERSION), meta, Buffer.alloc(14)]);
    header.writeUInt32LE(offsets[index] ?? 0, header.length - 4);
    return Buffer.concat([header, name]);
  });
  const size = sum(central.map(({ length }) => length));
  const start = sum(parts.map(({ local }) => local.length));
  const end = Buffer.concat([
    words(END),
    shorts(0, 0, parts.length, parts.length),
    words(size, start),
    shorts(0),
  ]);
  return Buffer.concat([...parts.map(({ local }) => local), ...central, end]);
}

function partOf(name: string, content: Buffer): Part {
  const bytes = Buffer.from(name);
  const deflated = deflateRawSync(content);
  const meta = Buffer.concat([
    shorts(VERSION, UTF8, DEFLATED, 0, DATE_1980),
    words(crc32(content), deflated.length, content.length),
    shorts(bytes.length, 0),
  ]);
  return { name: bytes, meta, local: Buffer.concat([words(LOCAL), meta, bytes, deflated]) };
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

function shorts(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
