/** What is in force of the waivers of both files. */
import type { Plan, Waiver } from '../model/index.ts';
import { fits } from '../model/pattern.ts';
import { type Difference, type Grounds, settle, type Settled } from './settlement.ts';
import { THRESHOLDS, type Way, wayOfLimits } from './stricter.ts';

/**
 * Base's waivers, as far as head's file still has them and no further than it goes. One that head adds or widens would
 * let a pull request excuse itself.
 */
export function settleWaivers(ofHead: Plan, ofBase: Plan, grounds: Grounds): Settled<readonly Waiver[]> {
  const { kept, come, gone } = paired(ofHead.waivers, ofBase.waivers);
  const settled = kept.map(([waiver, before]) => settlePair(waiver, before, ofBase, grounds));
  const added = come.map((waiver) => ({
    waiver,
    change: settle(whole(waiver, 'laxer'), grounds.label),
  }));
  return {
    inForce: [
      ...settled.flatMap(({ inForce }) => inForce),
      ...added.filter(({ change }) => change.accepted).map(({ waiver }) => waiver),
    ],
    changes: [
      ...settled.flatMap(({ changes }) => changes),
      ...added.map(({ change }) => change),
      ...gone.map((waiver) => settle(whole(waiver, 'stricter'), null)),
    ],
  };
}

/** A waiver that only one of the files has: head's where that is laxer. */
function whole({ check, metric, ceiling, at }: Waiver, way: 'laxer' | 'stricter'): Difference {
  const [from, to] = way === 'laxer' ? [null, ceiling] : [ceiling, null];
  return { what: 'waiver', check, metric, key: 'ceiling', from, to, way, at };
}

interface Paired {
  readonly kept: readonly (readonly [ofHead: Waiver, ofBase: Waiver])[];
  readonly come: readonly Waiver[];
  readonly gone: readonly Waiver[];
}

/** Waivers of one budget belong together where they are the same, and else in their order. */
function paired(ofHead: readonly Waiver[], ofBase: readonly Waiver[]): Paired {
  const same = matching(ofHead, ofBase, ({ check, metric, ceiling, until, owner, reason }) =>
    JSON.stringify([check, metric, ceiling.value, ceiling.unit, until, owner, reason]),
  );
  const others = matching(same.come, same.gone, ({ check, metric }) => JSON.stringify([check, metric]));
  return { ...others, kept: [...same.kept, ...others.kept] };
}

function matching(
  ofHead: readonly Waiver[],
  ofBase: readonly Waiver[],
  keyOf: (waiver: Waiver) => string,
): Paired {
  const left = Map.groupBy(ofBase, keyOf);
  const matches = ofHead.map((waiver) => [waiver, left.get(keyOf(waiver))?.shift() ?? null] as const);
  return {
    kept: matches.flatMap(([waiver, before]) => (before ? [[waiver, before] as const] : [])),
    come: matches.filter(([, before]) => !before).map(([waiver]) => waiver),
    gone: [...left.values()].flat(),
  };
}

function settlePair(
  waiver: Waiver,
  before: Waiver,
  ofBase: Plan,
  { label }: Grounds,
): Settled<readonly Waiver[]> {
  const differences = differencesOf(waiver, before, ofBase);
  const changes = differences.map((difference) => settle(difference, label));
  const kept = new Set(changes.flatMap(({ inForce, key }) => (inForce === 'base' ? [key] : [])));
  const inForce = {
    ...waiver,
    ...(kept.has('ceiling') ? { ceiling: before.ceiling } : {}),
    ...(kept.has('until') ? { until: before.until } : {}),
    ...(kept.has('owner') ? { owner: before.owner } : {}),
  };
  return { inForce: [inForce], changes };
}

function differencesOf(waiver: Waiver, before: Waiver, ofBase: Plan): readonly Difference[] {
  const { check, metric, at } = waiver;
  const differs = (key: 'ceiling' | 'until' | 'owner' | 'reason', way: Way): readonly Difference[] =>
    way === 'same'
      ? []
      : [{ what: 'waiver', check, metric, key, from: before[key], to: waiver[key], way, at }];
  const unless = (key: 'until' | 'owner' | 'reason', way: Way): Way =>
    before[key] === waiver[key] ? 'same' : way;
  return [
    ...differs('ceiling', wayOfCeilings(waiver, before, ofBase)),
    ...differs('until', unless('until', waiver.until < before.until ? 'stricter' : 'laxer')),
    ...differs('owner', unless('owner', 'laxer')),
    ...differs('reason', unless('reason', 'other')),
  ];
}

/**
 * A budget with a `max` alone is exceeded upwards, and its ceiling is wider the higher; one with a `min` alone the other
 * way round. Which way a tolerance is exceeded the file does not say, and of what nobody can tell any change counts.
 */
function wayOfCeilings({ ceiling }: Waiver, before: Waiver, { checks }: Plan): Way {
  if (ceiling.value === before.ceiling.value && ceiling.unit === before.ceiling.unit) return 'same';
  const budgets = checks
    .filter(({ name }) => name === before.check)
    .flatMap((check) => check.budgets)
    .filter(({ metric }) => metric === before.metric || fits(metric, before.metric));
  const bounds = THRESHOLDS.filter((key) => budgets.some((budget) => budget[key] !== null));
  const [bound] = bounds;
  return bound && bound !== 'tolerance' && bounds.length === 1
    ? wayOfLimits(before.ceiling, ceiling, bound)
    : 'laxer';
}
