/** Mistakes in the budgets file, as people make them: exit 2 and an explanation, never a stack, nothing written. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { pierce } from '../support/cli.ts';
import { makeFolder } from '../support/repository.ts';

const HEAD = 'version: 1\nproject: shop\nchecks:\n';
const check = (lines: string): string => `${HEAD}  app:\n${lines}`;
const bundle = (budgets: string): string =>
  check(`    bundle: { files: "dist/*.js" }\n    budgets:\n${budgets}`);

const MISTAKES: readonly (readonly [what: string, text: string, says: readonly string[]])[] = [
  ['malformed YAML', 'version: 1\nproject: [shop\n', ['budgets.yml:2:10', 'Example: ']],
  [
    'a tab for indentation',
    'version: 1\nchecks:\n\tapp: {}\n',
    ['budgets.yml:3', 'tab', 'Example:\n    checks:\n      app:'],
  ],
  [
    'a bracket that is not closed',
    `${HEAD}  app:\n    bundle: { files: a\n    budgets: {}\n`,
    ['budgets.yml:5:13', '`{`'],
  ],
  [
    'an unknown key',
    `${HEAD}  app: { bundle: { files: "*.js" }, budgets: { size: { max: 1 kB } }, extra: 1 }\n`,
    ['budgets.yml:4', 'extra'],
  ],
  ['a near miss of a key', 'version: 1\nproject: shop\ncheks: {}\n', ['budgets.yml:3', 'checks']],
  ['a time for a size', bundle('      size: { max: 170 ms }\n'), ['budgets.yml:7', '170 ms', 'kB']],
  ['a number without a unit', bundle('      size: { max: 170000 }\n'), ['budgets.yml:7', 'kB']],
  ['a unit that means two things', bundle('      size: { max: 170 KB }\n'), ['budgets.yml:7', 'kB', 'KiB']],
  [
    'max below min',
    check(
      '    http: { url: "http://127.0.0.1:1/" }\n    budgets:\n      throughput: { min: 20/s, max: 10/s }\n',
    ),
    ['budgets.yml:7', 'min'],
  ],
  [
    'an unknown metric',
    check('    http: { url: "http://127.0.0.1:1/" }\n    budgets:\n      latency.p05: { max: 20 ms }\n'),
    ['budgets.yml:7', 'latency.p50'],
  ],
  [
    'an unknown kind',
    check('    lighthose: { url: "http://127.0.0.1:1/" }\n    budgets: {}\n'),
    ['budgets.yml:5', 'lighthouse'],
  ],
  [
    'an unknown Lighthouse audit',
    check(
      '    lighthouse: { url: "http://127.0.0.1:1/" }\n    budgets:\n      first-meaningful-paint: { max: 1 s }\n',
    ),
    ['budgets.yml:7', 'first-meaningful-paint'],
  ],
  [
    'two checks of one name',
    `${bundle('      size: { max: 1 kB }\n')}  app: { bundle: { files: a }, budgets: { size: { max: 1 s } } }\n`,
    ['budgets.yml:8:3', 'app', 'Example: app-2: ', 'budgets.yml:8:56', '1 s'],
  ],
  [
    'two kinds in one check',
    check('    bundle: { files: "a" }\n    command: { run: "true" }\n    budgets: { size: { max: 1 kB } }\n'),
    ['budgets.yml', 'bundle', 'command'],
  ],
  ['an alias bomb', bomb(), ['alias', 'use no alias', 'Example: ']],
  [
    '__proto__',
    `${HEAD}  __proto__: { bundle: { files: 5 } }\n`,
    ['budgets.yml:4:3', '__proto__', 'Example: my-proto: ', 'budgets.yml:4:33'],
  ],
  ['an empty file', '', ['empty']],
  [
    'a service that is not declared',
    check('    http: { service: api, path: / }\n    budgets:\n      latency.p50: { max: 1 s }\n'),
    ['budgets.yml:5', 'api'],
  ],
  [
    'a host that is not loopback',
    check('    http: { url: "http://example.com/" }\n    budgets:\n      latency.p50: { max: 1 s }\n'),
    ['budgets.yml:5', 'this machine'],
  ],
  [
    'a tolerance at a url that is the same for both sides',
    check('    http: { url: "http://127.0.0.1:1/" }\n    budgets:\n      latency.p50: { tolerance: 5% }\n'),
    ['budgets.yml:7:33', 'http.url', 'service: api'],
  ],
  [
    'a tolerance for a page at such a url',
    check(
      '    lighthouse: { url: "http://127.0.0.1:1/" }\n    budgets:\n      performance: { min: 90, tolerance: 5% }\n',
    ),
    ['budgets.yml:7:42', 'lighthouse.url'],
  ],
  [
    'a folder to run in that is the same for both sides',
    check('    command: { run: "true", cwd: /opt/bench }\n    budgets:\n      wall: { tolerance: 5% }\n'),
    ['budgets.yml:5:34', 'cwd', 'cwd: packages/parser'],
  ],
  [
    'a run that may take longer than a timer can count',
    check('    command: { run: "true", timeLimit: 600 h }\n    budgets:\n      wall: { max: 5 s }\n'),
    ['budgets.yml:5:40', '24 h'],
  ],
  [
    'a tolerance of everything for all that a page reports',
    `${HEAD}  app:\n    lighthouse: { service: web }\n    budgets: { "*": { tolerance: 150% } }\nservices:\n  web: { run: "true", ready: "http://localhost/" }\n`,
    ['budgets.yml:6', '`accessibility`', '150%', 'below 100%'],
  ],
  ['a budget without a threshold', bundle('      size: { owner: "@ana" }\n'), ['budgets.yml:7', 'tolerance']],
];

function bomb(): string {
  const levels = 'bcdefghij'.split('').map((name, index) => {
    const previous = String.fromCodePoint('a'.codePointAt(0)! + index);
    return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${previous}`).join(', ')}]\n`;
  });
  return `a: &a [x, x]\n${levels.join('')}${HEAD}`;
}

test.each(MISTAKES)('%s is explained', async (_what, text, says) => {
  using folder = makeFolder({ 'budgets.yml': text });
  const { code, stderr } = await pierce(folder.path, ['gate']);
  expect(code).toBe(2);
  for (const words of says) expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(existsSync(join(folder.path, '.pierce'))).toBe(false);
});

test('malformed JSON is explained', async () => {
  using folder = makeFolder({ 'budgets.json': '{ "version": 1,\n  "project": "shop",\n}\n' });
  const { code, stderr } = await pierce(folder.path, ['check']);
  expect(code).toBe(2);
  expect(stderr).toContain('budgets.json:3');
});

test('bytes that are not UTF-8 are explained', async () => {
  using folder = makeFolder();
  writeFileSync(join(folder.path, 'budgets.yml'), Buffer.from([0x76, 0xff, 0xfe, 0x0a]));
  expect(await pierce(folder.path, ['check'])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/budgets\.yml:1:2: .*UTF-8/),
  });
});

test('a folder in place of the file is explained', async () => {
  using folder = makeFolder();
  mkdirSync(join(folder.path, 'budgets.yml'));
  for (const args of [['check'], ['check', '--budgets', 'budgets.yml']]) {
    const { code, stderr } = await pierce(folder.path, args);
    expect(code).toBe(2);
    expect(stderr).toContain('budgets.yml cannot be read: it is a folder');
  }
});

test('no file at all leads to pierce init', async () => {
  using folder = makeFolder();
  expect(await pierce(folder.path, ['gate'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('pierce init'),
  });
});

test('all mistakes are told at once', async () => {
  using folder = makeFolder({
    'budgets.yml': bundle(
      '      size: { max: 170 ms }\n      sise: { max: 1 kB }\n      raw: { tolerance: 5 }\n',
    ),
  });
  const { stderr } = await pierce(folder.path, ['check']);
  for (const line of ['budgets.yml:7', 'budgets.yml:8', 'budgets.yml:9']) expect(stderr).toContain(line);
});

test('an unknown command, option or check name is exit 2', async () => {
  using folder = makeFolder({ 'budgets.yml': bundle('      size: { max: 1 kB }\n') });
  expect((await pierce(folder.path, ['gaet'])).code).toBe(2);
  expect((await pierce(folder.path, ['gate', '--bse', 'main'])).code).toBe(2);
  expect(await pierce(folder.path, ['gate', '--only', 'ap'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('app'),
  });
});
