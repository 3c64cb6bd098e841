/** Whatever a snapshot holds, it is refused or judged; no garbage is a pass, and no report made of it speaks. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PierceError } from '../../src/errors.ts';
import { readSnapshot } from '../../src/documents/index.ts';
import { judge } from '../support/judged.ts';
import type { Plan, Report, Snapshot } from '../../src/model/index.ts';
import { FORMAT_NAMES, render } from '../../src/report/index.ts';
import {
  budget,
  check as checkWith,
  errors,
  measured,
  ms,
  plan,
  size,
  snapshot,
  steady,
  time,
} from '../judge/samples.ts';
import { makeFolder } from '../support/repository.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { campaign, CASES } from './campaign.ts';

const folder = makeFolder();
afterAll(() => folder[Symbol.dispose]());

const METRICS = [time, size, errors];
const PLAN: Plan = plan([
  checkWith([
    budget('time', { max: ms(100), tolerance: 0.05 }),
    budget('size', { max: { value: 200, unit: 'B' } }),
    budget('errors', { max: { value: 0, unit: 'bare' } }),
  ]),
]);
const SOUND: Snapshot = snapshot(
  [
    measured(
      METRICS,
      { time: steady(20, 8), size: Array(8).fill(170), errors: Array(8).fill(0) },
      {
        evidence: {
          parts: [{ group: 'file', name: 'a.js', value: 170, unit: 'B', explains: ['size'] }],
          facts: [],
        },
      },
    ),
  ],
  {
    commit: { sha: 'a'.repeat(40), ref: 'main', dirty: false },
    measured: { from: '2026-11-03T10:00:00.000Z', until: '2026-11-03T10:05:00.000Z' },
  },
);

const JUNK = [
  null, true, '', 'NaN', '1e999', -1, -0, 0, 1e308, 5e-324, 1.5, [], {}, [[]], '::error::x', '##[error]x', '\u0000', '\uD800', 'lower', 'exact',
  'ms', '__proto__', 'constructor', 'parser', 'time', 'x'.repeat(3000), { __proto__: null, size: 1 }, { code: 'x', params: { __proto__: null, a: {} } },
]; // prettier-ignore

const step = fc.record({
  steps: fc.array(fc.nat(12), { minLength: 1, maxLength: 7 }),
  act: fc.constantFrom('replace', 'remove', 'add', 'rename', 'repeat'),
  key: fc.constantFrom(
    'time',
    'size',
    'errors',
    '__proto__',
    'constructor',
    'id',
    'values',
    'rounds',
    'check',
    'zz',
  ),
  value: fc.oneof(fc.constantFrom<unknown>(...JUNK), fc.jsonValue({ maxDepth: 2 })),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const isParent = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Does something to a place in a document; arrays are objects with numbers for keys. */
