/**
 * Reads files out of a zip that anybody may have made. Its opinion: we know what our own zips look like, so whatever looks
 * otherwise is refused whole. It works in memory, believes no size before it is counted, and never touches the disk.
 */
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';

/** Entries that a zip may have: Pierce writes one or two. */
const MOST_ENTRIES = 16;
/** Bytes of a file. */
const MOST_BYTES = 64 * 1024 * 1024;
/** How many times larger than packed a file may be: measurements pack 5 to 30 times, a bomb of zeros 1,000 times. */
const MOST_RATIO = 200;
/** Bytes below which that does not matter: a short file of equal lines packs well, and harms nobody. */
const SMALL = 1024 * 1024;

/**
 * Gives those files of a zip that are wanted, by their exact names; what else it holds is left alone, but must be decent
 * too. Rejects with a plain `Error` that says what is wrong, also where none of the wanted is there.
 */
export async function unzip(
  bytes: Uint8Array,
  wanted: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { fromBufferPromise } = await import('yauzl');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const zip = await fromBufferPromise(buffer, { strictFileNames: true, validateEntrySizes: true });
  const entries = await decentEntries(zip);
  const found = wanted.flatMap((name) => entries.get(name) ?? []);
  if (found.length === 0)
    throw new Error(`it holds ${entries.size} files, but no ${wanted.join(' and no ')}`);
  const files = new Map<string, Uint8Array>();
  for (const entry of found) files.set(entry.fileName, await contentOf(zip, entry));
  return files;
}

/** All entries by name. */
async function decentEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES)
    throw new Error(`it has ${zip.entryCount} entries, at most ${MOST_ENTRIES} are read`);
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.has(entry.fileName)) throw new Error(`it has two entries called ${entry.fileName}`);
    refuseOddity(entry);
    entries.set(entry.fileName, entry);
  }
  return entries;
}

function refuseOddity(entry: Entry): void {
  const { fileName } = entry;
  if (entry.isEncrypted()) throw new Error(`${fileName} is encrypted`);
  if (!isOrdinary(entry))
    throw new Error(`${fileName} is neither a file nor a folder, but a link or a device`);
}

const [TYPE, FOLDER, FILE] = [0o170000, 0o040000, 0o100000];

/** Whether it is a file or a folder; the upper half of its attributes are a mode of Unix, where it has one. */
function isOrdinary({ externalFileAttributes }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & TYPE;
  return type === 0 || type === FILE || type === FOLDER;
}

/** A file's bytes, counted against the size it says and proven by its checksum. */
async function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  refuseBomb(entry);
  const chunks: Uint8Array[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  const content = Buffer.concat(chunks);
  if (crc32(content) !== entry.crc32) throw new Error(`${entry.fileName} does not match its checksum`);
  return content;
}

function refuseBomb({ fileName, uncompressedSize, compressedSize }: Entry): void {
  if (uncompressedSize > MOST_BYTES)
    throw new Error(`${fileName} has ${uncompressedSize} bytes, at most ${MOST_BYTES} are read`);
  if (uncompressedSize > SMALL && uncompressedSize > MOST_RATIO * compressedSize)
    throw new Error(`${fileName} is more than ${MOST_RATIO} times larger than packed`);
}
