import type { ErrorEntry } from './entry.ts';

/** Faults of the `command` kind and of benchmark output. */
export const command = {} as const satisfies Record<string, ErrorEntry>;
