/** Writes what documents say twice: docs/errors.md from the catalogue, the README's tables from action.yml. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CATALOGUE } from '../src/errors.ts';

const top = join(import.meta.dirname, '..');

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** The text of each page, by its path from the top of the repository. */
export function pages(): Readonly<Record<string, string>> {
  return {
    'docs/errors.md': errorsPage(),
    'README.md': fillIn(readFileSync(join(top, 'README.md'), 'utf8'), actionTables()),
  };
}

function errorsPage(): string {
  const entries = Object.entries(CATALOGUE).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const sections = entries.map(
    ([name, { message, hint }]) => `## ${name}\n\n${text(message)}\n\n*What to do:* ${text(hint)}\n`,
  );
  return `# Errors\n\nWhat Pierce can say when something goes wrong, by code. Words in braces are filled in.\n\n${sections.join('\n')}`;
}

/** Free of what markdown would make of angle brackets and asterisks. */
function text(words: string): string {
  return words.replaceAll('\n', ' ').replaceAll(/[<>*_]/g, String.raw`\$&`);
}

function actionTables(): string {
  const { inputs, outputs } = parse(readFileSync(join(top, 'action.yml'), 'utf8')) as Manifest;
  const rows = Object.entries(inputs).map(
    ([name, input]) => `| \`${name}\` | ${input.description} | ${code(input.default)} |`,
  );
  const results = Object.entries(outputs).map(([name, output]) => `| \`${name}\` | ${output.description} |`);
  return ['| input | | default |\n|---|---|---|', ...rows, '\n| output | |\n|---|---|', ...results].join(
    '\n',
  );
}

function code(value = ''): string {
  return value === '' ? '' : `\`${value}\``;
}

function fillIn(page: string, tables: string): string {
  const [begin, end] = ['<!-- inputs:begin -->', '<!-- inputs:end -->'];
  const from = page.indexOf(begin) + begin.length;
  return `${page.slice(0, from)}\n\n${tables}\n\n${page.slice(page.indexOf(end))}`;
}
