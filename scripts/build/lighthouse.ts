/**
 * Lets Lighthouse be bundled whole. At run time it lists, reads and imports files of its own folder, which a bundle does
 * not have; here all of that happens while building.
 * Its opinion: every rewrite is counted, and another count than that of the version this was written for fails the
 * build, because a missed rewrite shows only on a user's machine, where no `node_modules` lies above.
 * It leaves out the report of user flows and every language but English, neither of which a measurement needs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'rolldown';

const { resolve } = createRequire(import.meta.url);
const ROOT = dirname(resolve('lighthouse/package.json'));
const VERSION = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;

/** What the counts below were taken from. */
const WRITTEN_FOR = '13.5.0';

interface Rewrite {
  readonly what: string;
  /** How often it applies in the version it was written for. */
  readonly times: number;
  readonly pattern: RegExp;
  /** The source that takes the place of a match, whose first group is `part`. */
  replace(part: string, module: Module): string;
}

/** A module of Lighthouse while it is rewritten. */
interface Module {
  /** Relative to Lighthouse's root. */
  readonly path: string;
  /** Imports something more; returns the name it has from then on. */
  add(what: 'default' | 'namespace', from: string): string;
}

const REWRITES: readonly Rewrite[] = [
  {
    what: 'lists of its folders',
    times: 16,
    pattern: /fs\.readdirSync\((?:path\.join\(moduleDir, |moduleDir \+ )'([^']+)'\)?\)/g,
    replace: (folder, { path }) => JSON.stringify(readdirSync(join(ROOT, path, '..', folder)).toSorted()),
  },
  {
    what: 'audits and gatherers, which it imports by computed names',
    times: 1,
    pattern: /(?<=bundledModules = )new Map\(\/\* (BUILD_REPLACE_BUNDLED_MODULES) \*\/\)/g,
    replace: (_, module) => `new Map([${namedModules(module).join(', ')}])`,
  },
  {
    what: 'scripts of other packages that it puts into pages',
    times: 2,
    pattern: /fs\.readFileSync\(\s*require\.resolve\('([^']+)'\), 'utf8'\)/g,
    replace: (id, { add }) => add('default', `${resolve(id, { paths: [ROOT] })}?text`),
  },
  {
    what: 'template and script of its HTML report',
    times: 2,
    pattern: /fs\.readFileSync\(moduleDir \+ '([^']+)',\s*'utf8'\)/g,
    replace: (file, { path, add }) => add('default', `${join(ROOT, path, '..', file)}?text`),
  },
  {
    what: 'its own version',
    times: 1,
    pattern: /JSON\.parse\(fs\.readFileSync\(`\$\{LH_ROOT\}\/(package\.json)`, 'utf-8'\)\)/g,
    replace: () => JSON.stringify({ version: VERSION }),
  },
  {
    // It tells a bundle by the lack of its own package, and would then look for what only esbuild leaves behind.
    what: 'guesses whether it is bundled',
    times: 2,
    pattern: /require\.resolve\('(lighthouse-logger)'\);/g,
    replace: () => '',
  },
  {
    // Messages are found by the path of the module that has them, so each keeps the place it had.
    what: 'modules that ask where they are',
    times: 159,
    pattern: /\bimport\.meta(\.url)?\b/g,
    replace: (url, { path }) => (url ? placeOf(path) : `({ url: ${placeOf(path)} })`),
  },
];

const REPLACED: Readonly<Record<string, string>> = {
  'report/generator/flow-report-assets.js': 'export const flowReportAssets = {};',
  'shared/localization/locales.js':
    "import en from './locales/en-US.json' with { type: 'json' };\nexport const locales = { 'en-US': en, en };",
};

/** Rewrites Lighthouse for a bundle that keeps function names and is not told apart from the original. */
export function lighthouse(): Plugin {
  const counts = new Map(REWRITES.map(({ what }) => [what, 0]));
  return {
    name: 'lighthouse',
    resolveId: { filter: { id: /\?text$/ }, handler: (id) => id },
    load(id) {
      if (id.endsWith('?text')) return textModule(id.slice(0, -'?text'.length));
      return REPLACED[relative(ROOT, id)] ?? null;
    },
    transform: {
      filter: { id: /\/node_modules\/lighthouse\/.*\.js$/ },
      handler: (source, id) => rewrite(source, relative(ROOT, id), counts),
    },
    renderStart: () => checkCounts(counts),
  };
}

const textModule = (file: string): string => `export default ${JSON.stringify(readFileSync(file, 'utf8'))};`;

function rewrite(source: string, path: string, counts: Map<string, number>): string {
  const imports: string[] = [];
  const add: Module['add'] = (what, from) => {
    const name = `bundled${imports.length}`;
    imports.push(`import ${what === 'default' ? name : `* as ${name}`} from ${JSON.stringify(from)};`);
    return name;
  };
  const rewritten = REWRITES.reduce(
    (text, { what, pattern, replace }) =>
      text.replaceAll(pattern, (_match, part: string) => {
        counts.set(what, (counts.get(what) ?? 0) + 1);
        return replace(part, { path, add });
      }),
    source,
  );
  return [...imports, rewritten].join('\n');
}

/** Entries of a map from the name by which Lighthouse asks for a module to the module. */
function namedModules({ path, add }: Module): string[] {
  return ['../audits', '../gather/gatherers'].flatMap((folder) =>
    readdirSync(join(ROOT, path, '..', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .toSorted()
      .map(
        (file) => `['${folder}/${file.slice(0, -'.js'.length)}', ${add('namespace', `${folder}/${file}`)}]`,
      ),
  );
}

/** Nothing needs to exist there; only its path relative to that of the others counts. */
const placeOf = (path: string): string => `new URL('./lighthouse/${path}', import.meta.url).href`;

function checkCounts(counts: ReadonlyMap<string, number>): void {
  const wrong = REWRITES.filter(({ what, times }) => counts.get(what) !== times);
  if (wrong.length === 0) return;
  const lines = wrong.map(({ what, times }) => `- ${what}: ${counts.get(what)} times instead of ${times}`);
  throw new Error(
    `Lighthouse ${VERSION} is not as scripts/build/lighthouse.ts knows it from ${WRITTEN_FOR}:\n${lines.join('\n')}\n` +
      'Read what changed there, mend the rewrites, run the tests of __tests__/build, then correct the counts.',
  );
}
