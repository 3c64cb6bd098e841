import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dealt, parseShard } from '../../src/budgets/shard.ts';
import { measure } from '../../src/commands/measure.ts';
import { merge } from '../../src/commands/merge.ts';
import { inWorld } from '../../src/commands/world.ts';
import { readPlan } from '../../src/gate.ts';
import { checksOf, measureSides } from '../../src/sides.ts';
import { judge } from '../support/judged.ts';
import { kinds } from '../../src/kinds/index.ts';
import { merge as mergeParts } from '../../src/merge/index.ts';
import type { Plan, Report, Snapshot } from '../../src/model/index.ts';
import { check, plan } from '../judge/samples.ts';
import { pierce } from '../support/cli.ts';
import { makeFolder, makeRepository } from '../support/repository.ts';

fc.configureGlobal({ seed: 20260404 });

const names = kinds.map(({ name }) => name);

/** Plans of checks of all kinds, in any order. */
const anyPlan = fc
  .array(fc.constantFrom(...names), { maxLength: 60 })
  .map((of): Plan => plan(of.map((kind, index) => check([], { name: `${kind} ${index}`, kind }))));
const anyCount = fc.integer({ min: 1, max: 80 });

const shares = (whole: Plan, of: number): readonly (readonly string[])[] =>
  Array.from({ length: of }, (_, place) =>
    dealt(whole, kinds, { index: place + 1, of }).map(({ name }) => name),
  );

const spread = (counts: readonly number[]): number => Math.max(...counts) - Math.min(...counts);

test('every check is in exactly one shard, however many there are', () => {
  fc.assert(
    fc.property(anyPlan, anyCount, (whole, of) => {
      const all = shares(whole, of).flat();
      expect(all.toSorted()).toEqual(whole.checks.map(({ name }) => name).toSorted());
    }),
  );
});

