/**
 * What head is judged by: limits come from the base branch, so that no pull request can loosen its own.
 * Its opinion: base's promises are in force for all that base has, head's wherever they are stricter or new, and at once;
 * whatever makes a promise weaker is shown, and keeps the gate shut until it was accepted. It judges no number.
 */
import type { BasePlan, Plan, Terms } from '../model/index.ts';
import { checksGone, settleChecks } from './check-terms.ts';
import { settleSetup } from './measuring-terms.ts';
import { projectRenamed, settlePolicy } from './policy-terms.ts';
import type { Grounds } from './settlement.ts';
import { settleWaivers } from './waiver-terms.ts';

/**
 * The terms for head beside base, and every difference between their budgets files. `labels` are those of the pull
 * request; `today` is `YYYY-MM-DD`. Without base's file head's own is in force, and the source says `head`.
 */
export function termsOf(ofHead: Plan, ofBase: Plan | null, labels: readonly string[], today: string): Terms {
  if (!ofBase) return { plan: ofHead, changes: [], source: 'head', release: false, today };
  const grounds = groundsOf(ofBase, labels, today);
  const policy = settlePolicy(ofHead.policy, ofBase.policy, grounds);
  const checks = settleChecks(ofHead, ofBase, grounds);
  const waivers = settleWaivers(ofHead, ofBase, grounds);
  const inForce: Plan = {
    ...ofHead,
    policy: policy.inForce,
    checks: checks.inForce,
    waivers: waivers.inForce,
    leftOut: leftOutOf(ofHead, ofBase),
  };
  return {
    plan: grounds.label ? ofHead : inForce, // a label accepts the whole of it
    changes: [
      ...projectRenamed(ofHead, ofBase, grounds),
      ...policy.changes,
      ...settleSetup(ofHead, ofBase),
      ...checks.changes,
      ...waivers.changes,
    ],
    source: 'base',
    release: false,
    today,
  };
}

/** The same with what is known of base's file; null where there is no base at all. */
export function termsAgainst(
  ofHead: Plan,
  base: BasePlan | null,
  labels: readonly string[],
  today: string,
): Terms {
  switch (base?.is) {
    case undefined:
      return termsOf(ofHead, null, labels, today);
    case 'found':
      return termsOf(ofHead, base.plan, labels, today);
    case 'absent':
      return { ...termsOf(ofHead, null, labels, today), source: 'first' };
    case 'unknown':
      return { ...termsOf(ofHead, null, labels, today), source: 'unknown' };
  }
}

/** Changes that nobody has accepted and that keep the gate shut. */
export const unaccepted = ({ changes }: Pick<Terms, 'changes'>): Terms['changes'] =>
  changes.filter(({ gated, accepted }) => gated && !accepted);

function groundsOf({ policy, waivers }: Plan, labels: readonly string[], today: string): Grounds {
  const name = policy.acceptLabel;
  return { label: labels.includes(name) ? { by: 'label', name } : null, waivers, today };
}

/** Of a part of a run, checks that head's file no longer has are left out as well. */
function leftOutOf(ofHead: Plan, ofBase: Plan): readonly string[] {
  if (ofHead.leftOut.length === 0) return ofHead.leftOut;
  return [...ofHead.leftOut, ...checksGone(ofHead, ofBase).map(({ name }) => name)];
}
