import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import compile from 'ajv/dist/standalone/index.js';

const top = join(import.meta.dirname, '..');
const NAMES = { isSnapshot: 'snapshot', isReport: 'report' };

/** The guards of the documents between the stages, compiled from their schemas in docs/, by path. */
export function documents(): Readonly<Record<string, string>> {
  const schemas = Object.values(NAMES).map((name) => readFileSync(join(top, `docs/${name}.schema.json`), 'utf8'));
  // Lengths are caps, so UTF-16 units will do; counting characters would need Ajv at run time.
  const ajv = new Ajv({
    schemas: schemas.map((text) => JSON.parse(text)),
    code: { source: true, esm: true },
    unicode: false,
    allowUnionTypes: true,
    logger: false,
  });
  const ids = Object.fromEntries(Object.entries(NAMES).map(([guard, name]) => [guard, `pierce-${name}-1`]));
  const code = compile.default(ajv, ids);
  return { 'src/documents/validate.generated.js': `/* Made by scripts/generate.ts; do not edit. */\n${code}\n` };
}
