import type { Budget, Finding, Outcome } from '../model/index.ts';

/** How one threshold came out, before all thresholds of a budget make its verdict. */
export interface Ruling {
  readonly outcome: Outcome;
  /** Whether more rounds could still change it. */
  readonly open: boolean;
  readonly findings: readonly Finding[];
}

export const passed = (...findings: readonly Finding[]): Ruling => ({
  outcome: 'pass',
  open: false,
  findings,
});

export const failed = (...findings: readonly Finding[]): Ruling => ({
  outcome: 'fail',
  open: false,
  findings,
});

/** Nothing that more rounds could mend: no baseline, no ratio. */
export const untold = (...findings: readonly Finding[]): Ruling => ({
  outcome: 'inconclusive',
  open: false,
  findings,
});

/** Not told yet: more rounds could. */
export const undecided = (...findings: readonly Finding[]): Ruling => ({
  outcome: 'inconclusive',
  open: true,
  findings,
});

export const broken = (...findings: readonly Finding[]): Ruling => ({
  outcome: 'error',
  open: false,
  findings,
});

/** The rulings on all thresholds of one budget as one. */
export interface Combined extends Ruling {
  /** Whether a threshold could not be judged at all, also where the failure of another outweighs that. */
  readonly isBroken: boolean;
}

/**
 * A failure that blocks outweighs what is missing beside it. One that only warns does not, as a worse head would turn an
 * error into a Yes. A pass needs every threshold to pass, and at least one.
 */
const WEIGHT: Readonly<Record<Budget['severity'], readonly Outcome[]>> = {
  fail: ['fail', 'error', 'inconclusive', 'pass'],
  warn: ['error', 'fail', 'inconclusive', 'pass'],
};

export function combine(rulings: readonly Ruling[], severity: Budget['severity']): Combined {
  const has = (outcome: Outcome): boolean => rulings.some((ruling) => ruling.outcome === outcome);
  const outcome = WEIGHT[severity].find(has) ?? 'error';
  return {
    outcome,
    open: outcome !== 'fail' && rulings.some((ruling) => ruling.open),
    findings: distinct(rulings.flatMap((ruling) => ruling.findings)),
    isBroken: outcome === 'error' || has('error'),
  };
}

/** Findings without repetitions, in order of first appearance. */
export function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((found) => [JSON.stringify(found), found])).values()];
}
