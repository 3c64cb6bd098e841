import type { Plugin } from 'rolldown';

const REPLACED = '\0unzip-stream';

/**
 * Leaves out what `@actions/artifact` unpacks downloads with: it has no bounds and parts without a licence, and Pierce reads
 * what it downloads in memory. Whoever called it would be told.
 */
export function withoutUnzip(): Plugin {
  return {
    name: 'without-unzip',
    resolveId: (source) => (source === 'unzip-stream' ? REPLACED : null),
    load: (id) =>
      id === REPLACED
        ? "export default { Extract() { throw new Error('Downloads are unpacked by platform/zip alone.'); } };"
        : null,
  };
}
