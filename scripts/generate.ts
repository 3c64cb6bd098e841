/** Writes what is made from other sources and committed: `node scripts/generate.ts`. A test keeps it fresh. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type AnyKind } from '../src/budgets/schema.ts';
import { compileSchema } from './compile-schema.ts';

/** The text of each generated file, by its path from the top of the repository. */
export async function generate(kinds: readonly AnyKind[]): Promise<Readonly<Record<string, string>>> {
  const schema = buildSchema(kinds);
  return {
    'budgets.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'src/budgets/validate.generated.js': await compileSchema(schema, 'isBudgets'),
  };
}

if (import.meta.main) {
  const { kinds } = await import('../src/kinds/index.ts');
  const files = await generate(kinds);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(import.meta.dirname, '..', path), text);
}
