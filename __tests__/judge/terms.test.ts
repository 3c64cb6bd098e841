import { describe, expect, test } from '@jest/globals';
import { judge as judgeBy, termsAgainst, termsOf, unaccepted } from '../../src/judge/index.ts';
import type { Budget, BudgetChange, CheckPlan, Plan, Terms, Waiver } from '../../src/model/index.ts';
import {
  budget,
  bytes,
  check,
  codes,
  inForce,
  judge,
  measured,
  ms,
  plan,
  size,
  snapshot,
} from './samples.ts';

const TODAY = '2026-11-03';
const headAt = { file: 'perf.yml', line: 21, column: 5 };
const baseAt = { file: 'perf.yml', line: 7, column: 3 };

/** Head's terms for one budget beside base's, both on `size` of the check `parser`. */
const terms = (ofHead: Partial<Budget>, ofBase: Partial<Budget>, labels: readonly string[] = []): Terms =>
  termsOf(
    plan([check([budget('size', { at: headAt, ...ofHead })])]),
    plan([check([budget('size', ofBase)])]),
    labels,
    TODAY,
  );

const told = ({ what, key, from, to, inForce: whose, gated }: BudgetChange) =>
  [what, key, valueOf(from), valueOf(to), whose, gated] as const;

const valueOf = (term: BudgetChange['from']) =>
  typeof term === 'object' && term !== null ? term.value : term;

const waiver = (rest: Partial<Waiver> = {}): Waiver => ({
  check: 'parser',
  metric: 'size',
  ceiling: bytes(120),
  until: '2026-12-31',
  reason: 'checkout',
  owner: '@ana',
  at: headAt,
  ...rest,
});

describe('a term that is looser than base has it is gated, and base keeps it in force', () => {
  test.each<[string, Partial<Budget>, Partial<Budget>, readonly unknown[]]>([
    ['a max that is raised', { max: bytes(200) }, { max: bytes(100) }, ['max', 100, 200]],
    ['a max that is gone', { min: bytes(1) }, { max: bytes(100), min: bytes(1) }, ['max', 100, null]],
    ['a min that is lowered', { min: bytes(50) }, { min: bytes(100) }, ['min', 100, 50]],
    ['a min that is gone', { max: bytes(9) }, { min: bytes(3), max: bytes(9) }, ['min', 3, null]],
    ['a tolerance that is raised', { tolerance: 0.2 }, { tolerance: 0.1 }, ['tolerance', 0.1, 0.2]],
    [
      'a tolerance that is gone',
      { max: bytes(9) },
      { tolerance: 0.1, max: bytes(9) },
      ['tolerance', 0.1, null],
    ],
    [
      'a severity of warn',
      { max: bytes(9), severity: 'warn' },
      { max: bytes(9) },
      ['severity', 'fail', 'warn'],
    ],
    [
      'a limit that is not strict any more',
      { max: bytes(9) },
      { max: bytes(9), strict: true },
      ['strict', true, false],
    ],
    ['a limit in another unit', { max: ms(1) }, { max: bytes(100) }, ['max', 100, 1]],
  ])('%s', (_what, ofHead, ofBase, [key, from, to]) => {
    const { plan: applied, changes } = terms(ofHead, ofBase);
    expect(changes.map(told)).toEqual([['loosened', key, from, to, 'base', true]]);
    expect(changes[0]!.at).toEqual(headAt);
    const [only, ...others] = applied.checks[0]!.budgets;
    expect(others).toEqual([]);
    expect(only).toMatchObject(budget('size', { ...ofBase, at: headAt }));
  });
});

test.each<[string, Partial<Budget>, Partial<Budget>, string]>([
  ['a max that is lowered', { max: bytes(50) }, { max: bytes(100) }, 'max'],
  ['a max that is new', { max: bytes(50), tolerance: 0.1 }, { tolerance: 0.1 }, 'max'],
  ['a min that is raised', { min: bytes(50) }, { min: bytes(5) }, 'min'],
  ['a tolerance that is lowered', { tolerance: 0.01 }, { tolerance: 0.1 }, 'tolerance'],
  ['a severity of fail', { max: bytes(9) }, { max: bytes(9), severity: 'warn' }, 'severity'],
  ['a limit that is strict now', { max: bytes(9), strict: true }, { max: bytes(9) }, 'strict'],
])('%s is told, not gated, and in force at once', (_what, ofHead, ofBase, key) => {
  const { plan: applied, changes } = terms(ofHead, ofBase);
  expect(changes.map((one) => [one.what, one.key, one.inForce, one.gated])).toEqual([
    ['tightened', key, 'head', false],
  ]);
  expect(applied.checks[0]!.budgets).toEqual([budget('size', { at: headAt, ...ofHead })]);
});

