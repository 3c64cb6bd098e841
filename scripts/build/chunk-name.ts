import { relative } from 'node:path';
import type { PreRenderedChunk } from 'rolldown';

/** A chunk is named after what it is loaded for, a package or a module of `src`, so that other changes leave it alone. */
export function chunkName({ facadeModuleId }: PreRenderedChunk): string {
  if (!facadeModuleId) return '[name].js';
  const ofPackage = /.*\/node_modules\/(?:@[^/]+\/)?([^/]+)\/(?:.*\/)?([^/]+)\.\w+$/.exec(facadeModuleId);
  const words =
    ofPackage?.slice(1) ??
    relative('src', facadeModuleId)
      .replace(/\.\w+$/, '')
      .split(/[\\/]/);
  return `${[...new Set(words)].filter((word) => word !== 'index').join('-')}.js`;
}
