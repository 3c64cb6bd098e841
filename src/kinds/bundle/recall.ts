import { VERSION } from '../../version.ts';
import type { Lab } from '../kind.ts';

/** The size that the stored baseline knows for a digest; null where it knows none that can be true of `raw` bytes. */
export type Recalled = (digest: string, raw: number) => number | null;

/**
 * Remembers the sizes of the stored baseline, if it was made by this version of Pierce, with its size-limit, and with
 * the very compressors of this process. A size that such bytes cannot have is none: it is found again.
 */
export function recall({ stored }: Lab): Recalled {
  const parts = stored && isOurs(stored.fingerprint) ? (stored.check.evidence?.parts ?? []) : [];
  const sizes = new Map(parts.map(({ digest, value }) => [digest, value]));
  return (digest, raw) => {
    const size = sizes.get(digest);
    return size !== undefined && isPossible(size, raw) ? size : null;
  };
}

function isOurs({ pierce, zlib, brotli, arch }: Readonly<Record<string, string>>): boolean {
  return (
    pierce === VERSION &&
    zlib === process.versions.zlib &&
    brotli === process.versions.brotli &&
    arch === process.arch
  );
}

/**
 * No compression gives nothing, and what cannot be compressed is stored with a little around it: by gzip at most 5 bytes
 * for each 16 KiB and 25 at the ends (zlib's deflateBound), by brotli less.
 */
function isPossible(size: number, raw: number): boolean {
  return Number.isSafeInteger(size) && size > 0 && size <= raw + 5 * Math.ceil(raw / 16_384) + 25;
}
