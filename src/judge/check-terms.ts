/** What is in force of the checks of both files. */
import type { Budget, BudgetChange, CheckPlan, Plan } from '../model/index.ts';
import { asksForSomething, isLenient, only, settleBesidePatterns, settleBudget } from './budget-terms.ts';
import { fits } from '../model/pattern.ts';
import { measuredOtherwise } from './measuring-terms.ts';
import { type Grounds, settle, type Settled } from './settlement.ts';
import { THRESHOLDS } from './stricter.ts';

/**
 * Base's budgets stay, head's come beside them; a check that head lacks keeps its budgets, which then cannot be told. Of
 * checks that this run was told not to take, nothing is said.
 */
export function settleChecks(ofHead: Plan, ofBase: Plan, grounds: Grounds): Settled<readonly CheckPlan[]> {
  const settled = ofHead.checks.map((check): Settled<readonly CheckPlan[]> => {
    const before = ofBase.checks.find(({ name }) => name === check.name);
    if (!before) return { inForce: [check], changes: [added(check)] };
    const budgets = settleBudgets(check, before, grounds);
    return {
      inForce: [{ ...check, budgets: budgets.inForce }],
      changes: [...measuredOtherwise(ofHead, ofBase, check, before, grounds), ...budgets.changes],
    };
  });
  const gone = checksGone(ofHead, ofBase);
  return {
    inForce: [
      ...settled.flatMap(({ inForce }) => inForce),
      ...(ofHead.leftOut.length === 0 ? gone : []), // a part of a run is not asked for what no part has
    ],
    changes: [
      ...settled.flatMap(({ changes }) => changes),
      ...gone.map((check) => removed(check, ofHead, ofBase, grounds)),
    ],
  };
}

/** Checks that only base's file has. */
export function checksGone(ofHead: Plan, ofBase: Plan): readonly CheckPlan[] {
  const known = new Set([...ofHead.checks.map(({ name }) => name), ...ofHead.leftOut]);
  return ofBase.checks.filter(({ name }) => !known.has(name));
}

function added({ name, kind, at }: CheckPlan): BudgetChange {
  const difference = {
    what: 'added',
    check: name,
    metric: null,
    key: 'check',
    from: null,
    to: kind,
  } as const;
  return settle({ ...difference, way: 'stricter', at }, null);
}

/** A new check that measures the very same is told as the new name. */
function removed(check: CheckPlan, ofHead: Plan, ofBase: Plan, { label }: Grounds): BudgetChange {
  const isNew = ({ name }: CheckPlan): boolean => !ofBase.checks.some((known) => known.name === name);
  const heir = ofHead.checks.find((one) => one.config === check.config && isNew(one));
  return settle(
    {
      what: 'removed',
      check: check.name,
      metric: null,
      key: heir ? 'name' : 'check',
      from: heir ? check.name : check.kind,
      to: heir?.name ?? null,
      way: 'laxer',
      at: heir?.at ?? check.at,
    },
    label,
  );
}

function settleBudgets(ofHead: CheckPlan, ofBase: CheckPlan, grounds: Grounds): Settled<readonly Budget[]> {
  const settled = ofHead.budgets.map((budget) => settleOne(ofHead.name, budget, ofBase, grounds));
  const gone = ofBase.budgets.filter(({ metric }) => !ofHead.budgets.some((one) => one.metric === metric));
  return {
    inForce: [...settled.flatMap(({ inForce }) => inForce), ...gone],
    changes: [
      ...settled.flatMap(({ changes }) => changes),
      ...gone.flatMap((budget) => thresholdsOf(ofHead.name, budget, 'removed', grounds)),
    ],
  };
}

function settleOne(
  check: string,
  budget: Budget,
  { budgets }: CheckPlan,
  grounds: Grounds,
): Settled<readonly Budget[]> {
  const before = budgets.find(({ metric }) => metric === budget.metric) ?? null;
  const patterns = isPattern(budget)
    ? []
    : budgets.filter((one) => isPattern(one) && fits(one.metric, budget.metric));
  const beside = settleBesidePatterns(check, budget, before, patterns, grounds);
  const replaced = THRESHOLDS.filter((key) => beside.inForce.some((one) => one[key] !== null));
  const own = only(
    budget,
    THRESHOLDS.filter((key) => !replaced.includes(key)),
  );
  const rest = before || asksForSomething(own) ? settleNamed(check, own, before, grounds) : NOTHING;
  const isLaxer = beside.changes.some(({ inForce }) => inForce === 'base');
  const whole = settleNamed(check, budget, before, grounds);
  return {
    inForce: distinct([
      ...(isLaxer || whole.inForce.some(isLenient) ? beside.inForce : []),
      ...(isLaxer ? rest : whole).inForce,
    ]),
    changes: distinct([...beside.changes, ...rest.changes]),
  };
}

const isPattern = ({ metric }: Budget): boolean => metric.includes('*');

const NOTHING: Settled<readonly Budget[]> = { inForce: [], changes: [] };

/** What is the same for several reasons is told once. */
function distinct<One>(all: readonly One[]): readonly One[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function settleNamed(
  check: string,
  budget: Budget,
  before: Budget | null,
  grounds: Grounds,
): Settled<readonly Budget[]> {
  return before
    ? settleBudget(check, budget, before, grounds)
    : { inForce: [budget], changes: thresholdsOf(check, budget, 'added', grounds) };
}

/** A budget that only one of the files has, threshold by threshold. */
function thresholdsOf(
  check: string,
  budget: Budget,
  what: 'added' | 'removed',
  { label }: Grounds,
): readonly BudgetChange[] {
  const { metric, at } = budget;
  return THRESHOLDS.filter((key) => budget[key] !== null).map((key) => {
    const [from, to] = what === 'added' ? [null, budget[key]] : [budget[key], null];
    const way = what === 'added' ? 'stricter' : 'laxer';
    return settle({ what, check, metric, key, from, to, way, at }, label);
  });
}