test('no shard has two checks more than another, nor two more of one kind', () => {
  fc.assert(
    fc.property(anyPlan, anyCount, (whole, of) => {
      const dealtTo = shares(whole, of);
      expect(spread(dealtTo.map(({ length }) => length))).toBeLessThanOrEqual(1);
      for (const kind of names) {
        const counts = dealtTo.map((share) => share.filter((name) => name.startsWith(`${kind} `)).length);
        expect(spread(counts)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('a shard keeps the order of the file', () => {
  fc.assert(
    fc.property(anyPlan, anyCount, (whole, of) => {
      const place = new Map(whole.checks.map(({ name }, index) => [name, index]));
      for (const share of shares(whole, of)) {
        const places = share.map((name) => place.get(name)!);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }),
  );
});

test('2/4 is the second of four shards', () => {
  expect(parseShard('2/4')).toEqual({ index: 2, of: 4 });
  expect(parseShard('1/1')).toEqual({ index: 1, of: 1 });
});

test.each(['', '2', '0/4', '5/4', '-1/4', '1/0', '1/2/3', 'a/b', '1.5/4', '1/99999', '2 of 4'])(
  '"%s" is no shard',
  (text) => expect(() => parseShard(text)).toThrow(expect.objectContaining({ code: 'shard-invalid' })),
);

test('a shard that is none ends with 2 and an example', async () => {
  using folder = makeFolder({ 'budgets.yml': SMALL });
  const { code, stderr } = await pierce(folder.path, ['measure', '--shard', '5/4']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('pierce measure --shard 2/4')]);
});

const SMALL = `version: 1
project: shop
checks:
  app:
    bundle: { files: app.js }
    budgets: { raw: { max: 1 kB } }
`;

test('a shard without checks writes an empty snapshot, says so, and sets nothing up', async () => {
  using folder = makeFolder({ 'budgets.yml': `${SMALL}setup: [exit 1]\n`, 'app.js': 'x' });
  const { code, stderr } = await pierce(folder.path, [
    'measure',
    '--shard',
    '3/4',
    '--out',
    's/snapshot.json',
  ]);
  expect(code).toBe(0);
  expect(stderr).toContain('Shard 3/4 has nothing to measure: there is 1 check in all.');
  expect(read(folder.path, 's/snapshot.json')).toMatchObject({
    shard: { index: 3, of: 4 },
    checks: [],
    failures: [],
    complete: true,
  });
});

const read = (folder: string, name: string): Snapshot =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Snapshot;

const SHOP = `version: 1
project: shop
checks:
  app: { bundle: { files: app.js }, budgets: { raw: { max: 1 kB, tolerance: 1% }, gzip: { max: 1 kB } } }
  admin: { bundle: { files: admin.js }, budgets: { raw: { max: 500 B } } }
  odd.name_1-x: { bundle: { files: "odd dir/*.js" }, budgets: { raw: { tolerance: 0% } } }
  quick: { command: { run: "node -e 0" }, budgets: { wall: { max: 60 s } } }
`;

test('four shards, merged and judged, say what one job says, of byte-equal samples', async () => {
  using repository = makeRepository({
    'budgets.yml': SHOP,
    'app.js': 'x'.repeat(500),
    'admin.js': 'y'.repeat(400),
    'odd dir/ü.js': 'z',
  });
  repository.git('switch', '--quiet', '--create', 'feature');
  repository.commit({ 'app.js': 'x'.repeat(700) });
  const { path } = repository;
  const budgets = join(path, 'budgets.yml');
  const take = (out: string, shard?: string) =>
    measure({ budgets, base: 'main', out: join(path, out), quiet: true, ...(shard ? { shard } : {}) });
  const join4 = (from: readonly string[], out: string) =>
    merge(
      from.map((name) => join(path, name)),
      { budgets, out: join(path, out), quiet: true },
    );
  const judged = async (from: string): Promise<Report> => {
    const [head, base] = ['snapshot.json', 'base.json'].map((name) => read(path, `${from}/${name}`));
    return judge(await readPlan({ budgets, only: [] }), head!, base!);
  };
  expect(await take('one/snapshot.json')).toBe(0);
  for (const n of [1, 2, 3, 4]) expect(await take(`part ${n}/snapshot.json`, `${n}/4`)).toBe(0);
  const parts = [3, 1, 4, 2].map((n) => `part ${n}/snapshot.json`);
  expect(await join4(parts, 'all/snapshot.json')).toBe(0);
  const [one, all] = [await judged('one'), await judged('all')];
  expect([one.exitCode, all.exitCode]).toEqual([1, 1]);
  expect(all.comparison).toEqual(one.comparison);
  const exact = ({ verdicts }: Report) => verdicts.filter(({ kind }) => kind === 'bundle');
  expect(exact(one).map(({ outcome }) => outcome)).toContain('fail');
  expect(exact(all)).toEqual(exact(one));
  const samples = (file: string) =>
    read(path, file)
      .checks.filter(({ kind }) => kind === 'bundle')
      .map(({ check: name, rounds }) => [name, rounds.map(({ values }) => values)]);
  for (const side of ['snapshot.json', 'base.json'])
    expect(JSON.stringify(samples(`all/${side}`))).toBe(JSON.stringify(samples(`one/${side}`)));
  expect(await join4(parts.slice(1), 'lost/snapshot.json')).toBe(2);
  const missing = read(path, 'part 3/snapshot.json').checks.map(({ check: name }) => name);
  expect(missing.length).toBe(1);
  for (const { check: name, outcome, faults } of (await judged('lost')).verdicts) {
    expect(outcome === 'error').toBe(missing.includes(name));
    if (outcome === 'error')
      expect(faults[0]?.failure).toEqual({ code: 'shard-missing', params: { shard: '3/4' } });
  }
});

const MANY = 12;
const severalChecks = (count: number): string => `version: 1
project: shop
checks:
${Array.from({ length: count }, (_, n) => `  c${n}: { command: { run: sh bench.sh, format: customSmallerIsBetter }, budgets: { step: { tolerance: 5% } } }`).join('\n')}
`;

const bench = (value: number): string =>
  `echo '[{"name":"step","unit":"ms","value":${value}.'$(($$ % 7))'}]'\n`;

const CELLS = Array.from({ length: MANY }, (_, n) => `cell ${n}`);

test.each([
  ['a shard', { shard: { index: 1, of: MANY }, cell: null, cells: [] }, MANY],
  ['a cell', { shard: null, cell: 'cell 0', cells: CELLS }, 1],
] as const)(
  '%s measures on until it is decided by the share of all budgets, not by that of its few',
  async (_what, job, checks) => {
    using repository = makeRepository({ 'budgets.yml': severalChecks(checks), 'bench.sh': bench(100) });
    repository.git('switch', '--quiet', '--create', 'feature');
    repository.commit({ 'bench.sh': bench(130) });
    const whole = await readPlan({ budgets: join(repository.path, 'budgets.yml'), only: [] });
    const { head, base } = await inWorld({ quiet: true }, (world) =>
      measureSides(whole, 'main', world, 'judge', job),
    );
    expect(head.checks.map(({ check: name, ended }) => [name, ended])).toEqual([['c0', 'settled']]);
    const parts = [{ path: 'snapshot.json', head, base }] as const;
    const all = mergeParts(parts, {
      plan: whole,
      cells: job.cells,
      dealt: (shard) => checksOf(whole, shard),
    });
    const [first, second] = judge(whole, all.head, all.base).verdicts;
    expect([first?.outcome, second?.outcome]).toEqual(['fail', 'error']);
  },
  60_000,
);
