import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCell, parseCells } from '../../src/budgets/cells.ts';
import { measure } from '../../src/commands/measure.ts';
import { merge } from '../../src/commands/merge.ts';
import { readPlan } from '../../src/gate.ts';
import { judge } from '../support/judged.ts';
import type { Part } from '../../src/merge/index.ts';
import type { Report, Snapshot } from '../../src/model/index.ts';
import { render } from '../../src/report/index.ts';
import { budget, bytes, check, measured, plan, size, time } from '../judge/samples.ts';
import { pierce } from '../support/cli.ts';
import { makeFolder } from '../support/repository.ts';
import { beside, four, head, merged, NAMES, part, shards, sized, wholeOf } from './parts.ts';

fc.configureGlobal({ seed: 20260406 });

const OWN = { ubuntu: { os: 'linux' }, windows: { os: 'win32' }, macos: { os: 'darwin' } } as const;
type Cell = keyof typeof OWN;

/** One cell of a matrix, all checks of which have this size on head and 90 on base. */
function cellOf(cell: Cell, value = 90): Part {
  const own = head(
    cell,
    NAMES.map((name) => sized(name, value)),
    { cell, fingerprint: OWN[cell] },
  );
  return part(
    own,
    beside(own, (one) => sized(one.check, 90, { cell })),
  );
}

const told = ({ verdicts }: Report) =>
  verdicts.map((verdict) => [verdict.check, verdict.cell, verdict.outcome]);

test('each budget is judged once in each cell, against base of the same cell', () => {
  const { head: all, base } = merged([cellOf('windows', 95), cellOf('ubuntu')]);
  expect([all.cell, all.fingerprint]).toEqual([null, {}]);
  const report = judge(four, all, base);
  expect(told(report)).toEqual(
    NAMES.flatMap((name) => [
      [name, 'ubuntu', 'pass'],
      [name, 'windows', 'fail'],
    ]),
  );
  expect(report.verdicts[1]).toMatchObject({ base: { value: 90 }, head: { value: 95 } });
  expect(report.schedules.map(({ cell }) => cell)).toEqual(NAMES.flatMap(() => ['ubuntu', 'windows']));
  expect(report.answer).toBe('no');
});

test('a cell that is expected and absent is an error of every budget, and so is a shard of one cell', () => {
  const cells = ['ubuntu', 'windows'];
  const { head: all, base, gaps } = merged([cellOf('ubuntu')], wholeOf(four, cells));
  expect(gaps.map(({ failure }) => failure)).toEqual([{ code: 'cell-missing', params: { cell: 'windows' } }]);
  const report = judge(four, all, base);
  expect(told(report).filter(([, cell]) => cell === 'windows')).toEqual(
    NAMES.map((name) => [name, 'windows', 'error']),
  );
  expect(report.exitCode).toBe(2);
  const of = (cell: Cell) => shards(2, { cell, fingerprint: OWN[cell] });
  const lost = merged([...of('ubuntu'), ...of('windows').slice(1)]);
  const errors = told(judge(four, lost.head, lost.base)).filter(([, , outcome]) => outcome === 'error');
  expect(errors).toEqual(
    wholeOf()
      .dealt({ index: 1, of: 2 })
      .map(({ name }) => [name, 'windows', 'error']),
  );
});

test('a check that one cell lacks is an error there', () => {
  const windows = cellOf('windows');
  const less = { ...windows, head: { ...windows.head, checks: windows.head.checks.slice(1) } };
  const { head: all, base } = merged([cellOf('ubuntu'), less]);
  const errors = told(judge(four, all, base)).filter(([, , outcome]) => outcome === 'error');
  expect(errors).toEqual([[NAMES[0], 'windows', 'error']]);
});

test('a cell that nobody named among all of them is refused', () => {
  expect(() => merged([cellOf('ubuntu'), cellOf('macos')], wholeOf(four, ['ubuntu', 'windows']))).toThrow(
    expect.objectContaining({ code: 'cell-stranger' }),
  );
});

test('cells merged one by one are told apart as if merged at once', () => {
  const once = merged([cellOf('ubuntu'), cellOf('windows'), cellOf('macos')]);
  const first = merged([cellOf('ubuntu'), cellOf('windows')]);
  const twice = merged([part(first.head, first.base), cellOf('macos')]);
  const report = (of: typeof once) => judge(four, of.head, of.base).verdicts;
  expect(report(twice)).toEqual(report(once));
  expect(twice.head.checks).toEqual(once.head.checks);
});

test('a baseline without a cell compares with none, and one of the same cell does', () => {
  const { head: all } = merged([cellOf('ubuntu'), cellOf('windows')]);
  const nameless = head(
    'night',
    NAMES.map((name) => sized(name, 90)),
  );
  const one = judge(four, all, nameless).verdicts.map(({ findings }) => findings.map(({ code }) => code));
  expect(new Set(one.flat())).toEqual(new Set(['no-baseline']));
  expect(judge(four, all, { ...all, session: 'night' }).answer).toBe('yes');
});

