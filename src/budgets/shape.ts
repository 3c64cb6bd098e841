/** A budgets file as its schema promises it; what is written as people write it is still so. */

export interface BudgetShape {
  readonly max?: string | number;
  readonly min?: string | number;
  readonly tolerance?: string;
  readonly severity?: 'fail' | 'warn';
  readonly strict?: boolean;
  readonly owner?: string;
  readonly message?: string;
}

/** A check: its kind's options under the kind's name, and its budgets. */
export type CheckShape = Readonly<Record<string, unknown>> & {
  readonly budgets: Readonly<Record<string, BudgetShape>>;
};

export interface ServiceShape {
  readonly run: string;
  readonly ready: string;
  readonly env?: Readonly<Record<string, string | number | boolean>>;
  readonly readyTimeout?: string;
}

export interface WaiverShape {
  readonly check: string;
  readonly metric: string;
  readonly ceiling: string | number;
  readonly until: string;
  readonly reason: string;
  readonly owner: string;
}

export interface PolicyShape {
  readonly inconclusive?: 'allow' | 'block';
  readonly falseAlarms?: string;
  readonly timeLimit?: string;
  readonly storedSampled?: 'inconclusive' | 'compare';
  readonly acceptLabel?: string;
}

export interface FileShape {
  readonly project: string;
  readonly policy?: PolicyShape;
  readonly setup?: readonly string[];
  readonly services?: Readonly<Record<string, ServiceShape>>;
  readonly checks: Readonly<Record<string, CheckShape>>;
  readonly waivers?: readonly WaiverShape[];
}
