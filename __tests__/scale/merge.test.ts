import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../support/judged.ts';
import type { Part } from '../../src/merge/index.ts';
import type { CheckSnapshot, Round, Snapshot } from '../../src/model/index.ts';
import { budget, check, plan } from '../judge/samples.ts';
import { beside, four, head, merged, NAMES, part, shards, sized, timed, wholeOf } from './parts.ts';

fc.configureGlobal({ seed: 20260405 });

const bytesOf = (parts: readonly Part[]): string => JSON.stringify(merged(parts));
const checksOf = ({ checks }: Snapshot): readonly string[] => checks.map((one) => one.check);

/** A number of shards, and an order in which their snapshots are given. */
const anyOrder = fc
  .integer({ min: 1, max: 6 })
  .chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray([...shards(of).keys()], { minLength: of })));

test('the order in which snapshots are given changes no byte', () => {
  fc.assert(
    fc.property(anyOrder, ([of, order]) => {
      const parts = shards(of);
      expect(bytesOf(order.map((place) => parts[place]!))).toBe(bytesOf(parts));
    }),
  );
});

test('nor does the order of repetitions, whatever their rounds are', () => {
  const rounds = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(rounds, { minLength: 2, maxLength: 4 }), (jobs) => {
      const parts = jobs.map((values, index) => part(head(`job ${index}`, [timed('app', values)])));
      expect(bytesOf(parts.toReversed())).toBe(bytesOf(parts));
    }),
  );
});

test('all shards together have every check once, in the order of the file, and judge as one job does', () => {
  for (const count of [1, 2, 3, 4, 7]) {
    const { head: all, base, gaps } = merged(shards(count));
    expect([checksOf(all), checksOf(base!), gaps]).toEqual([NAMES, NAMES, []]);
    expect([all.session, all.shard]).toEqual([base!.session, null]);
    const report = judge(four, all, base);
    expect([report.answer, report.comparison.source]).toEqual(['yes', 'same-job']);
    const one = head(
      'one',
      NAMES.map((name) => sized(name, 90)),
    );
    expect(report.verdicts).toEqual(judge(four, one, beside(one)).verdicts);
  }
});

test('what was merged can be merged again, and nothing changes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), (of) => {
      const once = merged(shards(of));
      const again = merged([part(once.head, once.base)]);
      expect(JSON.stringify(again)).toBe(JSON.stringify(once));
    }),
  );
});

test('a shard that is missing leaves failures of its checks, which judging never lets pass', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 6 }), fc.nat(), (of, drawn) => {
      const lost = drawn % of;
      const { head: all, base, gaps } = merged(shards(of).toSpliced(lost, 1));
      expect(gaps.map(({ failure }) => failure)).toEqual([
        { code: 'shard-missing', params: { shard: `${lost + 1}/${of}` } },
      ]);
      const owed = wholeOf().dealt({ index: lost + 1, of });
      const { verdicts, exitCode } = judge(four, all, base);
      for (const verdict of verdicts)
        expect(verdict.outcome).toBe(owed.some(({ name }) => name === verdict.check) ? 'error' : 'pass');
      expect(exitCode).toBe(owed.length > 0 ? 2 : 0);
    }),
  );
});

test('a job without its base.json is an error of what compares with base, not a new check', () => {
  const [first, ...others] = shards(2);
  const { head: all, base } = merged([{ ...first!, base: null }, ...others]);
  const { verdicts, exitCode } = judge(four, all, base);
  const without = checksOf(first!.head);
  expect(without.length).toBe(2);
  for (const { check: name, outcome, faults } of verdicts) {
    expect(outcome).toBe(without.includes(name) ? 'error' : 'pass');
    if (outcome === 'error') expect(faults[0]?.failure.code).toBe('part-base-missing');
  }
  expect(exitCode).toBe(2);
});

test('no base anywhere is no base', () => {
  expect(merged(shards(3).map((one) => ({ ...one, base: null }))).base).toBeNull();
});

test('a stored snapshot that every job was compared with stays what it was', () => {
  const stored = head(
    'last night',
    NAMES.map((name) => sized(name, 80)),
  );
  const { head: all, base } = merged(shards(2).map((one) => ({ ...one, base: stored })));
  expect(base).toEqual(stored);
  expect(judge(four, all, base).comparison.source).toBe('stored');
});

const crash = { code: 'setup-failed', params: { command: 'npm ci' } };

test('a set-up that failed in one shard is the failure of its checks alone', () => {
  const [first, second] = shards(2);
  const broken: Part = { ...first!, head: { ...first!.head, checks: [], failures: [crash] } };
  const { head: all, base } = merged([broken, second!]);
  expect(all.failures).toEqual([]);
  const failed = all.checks.filter(({ failure }) => failure?.code === 'setup-failed');
  expect(failed.map((one) => one.check)).toEqual(checksOf(first!.head));
  expect(judge(four, all, base).exitCode).toBe(2);
});

