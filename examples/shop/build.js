/** Builds dist/: the modules of src/ in one script, named by its content, and the page that loads it. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

rmSync(join(here, 'dist'), { recursive: true, force: true });
mkdirSync(join(here, 'dist/assets'), { recursive: true });
cpSync(join(here, 'web/public'), join(here, 'dist'), { recursive: true });

const script = bundle('main.js', new Set());
const name = `app-${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
writeFileSync(join(here, 'dist/assets', name), script);

const page = readFileSync(join(here, 'web/index.html'), 'utf8').replace('{{app}}', `/assets/${name}`);
writeFileSync(join(here, 'dist/index.html'), page);

/** A module behind all it imports, each once, without its import and export words. */
function bundle(file, seen) {
  if (seen.has(file)) return '';
  seen.add(file);
  const source = readFileSync(join(here, 'src', file), 'utf8');
  const imports = [...source.matchAll(/^import .* from '\.\/(.+)';$/gm)].map(([, imported]) => bundle(imported, seen));
  return imports.join('') + source.replaceAll(/^import .*\n/gm, '').replaceAll(/^export /gm, '');
}