test('one term may be loosened while another is tightened: the stricter of each is in force', () => {
  const { plan: applied } = terms(
    { max: bytes(200), min: bytes(20), severity: 'warn' },
    { max: bytes(100), min: bytes(10) },
  );
  expect(applied.checks[0]!.budgets).toEqual([
    budget('size', { max: bytes(100), min: bytes(20), at: headAt }),
  ]);
});

test('a new budget and a new check are told, not gated, and judged by what head says', () => {
  const other = check([budget('size', { max: bytes(5) })], { name: 'styles', config: 'other' });
  const own = budget('time', { max: ms(5), tolerance: 0.5 });
  const ofHead = plan([check([budget('size', { max: bytes(1) }), own]), other]);
  const ofBase = plan([check([budget('size', { max: bytes(1) })])]);
  const { plan: applied, changes } = termsOf(ofHead, ofBase, [], TODAY);
  expect(applied).toEqual(ofHead);
  expect(changes.map((one) => [one.what, one.check, one.metric, one.key, one.gated])).toEqual([
    ['added', 'parser', 'time', 'max', false],
    ['added', 'parser', 'time', 'tolerance', false],
    ['added', 'styles', null, 'check', false],
  ]);
});

test('a budget that is removed stays in force, threshold by threshold in the list, at its line of base', () => {
  const kept = budget('size', { max: bytes(100), tolerance: 0.1 });
  const ofHead = plan([check([budget('time', { max: ms(1) })])]);
  const { plan: applied, changes } = termsOf(
    ofHead,
    plan([check([kept, budget('time', { max: ms(1) })])]),
    [],
    TODAY,
  );
  expect(applied.checks[0]!.budgets).toContainEqual(kept);
  expect(changes.map(told)).toEqual([
    ['removed', 'max', 100, null, 'base', true],
    ['removed', 'tolerance', 0.1, null, 'base', true],
  ]);
  expect(changes[0]!.at).toEqual(baseAt);
});

test('a check that is removed is gated, and its budgets are errors, since nobody measured them', () => {
  const gone = check([budget('size', { max: bytes(5) })], { name: 'styles', config: 'other' });
  const rest = check([budget('size', { max: bytes(100) })]);
  const found = termsOf(plan([rest]), plan([rest, gone]), [], TODAY);
  expect(found.changes.map(told)).toEqual([['removed', 'check', 'command', null, 'base', true]]);
  const report = judgeBy(found, snapshot([measured([size], { size: [90] })]), null);
  expect(report.verdicts.map((one) => [one.check, one.outcome, ...codes(one)])).toEqual([
    ['parser', 'pass'],
    ['styles', 'error', 'check-missing'],
  ]);
  expect([report.answer, report.exitCode]).toEqual(['no', 1]);
});

test('a check that measures the same under another name is told by its new name, at the place of that', () => {
  const renamed = check([budget('size', { max: bytes(900) })], { name: 'reader', at: headAt });
  const { changes } = termsOf(
    plan([renamed]),
    plan([check([budget('size', { max: bytes(100) })])]),
    [],
    TODAY,
  );
  expect(changes.find(({ what }) => what === 'removed')).toMatchObject({
    check: 'parser',
    key: 'name',
    from: 'parser',
    to: 'reader',
    gated: true,
    at: headAt,
  });
});

test('of checks that a run was told not to take nothing is said, and none that is gone is asked for', () => {
  const [one, other, gone] = ['one', 'other', 'gone'].map((name) =>
    check([budget('size', { max: bytes(100) })], { name, config: name }),
  );
  const { plan: applied, changes } = termsOf(
    plan([one!], {}, { leftOut: ['other'] }),
    plan([one!, other!, gone!]),
    [],
    TODAY,
  );
  expect(applied.checks.map(({ name }) => name)).toEqual(['one']);
  expect(applied.leftOut).toEqual(['other', 'gone']);
  expect(changes.map((change) => [change.check, change.gated])).toEqual([['gone', true]]);
});

