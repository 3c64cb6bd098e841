import { join } from 'node:path';
import { PierceError } from '../../errors.ts';
import { copyBytes, type Copied } from '../../platform/find-files.ts';
import { makeScratch, removeFile } from '../../platform/scratch.ts';
import type { Lab } from '../kind.ts';
import type { BundleFile } from './files.ts';
import type { Encoding } from './options.ts';
import { type Recalled, recall } from './recall.ts';

/** A file with its bytes in each encoding asked for, and for compressed ones the key of content and encoding. */
export interface SizedFile {
  readonly path: string;
  readonly sizes: ReadonlyMap<Encoding, number>;
  readonly digests: ReadonlyMap<Encoding, string>;
}

type Compression = Exclude<Encoding, 'raw'>;

/** How size-limit compresses, as the end of a digest: another level would be another size. */
const LEVELS: Readonly<Record<Compression, string>> = { gzip: 'gzip9', brotli: 'brotli11' };

/**
 * Files under way at once: one fewer than Node has threads for compression and files together, so that a cancelled run
 * can still write its report.
 */
const IN_FLIGHT = 3;

/**
 * Sizes every file in every encoding. Equal content is compressed once, on whichever side it comes first, and not at
 * all if the stored baseline knows its size. Rejects with `bundle-unreadable` once nothing is under way any more, or
 * with the signal's reason at once: what is under way then ends by itself, on a copy of its own.
 */
export async function sizeAll(
  files: readonly BundleFile[],
  encodings: readonly Encoding[],
  lab: Lab,
  signal: AbortSignal,
): Promise<readonly SizedFile[]> {
  signal.throwIfAborted();
  const compressions = encodings.filter((encoding) => encoding !== 'raw');
  if (compressions.length === 0) return files.map(unpacked);
  return await orAborted(compressAll(files, compressions, lab, signal), signal);
}

const unpacked = ({ path, raw }: BundleFile): SizedFile => ({
  path,
  sizes: new Map([['raw', raw]]),
  digests: new Map(),
});

/** What one file after the other is compressed with. */
interface Press {
  readonly compressions: readonly Compression[];
  readonly recalled: Recalled;
  readonly lab: Lab;
  /** A folder that nobody else removes. */
  readonly copies: string;
  readonly signal: AbortSignal;
}

async function compressAll(
  files: readonly BundleFile[],
  compressions: readonly Compression[],
  lab: Lab,
  signal: AbortSignal,
): Promise<readonly SizedFile[]> {
  await using copies = await makeScratch('bundle');
  const stop = new AbortController();
  const press: Press = {
    compressions,
    recalled: recall(lab),
    lab,
    copies: copies.path,
    signal: AbortSignal.any([signal, stop.signal]),
  };
  const sized: SizedFile[] = [];
  const queue = files.entries();
  const work = async (): Promise<void> => {
    for (const [index, file] of queue) sized[index] = await compressOne(file, index, press);
  };
  const workers = Array.from({ length: IN_FLIGHT }, work);
  // one failure stops the others, and only then is it told: what still runs would disturb the next check
  await Promise.all(workers).catch((fault: unknown) => stop.abort(fault));
  await Promise.allSettled(workers);
  press.signal.throwIfAborted();
  return sized;
}

async function compressOne(file: BundleFile, index: number, press: Press): Promise<SizedFile> {
  press.signal.throwIfAborted();
  const copy = join(press.copies, String(index));
  const copied = await copyOf(file, copy, press.lab.root);
  const sizes = new Map<Encoding, number>([['raw', copied.size]]);
  const digests = new Map<Encoding, string>();
  for (const compression of press.compressions) {
    press.signal.throwIfAborted();
    const digest = `sha256:${copied.sha256}:${LEVELS[compression]}`;
    digests.set(compression, digest);
    const recalled = press.recalled(digest, copied.size);
    sizes.set(compression, recalled ?? (await onceFor(digest, press.lab, () => compress(copy, compression))));
  }
  await removeFile(copy);
  return { path: file.path, sizes, digests };
}

async function copyOf(file: BundleFile, copy: string, root: string): Promise<Copied> {
  try {
    return await copyBytes(join(root, file.path), copy);
  } catch (error) {
    throw new PierceError('bundle-unreadable', { path: file.path, problem: (error as Error).message });
  }
}

/** The size found for the digest, by now or on the other side, else found now. */
async function onceFor(digest: string, lab: Lab, find: () => Promise<number>): Promise<number> {
  const known = lab.shared.get(digest) as Promise<number> | undefined;
  if (known !== undefined) return await known;
  const found = find();
  lab.shared.set(digest, found);
  return await found;
}

/**
 * size-limit's own figure, of a copy: over a file that goes away, or that it cannot read, it ends the whole process.
 */
async function compress(path: string, compression: Compression): Promise<number> {
  const [{ default: sizeLimit }, { default: filePlugin }] = await Promise.all([
    import('size-limit'),
    import('@size-limit/file'),
  ]);
  const check = { files: [path], gzip: compression === 'gzip' };
  const [result] = (await sizeLimit([filePlugin], { checks: [check] })) as readonly {
    readonly size: number;
  }[];
  return result!.size;
}

/** The work's outcome, or the signal's reason as soon as it is aborted. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
