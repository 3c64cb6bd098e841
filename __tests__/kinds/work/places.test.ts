import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blocksOf } from '../../../src/kinds/work/functions.ts';
import { pathOf } from '../../../src/kinds/work/names.ts';
import { writeAll } from '../../support/repository.ts';
import { functionsOf, makeProject } from './support.ts';

const TWINS = `
export class Cat { cry() { return 'miau'; } }
export class Dog { cry() { for (let n = 0; n < 3; n++); return 'wow'; } }
export const each = (list) => list.map((one) => one.cry());
`;
const MAIN = `import { Cat, Dog, each } from './twins.js';\neach([new Cat(), new Dog(), new Dog()]);\n`;

describe('a function', () => {
  test('is the same one after an edit above it, and shown where it is now', async () => {
    await using project = makeProject({ 'twins.js': TWINS, 'main.js': MAIN });
    const [before] = await project.read({ run: 'node main.js' });
    writeAll(project.path, { 'twins.js': `// one\n\n// two\nexport function unused() {}${TWINS}` });
    const [after] = await project.read({ run: 'node main.js' });
    const values = (reading: typeof before) =>
      Object.fromEntries(Object.entries(functionsOf(reading)).map(([name, { value }]) => [name, value]));
    expect(values(after)).toEqual(values(before));
    expect(values(after)['cry #2 twins.js']).toBe(6);
    expect(functionsOf(before)['cry #2 twins.js']?.place?.line).toBe(3);
    expect(functionsOf(after)['cry #2 twins.js']?.place?.line).toBe(6);
  });

  test('without a name is known by the one around it', async () => {
    await using project = makeProject({ 'twins.js': TWINS, 'main.js': MAIN });
    const [reading] = await project.read({ run: 'node main.js' });
    expect(functionsOf(reading, 'calls')['(anonymous) in each twins.js']?.value).toBe(3);
  });

  test('is told with what was seen calling it', async () => {
    await using project = makeProject({
      'main.js': `
        function spin() { let n = 0; while (n < 20_000_000) n++; return n; }
        function first() { return spin() + spin(); }
        first();`,
    });
    const [reading] = await project.read({ run: 'node main.js' });
    expect(functionsOf(reading)['spin main.js']?.callers).toEqual(['first (main.js:3)']);
  });
});

describe('source maps', () => {
  // made by hand: line 3 of each script is line 2 of its source, `VLQ` of the segments is in the brackets
  const map = (sources: readonly string[]) =>
    JSON.stringify({ version: 3, sources, names: [], mappings: ';;AACA;AACA;AACA' });
  const script = (url: string): string =>
    `//\n//\nfunction f(n) {\n  for (; n > 0; n--);\n}\nf(4);\n//# sourceMappingURL=${url}`;

  test('beside the script, and in it, lead to the file that was written', async () => {
    const inline = `data:application/json;base64,${Buffer.from(map(['../src/inline.ts'])).toString('base64')}`;
    await using project = makeProject({
      'dist/beside.cjs': script('beside.cjs.map'),
      'dist/beside.cjs.map': map(['../src/beside.ts']),
      'dist/inline.js': script(inline),
    });
    const [reading] = await project.read({ run: 'node dist/beside.cjs && node dist/inline.js' });
    expect(functionsOf(reading)).toMatchObject({
      'f src/beside.ts': { value: 4, place: { file: 'src/beside.ts', line: 2 } },
      'f src/inline.ts': { value: 4, place: { file: 'src/inline.ts', line: 2 } },
    });
  });

  test('tell bundled packages from the code of the project', async () => {
    await using project = makeProject({
      'dist/bundle.cjs': script('bundle.cjs.map'),
      'dist/bundle.cjs.map': map(['../node_modules/@shop/pad/index.js']),
      'main.cjs': `require('./dist/bundle.cjs')`,
    });
    const [{ values, evidence }] = await project.read({ run: 'node main.cjs' });
    expect(values['blocks.dependencies']).toBe(4);
    expect(evidence?.parts).toContainEqual(
      expect.objectContaining({ group: 'package', name: '@shop/pad', value: 4 }),
    );
  });

  test('that are missing or broken leave the script as its own source', async () => {
    await using project = makeProject({
      'missing.cjs': script('gone.map'),
      'broken.cjs': script('broken.cjs.map'),
      'broken.cjs.map': '{',
    });
    const [reading] = await project.read({ run: 'node missing.cjs && node broken.cjs' });
    expect(functionsOf(reading)['f missing.cjs']?.place?.line).toBe(3);
    expect(functionsOf(reading)['f broken.cjs']?.place?.line).toBe(3);
  });
});

test('a part that is large on one side only is told on both', async () => {
  const many = Array.from({ length: 320 }, (_, n) => `function f${n}() { for (let i = 0; i < 5; i++); }`);
  const main = (turns: number): string =>
    `${many.join('\n')}\nfunction g() { for (let i = 0; i < ${turns}; i++); }\n` +
    `${many.map((_, n) => `f${n}();`).join('')} g();`;
  const shared = new Map<string, unknown>();
  await using base = makeProject({ 'main.cjs': main(2) }, { side: 'base', shared });
  await using head = makeProject({ 'main.cjs': main(5000) }, { shared });
  const [alone] = await base.read({ run: 'node main.cjs' }, 1);
  await head.read({ run: 'node main.cjs' }, 1);
  const [after] = await base.read({ run: 'node main.cjs' }, 1);
  expect(functionsOf(alone)['g main.cjs']).toBeUndefined();
  expect(functionsOf(after)['g main.cjs']?.value).toBe(2);
});

describe('blocks', () => {
  interface Range {
    readonly startOffset: number;
    readonly endOffset: number;
    readonly count: number;
  }
  const coverage = (...ranges: readonly Range[]) => ({
    functionName: 'f',
    isBlockCoverage: true,
    ranges: [...ranges],
  });
  const range = (startOffset: number, endOffset: number, count: number): Range => ({
    startOffset,
    endOffset,
    count,
  });

  test('are calls, and the turns of loops beyond the first', () => {
    expect(blocksOf(coverage(range(0, 99, 10)))).toBe(10);
    expect(blocksOf(coverage(range(0, 99, 10), range(10, 50, 1000)))).toBe(1000);
    expect(
      blocksOf(coverage(range(0, 99, 10), range(10, 50, 1000), range(20, 30, 5000), range(60, 70, 3))),
    ).toBe(5000);
  });

  test('do not depend on whether V8 leaves out a range that ran as often as the one around it', () => {
    const count = fc.nat(1000);
    fc.assert(
      fc.property(count, count, count, (all, outer, inner) => {
        const whole = [range(0, 99, all), range(10, 50, outer), range(20, 30, inner)];
        const kept = whole.filter((one, index) => index === 0 || one.count !== whole[index - 1]!.count);
        expect(blocksOf(coverage(...kept))).toBe(blocksOf(coverage(...whole)));
      }),
    );
  });
});

test.each([
  ['file:///shop/src/a%20b.js?v=2', 'src/a b.js'],
  ['file:///shared/a.js', '../shared/a.js'],
  ['webpack://shop/./src/a.ts', 'src/a.ts'],
  ['[eval]', '[eval]'],
])('%s is shown as %s', (url, path) => {
  expect(pathOf(url, 'file:///shop/')).toBe(path);
});
