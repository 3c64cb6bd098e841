import type { Finding, Outcome } from '../model/index.ts';

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

/** A definite failure outweighs what is missing beside it; a pass needs every threshold to pass, and at least one. */
const WEIGHT: readonly Outcome[] = ['fail', 'error', 'inconclusive', 'pass'];

/** The rulings on all thresholds of one budget as one. */
export function combine(rulings: readonly Ruling[]): Ruling {
  const outcome =
    WEIGHT.find((candidate) => rulings.some((ruling) => ruling.outcome === candidate)) ?? 'error';
  return {
    outcome,
    open: outcome !== 'fail' && rulings.some((ruling) => ruling.open),
    findings: distinct(rulings.flatMap((ruling) => ruling.findings)),
  };
}

/** Findings without repetitions, in order of first appearance. */
export function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((found) => [JSON.stringify(found), found])).values()];
}