describe('a budget that head names under a pattern of base', () => {
  const pattern = budget('*', { tolerance: 0.05, max: bytes(100) });
  const found = (named: Partial<Budget>) =>
    termsOf(
      plan([check([pattern, budget('size', { at: headAt, ...named })])]),
      plan([check([pattern])]),
      [],
      TODAY,
    );

  test('cannot take the place of its thresholds with looser ones', () => {
    const { plan: applied, changes } = found({ tolerance: 5 });
    expect(changes.map(told)).toEqual([['loosened', 'tolerance', 0.05, 5, 'base', true]]);
    expect(applied.checks[0]!.budgets[1]).toMatchObject({ metric: 'size', tolerance: 0.05, max: null });
  });

  test('nor where base names the metric itself, but with another threshold', () => {
    const named = budget('size', { min: bytes(1) });
    const { plan: applied, changes } = termsOf(
      plan([check([pattern, budget('size', { min: bytes(1), tolerance: 5 })])]),
      plan([check([pattern, named])]),
      [],
      TODAY,
    );
    expect(changes.map(told)).toEqual([['loosened', 'tolerance', 0.05, 5, 'base', true]]);
    expect(applied.checks[0]!.budgets).toEqual([pattern, budget('size', { tolerance: 0.05 }), named]);
  });

  test('cannot make a warning of its failure', () => {
    expect(found({ tolerance: 0.05, severity: 'warn' }).changes.map(told)).toEqual([
      ['loosened', 'severity', 'fail', 'warn', 'base', true],
    ]);
  });

  test('may be stricter', () => {
    expect(found({ tolerance: 0.01 }).changes.map(told)).toEqual([
      ['tightened', 'tolerance', 0.05, 0.01, 'head', false],
    ]);
  });

  test('adds what the pattern says nothing of', () => {
    expect(found({ min: bytes(5), severity: 'warn' }).changes.map(told)).toEqual([
      ['added', 'min', null, 5, 'head', false],
    ]);
  });
});

test('a limit below what base has, beside a tolerance, does not let off what base would not', () => {
  const found = terms({ max: bytes(50), tolerance: 0.1 }, { max: bytes(100), tolerance: 0.1 });
  const side = (value: number) => snapshot([measured([size], { size: [value] })]);
  const { verdicts } = judgeBy(found, side(103), side(95));
  expect(verdicts.map(({ outcome }) => outcome)).toEqual(['fail', 'pass']);
});

test('a tolerance beside a limit of base does not let off what base would not', () => {
  const found = terms({ max: bytes(100), tolerance: 0.5 }, { max: bytes(100) });
  const side = (value: number) => snapshot([measured([size], { size: [value] })]);
  expect(judgeBy(found, side(120), side(110)).verdicts.map(({ outcome }) => outcome)).toEqual([
    'fail',
    'pass',
  ]);
});

