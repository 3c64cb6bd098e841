import type { ErrorEntry } from './entry.ts';

/** Faults of the `bundle` kind. */
export const bundle = {} as const satisfies Record<string, ErrorEntry>;
