/**
 * Writes what is made from other sources and committed: `node scripts/generate.ts`; with `--check` it writes nothing, and
 * ends with 1 if a file is not what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type AnyKind } from '../src/budgets/schema.ts';
import { AJV_OPTIONS, compileSchema, compileSchemas } from './compile-schema.ts';
import { manifests } from './doors.ts';
import { pages } from './pages.ts';
import { workflows } from './workflows.ts';

const top = join(import.meta.dirname, '..');

/** The text of each generated file, by its path from the top of the repository. */
async function generate(kinds: readonly AnyKind[]): Promise<Readonly<Record<string, string>>> {
  const schema = buildSchema(kinds);
  return {
    'budgets.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'src/budgets/validate.generated.js': await compileSchema(schema, 'isBudgets'),
    'src/documents/snapshot.generated.js': await compileDocuments({
      isSnapshot: 'snapshot',
      isBaseline: 'baseline',
    }),
    'src/documents/report.generated.js': await compileDocuments({ isReport: 'report' }),
    ...manifests(),
    ...pages(),
    ...workflows(),
  };
}

/** Documents may be hostile, so that the first fault ends the reading. Takes the document behind each guard. */
async function compileDocuments(documents: Readonly<Record<string, string>>): Promise<string> {
  const schemas = Object.entries(documents).map(([guard, document]) => [guard, readSchema(document)]);
  const options = { ...AJV_OPTIONS, allErrors: false, verbose: false };
  return await compileSchemas(Object.fromEntries(schemas) as Record<string, object>, options);
}

function readSchema(document: string): object {
  return JSON.parse(readFileSync(join(top, `docs/${document}.schema.json`), 'utf8')) as object;
}

if (import.meta.main) {
  const { kinds } = await import('../src/kinds/index.ts');
  for (const [path, text] of Object.entries(await generate(kinds))) {
    const file = join(top, path);
    if (!process.argv.includes('--check')) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) stale(path);
  }
}

function stale(path: string): void {
  console.error(`${path} is not what its sources say; run: node scripts/generate.ts`);
  process.exitCode = 1;
}
