import type { CheckSnapshot, Fault, Finding, Fingerprint, Plan, Snapshot } from '../model/index.ts';
import { checkIn } from './cells.ts';
import { finding } from './finding.ts';
import { differing, machineOf } from './machines.ts';

/** What base offers to one check of head. */
export type Baseline =
  /** Nothing to compare with. */
  | { readonly is: 'absent' }
  /** Base was measured beside head, and the check is not among its own. */
  | { readonly is: 'new' }
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

/** What a whole base snapshot offers to a check of head. */
export function baselineOf(
  plan: Plan,
  ofHead: CheckSnapshot,
  head: Snapshot,
  base: Snapshot | null,
): Baseline {
  if (!base) return ABSENT;
  if (base.failures.length > 0) return failedBaseline(sideFaults(base));
  if (base.session !== head.session) return storedBaseline(plan, ofHead, base, machineOf(head, ofHead));
  const ofBase = checkIn(base, ofHead.check, ofHead.cell);
  if (ofBase === 'missing') return base.complete ? { is: 'new' } : UNFINISHED;
  if (ofBase === 'repeated') return REPEATED;
  return pairedBaseline(ofHead, ofBase);
}

/**
 * What base may turn out to offer to a check of head that is still being measured: what was read beside it, else a stored
 * baseline. Head's fingerprint is known only at the end. Where it decides whether times are compared, there are two.
 */
export function baselinesSoFar(
  plan: Plan,
  ofHead: CheckSnapshot,
  beside: CheckSnapshot | null,
  stored: Snapshot | null,
): readonly Baseline[] {
  if (beside) return [pairedBaseline(ofHead, beside)];
  if (!stored || stored.project !== plan.project) return [ABSENT];
  const onEqual = storedBaseline(plan, ofHead, stored, null);
  if (onEqual.is !== 'stored' || !onEqual.comparable) return [onEqual];
  return [onEqual, { ...onEqual, comparable: false }];
}

/** What head offers to heads to come, tried on itself. */
export function ownBaseline(plan: Plan, ofHead: CheckSnapshot): Baseline {
  return { is: 'stored', check: ofHead, comparable: comparesStored(plan), compression: [] };
}

function pairedBaseline(head: CheckSnapshot, base: CheckSnapshot): Baseline {
  if (base.failure)
    return failedBaseline([{ side: 'base', check: base.check, cell: base.cell, failure: base.failure }]);
  return base.config === head.config ? { is: 'paired', check: base } : { is: 'changed', check: base };
}

function storedBaseline(
  plan: Plan,
  ofHead: CheckSnapshot,
  base: Snapshot,
  ofMachine: Fingerprint | null,
): Baseline {
  if (base.failures.length > 0) return failedBaseline(sideFaults(base));
  const check = checkIn(base, ofHead.check, ofHead.cell);
  if (check === 'missing') return base.complete ? ABSENT : UNFINISHED;
  if (check === 'repeated') return REPEATED;
  const ofBase = machineOf(base, check);
  const fingerprint = ofMachine ?? ofBase;
  const differs = differing(fingerprint, ofBase);
  const beside = pairedBaseline(ofHead, check);
  if (beside.is !== 'paired') return beside;
  return {
    is: 'stored',
    check,
    comparable: comparesStored(plan) && differs.length === 0,
    compression: check.kind === 'bundle' ? compression(differs, fingerprint, ofBase) : [],
  };
}

const comparesStored = ({ policy }: Plan): boolean => policy.storedSampled === 'compare';

const REPEATED: Baseline = {
  is: 'broken',
  finding: finding('check-repeated', { side: 'base' }),
  faults: [],
};

/** Measuring base was cancelled before it came to this check. */
const UNFINISHED: Baseline = {
  is: 'broken',
  finding: finding('check-missing', { side: 'base' }),
  faults: [],
};

function failedBaseline(faults: readonly Fault[]): Baseline {
  return { is: 'broken', finding: finding('measuring-failed', { side: 'base' }), faults };
}

function sideFaults(base: Snapshot): readonly Fault[] {
  return base.failures.map((failure) => ({ side: 'base', check: null, cell: base.cell, failure }));
}

function compression(differs: readonly string[], head: Fingerprint, base: Fingerprint): readonly Finding[] {
  return differs
    .filter((name) => name === 'zlib' || name === 'brotli')
    .map((name) =>
      finding('compression-differs', { name, base: base[name] ?? 'unknown', head: head[name] ?? 'unknown' }),
    );
}
