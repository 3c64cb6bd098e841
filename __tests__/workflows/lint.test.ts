/** Linters of others over every workflow and every door: GitHub's own language service, and actionlint. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Objection, TextFile } from './linters.ts';
import { allWorkflows, TOP } from './workflow.ts';

const fileAt = (path: string): TextFile => ({ path, text: readFileSync(join(TOP, path), 'utf8') });
const fixture = (name: string): TextFile => fileAt(`__tests__/workflows/fixtures/${name}.yml`);

function lint(files: readonly TextFile[]): readonly Objection[] {
  const program = join(import.meta.dirname, 'linters.ts');
  const told = execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
    input: JSON.stringify(files),
    encoding: 'utf8',
  });
  return JSON.parse(told) as readonly Objection[];
}

test('neither linter objects to a workflow or to a door', () => {
  const doors = ['action.yml', 'measure/action.yml', 'publish/action.yml'].map(fileAt);
  expect(lint([...allWorkflows(), ...doors])).toEqual([]);
}, 60_000);

test('both linters tell a bad workflow and a bad door, so that their silence means something', () => {
  const door = { path: 'action.yml', text: fileAt('action.yml').text.replace('main:', 'mian:') };
  const objections = lint([fixture('language-service'), fixture('actionlint'), door]);
  const lines = objections.map(({ by, path, line }) => `${by}: ${path}:${line}`);
  expect(lines).toContain('language service: __tests__/workflows/fixtures/language-service.yml:6');
  expect(lines).toContain('language service: __tests__/workflows/fixtures/language-service.yml:17');
  expect(lines).toContain('actionlint: __tests__/workflows/fixtures/actionlint.yml:15');
  expect(objections.filter(({ path }) => path === 'action.yml')).not.toEqual([]);
}, 60_000);
