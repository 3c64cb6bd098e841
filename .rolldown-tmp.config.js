/** Builds `dist/`: what runs on a user's machine, with no `node_modules` above it. Equal sources give equal bytes. */
import { defineConfig } from 'rolldown';
import { lighthouse } from './scripts/build/lighthouse.ts';

export default defineConfig({
  input: { cli: '/work/main/.entry-tmp.ts' },
  platform: 'node',
  external: ['@sentry/node', 'yauzl'],
  transform: { target: 'node24', define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' } },
  treeshake: {
    moduleSideEffects: [
      { test: /\/node_modules\/(@actions\/(core|exec|http-client|io)|undici|tunnel)\//, sideEffects: false },
    ],
  },
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'esm',
    chunkFileNames: '[name].js',
    keepNames: true,
  },
  plugins: [lighthouse()],
});
