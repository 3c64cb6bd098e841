import type { CheckPlan, CheckSnapshot, Fault, Finding, Plan, Snapshot } from '../model/index.ts';
import { finding } from './finding.ts';

/** What base offers to one check of head. */
export type Baseline =
  /** Nothing to compare with. */
  | { readonly is: 'absent' }
  /** It should be there and is not. */
  | { readonly is: 'broken'; readonly finding: Finding; readonly faults: readonly Fault[] }
  /** Measured with other options. */
  | { readonly is: 'changed'; readonly check: CheckSnapshot }
  /** Measured beside head, round by round. */
  | { readonly is: 'paired'; readonly check: CheckSnapshot }
  /** Measured in another job; `comparable` where its noise may be compared all the same. */
  | {
      readonly is: 'stored';
      readonly check: CheckSnapshot;
      readonly comparable: boolean;
      readonly compression: readonly Finding[];
    };

export const ABSENT: Baseline = { is: 'absent' };

/** What base offers where it was measured beside head; null where there is no base. */
export function pairedBaseline(head: CheckSnapshot, base: CheckSnapshot | null): Baseline {
  if (!base) return ABSENT;
  if (base.failure) return failedBaseline([{ side: 'base', check: base.check, failure: base.failure }]);
  return base.config === head.config ? { is: 'paired', check: base } : { is: 'changed', check: base };
}

/** What a whole base snapshot offers to a check of head. */
export function baselineOf(plan: Plan, check: CheckPlan, head: Snapshot, base: Snapshot | null): Baseline {
  if (!base) return ABSENT;
  if (base.failures.length > 0) return failedBaseline(sideFaults(base));
  const ofBase = base.checks.find((candidate) => candidate.check === check.name) ?? null;
  const ofHead = head.checks.find((candidate) => candidate.check === check.name);
  const together = base.session === head.session;
  if (!ofHead || (!ofBase && !together)) return ABSENT;
  if (!ofBase) return { is: 'broken', finding: finding('check-missing', { side: 'base' }), faults: [] };
  const paired = pairedBaseline(ofHead, ofBase);
  return paired.is === 'paired' && !together ? stored(plan, ofBase, head, base) : paired;
}

function stored(plan: Plan, check: CheckSnapshot, head: Snapshot, base: Snapshot): Baseline {
  const comparable = plan.policy.storedSampled === 'compare' && differing(head, base).length === 0;
  return {
    is: 'stored',
    check,
    comparable,
    compression: check.kind === 'bundle' ? compression(head, base) : [],
  };
}

function failedBaseline(faults: readonly Fault[]): Baseline {
  return { is: 'broken', finding: finding('measuring-failed', { side: 'base' }), faults };
}

function sideFaults(base: Snapshot): readonly Fault[] {
  return base.failures.map((failure) => ({ side: 'base', check: null, failure }));
}

/** Names of the fingerprint's entries that differ, sorted. */
export function differing(head: Snapshot, base: Snapshot): readonly string[] {
  const names = new Set([...Object.keys(head.fingerprint), ...Object.keys(base.fingerprint)]);
  return [...names].filter((name) => head.fingerprint[name] !== base.fingerprint[name]).toSorted();
}

function compression(head: Snapshot, base: Snapshot): readonly Finding[] {
  return differing(head, base)
    .filter((name) => name === 'zlib' || name === 'brotli')
    .map((name) =>
      finding('compression-differs', {
        name,
        base: base.fingerprint[name] ?? 'unknown',
        head: head.fingerprint[name] ?? 'unknown',
      }),
    );
}
