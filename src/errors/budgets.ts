import type { ErrorEntry } from './entry.ts';

/** Mistakes in the budgets file. */
export const budgets = {} as const satisfies Record<string, ErrorEntry>;
