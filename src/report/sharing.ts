/**
 * Several pages in one room. Its opinion: room is shared out fairly, so that a project with a thousand failures hides no
 * other, and what cannot be there at all is missing from the end.
 */
import { byteLength } from './fitting.ts';

/** A page in all its lengths, the longest first; each is written when it is asked for. */
export type Lengths = readonly [() => string, ...(() => string)[]];

/** What parts two pages. */
export const BETWEEN = '\n\n';

/** Bytes that blocks take, each with what parts it from the next. */
export const sizeOf = (...blocks: readonly string[]): number =>
  blocks.reduce((sum, block) => sum + byteLength(block) + BETWEEN.length, 0);

/**
 * The pages in at most `room` bytes, the first first, each as long as its share allows; what the short ones leave goes to
 * the others. Fewer than were given where not all have room for their shortest.
 */
export function shareRoom(pages: readonly Lengths[], room: number): readonly string[] {
  const all = pages.map((lengths) => lengths.map(once));
  return filled(all.slice(0, fittingCount(all, room)), room);
}

interface Version {
  readonly text: string;
  readonly size: number;
}

type Versions = readonly (() => Version)[];

/** Pages are written when they are asked for, and then kept. */
function once(write: () => string): () => Version {
  let version: Version | null = null;
  return () => {
    if (version) return version;
    const text = write().trimEnd();
    return (version = { text, size: sizeOf(text) });
  };
}

const shortest = (versions: Versions): Version => versions.at(-1)!();

/** How many pages have room for at least their shortest. */
function fittingCount(pages: readonly Versions[], room: number): number {
  let used = 0;
  const beyond = pages.findIndex((versions) => (used += shortest(versions).size) > room);
  return beyond === -1 ? pages.length : beyond;
}

function filled(pages: readonly Versions[], room: number): readonly string[] {
  let left = room - pages.reduce((sum, versions) => sum + shortest(versions).size, 0);
  const grow = (versions: Versions, from: Version, by: number): Version => {
    const grown = versions.find((version) => version().size <= from.size + by)?.() ?? from;
    left -= grown.size - from.size;
    return grown;
  };
  const shared = pages.map((versions, index) =>
    grow(versions, shortest(versions), Math.floor(left / (pages.length - index))),
  );
  return pages.map((versions, index) => grow(versions, shared[index]!, left).text);
}
