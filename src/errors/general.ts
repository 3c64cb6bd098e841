import type { ErrorEntry } from './entry.ts';

/** Faults that can come from anywhere. */
export const general = {
  internal: { message: 'Pierce itself failed: {detail}', hint: 'Please report this with the command and the detail above.' },
  cancelled: { message: 'Measuring was cancelled.', hint: 'Run it again; what was measured is in the report.' },
} as const satisfies Record<string, ErrorEntry>;
