/** Writes what documents say twice: docs/errors.md from the catalogue, the README's tables from the list of doors. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../src/errors.ts';
import { type Door, inputsOf, OUTPUTS } from '../src/platform/doors.ts';

const top = join(import.meta.dirname, '..');

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
  const rows = inputsOf('any').map(
    ([name, { description, at, fallback }]) =>
      `| \`${name}\` | ${description} | ${code(fallback)} | ${at.map((door) => DOORS[door]).join(', ')} |`,
  );
  const results = Object.entries(OUTPUTS).map(([name, description]) => `| \`${name}\` | ${description} |`);
  const heads = ['| input | | default | doors |\n|---|---|---|---|', '\n| output | |\n|---|---|'] as const;
  return [heads[0], ...rows, heads[1], ...results].join('\n');
}

const DOORS: Readonly<Record<Door, string>> = { any: 'Pierce', measure: '`/measure`', publish: '`/publish`' };

function code(value = ''): string {
  return value === '' ? '' : `\`${value}\``;
}

function fillIn(page: string, tables: string): string {
  const [begin, end] = ['<!-- inputs:begin -->', '<!-- inputs:end -->'];
  const from = page.indexOf(begin) + begin.length;
  return `${page.slice(0, from)}\n\n${tables}\n\n${page.slice(page.indexOf(end))}`;
}
