import type { Place } from './finding.ts';
import type { Unit } from './metric.ts';

/** The budgets file, read and validated: what was promised, in base units. */
export interface Plan {
  /** Path of the budgets file as the user gave it. */
  readonly file: string;
  readonly project: string;
  readonly policy: Policy;
  readonly setup: readonly string[];
  readonly services: readonly ServicePlan[];
  readonly checks: readonly CheckPlan[];
  readonly waivers: readonly Waiver[];
  /** Names of checks in the file that this run was told not to take. */
  readonly leftOut: readonly string[];
}

export interface Policy {
  readonly inconclusive: 'allow' | 'block';
  /** Chance, 0 to 1, that an unchanged pull request is blocked; all sampled budgets together. */
  readonly falseAlarms: number;
  /** Milliseconds of measuring, all checks together. */
  readonly timeLimit: number;
  /** Whether sampled metrics may be compared with a stored baseline of an equal fingerprint. */
  readonly storedSampled: 'inconclusive' | 'compare';
  /** The label on a pull request by which its changes of these budgets are accepted. */
  readonly acceptLabel: string;
  readonly at: Place;
}

export interface ServicePlan {
  readonly name: string;
  readonly run: string;
  /** URL that answers 2xx or 3xx once the service is ready; `${PORT}` stands for the port given by Pierce. */
  readonly ready: string;
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds until a service that is not ready has failed. */
  readonly readyTimeout: number;
  readonly at: Place;
}

export interface CheckPlan {
  readonly name: string;
  readonly kind: string;
  /** Valid by the kind's schema, defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Hash of all that decides the numbers besides the code: kind, options and services. */
  readonly config: string;
  readonly budgets: readonly Budget[];
  readonly at: Place;
}

/** A quantity as declared, in base units; `bare` means written without a unit. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit | 'bare';
}

/** Metric plus threshold; at least one of `max`, `min`, `tolerance` is set. */
export interface Budget {
  /** A metric id, or a pattern with `*` over the metrics a check reports. */
  readonly metric: string;
  readonly max: Quantity | null;
  readonly min: Quantity | null;
  /** Allowed worsening against base as a fraction: 0.05 is 5 %. */
  readonly tolerance: number | null;
  readonly severity: 'fail' | 'warn';
  /** Fail on a broken limit even where base broke it already. */
  readonly strict: boolean;
  readonly owner: string | null;
  /** What the team wants said when this budget fails. */
  readonly message: string | null;
  /** True when the kind supplied it (such as `errors: max 0`), not the file. */
  readonly implied: boolean;
  readonly at: Place;
}

export interface Waiver {
  readonly check: string;
  readonly metric: string;
  readonly ceiling: Quantity;
  /** Last day it holds, `YYYY-MM-DD`. */
  readonly until: string;
  readonly reason: string;
  readonly owner: string;
  readonly at: Place;
}
