import type { Validate } from './structure.ts';

/** Whether a value fits `budgets.schema.json`; `isBudgets.errors` tells why not. */
export declare const isBudgets: Validate;
