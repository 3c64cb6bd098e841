/** Builds `dist/`: what runs on a user's machine, with no `node_modules` above it. Equal sources give equal bytes. */
import { defineConfig } from 'rolldown';
import { chunkName } from './scripts/build/chunk-name.ts';
import { lighthouse } from './scripts/build/lighthouse.ts';
import { notices } from './scripts/build/notices.ts';
import { standalone } from './scripts/build/standalone.ts';

/** Packages that would be loaded for nothing: loading them does no more than define what nobody asked for. */
const WITHOUT_EFFECT = /\/node_modules\/(@actions\/(core|exec|http-client|io)|undici|tunnel)\//;

/** Doubts about code of others that never runs here: Node's zlib by `eval`, and names for tools of the browser. */
const HARMLESS = [
  { code: 'EVAL', of: /node_modules\/hdr-histogram-js\// },
  { code: 'IMPORT_IS_UNDEFINED', of: /node_modules\/@paulirish\/trace_engine\// },
];

export default defineConfig({
  input: {
    cli: 'src/cli.ts',
    action: 'src/action.ts',
    'lighthouse-worker': 'src/kinds/lighthouse/lighthouse-worker.ts',
  },
  platform: 'node',
  // Reports crashes of Lighthouse to its makers, only if asked to.
  external: ['@sentry/node'],
  transform: {
    target: 'node24',
    define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' },
  },
  treeshake: { moduleSideEffects: [{ test: WITHOUT_EFFECT, sideEffects: false }] },
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'esm',
    chunkFileNames: chunkName,
    // Lighthouse sends functions into pages as source, in which they know one another by name.
    keepNames: true,
  },
  plugins: [lighthouse(), notices('THIRD-PARTY-NOTICES.txt'), standalone('cli.js')],
  onLog(level, log, print) {
    if (HARMLESS.some(({ code, of }) => log.code === code && of.test(log.id ?? log.message))) return;
    if (level === 'warn') throw new Error(`The build must be silent, but: ${log.message}`);
    print(level, log);
  },
});
