/** What the README says of errors, files and permissions is so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CATALOGUE } from '../../src/errors.ts';
import { allWorkflows } from '../workflows/workflow.ts';

const TOP = join(import.meta.dirname, '../..');
const README = readFileSync(join(TOP, 'README.md'), 'utf8');
const PAGES = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'docs/threat-model.md', 'docs/architecture.md'];

test('every error that it leads to is in the catalogue, under the words that it quotes', () => {
  const rows = [...README.matchAll(/^\| `([^`]+)` \(\[([\w-]+)\]\(docs\/errors\.md#([\w-]+)\)\)/gm)];
  expect(rows.length).toBeGreaterThan(3);
  for (const [, words = '', code = '', anchor] of rows) {
    expect(anchor).toBe(code);
    const { message = '' } = Object.entries(CATALOGUE).find(([name]) => name === code)?.[1] ?? {};
    const quoted = words.split('…').map((part) => part.trim());
    for (const part of quoted) expect(message.replaceAll(/\{\w+\}/g, 'snapshot')).toContain(part);
  }
});

test.each(PAGES)('every file that %s leads to is there', (page) => {
  const text = readFileSync(join(TOP, page), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
  expect(links.filter((path) => !existsSync(join(TOP, page, '..', path)))).toEqual([]);
});

test('its table of set-ups names every workflow that there is to copy', () => {
  const files = readdirSync(join(TOP, 'examples/workflows'));
  expect(files.filter((name) => !README.includes(`\`${name}\``))).toEqual([]);
});

test('its table of permissions has every permission that a workflow asks for, and gives a reason', () => {
  const asked = allWorkflows().flatMap(({ jobs }) =>
    jobs.flatMap(({ permissions }) =>
      Object.entries((permissions ?? {}) as Record<string, string>).map((entry) => entry.join(': ')),
    ),
  );
  for (const permission of new Set(asked))
    expect(README).toMatch(new RegExp(`^\\| \`${permission}\` \\|.+\\| .+ \\|$`, 'm'));
});

test('it tells what no gate can prevent', () => {
  for (const page of ['README.md', 'docs/threat-model.md'])
    expect(readFileSync(join(TOP, page), 'utf8').replaceAll('\n', ' ')).toMatch(
      /code of a pull request that produces its own timings can lie about them/i,
    );
});