function change(root: Record<string, unknown>, { steps, act, key, value }: Step): void {
  let at = root;
  for (const one of steps.slice(0, -1)) {
    const inner = Object.values(at).filter(isParent);
    if (inner.length === 0) break;
    at = inner[one % inner.length]!;
  }
  const keys = Object.keys(at);
  const chosen = keys[steps.at(-1)! % Math.max(1, keys.length)] ?? key;
  const put = (name: string, own: unknown): void =>
    void Object.defineProperty(at, name, {
      value: own,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  if (Array.isArray(at)) {
    if (act === 'remove') at.splice(Number(chosen) || 0, 1);
    else if (act === 'repeat' || act === 'add') at.push(at[Number(chosen) || 0] ?? value);
    else at[Number(chosen) || 0] = value;
  } else if (act === 'remove') delete at[chosen];
  else if (act === 'rename') {
    put(key, at[chosen]);
    delete at[chosen];
  } else put(act === 'replace' ? chosen : key, value);
}

type Loose = Record<string, any>; // oxlint-disable-line typescript/no-explicit-any -- a document that may be anything
type Twist = (check: Loose, whole: Loose, n: number) => void;

const FIGURES = [0, -0, -1, 1e308, -1e308, 5e-324, 1e-300, 0.5, 20, 170, 171, 1e15, 'HUGE', '-HUGE'];
const figure = (n: number): unknown => FIGURES[n % FIGURES.length];
const roundOf = (check: Loose, n: number): Loose =>
  check['rounds'][n % Math.max(1, check['rounds'].length)] ?? { values: {} };
const idOf = (n: number): string => ['time', 'size', 'errors', 'zz', '__proto__', 'toString'][n % 6]!;

/** What a forger would do, who knows the schema. */
const TWISTS: Readonly<Record<string, Twist>> = {
  'another value': (check, _, n) => void (roundOf(check, n)['values'][idOf(n)] = figure(n)),
  'the same value everywhere': (check, _, n) => {
    for (const round of check['rounds']) round['values'][idOf(n)] = figure(n * 7);
  },
  'no value': (check, _, n) => void delete roundOf(check, n)['values'][idOf(n)],
  'no value anywhere': (check, _, n) => {
    for (const round of check['rounds']) delete round['values'][idOf(n)];
  },
  'no rounds': (check) => void (check['rounds'] = []),
  'fewer rounds': (check, _, n) => void check['rounds'].splice(n % 8),
  'a round twice': (check, _, n) => void check['rounds'].push(structuredClone(roundOf(check, n))),
  'another round number': (check, _, n) => void (roundOf(check, n)['round'] = n % 4),
  'no metric': (check, _, n) => void check['metrics'].splice(n % 3, 1),
  'a metric twice': (check, _, n) => void check['metrics'].push({ ...check['metrics'][n % 3], unit: 'B' }),
  'another name': (check, _, n) =>
    void (check['metrics'][n % 3] && (check['metrics'][n % 3]['id'] = idOf(n + 1))),
  'another unit': (check, _, n) =>
    void (check['metrics'][n % 3] && (check['metrics'][n % 3]['unit'] = ['s', 'B', '', '::x::'][n % 4])),
  'the other direction': (check) => {
    for (const metric of check['metrics']) metric['better'] = 'higher';
  },
  'another nature': (check, _, n) => {
    for (const metric of check['metrics']) metric['nature'] = n % 2 ? 'exact' : 'sampled';
  },
  'another check': (check, _, n) => void (check['check'] = ['other', '', '::error::x', '##[x]'][n % 4]),
  'the check twice': (check, whole) => void whole['checks'].push(structuredClone(check)),
  'no check': (_, whole) => void (whole['checks'] = []),
  'another kind': (check) => void (check['kind'] = 'bundle'),
  'another config': (check) => void (check['config'] = 'forged'),
  'a failure': (check, _, n) =>
    void (check['failure'] = {
      code: ['x', 'cancelled', '##[error]'][n % 3],
      params: { output: '\n::error::x' },
    }),
  'a failed side': (_, whole) =>
    void whole['failures'].push({ code: 'setup-failed', params: { command: '::x::' } }),
  'an end': (check, _, n) =>
    void (check['ended'] = ['settled', 'round-limit', 'time-limit', 'failed', 'cancelled'][n % 5]),
  incomplete: (_, whole) => void (whole['complete'] = false),
  'another session': (_, whole) => void (whole['session'] = 'forged'),
  'another date': (_, whole, n) => void (whole['measured']['until'] = ['9999-12-31', '', 'now', '-1'][n % 4]),
  'a control': (check) => void (check['control'] = check['rounds']),
  warnings: (check) =>
    void check['warnings'].push({ code: 'limit-broken', params: { metric: 'time', limit: '::x::' } }),
};
const twist = fc.record({ what: fc.constantFrom(...Object.keys(TWISTS)), n: fc.nat(1000) });

/** The snapshot in a text; null where it is refused as a document. */
async function read(text: string): Promise<Snapshot | null> {
  const path = join(folder.path, 'snapshot.json');
  writeFileSync(path, text);
  try {
    return await readSnapshot(path, 'shop');
  } catch (error) {
    if (!(error instanceof PierceError)) throw error;
    expect(error.code).toMatch(/^(document|snapshot)-/);
    return null;
  }
}

/** Whether every round of the one check of that name has a finite number that is no less than nothing. */
function isWhole(head: Snapshot, id: string): boolean {
  const [only, ...others] = head.checks.filter((one) => one.check === 'parser');
  const values = only?.rounds.map(({ values: own }) => (Object.hasOwn(own, id) ? own[id] : undefined)) ?? [];
  const declared = only?.metrics.some((metric) => metric.id === id) ?? false;
  return (
    others.length === 0 &&
    declared &&
    values.length > 0 &&
    values.every((value) => Number.isFinite(value) && value! >= 0)
  );
}

function holdVerdicts(report: Report, head: Snapshot): void {
  expect(report.verdicts.length).toBeGreaterThanOrEqual(3);
  for (const { named, outcome } of report.verdicts) {
    if (!isWhole(head, named)) expect([named, outcome]).not.toEqual([named, 'pass']);
  }
  const isGarbage = ['time', 'size', 'errors'].some((id) => !isWhole(head, id));
  if (isGarbage) expect(report.answer).not.toBe('yes');
  if (report.answer === 'yes') expect(report.exitCode).toBe(0);
  else expect(report.exitCode).not.toBe(0);
}

test('a sound snapshot is a yes', () => {
  expect(judge(PLAN, SOUND, SOUND).answer).toBe('yes');
});

test('a sound snapshot with a few changes, as head and as base', async () => {
  const fuzz = campaign('snapshots');
  const changes = fc.oneof(
    fc.tuple(fc.array(twist, { minLength: 1, maxLength: 4 }), fc.constant([])),
    fc.tuple(fc.array(twist, { maxLength: 2 }), fc.array(step, { minLength: 1, maxLength: 3 })),
  );
  let judged = 0;
  await fc.assert(
    fc.asyncProperty(changes, fc.nat(5), async ([twists, steps], format) => {
      const value = JSON.parse(JSON.stringify(SOUND)) as Loose;
      for (const { what, n } of twists) if (value['checks'][0]) TWISTS[what]!(value['checks'][0], value, n);
      for (const one of steps) change(value, one);
      const text = JSON.stringify(value).replaceAll('"-HUGE"', '-1e999').replaceAll('"HUGE"', '1e999');
      const found = await read(text);
      if (!found) return;
      judged += 1;
      const [asHead, asBase] = fuzz.run(
        () => [judge(PLAN, found, SOUND), judge(PLAN, SOUND, found)] as const,
      );
      holdVerdicts(asHead, found);
      holdVerdicts(asBase, SOUND);
      if (judged % 10 > 0) return; // words take longer than judging
      const told = fuzz.run(() => render(asHead, FORMAT_NAMES[format]!));
      expect(commandsIn(told)).toEqual([]);
    }),
    { numRuns: CASES, seed: 1613 },
  );
  expect(judged).toBeGreaterThan(CASES / 20);
  expect(fuzz.end()).toBe('');
}, 3_600_000);

test('values of any sort in every round', () => {
  const fuzz = campaign('readings');
  const value = fc.oneof(
    fc.double(),
    fc.constantFrom<unknown>(
      NaN,
      Infinity,
      -Infinity,
      -1,
      -0,
      0,
      5e-324,
      1e308,
      null,
      undefined,
      '1',
      true,
      {},
      [],
      1n,
    ),
  );
  const rounds = fc.array(fc.record({ time: value, size: value, errors: value }, { requiredKeys: [] }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(rounds, rounds, (ofHead, ofBase) => {
      const side = (all: readonly object[]): Snapshot => {
        const taken = all.map((values, round) => ({ block: round, round, first: true, values }));
        return snapshot([
          measured(METRICS, {}, { rounds: taken as unknown as Snapshot['checks'][0]['rounds'] }),
        ]);
      };
      const [head, base] = [side(ofHead), side(ofBase)];
      holdVerdicts(
        fuzz.run(() => judge(PLAN, head, base)),
        head,
      );
    }),
    { numRuns: CASES, seed: 1714 },
  );
  expect(fuzz.end()).toBe('');
}, 3_600_000);
