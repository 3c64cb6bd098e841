import type { ErrorEntry } from './entry.ts';

/** Faults of git and of stored baselines. */
export const baseline = {} as const satisfies Record<string, ErrorEntry>;
