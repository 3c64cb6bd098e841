import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameAll, stableName } from '../../../src/kinds/bundle/names.ts';

test.each([
  ['Vite', 'assets/index-DiwrgTda.js', 'assets/index-[hash].js'],
  ['Vite, with signs', 'assets/index-BvX-9_aQ.js', 'assets/index-[hash].js'],
  ['Vite, hash begins with a hyphen', 'assets/index--3kd9Sd1.js', 'assets/index-[hash].js'],
  ['Vite, for old browsers', 'assets/index-legacy-D3xK1mPq.js', 'assets/index-legacy-[hash].js'],
  ['Vite, a component', 'assets/UserList-BvX9aQ1z.js', 'assets/UserList-[hash].js'],
  ['webpack', 'static/main.8a7c3b2e.css', 'static/main.[hash].css'],
  ['webpack, in the middle', 'main.5ecd60fb.chunk.js', 'main.[hash].chunk.js'],
  ['webpack, long', '123.8a7c3b2e8a7c3b2e8a7c.js', '123.[hash].js'],
  ['esbuild', 'chunk-2JKL3MNO.js', 'chunk-[hash].js'],
  ['esbuild, letters only', 'chunk-QWERTYUI.js', 'chunk-[hash].js'],
  ['Parcel', 'index.8f3b2a1c.js', 'index.[hash].js'],
  ['SvelteKit', 'chunks/BvX9aQ1z.js', 'chunks/[hash].js'],
  ['Next.js', 'chunks/4bd1b696-100be26150b312ab.js', 'chunks/4bd1b696-[hash].js'],
  ['Next.js, a build id', 'static/kQ3zVb8xN2mLp0RtYw4Ea/app.js', 'static/[hash]/app.js'],
  ['a hash alone', 'a1b2c3d4e5f6.css', '[hash].css'],
  ['a short hash', 'app-3f2a.js', 'app-[hash].js'],
  ['another short hash', 'app-91bc.js', 'app-[hash].js'],
])('a hash by %s is taken out of %s', (_tool, path, name) => {
  expect(stableName(path)).toBe(name);
});

test.each(
  `chunk-vendors.js jquery-3.7.1.min.js polyfill-ie11.js main-es2018.js react-dom.production.min.js lazy-UserList.js
  pages-Settings.js index-DataGrid.js three-r152.js crypto-ed25519.js report-20240131.json icons-600.woff2 sha256.js
  THIRD-PARTY-LICENSES.txt locale-zh-Hans-CN.js messages-de-DE.js vue.runtime.global.prod.js UIString.js DNSCache.js
  Float64Histogram.js fontawesome-webfont.woff2 css-cross-fade.js use-dropdown.js lib.d.ts LICENSE bootstrap.bundle.min.js
  favicon-196x196.png dist/settings/app.js node_modules/typescript/tsc.js`.split(/\s+/),
)('%s keeps its name', (name) => {
  expect(stableName(name)).toBe(name);
});

const letters = (alphabet: string, length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...alphabet.split('')), minLength: length, maxLength: length });
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();

test.each([
  ['hexadecimal', letters('0123456789abcdef', 8), 0.999],
  ['base 32, as esbuild writes', letters(`${UPPER}234567`, 8), 1],
  ['base 64, as Vite writes', letters(`${UPPER}${LOWER}0123456789-_`, 8), 0.97],
])('of chance hashes in %s nearly all are found', (_how, hashes, share) => {
  const drawn = fc.sample(hashes, { numRuns: 3000, seed: 20 });
  const found = drawn.filter((hash) => stableName(`index-${hash}.js`) === 'index-[hash].js');
  expect(found.length / drawn.length).toBeGreaterThanOrEqual(share);
});

test('taking hashes out twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aB3xQ9-_./'.split('')), maxLength: 40 }), (path) => {
      expect(stableName(stableName(path))).toBe(stableName(path));
    }),
  );
});

test('files that share a name are told apart by size, so new hashes swap none of them', () => {
  const names = nameAll([
    { path: 'index-AAaa11bb.js', size: 10 },
    { path: 'index-ZZzz99yy.js', size: 300 },
    { path: 'app.js', size: 5 },
  ]);
  expect(Object.fromEntries(names)).toEqual({
    'index-ZZzz99yy.js': 'index-[hash].js',
    'index-AAaa11bb.js': 'index-[hash].js#2',
    'app.js': 'app.js',
  });
});

test('when one of many equal-named files grows, no name grows by more', () => {
  const sizes = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 });
  const bySize = (all: readonly number[]): Map<string, number> => {
    const files = all.map((size, index) => ({
      path: `chunk-${String(index).padStart(2, '0')}abcdef.js`,
      size,
    }));
    const names = nameAll(files);
    return new Map(files.map(({ path, size }) => [names.get(path)!, size]));
  };
  fc.assert(
    fc.property(sizes, fc.nat(), fc.nat(500), (all, pick, growth) => {
      const grown = all.map((size, index) => (index === pick % all.length ? size + growth : size));
      const [base, head] = [bySize(all), bySize(grown)];
      expect([...head.keys()].toSorted()).toEqual([...base.keys()].toSorted());
      const moves = [...head].map(([name, size]) => size - base.get(name)!);
      expect(Math.max(...moves)).toBeLessThanOrEqual(growth);
      expect(Math.min(...moves)).toBeGreaterThanOrEqual(0);
      expect(moves.reduce((sum, move) => sum + move, 0)).toBe(growth);
    }),
  );
});