describe('what a check measures', () => {
  const one = (rest: Partial<CheckPlan>): CheckPlan => check([budget('size', { max: bytes(100) })], rest);
  const api = (run: string, at = headAt) => ({
    name: 'api',
    run,
    ready: 'http://127.0.0.1:${PORT}/',
    env: {},
    readyTimeout: 1000,
    at,
  });

  test('by other options is gated, named, and in force, with limits of base', () => {
    const [ofHead, ofBase] = [
      plan([one({ config: 'b', options: { files: 'none/*.js', deep: { a: [1, 2] } } })]),
      plan([one({ config: 'a', options: { files: 'dist/*.js', deep: { a: [1, 2] } } })]),
    ];
    const found = termsOf(ofHead, ofBase, [], TODAY);
    expect(found.changes.map(told)).toEqual([
      ['measured-otherwise', 'files', 'dist/*.js', 'none/*.js', 'head', true],
    ]);
    expect(found.plan.checks[0]!.config).toBe('b');
  });

  test('by another kind is gated', () => {
    const { changes } = termsOf(
      plan([one({ kind: 'http', config: 'b' })]),
      plan([one({ config: 'a' })]),
      [],
      TODAY,
    );
    expect(changes.map(told)).toEqual([['measured-otherwise', 'kind', 'command', 'http', 'head', true]]);
  });

  test('by another service is gated; a service that it does not use is only told', () => {
    const at = (run: string, config: string) =>
      plan(
        [one({ config, options: { service: 'api' } })],
        {},
        { services: [api(run), { ...api(run), name: 'mail' }] },
      );
    expect(termsOf(at('node fast.js', 'b'), at('node server.js', 'a'), [], TODAY).changes.map(told)).toEqual([
      ['setup', 'services.mail.run', 'node server.js', 'node fast.js', 'head', false],
      ['measured-otherwise', 'services.api.run', 'node server.js', 'node fast.js', 'head', true],
    ]);
  });

  test('by something that nobody can name is gated all the same', () => {
    expect(
      termsOf(plan([one({ config: 'b' })]), plan([one({ config: 'a' })]), [], TODAY).changes.map(told),
    ).toEqual([['measured-otherwise', 'config', 'a', 'b', 'head', true]]);
  });

  test('after another set-up is only told, command by command', () => {
    const { changes } = termsOf(
      plan([], {}, { setup: ['npm ci', 'x'.repeat(1000)] }),
      plan([], {}, { setup: ['npm i', 'npm ci'] }),
      [],
      TODAY,
    );
    expect(changes.map((change) => [change.what, change.from, change.gated])).toEqual([
      ['setup', 'npm i', false],
      ['setup', null, false],
    ]);
    expect(String(changes[1]!.to)).toHaveLength(500);
  });
});

test.each<[string, Partial<Plan['policy']>, boolean]>([
  ['inconclusive that passes', { inconclusive: 'allow' }, true],
  ['another rate of false alarms', { falseAlarms: 0.0001 }, true],
  ['less time', { timeLimit: 1000 }, true],
  ['more time', { timeLimit: 90_000 }, false],
  ['another use of stored baselines', { storedSampled: 'compare' }, true],
  ['another label', { acceptLabel: 'mine' }, true],
])('policy: %s', (_what, changed, gated) => {
  const ofBase = plan([], { inconclusive: 'block' });
  const ofHead = plan([], { inconclusive: 'block', ...changed });
  const found = termsOf(ofHead, ofBase, ['mine'], TODAY);
  expect(found.changes.map((change) => [change.what, change.key, change.gated])).toEqual([
    ['policy', Object.keys(changed)[0], gated],
  ]);
  expect(found.plan.policy).toEqual(gated ? ofBase.policy : ofHead.policy);
});

test('another name of the project is gated, and the name under which it was measured', () => {
  const found = termsOf(plan([], {}, { project: 'store' }), plan([]), [], TODAY);
  expect(found.changes.map(told)).toEqual([['policy', 'project', 'shop', 'store', 'head', true]]);
  expect(found.plan.project).toBe('store');
});

