import { PierceError } from '../../errors.ts';
import type { Lab } from '../kind.ts';
import { join } from 'node:path';
import { sha256Of } from '../../platform/find-files.ts';
import type { BundleFile } from './files.ts';
import type { Encoding } from './options.ts';

/** A file with its bytes in each encoding asked for, and for compressed ones the key of content and encoding. */
export interface SizedFile {
  readonly path: string;
  readonly sizes: ReadonlyMap<Encoding, number>;
  readonly digests: ReadonlyMap<Encoding, string>;
}

type Compression = Exclude<Encoding, 'raw'>;

/** How size-limit compresses, as the end of a digest: another level would be another size. */
const LEVELS: Readonly<Record<Compression, string>> = { gzip: 'gzip9', brotli: 'brotli11' };

/** Files under way at once: enough for every core, few enough for some 200 MB of memory. */
const IN_FLIGHT = 8;

/**
 * Sizes every file in every encoding. Equal content is compressed once, on whichever side it comes first, and not at
 * all if the stored baseline knows its size. Rejects with `bundle-unreadable`, or with the signal's reason.
 */
export async function sizeAll(
  files: readonly BundleFile[],
  encodings: readonly Encoding[],
  lab: Lab,
  signal: AbortSignal,
): Promise<readonly SizedFile[]> {
  recall(lab);
  const sized = new Map<string, SizedFile>();
  const queue = files.values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      signal.throwIfAborted();
      sized.set(file.path, await sizeOne(file, encodings, lab));
    }
  };
  await orAborted(Promise.all(Array.from({ length: IN_FLIGHT }, work)), signal);
  return files.map(({ path }) => sized.get(path)!);
}

async function sizeOne(file: BundleFile, encodings: readonly Encoding[], lab: Lab): Promise<SizedFile> {
  const sizes = new Map<Encoding, number>([['raw', file.raw]]);
  const digests = new Map<Encoding, string>();
  const compressions = encodings.filter((encoding) => encoding !== 'raw');
  const content = compressions.length > 0 ? await contentOf(file, lab) : '';
  for (const compression of compressions) {
    const digest = `sha256:${content}:${LEVELS[compression]}`;
    digests.set(compression, digest);
    sizes.set(
      compression,
      await onceFor(digest, lab, () => compress(join(lab.root, file.path), compression)),
    );
  }
  return { path: file.path, sizes, digests };
}

async function contentOf(file: BundleFile, lab: Lab): Promise<string> {
  try {
    return await sha256Of(lab.root, file.path);
  } catch (error) {
    throw new PierceError('bundle-unreadable', { path: file.path, problem: (error as Error).message });
  }
}

/** The size known for the digest, or found now and kept for the other side. */
async function onceFor(digest: string, lab: Lab, find: () => Promise<number>): Promise<number> {
  const known = lab.shared.get(digest) as Promise<number> | number | undefined;
  if (known !== undefined) return await known;
  const found = find();
  lab.shared.set(digest, found);
  return await found;
}

/** Takes the sizes of the stored baseline over, if its compressors were the very ones of this process. */
function recall({ stored, shared }: Lab): void {
  if (!stored?.check.evidence) return;
  const { zlib, brotli, arch } = stored.fingerprint;
  if (zlib !== process.versions.zlib || brotli !== process.versions.brotli || arch !== process.arch) return;
  for (const { digest, value } of stored.check.evidence.parts) {
    if (digest && Number.isSafeInteger(value) && value >= 0 && !shared.has(digest)) shared.set(digest, value);
  }
}

/** size-limit's own figure. It ends the whole process over a file that is not there, so none gets here unread. */
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
