/** Promises about any two budgets files. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge as judgeBy, termsOf, unaccepted } from '../../src/judge/index.ts';
import type { Budget, CheckPlan, Plan, Waiver } from '../../src/model/index.ts';
import { bare, budget, bytes, check, inForce, judge, measured, ms, plan, size, snapshot } from './samples.ts';

fc.configureGlobal({ seed: 20260405 });

const TODAY = '2026-11-03';

const waiver = (rest: Partial<Waiver> = {}): Waiver => ({
  check: 'parser',
  metric: 'size',
  ceiling: bytes(120),
  until: '2026-12-31',
  reason: 'checkout',
  owner: '@ana',
  at: { file: 'perf.yml', line: 21, column: 5 },
  ...rest,
});

const limit = fc.option(fc.constantFrom(bytes(50), bytes(90), bytes(100), bytes(150), bare(0), ms(7)), {
  nil: null,
});
const anyBudget = (metric: string): fc.Arbitrary<Budget> =>
  fc
    .record({
      max: limit,
      min: fc.option(fc.constantFrom(bytes(0), bytes(10), bytes(80)), { nil: null, freq: 2 }),
      tolerance: fc.option(fc.constantFrom(0, 0.05, 0.5, 9), { nil: null }),
      severity: fc.constantFrom('fail' as const, 'warn' as const),
      strict: fc.boolean(),
    })
    .map((terms_) => budget(metric, terms_));
const anyCheck = (name: string): fc.Arbitrary<CheckPlan> =>
  fc
    .record({
      budgets: fc.tuple(
        fc.option(anyBudget('size'), { nil: null }),
        fc.option(anyBudget('*'), { nil: null }),
        fc.option(anyBudget('s*'), { nil: null }),
      ),
      config: fc.constantFrom('c0ffee', 'c0ffee', 'c0ffee', 'tea'),
    })
    .map(({ budgets, config }) =>
      check(budgets.filter((one) => one !== null).filter(hasThreshold), { name, config }),
    );
const hasThreshold = ({ max, min, tolerance }: Budget): boolean => Boolean(max ?? min) || tolerance !== null;
const anyWaiver = fc
  .record({
    check: fc.constantFrom('a', 'b'),
    ceiling: fc.constantFrom(bytes(95), bytes(120), bytes(200)),
    until: fc.constantFrom('2026-11-02', TODAY, '2027-01-01'),
    owner: fc.constantFrom('@ana', '@bob'),
  })
  .map(waiver);
const anyPlan = fc
  .record({
    checks: fc.tuple(
      fc.option(anyCheck('a'), { nil: null, freq: 9 }),
      fc.option(anyCheck('b'), { nil: null, freq: 3 }),
    ),
    inconclusive: fc.constantFrom('allow' as const, 'block' as const),
    acceptLabel: fc.constantFrom('ok', 'fine'),
    waivers: fc.array(anyWaiver, { maxLength: 2 }),
  })
  .map(({ checks, waivers, ...policy }) =>
    plan(
      checks.filter((one) => one !== null),
      policy,
      { waivers },
    ),
  );

const sideOf = (value: number, ...plans: readonly Plan[]) =>
  snapshot(
    ['a', 'b'].map((name) => {
      const config = plans[0]!.checks.find((one) => one.name === name)?.config ?? 'c0ffee';
      return measured([size], { size: [value] }, { check: name, config });
    }),
  );
const value = fc.constantFrom(0, 40, 60, 85, 95, 99, 101, 110, 149, 151, 300);

test('whatever two files say, a gated change that nobody accepted never ends in a yes', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, value, value, (ofHead, ofBase, head, base) => {
      const found = termsOf(ofHead, ofBase, [], TODAY);
      fc.pre(unaccepted(found).length > 0);
      expect(judgeBy(found, sideOf(head, ofHead), sideOf(base, ofHead)).exitCode).toBe(1);
    }),
    { numRuns: 2000 },
  );
});

test('a file beside itself has no changes and is in force as it stands', () => {
  fc.assert(
    fc.property(anyPlan, (any) => {
      expect(termsOf(any, any, [], TODAY)).toEqual(inForce(any));
    }),
    { numRuns: 500 },
  );
});

test('with the label all of head is in force, whatever base says', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (ofHead, ofBase) => {
      const found = termsOf(ofHead, ofBase, [ofBase.policy.acceptLabel], TODAY);
      expect([found.plan, unaccepted(found)]).toEqual([ofHead, []]);
    }),
    { numRuns: 500 },
  );
});

test('every threshold in force is at least as strict as that of base, unless a waiver accepted it', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (ofHead, ofBase) => {
      const found = termsOf(ofHead, ofBase, [], TODAY);
      const accepted = found.changes.filter((change) => change.accepted);
      for (const before of ofBase.checks) {
        for (const old of before.budgets) {
          const now = found.plan.checks
            .find(({ name }) => name === before.name)!
            .budgets.filter(({ metric }) => metric === old.metric);
          const isAccepted = accepted.some(
            (change) => change.check === before.name && change.metric === old.metric,
          );
          expect(isAccepted || now.some((one) => isAsStrict(one, old))).toBe(true);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

function isAsStrict(one: Budget, old: Budget): boolean {
  const isAtMost = (a: number | undefined, b: number | undefined): boolean =>
    b === undefined || (a !== undefined && a <= b);
  const sameUnit = [one.max?.unit, 'bare'].includes(old.max?.unit) || one.max?.value === 0 || !old.max;
  return (
    sameUnit &&
    isAtMost(one.max?.value, old.max?.value) &&
    isAtMost(old.min ? -(one.min?.value ?? -1) : undefined, old.min ? -old.min.value : undefined) &&
    isAtMost(one.tolerance ?? undefined, old.tolerance ?? undefined) &&
    (one.severity === 'fail' || old.severity === 'warn') &&
    (one.strict || !old.strict)
  );
}

test('what fails by the file of base fails by no file of head', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, value, value, (ofHead, ofBase, head, base) => {
      const sides = [sideOf(head, ofHead, ofBase), sideOf(base, ofHead, ofBase)] as const;
      const same = ofBase.checks.map((one) => ({
        ...one,
        config: sides[0].checks.find((taken) => taken.check === one.name)!.config,
      }));
      const own = judge({ ...ofBase, checks: same }, ...sides);
      const applied = judgeBy(termsOf(ofHead, ofBase, [], TODAY), ...sides);
      const failing = (verdicts: typeof own.verdicts) =>
        verdicts
          .filter(({ outcome, budget: { severity } }) => severity === 'fail' && outcome === 'fail')
          .map((one) => one.check);
      const notPassing = new Set(
        applied.verdicts
          .filter(({ outcome, budget: { severity } }) => severity === 'fail' && outcome !== 'pass')
          .map((one) => one.check),
      );
      expect(failing(own.verdicts).filter((name) => !notPassing.has(name))).toEqual([]);
    }),
    { numRuns: 4000 },
  );
});

test('a worse head never has a better verdict', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, value, value, value, (ofHead, ofBase, one, other, base) => {
      const upward = (any: Plan): Plan => ({
        ...any,
        checks: any.checks.map((each) => ({
          ...each,
          budgets: each.budgets.map((own) => ({ ...own, min: null })).filter(hasThreshold),
        })),
      });
      const found = termsOf(upward(ofHead), upward(ofBase), [], TODAY);
      const outcomes = (head: number) =>
        judgeBy(found, sideOf(head, ofHead), sideOf(base, ofHead)).verdicts.map(({ outcome }) => outcome);
      fc.pre(Math.min(one, other) > 0);
      const [better, worse] = [outcomes(Math.min(one, other)), outcomes(Math.max(one, other))];
      expect(worse.filter((outcome, index) => outcome === 'pass' && better[index] === 'fail')).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