test('a set-up that failed in all of them is told once', () => {
  const { head: all } = merged(
    shards(3).map((one) => ({ ...one, head: { ...one.head, checks: [], failures: [crash] } })),
  );
  expect([all.checks, all.failures]).toEqual([[], [crash]]);
});

test('a set-up that failed where others measured everything is not lost', () => {
  const good = part(
    head(
      'one',
      NAMES.map((name) => sized(name, 90)),
    ),
  );
  const bad = part(head('two', [], { failures: [crash] }));
  const report = judge(four, merged([good, bad]).head, null);
  expect(new Set(report.verdicts.map(({ outcome }) => outcome))).toEqual(new Set(['error']));
});

test('a shard that was cancelled leaves the whole incomplete', () => {
  const [first, second] = shards(2);
  const { head: all, base } = merged([{ ...first!, head: { ...first!.head, complete: false } }, second!]);
  expect(judge(four, all, base).exitCode).toBe(130);
});

/** A job of some blocks of two rounds each; base reads 1000 less in the same round, its second instance 2000 less. */
function job(session: string, blocks: number, from: number): Part {
  const rounds = Array.from({ length: 2 * blocks }, (_, n): Round => {
    const values = { time: 10_000 + from + n };
    return { block: 3 + Math.floor(n / 2) * 5, round: n * 7, first: n % 2 === 0, values };
  });
  const less = (by: number) => rounds.map((one) => ({ ...one, values: { time: one.values['time']! - by } }));
  const own = head(session, [timed('app', [], { rounds })]);
  const base = beside(own, (one) => ({ ...one, rounds: less(1000), control: less(2000) }));
  return part(own, base);
}

const values = (rounds: readonly Round[]) => rounds.map((one) => one.values['time']!);

test('rounds of repetitions are joined: every reading is kept, pairs stay pairs, blocks stay blocks', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 }), (jobs) => {
      const parts = jobs.map((blocks, index) => job(`job ${index}`, blocks, 100 * index));
      const { head: all, base } = merged(parts, wholeOf(plan([check([], { name: 'app' })])));
      const [ofHead, ofBase] = [all.checks[0]!, base!.checks[0]!];
      expect(values(ofHead.rounds)).toEqual(parts.flatMap((one) => values(one.head.checks[0]!.rounds)));
      expect(ofHead.rounds.map(({ round }) => round)).toEqual([...ofHead.rounds.keys()]);
      expect(new Set(ofHead.rounds.map(({ block }) => block)).size).toBe(jobs.reduce((a, b) => a + b));
      for (const [side, by] of [
        [ofBase.rounds, 1000],
        [ofBase.control, 2000],
      ] as const)
        for (const { round, block, values: own } of side) {
          const pair = ofHead.rounds.find((one) => one.round === round)!;
          expect([pair.values['time'], pair.block]).toEqual([own['time']! + by, block]);
        }
    }),
  );
});

test('more rounds of a second job tell what those of one could not', () => {
  const gate = plan([check([budget('time', { tolerance: 0.05 })], { name: 'app' })]);
  const slow = (session: string): Part => {
    const times = Array.from({ length: 6 }, (_, n) => 120 + (n % 3));
    const own = head(session, [timed('app', times)]);
    return part(
      own,
      beside(own, (one) =>
        timed(
          'app',
          times.map((value) => value - 20),
          { cell: one.cell },
        ),
      ),
    );
  };
  const outcome = (parts: readonly Part[]) => {
    const { head: all, base } = merged(parts, wholeOf(gate));
    return judge(gate, all, base).verdicts[0]!.outcome;
  };
  expect(outcome([slow('a')])).toBe('inconclusive');
  expect(outcome(['a', 'b', 'c', 'd', 'e'].map(slow))).toBe('fail');
});

test('one failing repetition fails the check', () => {
  const broken = timed('app', [9], { failure: { code: 'command-failed', params: {} }, ended: 'failed' });
  const all = merged([part(head('a', [timed('app', [9, 9])])), part(head('b', [broken]))]);
  expect(all.head.checks[0]).toMatchObject({ failure: { code: 'command-failed' }, ended: 'failed' });
});

const [one, two] = shards(2) as [Part, Part];
const alone = (
  session: string,
  rest: Partial<Snapshot> = {},
  checks: readonly CheckSnapshot[] = [sized('app', 90)],
) => part(head(session, checks, rest));