describe('waivers', () => {
  const gate = (...waivers: readonly Waiver[]): Plan =>
    plan([check([budget('size', { max: bytes(100) })])], {}, { waivers });

  test.each<[string, readonly Waiver[], readonly Waiver[], boolean, readonly Waiver[]]>([
    ['one that head adds', [waiver()], [], true, []],
    ['a higher ceiling', [waiver({ ceiling: bytes(200) })], [waiver()], true, [waiver()]],
    ['a later day', [waiver({ until: '2027-12-31' })], [waiver()], true, [waiver()]],
    ['another owner', [waiver({ owner: '@bob' })], [waiver()], true, [waiver()]],
    ['one that head removes', [], [waiver()], false, []],
    [
      'a lower ceiling',
      [waiver({ ceiling: bytes(110) })],
      [waiver()],
      false,
      [waiver({ ceiling: bytes(110) })],
    ],
    [
      'an earlier day',
      [waiver({ until: '2026-12-01' })],
      [waiver()],
      false,
      [waiver({ until: '2026-12-01' })],
    ],
    ['another reason', [waiver({ reason: 'x' })], [waiver()], false, [waiver({ reason: 'x' })]],
    ['a second one', [waiver(), waiver({ ceiling: bytes(500) })], [waiver()], true, [waiver()]],
  ])('%s', (_what, ofHead, ofBase, gated, applied) => {
    const found = termsOf(gate(...ofHead), gate(...ofBase), [], TODAY);
    expect(found.changes.map((change) => [change.what, change.gated])).toEqual([['waiver', gated]]);
    expect(found.plan.waivers).toEqual(applied);
  });

  test('a ceiling under a min is wider the lower it is', () => {
    const floor = (value: number): Plan =>
      plan(
        [check([budget('size', { min: bytes(100) })])],
        {},
        { waivers: [waiver({ ceiling: bytes(value) })] },
      );
    expect(termsOf(floor(50), floor(80), [], TODAY).changes[0]!.gated).toBe(true);
    expect(termsOf(floor(90), floor(80), [], TODAY).changes[0]!.gated).toBe(false);
  });

  test('the same ones in another order are no change', () => {
    const [one, other] = [waiver(), waiver({ ceiling: bytes(500) })];
    expect(termsOf(gate(other, one), gate(one, other), [], TODAY).changes).toEqual([]);
  });
});

describe('a looser term is accepted', () => {
  const label = { by: 'label', name: 'performance-accepted' };

  test('by the label that base names: then all of head is in force', () => {
    const found = terms({ max: bytes(200), severity: 'warn' }, { max: bytes(100) }, [
      'docs',
      'performance-accepted',
    ]);
    expect(found.changes.map((change) => [change.accepted, change.inForce])).toEqual([
      [label, 'head'],
      [label, 'head'],
    ]);
    expect(found.plan.checks[0]!.budgets[0]).toMatchObject({ max: bytes(200), severity: 'warn' });
    expect(judgeBy(found, snapshot([measured([size], { size: [150] })]), null).answer).toBe('yes');
  });

  test('not by a label that head names', () => {
    const ofHead = plan([check([budget('size', { max: bytes(200) })])], { acceptLabel: 'mine' });
    const ofBase = plan([check([budget('size', { max: bytes(100) })])]);
    expect(unaccepted(termsOf(ofHead, ofBase, ['mine'], TODAY))).toHaveLength(2);
  });

  const covered = (rest: Partial<Waiver>, ofHead: Partial<Budget>, ofBase: Partial<Budget>) =>
    termsOf(
      plan([check([budget('size', ofHead)])], {}, { waivers: [waiver(rest)] }),
      plan([check([budget('size', ofBase)])], {}, { waivers: [waiver(rest)] }),
      [],
      TODAY,
    );

  test('by a waiver of base that covers the limit', () => {
    const found = covered({}, { max: bytes(120) }, { max: bytes(100) });
    expect(found.changes[0]).toMatchObject({ inForce: 'head', accepted: { by: 'waiver', name: '@ana' } });
    expect(found.plan.checks[0]!.budgets[0]!.max).toEqual(bytes(120));
    const below = covered({ ceiling: bytes(80) }, { min: bytes(80) }, { min: bytes(100) });
    expect(unaccepted(below)).toEqual([]);
  });

  test.each<[string, Partial<Waiver>, Partial<Budget>, Partial<Budget>]>([
    ['whose ceiling is lower', { ceiling: bytes(119) }, { max: bytes(120) }, { max: bytes(100) }],
    ['whose ceiling is above a min', { ceiling: bytes(90) }, { min: bytes(80) }, { min: bytes(100) }],
    ['that is over', { until: '2026-11-02' }, { max: bytes(120) }, { max: bytes(100) }],
    ['on another metric', { metric: 'time' }, { max: bytes(120) }, { max: bytes(100) }],
    ['on another check', { check: 'other' }, { max: bytes(120) }, { max: bytes(100) }],
    ['in another unit', { ceiling: ms(500) }, { max: bytes(120) }, { max: bytes(100) }],
    ['where the limit is gone', {}, { tolerance: 1 }, { max: bytes(100), tolerance: 1 }],
    ['where it is the tolerance', {}, { tolerance: 1 }, { tolerance: 0.1 }],
    ['where it is the severity', {}, { max: bytes(100), severity: 'warn' }, { max: bytes(100) }],
  ])('not by a waiver %s', (_what, rest, ofHead, ofBase) => {
    expect(unaccepted(covered(rest, ofHead, ofBase))).toHaveLength(1);
  });

  test('not by a waiver that head brings along', () => {
    const found = termsOf(
      plan([check([budget('size', { max: bytes(120) })])], {}, { waivers: [waiver()] }),
      plan([check([budget('size', { max: bytes(100) })])]),
      [],
      TODAY,
    );
    expect(unaccepted(found)).toHaveLength(2);
  });
});

