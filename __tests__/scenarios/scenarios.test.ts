import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { pierce } from '../support/cli.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

const scenarios = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);

test.each(scenarios.map(({ name }) => name))('%s', async (name) => {
  const folder = join(import.meta.dirname, name);
  using repository = pullRequest(folder);
  const { code, leftBehind } = await pierce(repository.path, ['gate', '--base', 'main']);
  const comment = steady(readFileSync(join(repository.path, '.pierce/comment.md'), 'utf8'), repository);
  const outcome = { 'comment.md': comment, 'exit-code': `${code}\n` };
  if (process.env['UPDATE_GOLDEN']) write(join(folder, 'expected'), outcome);
  expect(outcome).toEqual(read(join(folder, 'expected')));
  expect(leftBehind).toEqual([]);
});

function pullRequest(folder: string): TestRepository {
  const repository = makeRepository({});
  cpSync(join(folder, 'base'), repository.path, { recursive: true });
  repository.commit({});
  repository.git('switch', '--quiet', '--create', 'feature');
  cpSync(join(folder, 'head'), repository.path, { recursive: true });
  const removed = join(repository.path, '.removed');
  const gone = existsSync(removed) ? readFileSync(removed, 'utf8').trim().split('\n') : [];
  for (const path of [...gone, '.removed']) rmSync(join(repository.path, path), { force: true });
  repository.commit({});
  return repository;
}

/** Without what differs from machine to machine: commits, hardware, and how and for how long it measured. */
function steady(comment: string, repository: TestRepository): string {
  const short = (ref: string): string => repository.git('rev-parse', ref).slice(0, 7);
  return comment
    .replaceAll(short('main'), 'BASE')
    .replaceAll(short('feature'), 'HEAD')
    .replace(/ · [^·\n]+, \d+ cores?, [^·\n]+/, ' · MACHINE')
    .replaceAll(/^(\| `[^|]*` \|) (?:in\u00A0turn|both\u00A0at\u00A0once) \|.*$/gm, '$1 SCHEDULE')
    .replace(/<sub>.* of measuring/, '<sub>TIME of measuring');
}

function read(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
