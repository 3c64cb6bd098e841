import type { ErrorEntry } from './entry.ts';

/** Faults of snapshot and report files. */
export const snapshot = {} as const satisfies Record<string, ErrorEntry>;