test.each([
  ['the same file twice', [one, two, one], 'merge-twice'],
  ["base's snapshot beside head's", [one, { ...one, path: 'base.json', head: one.base! }], 'merge-twice'],
  ['the same shard twice', [one, part({ ...one.head, session: 'again' }, null), two], 'merge-shard-twice'],
  [
    'another number of shards',
    [one, part({ ...two.head, shard: { index: 2, of: 3 } })],
    'merge-shards-differ',
  ],
  ['a shard and the whole', [one, alone('all')], 'merge-shards-differ'],
  ['a shard past the last', [part({ ...one.head, shard: { index: 3, of: 2 } })], 'merge-shards-differ'],
  [
    'another commit',
    [one, part({ ...two.head, commit: { sha: 'c'.repeat(40), ref: null, dirty: false } })],
    'merge-other-commit',
  ],
  [
    'changes that are not committed',
    [one, part({ ...two.head, commit: { ...two.head.commit, dirty: true } })],
    'merge-other-commit',
  ],
  [
    'another version of Pierce',
    [one, part({ ...two.head, tool: { name: 'pierce', version: '9.9.9' } })],
    'merge-other-version',
  ],
  [
    'other options',
    [alone('a'), alone('b', {}, [sized('app', 90, { config: 'other' })])],
    'merge-other-config',
  ],
  ['another base', [one, { ...two, base: { ...two.base!, commit: one.head.commit } }], 'merge-other-base'],
  [
    'the base of another run',
    [one, { ...two, base: { ...two.base!, session: 'yesterday' } }],
    'merge-base-stranger',
  ],
  [
    'two stored bases',
    [one, two].map((each, n) => ({ ...each, base: { ...each.base!, session: `night ${n}` } })),
    'merge-base-stranger',
  ],
  [
    'one check of two machines',
    [alone('a'), alone('b', { fingerprint: { cpu: '6502' } })],
    'merge-machines-differ',
  ],
  ['a cell beside none', [alone('a'), alone('b', { cell: 'ubuntu' })], 'merge-cell-unnamed'],
] as readonly (readonly [string, readonly Part[], string])[])('%s is refused', (_what, parts, code) => {
  for (const order of [parts, parts.toReversed()])
    expect(() => merged(order)).toThrow(expect.objectContaining({ code }));
});

test('shards of several machines tell what they share, and each check what is its own', () => {
  const fingerprints = [
    { os: 'linux', cpu: 'z80', chromium: '153' },
    { os: 'linux', cpu: '6502' },
  ];
  const parts = shards(2).map((each, n) => {
    const own = { ...each.head, fingerprint: fingerprints[n]! };
    return part(own, beside(own));
  });
  const { head: all, base } = merged(parts);
  expect(all.fingerprint).toEqual({ chromium: '153', os: 'linux' });
  const cpus = Object.fromEntries(all.checks.map(({ check: name, machine }) => [name, machine['cpu']]));
  for (const name of checksOf(parts[0]!.head)) expect(cpus[name]).toBe('z80');
  for (const name of checksOf(parts[1]!.head)) expect(cpus[name]).toBe('6502');
  const report = judge(four, all, base);
  expect(report.comparison.differs).toEqual([]);
  expect(report.head.machines.map(({ cpu }) => cpu)).toEqual(['6502', 'z80']);
});

test('times of a merged baseline compare only with a check of the same machine', () => {
  const gate = plan(
    [
      check([budget('time', { tolerance: 0.5 })], { name: 'app' }),
      check([budget('time', { tolerance: 0.5 })], { name: 'admin' }),
    ],
    { storedSampled: 'compare' },
  );
  const steady = Array.from({ length: 12 }, (_, n) => 100 + (n % 5) / 10);
  const on = (session: string, name: string, cpu: string, index: number) =>
    part(head(session, [timed(name, steady)], { fingerprint: { cpu }, shard: { index, of: 2 } }));
  const whole = wholeOf(gate);
  const before = merged([on('a', 'app', 'z80', 1), on('b', 'admin', '6502', 2)], whole).head;
  const now = merged([on('c', 'app', '6502', 1), on('d', 'admin', '6502', 2)], whole).head;
  const report = judge(gate, now, before);
  expect(report.verdicts.map(({ check: name, outcome }) => [name, outcome])).toEqual([
    ['app', 'inconclusive'],
    ['admin', 'pass'],
  ]);
  expect(report.comparison.differs).toEqual(['cpu']);
});

test('whatever the names, merging gives each check once and touches no prototype', () => {
  const name = fc.oneof(
    fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
    fc.constantFrom('__proto__', 'constructor', 'a|b', 'e\u0301', '\u202Egnp', 'a\nb', 'x'.repeat(500)),
  );
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), name, (names, cell) => {
      const parts = names.map((called, n) =>
        part(head(`s${n}`, [sized(called, 1)], { cell, fingerprint: { [called]: cell } })),
      );
      const { head: all } = merged(parts);
      expect(checksOf(all).toSorted()).toEqual(names.toSorted());
      expect(Object.hasOwn(Object.prototype, 'cell')).toBe(false);
    }),
  );
});
