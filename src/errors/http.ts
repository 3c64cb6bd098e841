import type { ErrorEntry } from './entry.ts';

/** Faults of the `http` kind. */
export const http = {} as const satisfies Record<string, ErrorEntry>;