describe('the report', () => {
  const good = snapshot([measured([size], { size: [90] })]);
  const loosened = terms({ max: bytes(1000) }, { max: bytes(100) });

  test('says No although every measured value holds', () => {
    const report = judgeBy(loosened, good, null);
    expect(report.verdicts.map(({ outcome }) => outcome)).toEqual(['pass']);
    expect([report.answer, report.exitCode]).toEqual(['no', 1]);
    expect(report.findings).toContainEqual({
      code: 'changes-unaccepted',
      params: { changes: 1, label: 'performance-accepted' },
    });
    expect([report.limits, report.budgetChanges]).toEqual(['base', loosened.changes]);
  });

  test('says so of cancelled measuring first', () => {
    expect(judgeBy(loosened, { ...good, complete: false }, null).exitCode).toBe(130);
  });

  test('holds a worse head against the limit of base', () => {
    const [verdict] = judgeBy(loosened, snapshot([measured([size], { size: [200] })]), null).verdicts;
    expect([verdict!.outcome, verdict!.budget.max, verdict!.budget.at]).toEqual(['fail', bytes(100), headAt]);
  });

  test.each([
    [{ is: 'absent' }, 'first', ['limits-first']],
    [{ is: 'unknown', failure: { code: 'base-shallow', params: {} } }, 'unknown', ['limits-unknown']],
    [null, 'head', []],
    [{ is: 'found', plan: plan([]) }, 'base', []],
  ] as const)('says where limits come from: %j', (ofBase, source, expected) => {
    const found = termsAgainst(plan([check([budget('size', { max: bytes(100) })])]), ofBase, [], TODAY);
    const report = judgeBy(found, good, null);
    expect(report.limits).toBe(source);
    expect(report.findings.map(({ code }) => code).filter((code) => code.startsWith('limits'))).toEqual(
      expected,
    );
    expect(report.answer).toBe('yes');
  });
});

describe('a release', () => {
  const gate = plan([check([budget('size', { max: bytes(100) })])]);
  const release = (rest: Partial<Plan>): Terms => inForce({ ...gate, ...rest }, { release: true });
  const side = (value: number) => snapshot([measured([size], { size: [value] })], { session: 'monday' });

  test('goes out where every promise is kept, beside a base', () => {
    expect(judgeBy(release({}), side(90), side(90)).answer).toBe('yes');
  });

  test('does not without a base', () => {
    const report = judgeBy(release({}), side(90), null);
    expect([report.exitCode, report.release]).toEqual([2, true]);
    expect(report.findings.map(({ code }) => code)).toContain('release-without-base');
  });

  test('is refused by a waiver that is over, needed or not', () => {
    const report = judgeBy(release({ waivers: [waiver({ until: '2026-11-02' })] }), side(90), side(90));
    expect([report.answer, report.exitCode]).toEqual(['no', 1]);
    expect(report.findings).toContainEqual({
      code: 'release-waiver-expired',
      params: { check: 'parser', metric: 'size', until: '2026-11-02', owner: '@ana' },
    });
    expect(
      judgeBy(inForce({ ...gate, waivers: [waiver({ until: '2026-11-02' })] }), side(90), null).answer,
    ).toBe('yes');
  });

  test('is held up by what cannot be told, whatever the file says', () => {
    const suspicious = plan([check([budget('size', { tolerance: 0.1 })])]);
    const [head, base] = [side(0), side(90)];
    expect(judge(suspicious, head, base)).toMatchObject({ answer: 'yes' });
    expect(judgeBy(inForce(suspicious, { release: true }), head, base).exitCode).toBe(3);
  });
});
