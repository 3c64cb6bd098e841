import { Ajv, type Options } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** How every schema of Pierce is compiled, here and in tests: all faults at once, each with its part of the schema, and no keyword that is not understood. */
export const AJV_OPTIONS: Options = {
  allErrors: true,
  verbose: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowMatchingProperties: true,
};

const NOTE = '/* Made by scripts/generate.ts; do not edit. */';

/** An ES module that needs no other, exporting the compiled schema as the function `name`. */
export async function compileSchema(schema: object, name: string): Promise<string> {
  return await compileSchemas({ [name]: schema }, AJV_OPTIONS);
}

/** The same of schemas that may name each other by their `$id`; what they share is compiled once. */
export async function compileSchemas(
  schemas: Readonly<Record<string, object>>,
  options: Options,
): Promise<string> {
  const ajv = new Ajv({ ...options, code: { source: true, esm: true } });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  const names = Object.keys(schemas).map((name) => [name, name] as const);
  return bundle(standalone.default(ajv, Object.fromEntries(names)));
}

/** The compiled code asks Ajv for two small functions; they are put beside it. */
async function bundle(code: string): Promise<string> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? id : null),
    load: (id: string) => (id === 'entry' ? { code, moduleType: 'js' as const } : null),
  };
  await using built = await rolldown({
    input: 'entry',
    cwd: join(import.meta.dirname, '..'),
    plugins: [entry],
    platform: 'node',
    treeshake: true,
  });
  const { output } = await built.generate({
    format: 'esm',
    minify: 'dce-only',
    banner: NOTE,
    comments: false,
  });
  return output[0].code;
}
