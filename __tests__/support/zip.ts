import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip, and the lies that may be told about it. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** Mode of Unix; a symbolic link is 0o120777. */
  readonly mode?: number;
  /** General purpose bits: 1 encrypted, 64 strongly encrypted, 2048 UTF-8. */
  readonly flags?: number;
  readonly method?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
}

/** A zip, and the lies that may be told about it. */
export interface ZipLies {
  /** Entries that the end of the directory counts. */
  readonly count?: number;
  /** Whether the end is of 64 bits, as it has to be beyond 65,535 entries. */
  readonly wide?: boolean;
}

/** Writes a zip byte by byte (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3). */
export function zipOf(entries: readonly ZipEntry[], lies: ZipLies = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = recordsOf(entry, offset);
    locals.push(local);
    directory.push(central);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = lies.count ?? entries.length;
  const wide = lies.wide ? wideEnd(count, central.length, offset) : Buffer.alloc(0);
  return Buffer.concat([...locals, central, wide, end(count % 65_536, central.length, offset)]);
}

function recordsOf(entry: ZipEntry, offset: number): { local: Buffer; central: Buffer } {
  const content = Buffer.from(entry.content);
  const packed = entry.stored ? content : deflateRawSync(content);
  const name = Buffer.from(entry.name);
  const common = fields(
    [2, 20],
    [2, entry.flags ?? 2048],
    [2, entry.method ?? (entry.stored ? 0 : 8)],
    [4, 0],
    [4, entry.crc ?? crc32(content)],
    [4, entry.packedSize ?? packed.length],
    [4, entry.size ?? content.length],
    [2, name.length],
    [2, 0],
  );
  const local = Buffer.concat([fields([4, 0x04034b50]), common, name, packed]);
  const mode = ((entry.mode ?? 0o100644) * 65_536) % 2 ** 32;
  const rest = fields([2, 0], [2, 0], [2, 0], [4, mode], [4, offset]);
  const central = Buffer.concat([fields([4, 0x02014b50], [2, 0x0314]), common, rest, name]);
  return { local, central };
}

function end(count: number, size: number, offset: number): Buffer {
  return fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
}

function wideEnd(count: number, size: number, offset: number): Buffer {
  const record = fields(
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, offset],
  );
  const locator = fields([4, 0x07064b50], [4, 0], [8, offset + size], [4, 1]);
  return Buffer.concat([record, locator]);
}

/** Little-endian numbers, each with the bytes it takes. */
function fields(...values: readonly (readonly [2 | 4 | 8, number])[]): Buffer {
  const bytes = Buffer.alloc(values.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of values) {
    if (width === 8) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeUIntLE(value, at, width);
    at += width;
  }
  return bytes;
}
