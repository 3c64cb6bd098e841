import type { ErrorEntry } from './entry.ts';

/** Faults of commands, set-up and services. */
export const running = {} as const satisfies Record<string, ErrorEntry>;