test('the chance of a false alarm is that of the whole file, however many cells there are', () => {
  const gate = plan([check([budget('time', { tolerance: 0.05 })], { name: 'app' })]);
  const times = (value: number, rounds: number) =>
    Array.from({ length: rounds }, (_, n) => value + (n % 3) / 10);
  const cell = (name: string, rounds: number): Part => {
    const of = (value: number) =>
      measured([time], { time: times(value, rounds) }, { check: 'app', cell: name });
    const own = head(name, [of(120)], { cell: name, fingerprint: { os: name } });
    return part(own, { ...beside(own), checks: [of(100)] });
  };
  const fewest = (cells: number): number => {
    for (let rounds = 1; rounds < 200; rounds++) {
      const parts = Array.from({ length: cells }, (_, n) => cell(`cell ${n}`, rounds));
      const all = merged(parts, wholeOf(gate));
      if (judge(gate, all.head, all.base).verdicts[0]!.outcome === 'fail') return rounds;
    }
    return Infinity;
  };
  const strict = { ...gate, policy: { ...gate.policy, falseAlarms: gate.policy.falseAlarms / 8 } };
  const alone = cell('one', fewest(8));
  expect(fewest(8)).toBeGreaterThan(fewest(1));
  expect(judge(strict, alone.head, alone.base).verdicts[0]!.outcome).toBe('fail');
});

test('every format names the cell beside the check', () => {
  const { head: all, base } = merged([cellOf('windows', 101), cellOf('ubuntu')]);
  const report = judge(four, all, base);
  for (const format of ['terminal', 'markdown', 'summary', 'html', 'junit'] as const) {
    expect(render(report, format)).toContain('app (windows)');
    expect(render(report, format)).not.toContain('app (linux)');
  }
  expect(render(report, 'terminal')).toContain('2 machines');
});

test('names of cells are one whatever system writes them, and what is none is refused', () => {
  expect(parseCell('caf\u0065\u0301 ')).toBe('caf\u00E9');
  expect(parseCells('ubuntu, windows')).toEqual(['ubuntu', 'windows']);
  for (const text of ['', ' ', 'a,b', 'a\nb', '\u0007', 'x'.repeat(101)])
    expect(() => parseCell(text)).toThrow(expect.objectContaining({ code: 'cell-invalid' }));
  expect(() => parseCells('a,b,a')).toThrow(expect.objectContaining({ code: 'cell-twice' }));
});

const BUDGETS = `version: 1
project: shop
checks:
  app:
    bundle:
      files: "dist/*.js"
    budgets:
      raw: { max: 10 B }
`;

test('cells are measured, merged and judged by the command line, whatever their line ends and folders', async () => {
  using unix = makeFolder({
    'budgets.yml': BUDGETS,
    'dist/app.js': 'x',
    'all/base.json': 'of an earlier run',
  });
  using dos = makeFolder({
    'budgets.yml': `\uFEFF${BUDGETS.replaceAll('\n', '\r\n')}`,
    'dist/app.js': 'x'.repeat(11),
  });
  const odd = join(unix.path, 'a b', 'ü\n|');
  const take = (folder: string, cell: string) =>
    measure({
      budgets: join(folder, 'budgets.yml'),
      cell,
      cells: 'ubuntu,windows',
      out: join(odd, cell, 'snapshot.json'),
      quiet: true,
    });
  expect([await take(unix.path, 'ubuntu'), await take(dos.path, 'windows')]).toEqual([0, 0]);
  machineOf(join(odd, 'windows', 'snapshot.json'), 'win32');
  const budgets = join(unix.path, 'budgets.yml');
  const out = join(unix.path, 'all', 'snapshot.json');
  const paths = ['ubuntu', 'windows'].map((cell) => join(odd, cell, 'snapshot.json'));
  expect(await merge(paths, { budgets, out, quiet: true, cells: 'ubuntu,windows' })).toBe(0);
  expect(existsSync(join(unix.path, 'all', 'base.json'))).toBe(false);
  const all = JSON.parse(readFileSync(out, 'utf8')) as Snapshot;
  const report = judge(await readPlan({ budgets, only: [] }), all, null);
  expect(told(report)).toEqual([
    ['app', 'ubuntu', 'pass'],
    ['app', 'windows', 'fail'],
  ]);
});

/** As if it had been measured on another system. */
function machineOf(path: string, os: string): void {
  const snapshot = JSON.parse(readFileSync(path, 'utf8')) as Snapshot;
  writeFileSync(path, JSON.stringify({ ...snapshot, fingerprint: { ...snapshot.fingerprint, os } }));
}

test('merging says what is missing, ends with 2, and never writes over a part', async () => {
  using folder = makeFolder({ 'budgets.yml': BUDGETS, 'dist/app.js': 'x' });
  const budgets = join(folder.path, 'budgets.yml');
  const out = join(folder.path, 'ubuntu', 'snapshot.json');
  expect(await measure({ budgets, cell: 'ubuntu', out, quiet: true })).toBe(0);
  const into = (path: string) => [path, '--cells', 'ubuntu,windows', '--out'];
  const run = (to: string) => pierce(folder.path, ['merge', ...into('ubuntu/snapshot.json'), to]);
  expect(await run('all/snapshot.json')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('windows: app: The cell windows is missing'),
  });
  expect(await run('ubuntu/all.json')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Give another folder'),
  });
});

test('a size that only one cell breaks is told with that cell', () => {
  const gate = plan([check([budget('size', { max: bytes(100) })], { name: 'app' })]);
  const cell = (name: string, value: number) =>
    part(
      head(name, [measured([size], { size: [value, value] }, { check: 'app' })], {
        cell: name,
        fingerprint: { os: name },
      }),
    );
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 5 }),
      (names) => {
        const [worst] = names;
        const { head: all } = merged(
          names.map((name) => cell(name, name === worst ? 101 : 99)),
          wholeOf(gate),
        );
        const failed = judge(gate, all, null).verdicts.filter(({ outcome }) => outcome === 'fail');
        expect(failed.map((verdict) => verdict.cell)).toEqual([worst]);
      },
    ),
  );
});
