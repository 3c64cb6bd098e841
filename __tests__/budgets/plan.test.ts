import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Plan } from '../../src/model/index.ts';
import { mistakesIn, read, SOUND } from './kinds.ts';

const plan = read(SOUND);
const budgetsOf = (name: string): Plan['checks'][number]['budgets'] =>
  plan.checks.find((check) => check.name === name)!.budgets;

test('a file becomes a plan in base units', () => {
  expect(plan).toMatchObject({
    file: 'budgets.yml',
    project: 'shop',
    policy: {
      inconclusive: 'block',
      falseAlarms: 0.01,
      timeLimit: 90_000,
      storedSampled: 'compare',
      acceptLabel: 'perf ok',
      at: { file: 'budgets.yml', line: 3, column: 1 },
    },
    setup: ['npm ci'],
    leftOut: [],
  });
  expect(plan.services).toEqual([
    {
      name: 'api',
      run: 'node server.js',
      ready: 'http://127.0.0.1:${PORT}/health',
      env: { NODE_ENV: 'production', WORKERS: '2' },
      readyTimeout: 5000,
      at: { file: 'budgets.yml', line: 7, column: 3 },
    },
  ]);
});

test('what the file leaves out has the documented values', () => {
  const { policy, setup, services, waivers } = read(
    'version: 1\nproject: p\nchecks: { a: { weigh: { files: x }, budgets: { size: { max: 1 B } } } }',
  );
  expect(policy).toEqual({
    inconclusive: 'allow',
    falseAlarms: 0.005,
    timeLimit: 600_000,
    storedSampled: 'inconclusive',
    acceptLabel: 'performance-accepted',
    at: { file: 'budgets.yml', line: 1, column: 1 },
  });
  expect([setup, services, waivers]).toEqual([[], [], []]);
});

test('options have their defaults filled in and their quantities in base units', () => {
  expect(plan.checks.map(({ name, kind, options }) => [name, kind, options])).toEqual([
    ['app', 'weigh', { files: 'dist/*.js', packing: 'brotli', smallest: 1024 }],
    ['search', 'ask', { service: 'api', path: '/search', callers: 10, pause: 250, steps: [{ wait: 2000 }] }],
    ['parser', 'run', { line: 'node bench.js', format: 'json', services: ['api'] }],
  ]);
});

test('a budget keeps its limits, its tolerance as a fraction and its place', () => {
  expect(budgetsOf('app')[0]).toEqual({
    metric: 'size',
    max: { value: 170_000, unit: 'B' },
    min: null,
    tolerance: 0.01,
    severity: 'fail',
    strict: true,
    owner: '@shop/web',
    message: 'Ask first.',
    implied: false,
    at: { file: 'budgets.yml', line: 16, column: 7 },
  });
});

test('a plain number takes the unit of its metric, and stays bare where that is not known', () => {
  expect(budgetsOf('app')[1]?.max).toEqual({ value: 12, unit: 'count' });
  expect(budgetsOf('search').find(({ metric }) => metric === 'score')?.min).toEqual({
    value: 90,
    unit: 'points',
  });
  expect(budgetsOf('parser').find(({ metric }) => metric === 'allocated')?.max).toEqual({
    value: 12,
    unit: 'bare',
  });
});

test('limits that a kind implies stand beside the declared ones, at the place of the check', () => {
  const implied = budgetsOf('search').filter((budget) => budget.implied);
  expect(implied).toEqual([
    expect.objectContaining({
      metric: 'errors',
      max: { value: 0, unit: 'count' },
      tolerance: null,
      strict: true, // answers that fail on base too are no excuse
      at: { file: 'budgets.yml', line: 18, column: 3 },
    }),
  ]);
});

test('an implied limit gives way to what the file says of the metric', () => {
  const { checks } = read(SOUND.replace('score: { min: 90 }', 'errors: { max: 3 }'));
  const errors = checks[1]!.budgets.filter(({ metric }) => metric === 'errors');
  expect(errors).toEqual([expect.objectContaining({ max: { value: 3, unit: 'count' }, implied: false })]);
});

test('where both sides have one target every limit is strict, for base breaks it whenever head does', () => {
  const strictWith = (options: string): readonly boolean[] =>
    read(
      SOUND.replace(/ask: .*/, `ask: ${options}`).replace('20 ms, tolerance: 5%', '20 ms'),
    ).checks[1]!.budgets.map(({ strict }) => strict);
  expect(strictWith('{ url: "http://localhost:3000/" }')).toEqual([true, true, true, true]);
  expect(strictWith('{ service: api, path: / }')).toEqual([false, false, false, true]);
});

test('an implied limit is only for a metric that the check has', () => {
  expect(budgetsOf('parser').map(({ metric }) => metric)).toEqual(['*', 'parse.*', 'total', 'allocated']);
});

test('a waiver is kept with its ceiling in base units', () => {
  expect(plan.waivers[0]).toEqual({
    check: 'app',
    metric: 'size',
    ceiling: { value: 180_000, unit: 'B' },
    until: '2027-01-31',
    reason: 'new checkout, #812',
    owner: '@ana',
    at: { file: 'budgets.yml', line: 32, column: 5 },
  });
});

test('the same file as JSON is the same plan, but for the places', () => {
  const asJson = read(JSON.stringify(parse(SOUND)), 'budgets.json');
  expect(withoutPlaces(asJson)).toEqual(withoutPlaces(plan));
});

test('windows line ends are no difference', () => {
  expect(read(SOUND.replaceAll('\n', '\r\n'))).toEqual(plan);
});

test('an alias stands for what its anchor holds', () => {
  const text = SOUND.replace(
    'size: { max: 170 kB,',
    'raw: &limit { max: 9 kB }\n      size: *limit\n      files: { max: 1,',
  ).replace('      files: { max: 12, severity: warn }\n', '');
  const { budgets } = read(text).checks[0]!;
  expect(budgets.map(({ metric, max }) => [metric, max?.value])).toEqual([
    ['raw', 9000],
    ['size', 9000],
    ['files', 1],
  ]);
});

test('numbers and words as names are taken as they are written', () => {
  const { checks } = read(
    'version: 1\nproject: p\nchecks:\n  1.10: &x { weigh: { files: x }, budgets: { size: { max: 1 B } } }\n  true: *x\n',
  );
  expect(checks.map(({ name }) => name)).toEqual(['1.10', 'true']);
});

test('a schema named in JSON for the editor is no mistake', () => {
  const value = { $schema: './budgets.schema.json', ...(parse(SOUND) as object) };
  expect(mistakesIn(JSON.stringify(value), 'budgets.json')).toEqual([]);
});

function withoutPlaces(value: Plan): unknown {
  return JSON.parse(
    JSON.stringify({ ...value, file: '' }, (key, own: unknown) => (key === 'at' ? undefined : own)),
  );
}
