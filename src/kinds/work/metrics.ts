import type { Metric } from '../../model/index.ts';

const count = (id: string): Metric => ({ id, unit: 'count', better: 'lower', nature: 'exact' });

/** Whose code it is: the project's own, a package's or any other from outside, Node's. */
export type Owner = 'workspace' | 'dependencies' | 'node';

/** Ids of the counts, by whose code they are of. Of Node's own functions, compiled into it, V8 tells no blocks. */
export const COUNTS: Readonly<Record<Owner, { readonly calls: string; readonly blocks?: string }>> = {
  workspace: { calls: 'calls', blocks: 'blocks' },
  dependencies: { calls: 'calls.dependencies', blocks: 'blocks.dependencies' },
  node: { calls: 'calls.node' },
};

/**
 * Every metric of the kind, each per operation. What was seen to differ between runs of the same code is sampled: bytes
 * allocated, and calls in Node (figures in README.md).
 */
export const METRICS: readonly Metric[] = [
  count('calls'),
  count('blocks'),
  count('calls.dependencies'),
  count('blocks.dependencies'),
  { ...count('calls.node'), nature: 'sampled' },
  { id: 'allocated', unit: 'B', better: 'lower', nature: 'sampled' },
];
