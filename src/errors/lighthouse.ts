import type { ErrorEntry } from './entry.ts';

/** Faults of the `lighthouse` kind and of the browser. */
export const lighthouse = {} as const satisfies Record<string, ErrorEntry>;
