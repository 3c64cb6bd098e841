/** What is in force of one budget that both files have. */
import type { Acceptance, Budget, BudgetChange } from '../model/index.ts';
import { coverOf, type Difference, type Grounds, settle, type Settled } from './settlement.ts';
import { THRESHOLDS, type Threshold, type Way, wayOf } from './stricter.ts';

/** Term by term, the stricter of both files'; a looser one of head's only where it was accepted. */
export function settleBudget(
  check: string,
  ofHead: Budget,
  ofBase: Budget,
  grounds: Grounds,
): Settled<readonly Budget[]> {
  const changes = differencesOf(check, ofHead, ofBase).map((difference) =>
    settle(difference, acceptanceOf(difference, ofHead, grounds)),
  );
  const kept = new Set(changes.flatMap(({ inForce, key }) => (inForce === 'base' ? [key] : [])));
  const merged: Budget = {
    ...ofHead,
    ...Object.fromEntries(KEYS.filter((key) => kept.has(key)).map((key) => [key, ofBase[key]])),
  };
  return { inForce: besideBase(merged, ofBase), changes };
}

const KEYS = [...THRESHOLDS, 'severity', 'strict'] as const;
type BudgetKey = (typeof KEYS)[number] | 'owner' | 'message';

/**
 * What is broken on base already is let pass within the tolerance. So where head lowers a limit under what base has, or
 * puts a tolerance beside it, it can let off what base's own budget would not: then both are in force.
 */
function besideBase(merged: Budget, ofBase: Budget): readonly Budget[] {
  const { max, min } = ofBase;
  const moved = (['max', 'min'] as const).some((key) => ofBase[key] && wayOf(key, ofBase, merged) !== 'same');
  const isAdded = ofBase.tolerance === null && (max !== null || min !== null);
  if (!isLenient(merged) || !(moved || isAdded)) return [merged];
  return [{ ...merged, max, min, tolerance: ofBase.tolerance }, merged];
}

/** Whether what is broken on base already is let pass while it grows. */
export const isLenient = ({ strict, tolerance }: Budget): boolean =>
  !strict && tolerance !== null && tolerance > 0;

function differencesOf(check: string, ofHead: Budget, ofBase: Budget): readonly Difference[] {
  const subject = { check, metric: ofHead.metric, at: ofHead.at };
  const differs = (key: BudgetKey, way: Way): Difference => ({
    ...subject,
    what: whatOf(way),
    key,
    from: ofBase[key],
    to: ofHead[key],
    way,
  });
  return [
    ...THRESHOLDS.map((key) => differs(key, wayOf(key, ofBase, ofHead))),
    differs('severity', wayOfChoice(ofBase.severity, ofHead.severity, 'warn')),
    differs('strict', wayOfChoice(ofBase.strict, ofHead.strict, false)),
    differs('owner', wayOfWords(ofBase.owner, ofHead.owner)),
    differs('message', wayOfWords(ofBase.message, ofHead.message)),
  ].filter(({ way }) => way !== 'same');
}

function whatOf(way: Way): BudgetChange['what'] {
  if (way === 'laxer') return 'loosened';
  return way === 'stricter' ? 'tightened' : 'policy';
}

function wayOfChoice<Choice>(from: Choice, to: Choice, lax: Choice): Way {
  if (from === to) return 'same';
  return to === lax ? 'laxer' : 'stricter';
}

/** Whom to ask and what to say are no promise. */
const wayOfWords = (from: string | null, to: string | null): Way => (from === to ? 'same' : 'other');

/** A waiver gives leave to exceed a limit, so it covers no other term. */
function acceptanceOf({ key, check, way }: Difference, ofHead: Budget, grounds: Grounds): Acceptance | null {
  if (grounds.label || way !== 'laxer' || check === null) return grounds.label;
  const limit = key === 'max' || key === 'min' ? ofHead[key] : null;
  return limit && coverOf(grounds, check, ofHead.metric, key === 'max' ? 'max' : 'min', limit);
}

/**
 * A named budget takes the place of the thresholds of every pattern that covers its metric. Where head's does so and base's
 * does not, head's is held against each of base's patterns.
 */
export function settleBesidePatterns(
  check: string,
  ofHead: Budget,
  ofBase: Budget | null,
  patterns: readonly Budget[],
  grounds: Grounds,
): Settled<readonly Budget[]> {
  const settled = patterns.flatMap((pattern) => {
    const taken = THRESHOLDS.filter(
      (key) => ofHead[key] !== null && pattern[key] !== null && (ofBase?.[key] ?? null) === null,
    );
    return taken.length === 0
      ? []
      : [settleBudget(check, only(ofHead, taken), { ...only(pattern, taken), ...peopleOf(ofHead) }, grounds)];
  });
  return {
    inForce: settled.flatMap(({ inForce }) => inForce),
    changes: settled.flatMap(({ changes }) => changes),
  };
}

const peopleOf = ({ metric, owner, message }: Budget): Pick<Budget, 'metric' | 'owner' | 'message'> => ({
  metric,
  owner,
  message,
});

/** A budget with some of its thresholds. */
export function only(budget: Budget, keys: readonly Threshold[]): Budget {
  const none = THRESHOLDS.filter((key) => !keys.includes(key)).map((key) => [key, null]);
  return { ...budget, ...Object.fromEntries(none) };
}

export const asksForSomething = (budget: Budget): boolean => THRESHOLDS.some((key) => budget[key] !== null);
